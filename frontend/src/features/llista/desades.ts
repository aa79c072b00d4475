import type { Vista as Desada } from "~/api/types";
import { daysTo, plusDays, today } from "~/i18n/format";
import {
  columnes,
  filtersOf,
  ordres,
  queryOf,
  readColumns,
  readSearch,
  vencs,
  within,
  writeColumns,
  type Columna,
  type Search,
} from "./search";

// A saved view is kept as the contract asks for it, a query of the list and the columns of its rows, so that any other
// program opens it too. Here it goes to and from what an address says.

type Kept = Pick<Desada, "consulta" | "columnes">;

/** The columns that a row spells in another way than the address. */
const spelled: Partial<Record<Columna, string>> = {
  obert: "data_obertura",
  modificat: "modificat_el",
  tancat: "tancat_el",
};
const names = new Map(columnes.map((key) => [spelled[key] ?? key, key]));

const LTE = "venciment[lte]";
const BEFORE = "data_obertura[lt]";

/** What is kept of the list that an address shows. */
export function keep(search: Search, day = today()): Kept {
  const filtres = filtersOf(search, day);
  // «In seven days» is a day in the contract. Beside it goes the day that it was counted from, as the end of what had
  // been opened by then: whoever opens it as it is sees that day's list, and here it is counted again from today.
  if (filtres[LTE]) filtres[BEFORE] = `${plusDays(day, 1)}T00:00:00Z`;
  const cols = search.cols ? readColumns(search.cols) : [];
  return { consulta: queryOf(filtres), columnes: cols.map((key) => spelled[key] ?? key) };
}

/** The address of a view; none when it asks for something that this list has no filter for. */
export function reopen(vista: Kept): Search | null {
  const asked = new Map(new URLSearchParams(vista.consulta));
  const take = (name: string) => {
    const value = asked.get(name);
    asked.delete(name);
    return value;
  };
  const raw: Record<string, unknown> = { q: take("q"), procediment: take("procediment"), ordre: take("ordre") };
  if (raw.ordre && !ordres.some((one) => one === raw.ordre)) return null;

  const which = (["oberts", "meus", "seguits"] as const).filter((name) => take(name) === "true");
  const estat = take("estat");
  if (estat && estat !== "esborrany") return null;
  const chosen = [...which, ...(estat ? (["esborranys"] as const) : [])];
  if (chosen.length > 1) return null;
  raw.vista = chosen[0] ?? "tots";

  const [last, counted] = [take(LTE), take(BEFORE)];
  if (last || counted) {
    if (!last || !counted) return null;
    const days = daysTo(last, plusDays(counted.slice(0, 10), -1));
    raw.venc = vencs.find((one) => one !== "tots" && within[one] === days);
    if (!raw.venc) return null;
  }
  if (asked.size > 0) return null;
  const cols = vista.columnes.flatMap((name) => names.get(name) ?? []);
  return readSearch({ ...raw, cols: cols.length > 0 ? writeColumns(cols) : undefined });
}

/** Whether two addresses show the same rows, in the same order, with the same columns. */
export function isSameView(one: Search, other: Search): boolean {
  return JSON.stringify(keep(one)) === JSON.stringify(keep(other));
}
