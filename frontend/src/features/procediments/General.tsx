import type { ReactNode } from "react";
import { useProcText } from "~/i18n/rooms";
import { useLanguage, useText } from "~/i18n/store";
import { capital } from "~/ui/State";
import { doubtsAt, say, tasksOf, type Definicio } from "./definition";
import { Doubts } from "./Doubts";
import { listText, termText } from "./words";

/** What stands over all its phases: how it begins, how long it lasts, what silence means, who decides and who may appeal. */
export function General({ text }: { text: Definicio }) {
  const t = useText();
  const p = useProcText();
  const lang = useLanguage();
  const g = p.general;
  const { silenci, organ_resolutori: organ } = text;
  const sense = (sentit: string) => capital(t.terminis.sentits[sentit] ?? sentit);
  const tasks = tasksOf(text);
  const rows: [string, string, ReactNode][] = [
    ["inici", g.inici, capital(listText(text.inici, p.inicis))],
    [
      "termini_maxim",
      g.termini,
      text.termini_maxim ? termText(text.termini_maxim, text, p) : <span className="muted">{g.senseTermini}</span>,
    ],
    [
      "silenci",
      g.silenci,
      <>
        {sense(silenci.sentit)} <Article base={silenci.base} />
        {silenci.excepcions?.map(({ sentit, base }) => (
          <p key={`${sentit} ${base}`} className="small">
            {g.silenciSi(sense(sentit))} <Article base={base} />
          </p>
        ))}
        {silenci.limit ? <p className="small">{say(silenci.limit, lang)}</p> : null}
      </>,
    ],
    [
      "organ_resolutori",
      g.organ,
      <>
        {listText(organ.organs, p.organs)}
        {organ.delegable ? `, ${g.delegable}` : ""} <Article base={organ.base} />
      </>,
    ],
    [
      "recursos",
      g.recursos,
      text.recursos.length === 0 ? (
        <span className="muted">{g.senseRecursos}</span>
      ) : (
        <ul>
          {text.recursos.map(({ tipus, termini, base }) => (
            <li key={tipus}>
              {p.recursos[tipus] ?? tipus}
              {termini ? `: ${termText(termini, text, p)}` : ""} <Article base={base} />
            </li>
          ))}
        </ul>
      ),
    ],
    ["posen_fi", g.fi, text.posen_fi.map((codi) => say(tasks.get(codi)?.nom, lang) || codi).join("; ")],
    ["base_legal", g.base, text.base_legal.join("; ")],
    ["familia", p.familia, p.families[text.familia] ?? text.familia],
    ["serie", g.serie, text.serie],
    ["codi_sia", g.sia, text.codi_sia],
  ];
  return (
    <section className="sheet" aria-labelledby="general">
      <h2 id="general">{g.titol}</h2>
      <p className={text.revisat_per_jurista ? "muted small" : "bar bar-warn"}>
        {text.revisat_per_jurista ? p.revisatText : p.noRevisatText}
      </p>
      <dl className="proc-facts">
        {rows
          .filter(([, , value]) => value)
          .map(([camp, label, value]) => (
            <div key={camp}>
              <dt>{label}</dt>
              <dd>
                {value}
                <Doubts texts={doubtsAt(text, camp)} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

export function Article({ base }: { base: string | undefined }) {
  return base ? <span className="article">{base}</span> : null;
}
