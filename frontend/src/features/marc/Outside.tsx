import { Outlet, useRouteContext, useRouterState } from "@tanstack/react-router";
import { Menu } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useListMemory } from "~/features/llista/back";
import { useText } from "~/i18n/store";
import { useShortcut } from "~/ui/shortcuts";
import { useRouteAnnouncer } from "./announcer";
import { InShell } from "./pages";
import { Across, BodySwitch, Foot } from "./Sidebar";

const Shortcuts = lazy(() => import("./Shortcuts"));

/** The frame of what stands beside the bodies: the county's desk and the roll-out. */
export function Outside() {
  const t = useText();
  const { held } = useRouteContext({ from: "/fora" });
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const menu = menuAt === path;
  const [isHelp, setHelp] = useState(false);
  useRouteAnnouncer();
  useListMemory();
  useShortcut("?", "ajuda", () => setHelp(true));
  return (
    <div className="shell">
      <a className="skip" href="#contingut">
        {t.marc.salta}
      </a>
      <header className="topbar no-print">
        <button
          type="button"
          className="icon-button"
          aria-expanded={menu}
          aria-controls="lateral"
          onClick={() => setMenuAt(menu ? null : path)}
        >
          <Menu className="icon" aria-hidden />
          <span>{t.marc.menu}</span>
        </button>
        <strong>Expedit</strong>
      </header>
      <nav id="lateral" className="sidebar no-print" data-open={menu || undefined} aria-label={t.marc.navegacio}>
        <BodySwitch held={held} current={null} />
        <ul>
          <Across held={held} />
        </ul>
        <Foot held={held} onHelp={() => setHelp(true)} />
      </nav>
      <main id="contingut" tabIndex={-1}>
        <InShell value={true}>
          <Outlet />
        </InShell>
      </main>
      <Suspense fallback={null}>{isHelp ? <Shortcuts onClose={() => setHelp(false)} /> : null}</Suspense>
    </div>
  );
}
