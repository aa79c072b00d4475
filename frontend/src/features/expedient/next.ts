import type { Acte, Tasca, Tramitacio } from "~/api/types";

/** What comes next in a case: a task to tick, an act to do, papers to bring, or a refusal to understand. */
export type Next =
  | { kind: "tasca"; tasca: Tasca }
  | { kind: "documents"; tasca: Tasca }
  | { kind: "acte"; acte: Acte; tasca?: Tasca }
  | { kind: "refusat"; acte: Acte; tasca: Tasca }
  | null;

export function isOpen({ estat }: Tasca): boolean {
  return estat !== "feta" && estat !== "cancellada";
}

// What moves a case towards its end. Sending it elsewhere or opening it again may be possible and is never next.
const onward = new Set([
  "obrir",
  "aixecar_suspensio",
  "retornar",
  "resoldre",
  "notificar",
  "declarar_ferm",
  "executar",
  "tancar",
]);

export function nextStep(t: Tramitacio): Next {
  const open = t.tasques.filter(isOpen);
  // An optional task that somebody opened is wanted; it only waits for the obligatory ones.
  const tasca = open.find(({ opcional }) => !opcional) ?? open[0];
  if (!tasca) {
    const moves = t.actes_permesos.find((one) => one.autoritzat && onward.has(one.acte));
    return moves ? { kind: "acte", acte: moves } : null;
  }
  if (tasca.acte) {
    const allowed = t.actes_permesos.find(({ acte }) => acte === tasca.acte);
    if (allowed) return { kind: "acte", acte: allowed, tasca };
    const refused = t.actes_refusats.find(({ acte }) => acte === tasca.acte);
    if (refused) return { kind: "refusat", acte: refused, tasca };
  }
  return tasca.falten.length > 0 ? { kind: "documents", tasca } : { kind: "tasca", tasca };
}

/** Refused acts whose moment this is, apart from those that the state alone rules out. */
export function splitRefused(actes: Acte[]): { now: Acte[]; other: Acte[] } {
  const now: Acte[] = [];
  const other: Acte[] = [];
  for (const acte of actes) {
    const only = acte.regles.every(({ codi }) => codi.endsWith(".estat"));
    (only && acte.autoritzat ? other : now).push(acte);
  }
  return { now, other };
}
