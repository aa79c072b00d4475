import { useQuery } from "@tanstack/react-query";
import { vistes } from "~/api/queries";
import type { Vista } from "~/api/types";
import { reopen } from "./desades";
import type { Search } from "./search";

/** A saved view and where it leads; nowhere when it asks for what this list has no filter for. */
export type View = Vista & { search: Search | null };

export function useViews(ens: string, canRead = true): View[] {
  const held = useQuery({ ...vistes(ens), select: toViews, enabled: canRead });
  return held.data ?? none;
}

const none: View[] = [];
const toViews = ({ items }: { items: Vista[] }): View[] => items.map((vista) => ({ ...vista, search: reopen(vista) }));
