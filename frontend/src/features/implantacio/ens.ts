import raw from "../../../../data/ens.csv?raw";
import type { Implantat } from "~/api/gestio";

/** A real body of the demarcation, on-boarded or not. */
export type Row = {
  alies: string;
  nom: string;
  tipus: string;
  comarca: string;
  poblacio: number | null;
  /** What the installation says of it. */
  en: Implantat | null;
};

/** The lines of a CSV file with quotes (RFC 4180), by the names of its header. */
export function parse(text: string): Record<string, string>[] {
  const [header = [], ...lines] = text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
  return lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

// The contract names a municipality by what it is, the facts by its institution.
const kind = (tipus: string) => (tipus === "municipi" ? "ajuntament" : tipus);

/** The facts of the product with what the installation says of each body; what it has and the facts have not, too. */
export function rowsOf(there: Implantat[], facts = parse(raw)): Row[] {
  const byAlies = new Map(there.map((one) => [one.ens.alies, one]));
  const known = facts.map((fact): Row => ({
    alies: fact.alies ?? "",
    nom: fact.nom ?? "",
    tipus: kind(fact.tipus ?? ""),
    comarca: fact.comarca ?? "",
    poblacio: fact.poblacio ? Number(fact.poblacio) : null,
    en: byAlies.get(fact.alies ?? "") ?? null,
  }));
  const names = new Set(known.map(({ alies }) => alies));
  const others = there
    .filter(({ ens }) => !names.has(ens.alies))
    .map((one): Row => ({
      alies: one.ens.alies,
      nom: one.ens.nom,
      tipus: kind(one.tipus),
      comarca: one.comarca ?? "",
      poblacio: one.poblacio ?? null,
      en: one,
    }));
  return [...known, ...others];
}
