import { language, languages, texts } from "./store";

type Args = Record<string, never> & { optionCount: number; optionText: string; isSelected: boolean };

/**
 * React Aria's words in our languages. It reads this dictionary when it is there, and throws when a package of its own
 * is missing from it: e2e opens everything that uses one.
 */
export function ariaStrings(): void {
  const a = texts().aria;
  const strings = {
    "@react-aria/overlays": { dismiss: a.tanca },
    "@react-aria/autocomplete": { collectionLabel: a.suggeriments },
    "@react-aria/menu": { longPressMessage: a.premMenu },
    "@react-aria/searchfield": { "Clear search": a.esborraCerca },
    "@react-aria/combobox": {
      buttonLabel: a.mostraSuggeriments,
      listboxLabel: a.suggeriments,
      countAnnouncement: ({ optionCount }: Args) => a.disponibles(optionCount),
      focusAnnouncement: ({ optionText, isSelected }: Args) => (isSelected ? a.seleccionat(optionText) : optionText),
      selectedAnnouncement: ({ optionText }: Args) => a.seleccionat(optionText),
    },
    "react-aria-components": {
      colorSwatchPicker: "",
      dropzoneLabel: a.zona,
      selectPlaceholder: a.triaUn,
      tableResizer: "",
    },
  };
  const held = window as unknown as Record<symbol, unknown>;
  held[Symbol.for("react-aria.i18n.locale")] = languages.find(({ codi }) => codi === language())?.tag ?? "ca";
  held[Symbol.for("react-aria.i18n.strings")] = strings;
}
