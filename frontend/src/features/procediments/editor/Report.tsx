import type { Redaccio } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { Button } from "~/ui/Button";
import type { Definicio } from "../definition";
import { lineOf, placeOf, written, type Chosen } from "./edit";

type Props = { held: Redaccio; text: Definicio; onGo: (place: Chosen) => void };

/** What the checker of the service says of the saved text: where, by line and by place, and which rule. */
export function Report({ held, text, onGo }: Props) {
  const r = useProcText().redaccio;
  const { defectes, definicio, codi } = held;
  const json = written(definicio);
  return (
    <section className="sheet" aria-labelledby="informe">
      <h2 id="informe">{r.informe}</h2>
      <p className={defectes.length > 0 ? "" : "muted"} role="status">
        {defectes.length > 0 ? r.informeQuants(defectes.length) : r.informeCap}
      </p>
      {defectes.length > 0 ? (
        <ol className="proc-lines">
          {defectes.map(({ lloc, regla, explicacio }) => {
            const line = lineOf(json, lloc);
            const place = placeOf(text, lloc);
            return (
              <li key={`${lloc} ${regla}`}>
                {explicacio}{" "}
                <span className="muted small">
                  {[`${codi}.json`, ...(line ? [r.linia(line)] : []), lloc, `${r.regla}: ${regla}`].join(" · ")}
                </span>{" "}
                {place ? (
                  <Button look="quiet" onClick={() => onGo(place)}>
                    {r.ves}
                    <span className="sr-only"> {lloc}</span>
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
