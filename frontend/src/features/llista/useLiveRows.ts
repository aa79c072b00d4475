import type { InfiniteData } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLive } from "~/api/live";
import { expedient, queryClient } from "~/api/queries";
import type { Esdeveniment, Expedient, Pagina } from "~/api/types";
import { pathId } from "~/ui/numero";

const GLOW = 2000;

type Rows = InfiniteData<Pagina<Expedient>, string>;

/**
 * Changes by others in the list that is on screen: a row that changes is redrawn where it is and glows for a moment;
 * new cases are counted and wait for a press. Nothing moves by itself.
 */
export function useLiveRows(ens: string, queryKey: readonly unknown[], rows: Expedient[]) {
  const name = JSON.stringify(queryKey);
  // Counted for the list on screen: another list begins at none.
  const [counted, setCounted] = useState({ name, count: 0 });
  const fresh = counted.name === name ? counted.count : 0;
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const held = useRef({ rows, queryKey, name });
  useEffect(() => {
    held.current = { rows, queryKey, name };
  });

  useLive(
    useCallback(
      (event: Esdeveniment) => {
        if (event.source !== `/ens/${ens}`) return;
        const id = (event.data as { expedient?: string }).expedient;
        if (event.type === "expedient.obert") {
          const now = held.current.name;
          setCounted((before) => ({ name: now, count: before.name === now ? before.count + 1 : 1 }));
        } else if (id && held.current.rows.some((row) => row.id === id)) {
          void queryClient.fetchQuery({ ...expedient(ens, id), staleTime: 0 }).then(
            (row) => {
              replaceRow(held.current.queryKey, row);
              setChanged((before) => new Set(before).add(pathId(row)));
              setTimeout(() => setChanged((before) => new Set([...before].filter((one) => one !== pathId(row)))), GLOW);
            },
            () => undefined,
          );
        }
      },
      [ens],
    ),
  );

  const showFresh = () => {
    setCounted({ name, count: 0 });
    void queryClient.invalidateQueries({ queryKey: held.current.queryKey });
  };
  return { fresh, changed, showFresh };
}

/** A row of a list that is on screen, redrawn where it is. */
export function replaceRow(queryKey: readonly unknown[], row: Expedient): void {
  queryClient.setQueryData<Rows>(queryKey as unknown[], (data) =>
    data
      ? {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((one) => (one.id === row.id ? row : one)),
          })),
        }
      : data,
  );
}
