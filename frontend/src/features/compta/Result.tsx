import { Printer } from "lucide-react";
import { longDate, shortDate } from "~/i18n/format";
import { useComptaText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { capital } from "~/ui/State";
import type { Asked, Counted } from "./ask";

/** The answer, with what was asked, so that the paper stands by itself. */
export function Result({ asked, counted }: { asked: Asked; counted: Counted }) {
  const t = useText();
  const c = useComptaText();
  const { venciment, sense_suspensions, inici_seguent, explicacio, manquen } = counted;
  const hour = counted.hora ?? counted.efectiu?.slice(11, 16);
  const length = asked.mena === "termini" || (asked.mena === "maxim" && asked.n);
  const what = length ? `${asked.n} ${c.unitats[asked.unitat]}` : c.menes[asked.mena];
  return (
    <section className="sheet stack" aria-labelledby="resultat">
      <p className="muted">{c.des(capital(what), longDate(asked.inici))}</p>
      {venciment ? (
        <h2 id="resultat" className="count-end">
          <span className="small">{c.resultat[asked.mena]}</span>{" "}
          <strong>
            {longDate(venciment)}
            {hour ? ` ${c.aLes(hour)}` : ""}
          </strong>
        </h2>
      ) : (
        <h2 id="resultat">{c.senseData}</h2>
      )}
      {counted.provisional ? (
        <p className="bar bar-warn">
          {c.provisional} {manquen.length > 0 ? t.terminis.falten(manquen.join(", ")) : null}
        </p>
      ) : null}
      {inici_seguent ? <p>{c.seguent(longDate(inici_seguent))}</p> : null}
      {sense_suspensions && asked.suspensions.length > 0 ? (
        <p>{c.senseSuspensions(shortDate(sense_suspensions))}</p>
      ) : null}
      <h3>{c.com}</h3>
      <ol className="steps">
        {explicacio.map(({ codi, data, article, text }, at) => (
          // Two steps may speak of one day: a line is its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${at} ${codi} ${data}`}>
            {text} <span className="muted small">{article}</span>
          </li>
        ))}
      </ol>
      <Button onClick={() => window.print()}>
        <Printer className="icon" aria-hidden />
        {c.imprimeix}
      </Button>
    </section>
  );
}
