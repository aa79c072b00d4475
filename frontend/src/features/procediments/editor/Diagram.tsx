import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { say, type Definicio } from "../definition";
import type { Chosen } from "./edit";

const WIDTH = 270;
const HEAD = 30;
const ROW = 28;
const GAP = 26;

/** Room for so many letters; the list beside has them all. */
function cut(text: string, most = 36): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The drawing of what the list says: phases one after another with their tasks inside. */
export function Diagram({ text, chosen }: { text: Definicio; chosen: Chosen }) {
  const r = useProcText().redaccio;
  const lang = useLanguage();
  const heights = text.fases.map(({ tasques }) => HEAD + tasques.length * ROW + 8);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, one) => sum + one + GAP, 1));
  const height = heights.reduce((sum, one) => sum + one + GAP, 2) - GAP;
  const count = text.fases.reduce((sum, { tasques }) => sum + tasques.length, 0);
  return (
    <section className="sheet" aria-labelledby="dibuix">
      <h2 id="dibuix">{r.dibuix}</h2>
      <p className="muted small">{r.dibuixText(text.fases.length, count)}</p>
      <svg className="diagram" viewBox={`0 0 ${WIDTH} ${Math.max(height, 1)}`} aria-hidden>
        {text.fases.map((fase, at) => {
          const top = tops[at] ?? 0;
          const tall = heights[at] ?? HEAD;
          const isNow = chosen.fase === at;
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <g key={`${at} ${fase.codi}`}>
              {at > 0 ? (
                <path className="diagram-arrow" d={`M${WIDTH / 2} ${top - GAP}v${GAP - 3}m-5 -6l5 6l5 -6`} />
              ) : null}
              <rect
                className={isNow ? "diagram-phase diagram-now" : "diagram-phase"}
                x={1}
                y={top}
                width={WIDTH - 2}
                height={tall}
                rx={4}
              />
              <text className="diagram-head" x={12} y={top + 20}>
                {cut(say(fase.nom, lang), 32)}
              </text>
              {fase.tasques.map((task, index) => {
                const y = top + HEAD + index * ROW;
                const isChosen = isNow && chosen.tasca === index;
                return (
                  // oxlint-disable-next-line react/no-array-index-key
                  <g key={`${index} ${task.codi}`}>
                    <rect
                      className={`diagram-task ${isChosen ? "diagram-chosen" : ""}`}
                      x={9}
                      y={y}
                      width={WIDTH - 18}
                      height={ROW - 4}
                      rx={3}
                      strokeDasharray={task.opcional ? "4 3" : undefined}
                    />
                    <text className="diagram-text" x={17} y={y + 16}>
                      {cut(say(task.nom, lang))}
                    </text>
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
    </section>
  );
}
