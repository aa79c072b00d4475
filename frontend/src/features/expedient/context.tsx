import { createContext, useContext } from "react";
import type { Problem } from "~/api/problem";
import type { Expedient, Tramitacio } from "~/api/types";
import type { Mine } from "./changes";
import type { DataField } from "./schema";

/** Whether it goes again over the version of somebody else, and the fields where theirs stay. */
export type Again = { theirs: ReadonlySet<string>; expedient: Expedient } | null;

/** Does something to the case as it stands; it receives the newest version when it must be done again. */
export type Action = (tramitacio: Tramitacio, again: Again) => Promise<unknown>;

export type Case = {
  ens: string;
  /** As the address names it. */
  id: string;
  expedient: Expedient;
  tramitacio: Tramitacio;
  /** Null once done; the problem when it was refused, or when it was stale and is to be looked at first. */
  run: (action: Action, mine?: Mine) => Promise<Problem | null>;
  /** Whether the caller's role has a permission in this body. */
  may: (permis: string) => boolean;
  me: string;
  /** Names of the members of the body, programs too, by identifier. */
  names: ReadonlyMap<string, string>;
  /** Those of them to whom work can be given. */
  takers: ReadonlyMap<string, string>;
  /** The data that the procedure defines. */
  fields: DataField[];
  /** What the procedure calls the papers of a task; the name of their type when it has none. */
  papers: (tds: string[], tasca?: string) => string;
};

export const CaseContext = createContext<Case | null>(null);

export function useCase(): Case {
  const held = useContext(CaseContext);
  if (!held) throw new Error("no case around");
  return held;
}

/** Who can be chosen, with whoever has it now: they may have left, and still have it. */
export function withHolder(
  takers: ReadonlyMap<string, string>,
  holder: { id: string; nom: string } | null | undefined,
): [string, string][] {
  return holder && !takers.has(holder.id) ? [[holder.id, holder.nom], ...takers] : [...takers];
}
