import { isProblem } from "~/api/problem";
import { useText } from "~/i18n/store";
import { Button } from "./Button";

/** The words for a failure: the server's when it spoke, ours when nobody answered. */
export function useFailureText(): (error: unknown) => string {
  const t = useText();
  return (error) => {
    if (!isProblem(error)) return t.problema.titol;
    if (error.status === 503) return t.problema.ocupat;
    if (error.isAway) return t.problema.xarxaCurt;
    // A locked account waits minutes, and the server says how many seconds.
    if (error.status === 429 && error.codi !== "compte_bloquejat") return t.problema.massa;
    if (error.status === 403) return error.body.detail ?? t.problema.sensePermis;
    if (error.status === 412) return t.problema.canviat;
    const [first] = error.regles;
    return first?.missatge ?? error.body.detail ?? error.body.title ?? t.problema.titol;
  };
}

/** A bar that says what failed, with the way to try again. What was on screen stays. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const t = useText();
  const say = useFailureText();
  const trace = isProblem(error) ? error.body.trace_id : undefined;
  return (
    <div className="bar bar-danger" role="alert">
      <div className="grow">
        <p>{say(error)}</p>
        {trace ? <p className="small">{t.problema.referencia(trace)}</p> : null}
      </div>
      {onRetry ? <Button onClick={onRetry}>{t.problema.reintenta}</Button> : null}
    </div>
  );
}
