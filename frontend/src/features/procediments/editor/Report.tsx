import type { Ref } from "react";
import type { Redaccio } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { Button } from "~/ui/Button";
import type { Definicio } from "../definition";
import { lineOf, placeOf, written, type Chosen } from "./edit";
import { placeText } from "./places";

type Props = { held: Redaccio; text: Definicio; title: Ref<HTMLHeadingElement>; onGo: (place: Chosen) => void };

/** What the checker of the service says of the saved text: where, by line and by place, and which rule. */
export function Report({ held, text, title, onGo }: Props) {
  const p = useProcText();
  const r = p.redaccio;
  const lang = useLanguage();
  const { defectes, definicio, codi } = held;
  const json = written(definicio);
  return (
    <section className="sheet" aria-labelledby="informe">
      <div className="section-head">
        <h2 ref={title} id="informe" tabIndex={-1}>
          {r.informe}
        </h2>
        <p role="status">
          {defectes.length > 0 ? (
            <span className="tag tag-warn">{r.informeQuants(defectes.length)}</span>
          ) : (
            <span className="muted">{r.informeCap}</span>
          )}
        </p>
      </div>
      {defectes.length > 0 ? (
        <ol className="proc-lines">
          {defectes.map(({ lloc, regla, explicacio }) => {
            const line = lineOf(json, lloc);
            const place = placeOf(text, lloc);
            const name = placeText([definicio], lloc, p, lang);
            return (
              <li key={`${lloc} ${regla}`} className="report-line">
                <div className="grow">
                  <p>
                    <strong>{name}</strong>: {explicacio}
                  </p>
                  <p className="muted small">
                    {[`${codi}.json`, ...(line ? [r.linia(line)] : []), lloc, `${r.regla}: ${regla}`].join(" · ")}
                  </p>
                </div>
                {place ? (
                  <Button onClick={() => onGo(place)}>
                    {r.ves}
                    <span className="sr-only"> {name}</span>
                  </Button>
                ) : null}
              </li>
            );
          })}
        </ol>
      ) : null}
    </section>
  );
}
