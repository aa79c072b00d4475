import { use } from "react";
import type { Procediments } from "./procediments.ca";
import { language, useLanguage, type Lang } from "./store";

// The texts of the screens of procedures come with those screens: few people open them, and everybody waits for the
// first load.

const load: Record<Lang, () => Promise<Procediments>> = {
  ca: async () => (await import("./procediments.ca")).procediments,
  es: async () => (await import("./procediments.es")).procediments,
  oc: async () => (await import("./procediments.oc")).procediments,
};
const held = new Map<Lang, Promise<Procediments>>();

function textsOf(lang: Lang): Promise<Procediments> {
  let found = held.get(lang);
  if (!found) {
    found = load[lang]();
    // A network that was away is asked again.
    found.catch(() => held.delete(lang));
    held.set(lang, found);
  }
  return found;
}

/** Asks for them while the data of the page comes. */
export async function readyTexts(): Promise<void> {
  await textsOf(language());
}

export function useProcText(): Procediments {
  return use(textsOf(useLanguage()));
}
