import { useState } from "react";
import type { Problem } from "~/api/problem";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { useFailureText } from "~/ui/Failure";
import { useCase } from "./context";

type Props = { seen: number; current: number; onAgain: () => Promise<Problem | null>; onClose: () => void };

/** Somebody changed the case first: both versions named, the new one already on screen, and nothing lost. */
export default function Stale({ seen, current, onAgain, onClose }: Props) {
  const t = useText();
  const say = useFailureText();
  const { tramitacio } = useCase();
  const [isPending, setPending] = useState(false);
  const again = async () => {
    setPending(true);
    const problem = await onAgain();
    if (problem) notify(say(problem), "danger");
  };
  return (
    <Dialog title={t.problema.canviat} onClose={onClose}>
      <p>{t.problema.canviatText(seen, Math.max(current, tramitacio.versio))}</p>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t.problema.canviatMira}</Button>
        <Button look="primary" isPending={isPending} onClick={() => void again()}>
          {t.problema.canviatTorna}
        </Button>
      </div>
    </Dialog>
  );
}
