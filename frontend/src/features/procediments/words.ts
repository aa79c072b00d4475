import type { Procediments } from "~/i18n/procediments.ca";
import type { Definicio, Tasca, Termini } from "./definition";

/** A term in words: «de 10 a 15 dies hàbils des de la notificació (LPAC 82.2), ampliable 5 dies hàbils». */
export function termText(term: Termini, definition: Definicio, p: Procediments): string {
  const t = p.termini;
  const [one, many] = t.unitats[term.unitat] ?? [term.unitat, term.unitat];
  const some = (count: number) => `${count} ${count === 1 ? one : many}`;
  const plain = term.fins ? t.marge(term.n, term.fins, many) : some(term.n);
  const from =
    term.des_de === "dada" && term.dada
      ? t.desDeDada(fieldName(definition, term.dada))
      : (t.desDe[term.des_de] ?? term.des_de);
  return [
    t.text(term.minim ? t.minim(plain) : plain, from) + (term.base ? ` (${term.base})` : ""),
    ...(term.prorroga ? [t.prorroga(some(term.prorroga))] : []),
  ].join(", ");
}

/** When a task is due, said in one of the ways that a definition has; null when it says nothing. */
export function whenText(task: Tasca, definition: Definicio, p: Procediments): string | null {
  if (task.termini) return termText(task.termini, definition, p);
  if (task.fita) return p.termini.fita[task.fita] ?? task.fita;
  if (task.data_limit) return p.termini.dataLimit(fieldName(definition, task.data_limit));
  if (task.periodicitat) return p.termini.periodicitat[task.periodicitat] ?? task.periodicitat;
  return null;
}

/** What a field of the case's data is called. */
export function fieldName(definition: Definicio, key: string): string {
  return definition.dades.properties?.[key]?.title ?? key;
}

/** The words of some codes, the first with a capital. */
export function listText(codes: string[], words: Record<string, string>): string {
  return codes.map((code) => words[code] ?? code).join(", ");
}
