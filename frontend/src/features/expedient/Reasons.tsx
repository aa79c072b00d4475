import type { Regla } from "~/api/types";
import { useText } from "~/i18n/store";
import { useContext } from "react";
import { CaseContext } from "./context";
import { pickFiles } from "./pick";

/** Each unmet rule: what it asks, the article that asks it, and the way out, as a press when this screen has it. */
export function Reasons({ regles }: { regles: Regla[] }) {
  const named = useNamed();
  return (
    <ul className="reasons">
      {regles.map((regla) => (
        <li key={regla.codi}>
          <span>{named(regla.missatge)}</span> <span className="article">{regla.base_legal}</span>
          {regla.remei ? <WayOut remei={regla.remei} about={regla.codi} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** The rules name tasks and papers by code; people know them by what the procedure calls them. */
function useNamed(): (text: string) => string {
  const held = useContext(CaseContext);
  const { tasques, tasques_possibles } = held?.tramitacio ?? {};
  const names = new Map([...(tasques ?? []), ...(tasques_possibles ?? [])].map(({ codi, nom }) => [codi, nom]));
  return (text) =>
    text.replace(/\b[A-Z][A-Z0-9_]+\b/g, (word) => {
      if (held && /^TD[0-9]{2}$/.test(word)) return `«${held.papers([word])}» (${word})`;
      return names.has(word) ? `«${names.get(word)}»` : word;
    });
}

const targets: Record<string, string> = {
  complete_tasca: "tasques",
  create_tasca: "tasques",
  create_interessat: "persones",
  create_fet: "documents",
  update_document: "documents",
  do_acte: "actes",
};

function WayOut({ remei, about }: { remei: NonNullable<Regla["remei"]>; about: string }) {
  const t = useText();
  const text = remei.missatge;
  // A notification is recorded beside the acts; the other facts, beside their document.
  const target = about.startsWith("notificar.") ? "actes" : targets[remei.operacio];
  return (
    <span className="way-out">
      <span className="sr-only">{t.expedient.remei}: </span>
      {remei.operacio === "create_document" ? (
        <button type="button" className="link-button" onClick={() => pickFiles()}>
          {text}
        </button>
      ) : target ? (
        <a href={`#${target}`}>{text}</a>
      ) : (
        text
      )}
    </span>
  );
}
