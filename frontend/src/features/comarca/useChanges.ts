import { useCallback, useEffect, useState } from "react";
import { follow, useLive } from "~/api/live";
import type { Esdeveniment } from "~/api/types";

/**
 * How many cases of the list's bodies changed since it was asked for. Nothing moves by itself: whoever reads the list
 * says when.
 */
export function useChanges(list: string, ens: string | undefined, hears: boolean) {
  // Counted for the list on screen: another list begins at none.
  const [changed, setChanged] = useState({ list, ids: new Set<string>() });
  useEffect(() => (hears ? follow(null) : undefined), [hears]);
  useLive(
    useCallback(
      (event: Esdeveniment) => {
        const id = (event.data as { expedient?: string }).expedient;
        if (!id || (ens && event.source !== `/ens/${ens}`)) return;
        setChanged((before) => ({ list, ids: new Set(before.list === list ? before.ids : []).add(id) }));
      },
      [list, ens],
    ),
  );
  return {
    count: changed.list === list ? changed.ids.size : 0,
    forget: () => setChanged({ list, ids: new Set() }),
  };
}
