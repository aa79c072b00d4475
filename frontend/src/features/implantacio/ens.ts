import raw from "../../../../data/ens.csv?raw";
import type { Ens } from "~/api/gestio";

/** A real body of the demarcation, on-boarded or not. */
export type Row = {
  alies: string;
  nom: string;
  tipus: string;
  comarca: string;
  poblacio: number | null;
  ens: Ens | null;
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
export function rowsOf(there: Ens[], facts = parse(raw)): Row[] {
  const byAlies = new Map(there.map((ens) => [ens.alies, ens]));
  const known = facts.map((fact): Row => ({
    alies: fact.alies ?? "",
    nom: fact.nom ?? "",
    tipus: kind(fact.tipus ?? ""),
    comarca: fact.comarca ?? "",
    poblacio: fact.poblacio ? Number(fact.poblacio) : null,
    ens: byAlies.get(fact.alies ?? "") ?? null,
  }));
  const names = new Set(known.map(({ alies }) => alies));
  const others = there
    .filter(({ alies }) => !names.has(alies))
    .map((ens): Row => ({
      alies: ens.alies,
      nom: ens.nom,
      tipus: kind(ens.tipus),
      comarca: ens.comarca ?? "",
      poblacio: ens.poblacio ?? null,
      ens,
    }));
  return [...known, ...others];
}
