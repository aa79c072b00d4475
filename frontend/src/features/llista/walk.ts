import { api, ok } from "~/api/client";
import type { Filtres } from "~/api/queries";
import type { Expedient } from "~/api/types";

/** Every case of a list, page after page to the end; `tell` hears how many are here after each. */
export async function walk(
  ens: string,
  filtres: Filtres,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<Expedient[]> {
  const rows: Expedient[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...filtres, limit: 200, ...(cursor ? { cursor } : {}) };
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    const page = await ok(api.GET("/api/v1/ens/{ens}/expedients", { params: { path: { ens }, query }, signal }));
    signal.throwIfAborted();
    rows.push(...page.items);
    tell(rows.length);
    cursor = page.seguent ?? undefined;
  } while (cursor);
  return rows;
}
