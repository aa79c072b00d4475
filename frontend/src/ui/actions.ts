import { useEffect, useRef } from "react";
import { whenDrawn } from "./drawn";

// What can be done on the page of now, for whoever looks for it in Ctrl K instead of on the screen.

export type PageAction = { id: string; name: string; run: () => void };
type Offer = { title: string; actions: PageAction[] };

const offers = new Set<{ current: Offer }>();

/** Offers the actions of a page while it is there. */
export function usePageActions(offer: Offer): void {
  const held = useRef(offer);
  useEffect(() => {
    held.current = offer;
  });
  useEffect(() => {
    offers.add(held);
    return () => {
      offers.delete(held);
    };
  }, []);
}

export function pageActions(): Offer[] {
  return [...offers].map(({ current }) => current);
}

/** After the dialog that asked for it has gone and given the focus back. */
export function afterDialog(work: () => void): void {
  whenDrawn(
    () => (document.querySelector('[role="dialog"]') ? null : document.body),
    () => requestAnimationFrame(work),
  );
}
