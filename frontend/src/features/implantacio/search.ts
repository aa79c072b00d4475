import { fold } from "~/ui/fold";
import type { Row } from "./ens";

export const estats = ["alta", "pendent"] as const;
export type Estat = (typeof estats)[number];
export type Search = { q?: string; comarca?: string; tipus?: string; estat?: Estat };

export function readSearch(raw: Record<string, unknown>): Search {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const estat = estats.find((one) => one === raw.estat);
  return {
    ...(text(raw.q) ? { q: text(raw.q) } : {}),
    ...(text(raw.comarca) ? { comarca: text(raw.comarca) } : {}),
    ...(text(raw.tipus) ? { tipus: text(raw.tipus) } : {}),
    ...(estat ? { estat } : {}),
  };
}

/** On-boarded or not: whether its people already work in it is not in the contract yet. */
export function stateOf({ ens }: Row): Estat {
  return ens ? "alta" : "pendent";
}

export function matches(row: Row, { q, comarca, tipus, estat }: Search): boolean {
  return (
    (!q || fold(row.nom).includes(fold(q))) &&
    (!comarca || row.comarca === comarca) &&
    (!tipus || row.tipus === tipus) &&
    (!estat || stateOf(row) === estat)
  );
}
