import { useRef, useState, type ReactNode } from "react";
import { fieldErrors, isProblem, type Problem } from "~/api/problem";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { focusFirstError } from "~/ui/form";

type Props = {
  title: string;
  text?: string;
  confirm: string;
  look?: "primary" | "danger";
  isWide?: boolean;
  /** Fields whose errors are shown beside them; what points elsewhere is said above. */
  fields?: string[];
  onClose: () => void;
  /** Rejects with what the server refused. */
  send: () => Promise<unknown>;
  /** After somebody else changed it: reads it again, so that another try is made on what there is now. */
  onStale?: () => void;
  children?: (errors: Record<string, string>) => ReactNode;
};

/** Asks, sends, and says the server's refusal where it belongs. What was written stays until it is accepted. */
export function FormDialog(props: Props) {
  const { title, text, confirm, look = "primary", isWide, fields = [], onClose, send, onStale, children } = props;
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const errors = isProblem(problem) ? fieldErrors(problem) : {};
  const isBeside = fields.some((name) => errors[name]);

  const go = async () => {
    setPending(true);
    setProblem(null);
    try {
      await send();
    } catch (error) {
      setProblem(error);
      if (isProblem(error) && error.isStale) onStale?.();
      focusFirstError(form.current);
    }
    setPending(false);
  };
  return (
    <Dialog title={title} onClose={onClose} isWide={isWide ?? false}>
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void go();
        }}
      >
        {text ? <p className="muted">{text}</p> : null}
        {problem && !isBeside ? <Refusal problem={problem} /> : null}
        {children?.(errors)}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.marc.cancella}</Button>
          <Button look={look} type="submit" isPending={isPending}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Why it could not be done: each unmet rule with its base when the server gave them. */
export function Refusal({ problem }: { problem: unknown }) {
  const t = useText();
  const { regles = [], isStale } = isProblem(problem) ? problem : ({} as Partial<Problem>);
  if (isStale) {
    return (
      <div className="bar bar-warn" role="alert">
        <p>
          {t.problema.canviat}. {t.problema.canviatTorna}.
        </p>
      </div>
    );
  }
  if (regles.length === 0) {
    const said = isProblem(problem) ? Object.values(fieldErrors(problem)).join(" ") : "";
    return said ? (
      <div className="bar bar-danger" role="alert">
        <p>{said}</p>
      </div>
    ) : (
      <Failure error={problem} />
    );
  }
  return (
    <div className="bar bar-danger" role="alert">
      <div>
        <strong>{t.problema.noEsPot}:</strong>
        <ul>
          {regles.map(({ codi, missatge, base_legal, remei }) => (
            <li key={codi}>
              {missatge} <span className="small">{base_legal}</span>
              {remei ? <p className="small">{remei.missatge}</p> : null}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
