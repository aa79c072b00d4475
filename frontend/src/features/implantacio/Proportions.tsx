import { useGestioText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import type { Row } from "./ens";
import { estats, stateOf } from "./search";

/** A bar of how many are in each state, and the figures of each comarca behind it. */
export function Proportions({ rows }: { rows: Row[] }) {
  const t = useText();
  const i = useGestioText().implantacio;
  const count = (of: Row[], estat: string) => of.filter((row) => stateOf(row) === estat).length;
  const comarques = [...new Set(rows.map(({ comarca }) => comarca || "—"))].toSorted((a, b) =>
    a.localeCompare(b, "ca"),
  );
  if (rows.length === 0) return null;
  return (
    <div className="proportions">
      <svg
        viewBox={`0 0 ${rows.length} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={i.barra(rows.filter(({ en }) => en).length, count(rows, "en_us"), rows.length)}
      >
        {estats.map((estat, at) => (
          <rect
            key={estat}
            className={`part-${estat}`}
            x={estats.slice(0, at).reduce((sum, before) => sum + count(rows, before), 0)}
            width={count(rows, estat)}
            height={10}
          />
        ))}
      </svg>
      <ul className="legend-states">
        {estats.map((estat) => (
          <li key={estat}>
            <svg viewBox="0 0 10 10" aria-hidden>
              <rect className={`part-${estat}`} width={10} height={10} />
            </svg>
            {i.estats[estat]}: <strong>{count(rows, estat)}</strong>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.taules.tauler.xifres}</summary>
        {/* Long where there are many comarques: the keyboard scrolls it too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="figures-scroll" role="region" tabIndex={0} aria-label={i.comarca}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{i.comarca}</th>
                {estats.map((estat) => (
                  <th key={estat} scope="col">
                    {i.estats[estat]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {comarques.map((comarca) => {
                const here = rows.filter((row) => (row.comarca || "—") === comarca);
                return (
                  <tr key={comarca}>
                    <th scope="row">{comarca}</th>
                    {estats.map((estat) => (
                      <td key={estat}>{count(here, estat)}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
