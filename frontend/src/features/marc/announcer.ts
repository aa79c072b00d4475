import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { speak } from "~/ui/announce";

/** After a change of page: the title read aloud and the focus on the heading, as a full load would do. */
export function useRouteAnnouncer(): void {
  const router = useRouter();
  useEffect(() => {
    let path = router.state.location.pathname;
    return router.subscribe("onRendered", ({ toLocation }) => {
      // Filters change the address too, and must leave the focus in their field.
      if (toLocation.pathname === path) return;
      path = toLocation.pathname;
      requestAnimationFrame(() => {
        const heading = document.querySelector<HTMLElement>("main h1");
        if (!heading) return;
        speak(heading.textContent ?? "");
        // A list that is come back to has put the focus on its row already.
        if (document.querySelector('[role="dialog"], main [data-own-focus]')) return;
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      });
    });
  }, [router]);
}

/** The title of the tab: what, where. */
export function useTitle(...parts: (string | undefined)[]): void {
  const title = [...parts.filter(Boolean), "Expedit"].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
