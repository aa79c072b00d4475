import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { speak } from "~/ui/announce";
import { whenDrawn } from "~/ui/drawn";

// The page that was last said: another frame (from a body to the county's desk) begins where this one ended.
let said: string | null = null;

/** After a change of page: the title read aloud and the focus on the heading, as a full load would do. */
export function useRouteAnnouncer(): void {
  const router = useRouter();
  useEffect(() => {
    const arrive = (path: string) => {
      // Filters change the address too, and must leave the focus in their field.
      if (path === said) return;
      const isFirst = said === null;
      said = path;
      if (isFirst) return;
      const find = () => document.querySelector<HTMLElement>("main h1");
      whenDrawn(find, (heading) => {
        speak(heading.textContent ?? "");
        // A list that is come back to has put the focus on its row already.
        if (document.querySelector('[role="dialog"], main [data-own-focus]')) return;
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      });
    };
    arrive(router.state.location.pathname);
    return router.subscribe("onRendered", ({ toLocation }) => arrive(toLocation.pathname));
  }, [router]);
}

/** The title of the tab: what, where. */
export function useTitle(...parts: (string | undefined)[]): void {
  const title = [...parts.filter(Boolean), "Expedit"].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
