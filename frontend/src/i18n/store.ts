import { useSyncExternalStore } from "react";
import type { Catalog } from "./ca";

export type Lang = "ca" | "es" | "oc";

export const languages: { codi: Lang; nom: string; tag: string }[] = [
  { codi: "ca", nom: "Català", tag: "ca" },
  { codi: "es", nom: "Castellano", tag: "es" },
  { codi: "oc", nom: "Aranés", tag: "oc-aranes" },
];

const KEY = "expedit.llengua";
const load: Record<Lang, () => Promise<Catalog>> = {
  ca: async () => (await import("./ca")).ca,
  es: async () => (await import("./es")).es,
  oc: async () => (await import("./oc")).oc,
};

let lang: Lang = "ca";
let catalog: Catalog | null = null;
const listeners = new Set<() => void>();
const also = new Set<(lang: Lang) => Promise<unknown>>();

export function language(): Lang {
  return lang;
}

/** The texts of the language in use; the application starts only once they are here. */
export function texts(): Catalog {
  if (!catalog) throw new Error("texts asked for before they were loaded");
  return catalog;
}

export function chosenLanguage(): Lang | null {
  const stored = localStorage.getItem(KEY);
  return stored === "ca" || stored === "es" || stored === "oc" ? stored : null;
}

export async function setLanguage(next: Lang, remember = true): Promise<void> {
  const [found] = await Promise.all([load[next](), ...[...also].map((one) => one(next))]);
  catalog = found;
  lang = next;
  if (remember) localStorage.setItem(KEY, next);
  document.documentElement.lang = languages.find((one) => one.codi === next)?.tag ?? next;
  for (const listener of listeners) listener();
}

/** What has to be in a language before the screen changes to it, besides the catalogue. */
export function alsoLoad(one: (lang: Lang) => Promise<unknown>): void {
  also.add(one);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useText(): Catalog {
  return useSyncExternalStore(subscribe, texts);
}

export function useLanguage(): Lang {
  return useSyncExternalStore(subscribe, language);
}
