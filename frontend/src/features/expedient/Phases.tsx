import { useText } from "~/i18n/store";
import { useCase } from "./context";
import { PhaseBar } from "./PhaseBar";

/** The phases of the procedure's definition, with where the case is. */
export function Phases() {
  const t = useText();
  const { tramitacio } = useCase();
  const at = tramitacio.fases.findIndex(({ codi }) => codi === tramitacio.fase?.codi);
  return <PhaseBar label={t.expedient.fases} phases={tramitacio.fases} at={at} />;
}
