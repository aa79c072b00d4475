import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useShortcut } from "~/ui/shortcuts";

// The list that one came to a case from, to go back to it as it was: filters, place and focus are in its address and
// in what DataList remembers of it.
let from: { href: string; town: string | undefined } | null = null;
let isJustLeft = false;

const CASE = /^\/t\/([^/]+)\/expedients\/(?!nou$)[^/]+$/;
const LIST = /^(\/t\/[^/]+\/(expedients|avui|tauler)|\/comarca)$/;

export function useListMemory(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onBeforeNavigate", ({ fromLocation, toLocation }) => {
        const isSame = fromLocation?.pathname === toLocation.pathname;
        if (isSame) {
          // The case's own address changed: what is before it in the history is no longer the list.
          if (CASE.test(toLocation.pathname)) isJustLeft = false;
          return;
        }
        isJustLeft = false;
        const to = CASE.exec(toLocation.pathname);
        if (!to || !fromLocation || !LIST.test(fromLocation.pathname)) return;
        from = { href: fromLocation.href, town: to[1] };
        isJustLeft = true;
      }),
    [router],
  );
}

/** Esc on a case: back to the list, with the same row under the focus. */
export function BackToList({ ens }: { ens: string }) {
  const router = useRouter();
  useShortcut("Escape", "torna", () => {
    // A step back when the list is the step before; its address when there were others between.
    if (isJustLeft && from?.town === ens) router.history.back();
    else router.history.push(from?.town === ens ? from.href : `/t/${ens}/expedients`);
  });
  return null;
}

export function isCase(pathname: string): boolean {
  return CASE.test(pathname);
}
