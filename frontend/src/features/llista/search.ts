import type { Filtres } from "~/api/queries";
import type { Expedient } from "~/api/types";
import { plusDays, today } from "~/i18n/format";
import { pathId } from "~/ui/numero";

// The address holds everything that was chosen: a link, a reload and «back» give the same list.

export const vistes = ["oberts", "meus", "seguits", "tots", "esborranys"] as const;
export const vencs = ["tots", "vencut", "setmana", "mes"] as const;
export const ordres = ["-data_obertura", "data_obertura", "venciment", "-modificat_el"] as const;
export const columnes = [
  "numero",
  "titol",
  "procediment",
  "estat",
  "responsable",
  "obert",
  "venciment",
  "unitat",
  "modificat",
  "tancat",
  "classificacio",
] as const;
/** What a list shows unless somebody chooses otherwise. */
export const habituals: readonly Columna[] = columnes.slice(0, 7);

export type Vista = (typeof vistes)[number];
export type Venc = (typeof vencs)[number];
export type Ordre = (typeof ordres)[number];
export type Columna = (typeof columnes)[number];
export type Filtre = { q?: string; vista?: Vista; procediment?: string; venc?: Venc; ordre?: Ordre };
export type Search = Filtre & {
  /** Columns in their order, joined by dots. */
  cols?: string;
  /** The marked cases, joined by dots. */
  sel?: string;
  /** The case that is looked at beside the list. */
  mira?: string;
};

/** As many as one job takes, and an address carries without trouble. */
export const MOST_MARKED = 200;

function member<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((one) => one === value);
}

// What is typed in an address may be read as a number.
function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What an address says, and nothing else: an unknown value is as if it were not there. */
export function readSearch(raw: Record<string, unknown>): Search {
  const search: Search = {};
  const vista = member(vistes, raw.vista);
  const venc = member(vencs, raw.venc);
  const ordre = member(ordres, raw.ordre);
  const q = text(raw.q);
  if (q) search.q = q;
  if (vista && vista !== "oberts") search.vista = vista;
  if (venc && venc !== "tots") search.venc = venc;
  if (ordre && ordre !== "-data_obertura") search.ordre = ordre;
  if (typeof raw.procediment === "string" && raw.procediment) search.procediment = raw.procediment;
  const cols = writeColumns(readColumns(text(raw.cols)));
  if (cols) search.cols = cols;
  const sel = writeMarked(new Set(readMarked(text(raw.sel))));
  if (sel) search.sel = sel;
  const mira = text(raw.mira);
  if (name.test(mira)) search.mira = mira;
  return search;
}

/** Only what changes which cases there are and in which order. */
export function filterOf({ q, vista, procediment, venc, ordre }: Search): Filtre {
  return {
    ...(q ? { q } : {}),
    ...(vista ? { vista } : {}),
    ...(procediment ? { procediment } : {}),
    ...(venc ? { venc } : {}),
    ...(ordre ? { ordre } : {}),
  };
}

/** The columns chosen; the subject is what one presses, so it never goes. */
export function readColumns(cols: string | undefined): Columna[] {
  const chosen = (cols ?? "").split(".").flatMap((one) => member(columnes, one) ?? []);
  const found = [...new Set(chosen)];
  if (found.length === 0) return [...habituals];
  return found.includes("titol") ? found : [...found.slice(0, 1), "titol", ...found.slice(1)];
}

/** Nothing when they are the habitual ones. */
export function writeColumns(chosen: readonly Columna[]): string | undefined {
  const cols = chosen.join(".");
  return cols === habituals.join(".") ? undefined : cols;
}

// A number, or the identifier of a draft.
const name = /^[0-9a-f-]{6,36}$/;

export function readMarked(sel: string | undefined): string[] {
  return (sel ?? "").split(".").filter((one) => name.test(one));
}

export function writeMarked(marked: ReadonlySet<string>): string | undefined {
  return [...marked].slice(0, MOST_MARKED).join(".") || undefined;
}

/** The marks after some rows were marked or let go. */
export function remark(sel: string | undefined, rows: Expedient[], on: boolean): string | undefined {
  const marked = new Set(readMarked(sel));
  for (const row of rows) {
    if (on) marked.add(pathId(row));
    else marked.delete(pathId(row));
  }
  return writeMarked(marked);
}

/** How many days from today. */
export const within: Record<Exclude<Venc, "tots">, number> = { vencut: 0, setmana: 7, mes: 30 };

/** The filters of the contract for what was chosen. */
export function filtersOf({ q, vista = "oberts", procediment, venc, ordre }: Search, day = today()): Filtres {
  const filtres: Filtres = {};
  if (q?.trim()) filtres.q = q.trim();
  if (vista === "oberts") filtres.oberts = true;
  if (vista === "meus") filtres.meus = true;
  if (vista === "seguits") filtres.seguits = true;
  if (vista === "esborranys") filtres.estat = "esborrany";
  if (procediment) filtres.procediment = procediment;
  if (venc && venc !== "tots") {
    filtres["venciment[lte]"] = plusDays(day, within[venc]);
    // A closed case is never late.
    if (vista === "tots") filtres.oberts = true;
  }
  if (ordre) filtres.ordre = ordre;
  return filtres;
}

/** Filters as the contract writes a list: always in the same order, so that two can be told to be one. */
export function queryOf(filtres: Filtres): string {
  const query = new URLSearchParams(Object.entries(filtres).map(([key, value]) => [key, String(value)]));
  query.sort();
  return query.toString();
}

export function hasFilters({ q, procediment, venc, vista }: Search): boolean {
  return Boolean(q || procediment || venc || (vista && vista !== "oberts"));
}
