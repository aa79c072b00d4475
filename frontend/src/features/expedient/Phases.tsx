import { Check } from "lucide-react";
import { useText } from "~/i18n/store";
import { useCase } from "./context";

/** The phases of the procedure's definition, with where the case is. */
export function Phases() {
  const t = useText();
  const { tramitacio } = useCase();
  const at = tramitacio.fases.findIndex(({ codi }) => codi === tramitacio.fase?.codi);
  return (
    <ol className="phases" aria-label={t.expedient.fases}>
      {tramitacio.fases.map(({ codi, nom }, index) => (
        <li
          key={codi}
          className={index < at ? "phase phase-done" : index === at ? "phase phase-now" : "phase"}
          aria-current={index === at ? "step" : undefined}
        >
          {index < at ? <Check className="icon" aria-hidden /> : null}
          {nom}
          {index < at ? <span className="sr-only"> ({t.expedient.faseFeta})</span> : null}
        </li>
      ))}
    </ol>
  );
}
