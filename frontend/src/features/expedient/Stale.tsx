import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { useCase } from "./context";

type Props = { seen: number; current: number; decide: (again: boolean) => void };

/** Somebody changed the case first: both versions named, the new one already on screen, and nothing lost. */
export default function Stale({ seen, current, decide }: Props) {
  const t = useText();
  const { tramitacio } = useCase();
  return (
    <Dialog title={t.problema.canviat} onClose={() => decide(false)}>
      <p>{t.problema.canviatText(seen, Math.max(current, tramitacio.versio))}</p>
      <div className="dialog-actions">
        <Button onClick={() => decide(false)}>{t.problema.canviatMira}</Button>
        <Button look="primary" onClick={() => decide(true)}>
          {t.problema.canviatTorna}
        </Button>
      </div>
    </Dialog>
  );
}
