import type { Procediment } from "~/api/types";
import { fold } from "~/ui/fold";
import type { Search } from "./search";

/** The version of each procedure that opens cases, by name. */
export function lastOf(all: Procediment[]): Procediment[] {
  const found = new Map<string, Procediment>();
  for (const one of all) {
    const known = found.get(one.codi);
    const isBetter =
      !known || (one.estat === "publicat" ? known.estat !== "publicat" || one.versio > known.versio : false);
    if (isBetter) found.set(one.codi, one);
  }
  return [...found.values()].toSorted((a, b) => a.nom.localeCompare(b.nom, "ca"));
}

export function matches({ nom, codi, familia }: Procediment, search: Search): boolean {
  const words = fold(search.q ?? "").split(/\s+/);
  return (
    words.every((word) => fold(`${nom} ${codi}`).includes(word)) && (!search.familia || familia === search.familia)
  );
}
