import { useText } from "~/i18n/store";
import { shortDate } from "~/i18n/format";
import { Due } from "~/ui/State";
import { useCase } from "./context";

/** Each legal term, how it stands, and how it was counted, line by line with its article. */
export function Terms() {
  const t = useText();
  const { tramitacio } = useCase();
  return (
    <section className="side-block" aria-labelledby="terminis">
      <h2 id="terminis">{t.terminis.titol}</h2>
      {tramitacio.terminis.length === 0 ? <p className="muted">{t.terminis.cap}</p> : null}
      {tramitacio.terminis.map((termini) => (
        <div key={termini.codi} className="term">
          <p>
            {termini.codi === "maxim"
              ? t.terminis.maxim
              : termini.codi === "recursos"
                ? t.terminis.recursos
                : termini.codi}
          </p>
          <p>
            {termini.venciment ? (
              <Due date={termini.venciment} isOpen={termini.estat !== "acabat"} isProvisional={termini.provisional} />
            ) : (
              <span className="tag tag-warn">{t.terminis.suspes}</span>
            )}
            {termini.provisional ? (
              // Where there is a date it says so itself, to those who listen.
              <span className="muted small" aria-hidden={termini.venciment ? true : undefined}>
                {" "}
                ({t.terminis.provisional})
              </span>
            ) : null}
          </p>
          <details>
            <summary>{t.terminis.perQue}</summary>
            <ol className="count">
              {termini.explicacio.map(({ codi, data, article, text }) => (
                <li key={`${codi} ${data}`}>
                  {text} <span className="article">{article}</span>
                </li>
              ))}
            </ol>
          </details>
        </div>
      ))}
      <p className="small">
        <span className="muted">{t.terminis.silenci}:</span>{" "}
        {t.terminis.sentits[tramitacio.sentit_silenci] ?? tramitacio.sentit_silenci}
        {tramitacio.silenci_produit ? ` (${shortDate(tramitacio.silenci_produit)})` : ""}
      </p>
    </section>
  );
}
