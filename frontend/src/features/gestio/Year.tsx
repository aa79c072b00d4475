import { today } from "~/i18n/format";
import { useGestioText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { capital } from "~/ui/State";

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The weeks of a month, from Monday, with nulls where it has no day. */
export function weeks(year: number, month: number): (number | null)[][] {
  const first = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const cells = Array.from({ length: Math.ceil((first + last) / 7) * 7 }, (_, at) => {
    const day = at - first + 1;
    return day >= 1 && day <= last ? day : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** A year, month by month, with its local holidays. */
export function Year({ any, festius }: { any: number; festius: Map<string, string> }) {
  const t = useText();
  const c = useGestioText().calendari;
  const now = today();
  return (
    <div className="year" role="group" aria-label={c.vista(any)}>
      {t.calendari.mesos.map((mes, month) => (
        <table key={mes} className="month">
          <caption>{capital(mes.replace(/^(de |d')/, ""))}</caption>
          <thead>
            <tr>
              {c.dies.map((dia) => (
                <th key={dia} scope="col">
                  {dia}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks(any, month).map((week, at) => (
              // A week of a month is its place in it.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                {week.map((day, weekday) => {
                  const date = day ? iso(any, month, day) : "";
                  const nom = festius.get(date);
                  return (
                    <td
                      // oxlint-disable-next-line react/no-array-index-key
                      key={weekday}
                      data-local={nom === undefined ? undefined : true}
                      data-weekend={(day && weekday > 4) || undefined}
                      aria-current={date === now ? "date" : undefined}
                      title={nom}
                    >
                      {day}
                      {nom === undefined ? null : <span className="sr-only">: {nom || c.llegenda.local}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
