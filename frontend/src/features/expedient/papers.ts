import type { Lang } from "~/i18n/store";

type Text = Partial<Record<string, string>>;
type Definition = {
  fases?: { tasques?: { codi: string; documents?: { td: string; nom?: Text }[] }[] }[];
};

/** What the procedure calls each paper: under `TASK/TD13` for a task's own, and under `TD13` the first of that type. */
export function paperNames(definition: unknown, lang: Lang): Map<string, string> {
  const names = new Map<string, string>();
  for (const { tasques = [] } of (definition as Definition | undefined)?.fases ?? []) {
    for (const { codi, documents = [] } of tasques) {
      for (const { td, nom } of documents) {
        const name = nom?.[lang] ?? nom?.ca;
        if (!name) continue;
        names.set(`${codi}/${td}`, name);
        if (!names.has(td)) names.set(td, name);
      }
    }
  }
  return names;
}
