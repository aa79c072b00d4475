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
          {regla.remei ? <WayOut remei={regla.remei} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** The rules name tasks by their code in the procedure; people know them by their name. */
function useNamed(): (text: string) => string {
  const { tasques, tasques_possibles } = useContext(CaseContext)?.tramitacio ?? {};
  const names = new Map([...(tasques ?? []), ...(tasques_possibles ?? [])].map(({ codi, nom }) => [codi, nom]));
  return (text) => text.replace(/\b[A-Z][A-Z0-9_]+\b/g, (word) => (names.has(word) ? `«${names.get(word)}»` : word));
}

const targets: Record<string, string> = {
  complete_tasca: "tasques",
  create_tasca: "tasques",
  create_interessat: "persones",
  create_fet: "documents",
  update_document: "documents",
  do_acte: "actes",
};

function WayOut({ remei }: { remei: NonNullable<Regla["remei"]> }) {
  const t = useText();
  const text = remei.missatge;
  const target = targets[remei.operacio];
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
