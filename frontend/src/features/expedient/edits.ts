import type { Expedient } from "~/api/types";

// What somebody writes over fields of a case, and what becomes of it when somebody else wrote there first. A field is
// named as the contract names it; those of the procedure, `dades.NAME`.

export type Value = string | number | boolean | null;
export type Edits = Readonly<Record<string, Value>>;
type Fields = Pick<Expedient, "titol" | "dades">;

export function valueOf(file: Fields, camp: string): Value {
  if (camp === "titol") return file.titol;
  const value = (file.dades as Record<string, unknown>)[camp.replace(/^dades\./, "")];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** What is truly another value than where the editing began. */
export function changed(base: Fields, edits: Edits): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([camp, value]) => value !== valueOf(base, camp)));
}

/** The fields that both changed, each to something else. */
export function conflicts(base: Fields, now: Fields, edits: Edits): string[] {
  return Object.keys(edits).filter((camp) => {
    const theirs = valueOf(now, camp);
    return theirs !== valueOf(base, camp) && theirs !== edits[camp];
  });
}

/** The request: the data go whole, so that what others wrote in their fields goes with what was written here. */
export function patchOf(now: Fields, edits: Edits): { titol?: string; dades?: Record<string, unknown> } {
  const patch: { titol?: string; dades?: Record<string, unknown> } = {};
  if (typeof edits.titol === "string") patch.titol = edits.titol;
  const data = Object.entries(edits).filter(([camp]) => camp.startsWith("dades."));
  if (data.length > 0) {
    const whole = { ...(now.dades as Record<string, unknown>) };
    for (const [camp, value] of data) {
      const key = camp.slice("dades.".length);
      if (value === null || value === "") delete whole[key];
      else whole[key] = value;
    }
    patch.dades = whole;
  }
  return patch;
}

/** The keys of the procedure's data that differ between two readings of a case. */
export function dataChanged(before: Fields, now: Fields): string[] {
  const [a, b] = [before.dades as Record<string, unknown>, now.dades as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
}
