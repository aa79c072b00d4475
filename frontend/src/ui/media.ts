import { useEffect, useState, useSyncExternalStore, type RefObject } from "react";
import { useDensity } from "./density";

// Made once for each question: asking anew costs the browser as much as drawing a row.
const asked = new Map<string, MediaQueryList>();

function media(query: string): MediaQueryList {
  const held = asked.get(query) ?? matchMedia(query);
  asked.set(query, held);
  return held;
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      media(query).addEventListener("change", listener);
      return () => media(query).removeEventListener("change", listener);
    },
    () => media(query).matches,
  );
}

/** Rows have one height, known before they are drawn: two lines where there is little room. */
export function useRowHeight(): number {
  const narrow = useMedia("(max-width: 700px)");
  const coarse = useMedia("(pointer: coarse)");
  const isCompact = useDensity() === "compacta";
  if (narrow) return 68;
  if (coarse) return 44;
  return isCompact ? 28 : 36;
}

let isPrinting = false;

/** Whether the page is being put on paper: there, a list has all its rows. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const before = () => {
        isPrinting = true;
        listener();
      };
      const after = () => {
        isPrinting = false;
        listener();
      };
      addEventListener("beforeprint", before);
      addEventListener("afterprint", after);
      return () => {
        removeEventListener("beforeprint", before);
        removeEventListener("afterprint", after);
      };
    },
    () => isPrinting,
  );
}

/** The width that an element has now, in pixels; infinite until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
