import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "~/api/client";
import { each } from "~/api/pool";
import type { Expedient, JoEns } from "~/api/types";
import { fold } from "~/ui/fold";

export type Feina = Expedient & {
  ens: string;
  ensNom: string;
  /** What it is found by, without accents: folded once, and not at each key. */
  text: string;
};
export type Safata = {
  rows: Feina[];
  /** Bodies that did not answer. */
  failed: { ens: string; nom: string; error: unknown }[];
  /** Bodies with more open cases than are here. */
  cut: string[];
};

export const PER_ENS = 100;
const AT_ONCE = 6;

/** By deadline, the cases without one at the end; then by body and number. */
export function merge(rows: Feina[]): Feina[] {
  const last = "9999-12-31";
  return rows.toSorted(
    (a, b) =>
      (a.venciment ?? last).localeCompare(b.venciment ?? last) ||
      a.ensNom.localeCompare(b.ensNom, "ca") ||
      (a.numero ?? "").localeCompare(b.numero ?? ""),
  );
}

/**
 * The open cases of several bodies in one list. The contract has no operation over bodies for them yet: each body is
 * asked by itself, some at a time, and one that does not answer is named instead of failing the rest.
 */
export const safata = (bodies: JoEns[], meus: boolean) =>
  queryOptions({
    queryKey: ["safata", bodies.map(({ ens }) => ens).join(","), meus],
    refetchInterval: 60_000,
    queryFn: async ({ signal }): Promise<Safata> => {
      const rows: Feina[] = [];
      const failed: Safata["failed"] = [];
      const cut: string[] = [];
      await each(
        bodies,
        AT_ONCE,
        async ({ ens, nom }) => {
          const query = { oberts: true, ordre: "venciment", limit: PER_ENS, ...(meus ? { meus } : {}) };
          try {
            const page = await ok(
              api.GET("/api/v1/ens/{ens}/expedients", { params: { path: { ens }, query }, signal }),
            );
            for (const row of page.items) {
              const text = fold(`${row.numero} ${row.titol} ${row.procediment.nom} ${nom}`);
              rows.push({ ...row, ens, ensNom: nom, text });
            }
            if (page.seguent) cut.push(nom);
          } catch (error) {
            failed.push({ ens, nom, error });
          }
        },
        signal,
      );
      signal.throwIfAborted();
      // All of them: it is not the bodies, and the screen says what any list says then.
      if (failed.length === bodies.length && failed[0]) throw failed[0].error;
      return { rows: merge(rows), failed, cut };
    },
  });
