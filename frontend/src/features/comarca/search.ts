import type { FiltresSafata } from "~/api/queries";
import { plusDays, today } from "~/i18n/format";

export const vencs = ["tots", "vencut", "setmana", "mes"] as const;
export type Venc = (typeof vencs)[number];
export type Search = { ens?: string; procediment?: string; venc?: Venc; meva?: true };

export function readSearch(raw: Record<string, unknown>): Search {
  // What is typed in an address may be read as a number.
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
  const venc = vencs.find((one) => one === raw.venc);
  return {
    ...(text(raw.ens) ? { ens: text(raw.ens) } : {}),
    ...(text(raw.procediment) ? { procediment: text(raw.procediment) } : {}),
    ...(venc && venc !== "tots" ? { venc } : {}),
    ...(raw.meva === true ? { meva: true as const } : {}),
  };
}

const within: Record<Venc, number | null> = { tots: null, vencut: 0, setmana: 7, mes: 30 };

/** The filters of the contract for what was chosen. */
export function filtersOf({ ens, procediment, venc = "tots", meva }: Search, day = today()): FiltresSafata {
  const days = within[venc];
  return {
    ...(ens ? { ens } : {}),
    ...(procediment ? { procediment } : {}),
    ...(days === null ? {} : { "venciment[lte]": plusDays(day, days) }),
    ...(meva ? { meva } : {}),
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
