import { api, ok } from "~/api/client";
import type { Filtres } from "~/api/queries";
import type { Expedient } from "~/api/types";

/** A list page after page, to its end or until nobody asks for more. */
export async function* pages(ens: string, filtres: Filtres, signal?: AbortSignal): AsyncGenerator<Expedient[]> {
  let cursor: string | undefined;
  do {
    const query = { ...filtres, limit: 200, ...(cursor ? { cursor } : {}) };
    const request = { params: { path: { ens }, query }, ...(signal ? { signal } : {}) };
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    const page = await ok(api.GET("/api/v1/ens/{ens}/expedients", request));
    signal?.throwIfAborted();
    yield page.items;
    cursor = page.seguent ?? undefined;
  } while (cursor);
}

/** Every case of a list; `tell` hears how many are here after each page. */
export async function walk(
  ens: string,
  filtres: Filtres,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<Expedient[]> {
  const rows: Expedient[] = [];
  for await (const items of pages(ens, filtres, signal)) {
    rows.push(...items);
    tell(rows.length);
  }
  return rows;
}
