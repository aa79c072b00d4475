import type { Regla } from "~/api/types";
import { useText } from "~/i18n/store";
import { pickFiles } from "./pick";

/** Each unmet rule: what it asks, the article that asks it, and the way out, as a press when this screen has it. */
export function Reasons({ regles }: { regles: Regla[] }) {
  return (
    <ul className="reasons">
      {regles.map((regla) => (
        <li key={regla.codi}>
          <span>{regla.missatge}</span> <span className="article">{regla.base_legal}</span>
          {regla.remei ? <WayOut remei={regla.remei} /> : null}
        </li>
      ))}
    </ul>
  );
}

function WayOut({ remei }: { remei: NonNullable<Regla["remei"]> }) {
  const t = useText();
  const text = remei.missatge;
  const target = remei.operacio === "complete_tasca" ? "tasques" : remei.operacio === "create_interessat" ? "persones" : "";
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
