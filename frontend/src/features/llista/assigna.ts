import { api, match, ok } from "~/api/client";
import { each } from "~/api/pool";
import { expedient, queryClient } from "~/api/queries";
import type { Expedient } from "~/api/types";

export type Assigned = { id: string; row: Expedient | null; error: unknown };

const AT_ONCE = 4;

/**
 * Gives cases to somebody, one call per case, and tells each result as it comes. The only place that knows how: when
 * the contract has one operation for many cases, this function calls it.
 */
export async function assignMany(
  ens: string,
  ids: readonly string[],
  responsable: string | null,
  tell: (result: Assigned) => void,
  signal?: AbortSignal,
): Promise<void> {
  const one = async (id: string) => {
    let row: Expedient | null = null;
    try {
      row = await queryClient.fetchQuery({ ...expedient(ens, id), staleTime: 0 });
      // Whoever has it already needs nothing, and a version less is a notice less for everybody.
      if ((row.responsable?.id ?? null) !== responsable) {
        row = await ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/accions/assignar", {
            params: { path: { ens, id }, header: match(row.versio) },
            body: { responsable },
          }),
        );
        queryClient.setQueryData(expedient(ens, id).queryKey, row);
      }
      tell({ id, row, error: null });
    } catch (error) {
      tell({ id, row, error });
    }
  };
  await each(ids, AT_ONCE, one, signal);
}
