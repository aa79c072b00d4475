import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import { queryClient } from "./queries";
import type { Feina, FeinaItem } from "./types";

// Jobs: one act on many cases, which goes on by itself. Beside the other queries because only what starts or follows
// one needs them.

/** Some cases, or every case of a list (its query in the contract). */
export type What = { expedients: string[] } | { filtre: string };

/** A job of mine, looked at again until it is over. */
export const feina = (ens: string, id: string) =>
  queryOptions({
    queryKey: ["read_feina", ens, id],
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/feines/{id}", { params: { path: { ens, id } } })),
    refetchInterval: ({ state }) => (state.data?.acabat_el ? false : 1000),
  });

/** What became of the cases of a job, of those in one state. */
export const feinaItems = (ens: string, id: string, estat: "fet" | "refusat" | "cancellat") =>
  queryOptions({
    queryKey: ["list_feina_items", ens, id, estat],
    queryFn: async ({ signal }) => {
      const found: FeinaItem[] = [];
      let cursor: string | undefined;
      do {
        const query = { estat, limit: 200, ...(cursor ? { cursor } : {}) };
        // Each page begins where the one before ended.
        // oxlint-disable-next-line no-await-in-loop
        const page = await ok(
          api.GET("/api/v1/ens/{ens}/feines/{id}/items", { params: { path: { ens, id }, query }, signal }),
        );
        found.push(...page.items);
        cursor = page.seguent ?? undefined;
      } while (cursor);
      return found;
    },
  });

/**
 * Gives cases to somebody as a job, which goes on by itself. The same key with the same request is the same job: a press
 * after an answer that never came starts no second one.
 */
export function assignMany(ens: string, what: What, responsable: string | null, key: string): Promise<Feina> {
  return ok(
    api.POST("/api/v1/ens/{ens}/expedients/accions/assignar", {
      params: { path: { ens }, header: { "Idempotency-Key": key } },
      body: { ...what, responsable },
    }),
  );
}

/** Brings cases to another version of their procedure, or tells what it would change in each. */
export function upgradeMany(ens: string, what: What, versio: number, previsio: boolean, key: string): Promise<Feina> {
  return ok(
    api.POST("/api/v1/ens/{ens}/expedients/accions/actualitza-procediment", {
      params: { path: { ens }, header: { "Idempotency-Key": key } },
      body: { ...what, versio, previsio },
    }),
  );
}

/** Takes back what a job did, as another job. */
export function undoJob(ens: string, id: string, key: string): Promise<Feina> {
  return ok(
    api.POST("/api/v1/ens/{ens}/feines/{id}/desfes", {
      params: { path: { ens, id }, header: { "Idempotency-Key": key } },
      body: {},
    }),
  );
}

/** What was done stays done. */
export async function stopJob(ens: string, id: string): Promise<void> {
  const stopped = await ok(api.DELETE("/api/v1/ens/{ens}/feines/{id}", { params: { path: { ens, id } } }));
  queryClient.setQueryData(feina(ens, id).queryKey, stopped);
}

/** The cases of a job that were not given: those refused and those that nobody came to. */
export async function notDone(ens: string, id: string): Promise<FeinaItem[]> {
  const of = (estat: "refusat" | "cancellat") =>
    queryClient.fetchQuery({ ...feinaItems(ens, id, estat), staleTime: 0 });
  return (await Promise.all([of("refusat"), of("cancellat")])).flat();
}
