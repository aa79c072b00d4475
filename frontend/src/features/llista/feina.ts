import { useSyncExternalStore } from "react";
import type { What } from "~/api/feines";
import type { Filtres } from "~/api/queries";
import { queryOf } from "./search";

/** Every case of a list, whatever its order; the contract wants a filter, though it be one that lets all through. */
export function wholeOf(filtres: Filtres): What {
  const { ordre: _, ...which } = filtres;
  return { filtre: queryOf(which) || "oberts=false" };
}

/** Most cases that a job takes from a list. */
export const MOST_OF_LIST = 2000;

// The job that is followed on the list of a body. In the session of the tab and not in the address: it outlives a
// reload and a walk through other pages, and a link that somebody sends carries no job that only its author may see.

export type Followed = {
  id: string;
  /** To whom, to ask the same of those that failed. */
  responsable: string | null;
  /** Of those that bring cases to another version of their procedure: which, and whether it is only to see. */
  versio?: number;
  previsio?: boolean;
  /** It takes back what such a job did. */
  desfa?: boolean;
  /** Its failures were marked in the list already: what is marked afterwards is the person's. */
  isTold: boolean;
};

const listeners = new Set<() => void>();
const place = (ens: string) => `expedit.feina.${ens}`;

export function followJob(ens: string, job: Followed | null): void {
  if (job) sessionStorage.setItem(place(ens), JSON.stringify(job));
  else sessionStorage.removeItem(place(ens));
  for (const listener of listeners) listener();
}

export function useFollowedJob(ens: string): Followed | null {
  const held = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sessionStorage.getItem(place(ens)),
  );
  return held ? (JSON.parse(held) as Followed) : null;
}
