import type { InfiniteData } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLive } from "~/api/live";
import { expedient, queryClient, type Filtres } from "~/api/queries";
import type { Esdeveniment, Expedient, Pagina } from "~/api/types";
import { pathId } from "~/ui/numero";

const GLOW = 2000;
/** What changes within this time, in milliseconds, is read together. */
const TOGETHER = 250;
/** Up to so many cases are read one by one; more, from the list itself. */
const ONE_BY_ONE = 6;

type Rows = InfiniteData<Pagina<Expedient>, string>;

/**
 * Changes by others in the list that is on screen: a row that changes is redrawn where it is and glows for a moment;
 * new cases are counted and wait for a press. Nothing moves by itself.
 */
export function useLiveRows(ens: string, filtres: Filtres, queryKey: readonly unknown[], rows: Expedient[]) {
  const name = JSON.stringify(queryKey);
  // Counted for the list on screen: another list begins at none.
  const [counted, setCounted] = useState({ name, count: 0 });
  const fresh = counted.name === name ? counted.count : 0;
  const [changed, setChanged] = useState<ReadonlySet<string>>(none);
  const held = useRef({ rows, queryKey, name, filtres });
  useEffect(() => {
    held.current = { rows, queryKey, name, filtres };
  });

  const waiting = useRef({ ids: new Set<string>(), timer: undefined as ReturnType<typeof setTimeout> | undefined });
  /** Reads rows again, all that are asked for in a moment at once: a job changes many. */
  const refresh = useCallback(
    (ids: Iterable<string>) => {
      const { current: wait } = waiting;
      for (const id of ids) wait.ids.add(id);
      clearTimeout(wait.timer);
      wait.timer = setTimeout(() => {
        const wanted = [...wait.ids];
        wait.ids.clear();
        const { queryKey: key, filtres: asked, rows: shown } = held.current;
        void read(ens, asked, wanted, shown.length).then(
          (all) => {
            const before = new Map(shown.map(({ id, versio }) => [id, versio]));
            const found = all.filter(({ id, versio }) => before.get(id) !== versio);
            const keys = new Set(found.map(pathId));
            replaceRows(key, found);
            setChanged((glowing) => new Set([...glowing, ...keys]));
            setTimeout(() => setChanged((glowing) => new Set([...glowing].filter((one) => !keys.has(one)))), GLOW);
          },
          () => undefined,
        );
      }, TOGETHER);
    },
    [ens],
  );
  useEffect(() => () => clearTimeout(waiting.current.timer), []);

  useLive(
    useCallback(
      (event: Esdeveniment) => {
        if (event.source !== `/ens/${ens}`) return;
        const id = (event.data as { expedient?: string }).expedient;
        if (event.type === "expedient.obert") {
          const now = held.current.name;
          setCounted((before) => ({ name: now, count: before.name === now ? before.count + 1 : 1 }));
        } else if (id && held.current.rows.some((row) => row.id === id)) refresh([id]);
      },
      [ens, refresh],
    ),
  );

  const showFresh = () => {
    setCounted({ name, count: 0 });
    void queryClient.invalidateQueries({ queryKey: held.current.queryKey });
  };
  return { fresh, changed, showFresh, refresh };
}

const none: ReadonlySet<string> = new Set();

async function read(ens: string, filtres: Filtres, ids: string[], shown: number): Promise<Expedient[]> {
  if (ids.length <= ONE_BY_ONE) {
    return Promise.all(ids.map((id) => queryClient.fetchQuery({ ...expedient(ens, id), staleTime: 0 })));
  }
  const { pages } = await import("./walk");
  const wanted = new Set(ids);
  const found: Expedient[] = [];
  let seen = 0;
  for await (const page of pages(ens, filtres)) {
    seen += page.length;
    found.push(...page.filter(({ id }) => wanted.has(id)));
    // As far as the list on screen goes: what is no longer in it stays as it was until somebody asks anew.
    if (found.length === wanted.size || seen >= shown) break;
  }
  return found;
}

/** Rows of a list that is on screen, redrawn where they are. */
function replaceRows(queryKey: readonly unknown[], rows: Expedient[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]));
  queryClient.setQueryData<Rows>(queryKey as unknown[], (data) =>
    data
      ? {
          ...data,
          pages: data.pages.map((page) => ({ ...page, items: page.items.map((one) => byId.get(one.id) ?? one) })),
        }
      : data,
  );
}
