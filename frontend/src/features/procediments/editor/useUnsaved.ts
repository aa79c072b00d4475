import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Whoever goes away with something written is asked first, by a link as by closing the tab. */
export function useUnsaved(isDirty: boolean, question: string): void {
  const { history } = useRouter();
  useEffect(() => {
    if (!isDirty) return;
    // The router has a hook for it that everybody would load; this is what it stands on.
    return history.block({ blockerFn: () => !window.confirm(question), enableBeforeUnload: true });
  }, [history, isDirty, question]);
}
