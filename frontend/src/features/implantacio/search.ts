import { fold } from "~/ui/fold";
import type { Row } from "./ens";

/** From the furthest to those that are not here yet. */
export const estats = ["en_us", "convidat", "sense_usuaris", "pendent"] as const;
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

/** How far it is; a body of the facts that the installation does not have waits to be on-boarded. */
export function stateOf({ en }: Row): Estat {
  return en?.estat ?? "pendent";
}

export function matches(row: Row, { q, comarca, tipus, estat }: Search): boolean {
  return (
    (!q || fold(row.nom).includes(fold(q))) &&
    (!comarca || row.comarca === comarca) &&
    (!tipus || row.tipus === tipus) &&
    (!estat || stateOf(row) === estat)
  );
}
