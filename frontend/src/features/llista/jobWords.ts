import { useProcText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import type { Followed } from "./feina";

/** What the panel of a job says, whatever it does to its cases. */
export type JobWords = {
  titol: (total: number) => string;
  comptat: (fets: number, refusats: number, total: number) => string;
  refusats: string;
  fets: (count: number) => string;
  /** Of a case that is there when what it was to get is not. */
  noHiEs?: string;
  /** Of those that can be taken back once they are over. */
  desfes?: string;
};

/** Of those that give cases to somebody. */
export function useAssignWords(nom: string | null): JobWords {
  const t = useText();
  const f = t.taules.feina;
  return {
    titol: (total) => f.titol(total, nom),
    comptat: t.taules.assignats,
    refusats: f.noAssignats,
    fets: f.assignats,
  };
}

/** Of those that bring cases to another version, only look, or take back. */
export function useUpgradeWords({ versio, previsio, desfa }: Followed): JobWords {
  const a = useProcText().actualitza;
  if (desfa) {
    return { titol: a.feinaDesfa, comptat: a.tornats, refusats: a.noTornats, fets: a.tornatsLlista };
  }
  return {
    titol: (total) => (previsio ? a.feinaMira : a.feinaTitol)(total, versio ?? null),
    comptat: a.portats,
    refusats: a.noPortats,
    fets: previsio ? a.mirats : a.fets,
    noHiEs: a.senseAquesta,
    ...(previsio ? {} : { desfes: a.desfesFeina }),
  };
}
