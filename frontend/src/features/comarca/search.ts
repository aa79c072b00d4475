export type Search = { q?: string; ens?: string; meus?: true };

export function readSearch(raw: Record<string, unknown>): Search {
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
  return {
    ...(text(raw.q) ? { q: text(raw.q) } : {}),
    ...(text(raw.ens) ? { ens: text(raw.ens) } : {}),
    ...(raw.meus === true ? { meus: true as const } : {}),
  };
}

/** The town after this one, and after the last, all of them. */
export function next(bodies: string[], ens: string | undefined): string | undefined {
  return ens === undefined ? bodies[0] : bodies[bodies.indexOf(ens) + 1];
}

const articles: [string, string][] = [
  ["de la ", "La "],
  ["de les ", "Les "],
  ["de l'", "L'"],
  ["dels ", "Els "],
  ["del ", "El "],
  ["de ", ""],
  ["d'", ""],
];

/** The place, as people say it: in a list of towns «Ajuntament de» says nothing. */
export function placeOf(nom: string): string {
  const rest = nom.replace(/^Ajuntament /, "");
  if (rest === nom) return nom;
  const [start = "", article = ""] = articles.find(([one]) => rest.startsWith(one)) ?? [];
  return article + rest.slice(start.length);
}
