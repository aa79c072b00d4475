import { useProcText } from "~/i18n/rooms";
import { Button } from "~/ui/Button";

type Props = {
  isPending: boolean;
  /** How many the whole list has, when all that is here is marked and there is more. */
  whole: number | null;
  onAsk: (isWhole: boolean) => void;
};

/** Apart, so that their words come once something is marked and not with the list. */
export default function UpgradeButtons({ isPending, whole, onAsk }: Props) {
  const a = useProcText().actualitza;
  return (
    <>
      {whole === null ? null : (
        <Button isPending={isPending} onClick={() => onAsk(true)}>
          {a.moltsTots(whole)}
        </Button>
      )}
      <Button isPending={isPending} onClick={() => onAsk(false)}>
        {a.molts}
      </Button>
    </>
  );
}
