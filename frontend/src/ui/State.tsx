import { daysTo, dueText, shortDate } from "~/i18n/format";
import { useText } from "~/i18n/store";

const looks: Record<string, string> = {
  esborrany: "neutral",
  en_tramit: "accent",
  suspes: "warn",
  pendent_organ: "info",
  resolt: "ok",
  notificat: "ok",
  ferm: "ok",
  en_execucio: "info",
};

/** The state in words; the colour only repeats it. */
export function State({ codi, nom }: { codi: string; nom: string }) {
  return <span className={`tag tag-${looks[codi] ?? "neutral"}`}>{capital(nom)}</span>;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type DueProps = { date: string | null | undefined; isProvisional?: boolean; isOpen: boolean };

/** A last day: the date always, how far it is when that matters. */
export function Due({ date, isProvisional, isOpen }: DueProps) {
  const t = useText();
  if (!date) return <span className="muted">—</span>;
  const days = daysTo(date);
  const look = !isOpen ? "" : days <= 0 ? "due-late" : days <= 7 ? "due-near" : "";
  return (
    <span className={`due ${look}`}>
      <span className="due-date">{shortDate(date)}</span>
      {isOpen && days <= 30 ? (
        <>
          <span className="due-date"> · </span>
          <span className="due-text">{dueText(date)}</span>
        </>
      ) : null}
      {isProvisional ? <span className="sr-only"> ({t.terminis.provisional})</span> : null}
    </span>
  );
}

const closed = new Set([
  "tancat",
  "transferit",
  "eliminat",
  "descartat",
  "acumulat",
  "finalitzat",
  "resolt",
  "notificat",
  "ferm",
]);

/** Whether the term to resolve still runs. */
export function runs(estat: string): boolean {
  return !closed.has(estat);
}
