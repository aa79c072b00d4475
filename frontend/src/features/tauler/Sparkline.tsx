import { shortDate } from "~/i18n/format";
import { useText } from "~/i18n/store";
import type { Setmana } from "./comptadors";

const WIDTH = 240;
const HEIGHT = 48;

/** The points of a line through the values, from the left to the right. */
export function points(values: number[], width = WIDTH, height = HEIGHT): [number, number][] {
  const most = Math.max(...values, 1);
  const step = width / Math.max(values.length - 1, 1);
  const round = (value: number) => Math.round(value * 10) / 10;
  return values.map((value, at) => [round(at * step), round(height - (value / most) * height)]);
}

/** A line of weeks, and its figures behind it. */
export function Sparkline({ weeks }: { weeks: Setmana[] }) {
  const t = useText();
  const k = t.taules.tauler;
  const values = weeks.map(({ oberts }) => oberts);
  const line = points(values);
  const last = line.at(-1);
  return (
    <div className="spark">
      <svg
        viewBox={`-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`}
        role="img"
        aria-label={k.grafic(values[0] ?? 0, values.at(-1) ?? 0)}
      >
        <line className="spark-ground" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <polyline className="spark-line" points={line.map((point) => point.join(",")).join(" ")} />
        {last ? <circle className="spark-dot" cx={last[0]} cy={last[1]} r={4} /> : null}
      </svg>
      <details>
        <summary>{k.xifres}</summary>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{k.setmanaDel}</th>
              <th scope="col">{k.oberts}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ dilluns, oberts }) => (
              <tr key={dilluns}>
                <th scope="row">{shortDate(dilluns)}</th>
                <td>{oberts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
