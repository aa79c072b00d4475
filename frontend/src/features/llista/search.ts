import type { Filtres } from "~/api/queries";
import { plusDays, today } from "~/i18n/format";

// The address holds everything that was chosen: a link, a reload and «back» give the same list.

export const vistes = ["oberts", "meus", "seguits", "tots", "esborranys"] as const;
export const vencs = ["tots", "vencut", "setmana", "mes"] as const;
export const ordres = ["-data_obertura", "data_obertura", "venciment", "-modificat_el"] as const;

export type Vista = (typeof vistes)[number];
export type Venc = (typeof vencs)[number];
export type Ordre = (typeof ordres)[number];
export type Search = { q?: string; vista?: Vista; procediment?: string; venc?: Venc; ordre?: Ordre };

function member<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((one) => one === value);
}

/** What an address says, and nothing else: an unknown value is as if it were not there. */
export function readSearch(raw: Record<string, unknown>): Search {
  const search: Search = {};
  const vista = member(vistes, raw.vista);
  const venc = member(vencs, raw.venc);
  const ordre = member(ordres, raw.ordre);
  // A number typed in the address is read as one.
  const q = typeof raw.q === "string" || typeof raw.q === "number" ? String(raw.q) : "";
  if (q) search.q = q;
  if (vista && vista !== "oberts") search.vista = vista;
  if (venc && venc !== "tots") search.venc = venc;
  if (ordre && ordre !== "-data_obertura") search.ordre = ordre;
  if (typeof raw.procediment === "string" && raw.procediment) search.procediment = raw.procediment;
  return search;
}

const within: Record<Exclude<Venc, "tots">, number> = { vencut: 0, setmana: 7, mes: 30 };

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

export function hasFilters({ q, procediment, venc, vista }: Search): boolean {
  return Boolean(q || procediment || venc || (vista && vista !== "oberts"));
}
