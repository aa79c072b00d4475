import { Outlet, useNavigate, useParams, useRouteContext, useRouterState } from "@tanstack/react-router";
import { Menu, WifiOff } from "lucide-react";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { handsOff } from "~/api/hands";
import { follow, useIsLive, useLive } from "~/api/live";
import { queryClient } from "~/api/queries";
import type { Esdeveniment } from "~/api/types";
import { useText } from "~/i18n/store";
import { BackToList, isCase, useListMemory } from "~/features/llista/back";
import { useShortcut } from "~/ui/shortcuts";
import { InShell } from "./pages";
import { Place } from "./Place";
import { SessionWarning } from "./SessionWarning";
import { Sidebar } from "./Sidebar";
import { useRouteAnnouncer } from "./announcer";

const palette = () => import("./Palette");
const Palette = lazy(palette);
const Shortcuts = lazy(() => import("./Shortcuts"));

/** How long events gather before what they change is asked for again. */
const BURST = 400;

type Overlay = "cerca" | "dreceres" | null;

export function Shell() {
  const t = useText();
  const navigate = useNavigate();
  const { ens } = useParams({ from: "/t/$ens" });
  const [overlay, setOverlay] = useState<Overlay>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // A paper is open beside the case: Esc is its own.
  const isReading = useRouterState({ select: ({ location }) => "doc" in location.search });
  // Open for the page where it was opened: choosing another closes it.
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const menu = menuAt === path;
  useRouteAnnouncer();
  useListMemory();
  const { body } = useRouteContext({ from: "/t/$ens" });
  const hears = body.actes.includes("esdeveniments.llegir");
  useEffect(() => (hears ? follow(ens) : undefined), [ens, hears]);
  useRefreshWhenDeaf();
  // At hand before it is called: letters typed while its code comes would go elsewhere.
  useEffect(() => {
    const timer = setTimeout(() => void palette(), 3000);
    return () => clearTimeout(timer);
  }, []);

  useLive(
    useCallback(
      (event: Esdeveniment) => {
        if (event.source !== `/ens/${ens}`) return;
        // The counters are one answer and the short lists have few rows: they are simply asked for again.
        const again = () => {
          void queryClient.invalidateQueries({ queryKey: ["read_comptadors", ens] });
          void queryClient.invalidateQueries({ queryKey: ["list_expedients", ens, "alguns"] });
          void queryClient.invalidateQueries({ queryKey: ["list_safata", ens] });
          void queryClient.invalidateQueries({ queryKey: ["list_seguiment"] });
        };
        handsOff("en viu", again, BURST);
      },
      [ens],
    ),
  );

  const search = () => setOverlay("cerca");
  const help = () => setOverlay("dreceres");
  const close = () => setOverlay(null);
  useShortcut("ctrl+k", "cerca", search);
  useShortcut("?", "ajuda", help);
  useShortcut("n", "nou", () => void navigate({ to: "/t/$ens/expedients/nou", params: { ens } }));
  useShortcut("g a", "avui", () => void navigate({ to: "/t/$ens/avui", params: { ens } }));
  useShortcut("g t", "tauler", () => void navigate({ to: "/t/$ens/tauler", params: { ens } }));
  useShortcut("g e", "expedients", () => void navigate({ to: "/t/$ens/expedients", params: { ens }, search: {} }));

  return (
    <div className="shell">
      <a className="skip" href="#contingut">
        {t.marc.salta}
      </a>
      <SessionWarning />
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
      <Sidebar isOpen={menu} onSearch={search} onHelp={help} />
      <main id="contingut" tabIndex={-1}>
        <Place />
        {hears ? <Deaf /> : null}
        {isCase(path) && !isReading ? <BackToList ens={ens} /> : null}
        <InShell value={true}>
          <Outlet />
        </InShell>
      </main>
      <Suspense fallback={null}>
        {overlay === "cerca" ? <Palette ens={ens} onClose={close} onHelp={help} /> : null}
        {overlay === "dreceres" ? <Shortcuts onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

/** Says so when changes by others stop arriving: a screen that looks live and is not would lie. */
function Deaf() {
  return useIsLive() ? null : <DeafFor />;
}

function DeafFor() {
  const t = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 8000);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? (
    <p className="bar bar-warn" role="status">
      <WifiOff className="icon" aria-hidden />
      {t.marc.senseViu}
    </p>
  ) : null;
}

function useRefreshWhenDeaf(): void {
  const isLive = useIsLive();
  useEffect(() => {
    if (isLive) return;
    const timer = setInterval(() => void queryClient.invalidateQueries(), 30_000);
    return () => clearInterval(timer);
  }, [isLive]);
}
