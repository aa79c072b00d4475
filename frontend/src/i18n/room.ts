import { use } from "react";
import { alsoLoad, language, useLanguage, type Lang } from "./store";

/**
 * Texts that few screens have, which come with those screens: everybody waits for the first load. The loader of a route
 * asks for them while its data comes, so that its page never waits again.
 */
export function room<Texts>(load: Record<Lang, () => Promise<Texts>>) {
  const asked = new Map<Lang, Promise<Texts>>();

  function ask(lang: Lang): Promise<Texts> {
    const known = asked.get(lang);
    if (known) return known;
    const found = load[lang]();
    found.then(
      // What React reads of a promise: without it, words that are here already would be waited for once more.
      (value) => Object.assign(found, { status: "fulfilled", value }),
      // A network that was away is asked again.
      () => asked.delete(lang),
    );
    asked.set(lang, found);
    // What is on the screen changes of language all at once.
    alsoLoad(ask);
    return found;
  }

  return {
    ready: async (): Promise<void> => {
      await ask(language());
    },
    useTexts: (): Texts => use(ask(useLanguage())),
  };
}
