import type { Pendent } from "~/api/types";
import { plusDays } from "~/i18n/format";

/** Days that are looked ahead. */
const AHEAD = 7;

const byDay = (a: Pendent, b: Pendent) => (a.venciment ?? "9999").localeCompare(b.venciment ?? "9999");

/** Every open case in one group: by its last day while it is mine or waits for me, then by whose turn it is. */
export function groupsOf(rows: Pendent[], me: string, day: string) {
  const week = plusDays(day, AHEAD);
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  const isMine = ({ espera, responsable }: Pendent) => espera !== "altres" || responsable?.id === me;
  const falls = ({ venciment }: Pendent, last: string) => Boolean(venciment && venciment <= last);
  const place = (row: Pendent) => {
    if (!isMine(row)) return falls(row, week) ? "others" : "none";
    if (falls(row, day)) return "late";
    if (falls(row, week)) return "soon";
    if (row.espera === "altres") return "waiting";
    return row.espera === "meva" ? "turn" : "team";
  };
  const groups: Record<ReturnType<typeof place>, Pendent[]> = {
    late: [],
    soon: [],
    turn: [],
    team: [],
    waiting: [],
    others: [],
    none: [],
  };
  // Two answers, each in its own order, make one list: by its last day.
  for (const row of once.toSorted(byDay)) groups[place(row)].push(row);
  return groups;
}
