import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useRouteContext, useRouterState } from "@tanstack/react-router";
import {
  Building2,
  Calculator,
  CalendarClock,
  CircleUserRound,
  FilePlus2,
  FolderOpen,
  Gauge,
  Keyboard,
  LogOut,
  Map as MapIcon,
  Search,
  Settings,
} from "lucide-react";
import { useCallback, type ReactNode } from "react";
import { handsOff } from "~/api/hands";
import { useIsLive, useLive } from "~/api/live";
import { queryClient } from "~/api/queries";
import { signOut } from "~/api/session";
import type { Esdeveniment, Sessio } from "~/api/types";
import { administers } from "~/features/gestio/parts";
import { comptadors } from "~/features/tauler/comptadors";
import { useText } from "~/i18n/store";
import { ActingSelect } from "~/ui/ActingSelect";
import { Preferences } from "./Preferences";

type Props = { isOpen: boolean; onSearch: () => void; onHelp: () => void };

export function Sidebar({ isOpen, onSearch, onHelp }: Props) {
  const t = useText();
  const { ens } = useParams({ from: "/t/$ens" });
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  const isNew = useRouterState({ select: ({ location }) => location.pathname.endsWith("/expedients/nou") });
  const canRead = body.actes.includes("expedient.llegir");
  const canOpen = body.actes.includes("expedient.obrir");

  return (
    <nav id="lateral" className="sidebar no-print" data-open={isOpen || undefined} aria-label={t.marc.navegacio}>
      <BodySwitch held={held} current={body.ens} />
      <button type="button" className="nav-item nav-search" onClick={onSearch}>
        <Search className="icon" aria-hidden />
        <span className="nav-label">{t.marc.cerca}</span>
        <kbd className="nav-label">Ctrl K</kbd>
      </button>
      <ul>
        <li>
          <Link className="nav-item" to="/t/$ens/avui" params={{ ens }}>
            <CalendarClock className="icon" aria-hidden />
            <span className="nav-label">{t.marc.avui}</span>
            {canRead ? <Overdue ens={ens} /> : null}
          </Link>
        </li>
        {canRead ? (
          <li>
            <Link className="nav-item" to="/t/$ens/tauler" params={{ ens }}>
              <Gauge className="icon" aria-hidden />
              <span className="nav-label">{t.taules.tauler.titol}</span>
            </Link>
          </li>
        ) : null}
        <li>
          <Link
            className="nav-item"
            to="/t/$ens/expedients"
            params={{ ens }}
            search={{}}
            // A case is under its list; a new one has an item of its own.
            activeOptions={{ includeSearch: false, exact: isNew }}
          >
            <FolderOpen className="icon" aria-hidden />
            <span className="nav-label">{t.marc.expedients}</span>
          </Link>
        </li>
        {canOpen ? (
          <li>
            <Link className="nav-item" to="/t/$ens/expedients/nou" params={{ ens }}>
              <FilePlus2 className="icon" aria-hidden />
              <span className="nav-label">{t.marc.nou}</span>
            </Link>
          </li>
        ) : null}
        {body.actes.includes("ens.llegir") ? (
          <li>
            <Link className="nav-item" to="/t/$ens/compta" params={{ ens }}>
              <Calculator className="icon" aria-hidden />
              <span className="nav-label">{t.compta.titol}</span>
            </Link>
          </li>
        ) : null}
        {administers(body) ? (
          <li>
            <Link className="nav-item" to="/t/$ens/administracio" params={{ ens }}>
              <Settings className="icon" aria-hidden />
              <span className="nav-label">{t.gestio.administracio}</span>
            </Link>
          </li>
        ) : null}
        <Across held={held} />
      </ul>
      <Foot held={held} onHelp={onHelp}>
        <Live />
        <Link className="nav-item" to="/t/$ens/compte" params={{ ens }}>
          <CircleUserRound className="icon" aria-hidden />
          <span className="nav-label">{t.compte.titol}</span>
        </Link>
      </Foot>
    </nav>
  );
}

/** What stands beside the bodies: for those who work in several, and for the platform. */
export function Across({ held }: { held: Sessio }) {
  const t = useText();
  const several = held.ens.filter(({ actes }) => actes.includes("expedient.llegir")).length > 1;
  return (
    <>
      {several ? (
        <li>
          <Link className="nav-item" to="/comarca" search={{}} activeOptions={{ includeSearch: false }}>
            <MapIcon className="icon" aria-hidden />
            <span className="nav-label">{t.taules.comarca.titol}</span>
          </Link>
        </li>
      ) : null}
      {held.actes_plataforma.length > 0 ? (
        <li>
          <Link className="nav-item" to="/implantacio" search={{}} activeOptions={{ includeSearch: false }}>
            <Building2 className="icon" aria-hidden />
            <span className="nav-label">{t.gestio.implantacio.titol}</span>
          </Link>
        </li>
      ) : null}
    </>
  );
}

type FootProps = { held: Sessio; onHelp: () => void; children?: ReactNode };

export function Foot({ held, onHelp, children }: FootProps) {
  const t = useText();
  const navigate = useNavigate();
  const leave = async () => {
    // Out of the frame first, so that nothing of it still asks; and to the plain door, not back here.
    await navigate({ to: "/entra", search: {} });
    queryClient.clear();
    await signOut();
  };
  return (
    <div className="sidebar-foot">
      {children}
      <Preferences />
      <button type="button" className="nav-item" onClick={onHelp}>
        <Keyboard className="icon" aria-hidden />
        <span className="nav-label">{t.marc.dreceres}</span>
      </button>
      <button type="button" className="nav-item" onClick={() => void leave()}>
        <LogOut className="icon" aria-hidden />
        <span className="nav-label">{t.marc.surt}</span>
      </button>
      <p className="nav-label who">{held.compte?.nom}</p>
    </div>
  );
}

export function BodySwitch({ held, current }: { held: Sessio; current: string | null }) {
  const t = useText();
  const navigate = useNavigate();
  const here = held.ens.find(({ ens }) => ens === current);
  if (here && held.ens.length < 2) return <p className="town">{here.nom}</p>;
  if (held.ens.length === 0) return null;
  return (
    <label className="town">
      <span className="sr-only">{t.marc.ens}</span>
      <ActingSelect
        className="town-select"
        value={current ?? ""}
        onChoose={(ens) => {
          // Nothing of one body may stay on a screen of another.
          queryClient.clear();
          void navigate({ to: "/t/$ens/avui", params: { ens } });
        }}
      >
        {here ? null : <option value="">{t.taules.comarca.municipi}…</option>}
        {held.ens.map(({ ens, nom }) => (
          <option key={ens} value={ens}>
            {nom}
          </option>
        ))}
      </ActingSelect>
    </label>
  );
}

/** How many are due, by itself as it changes. */
function Overdue({ ens }: { ens: string }) {
  const t = useText();
  const counts = useQuery(comptadors(ens));
  useLive(
    useCallback(
      (event: Esdeveniment) => {
        if (event.source !== `/ens/${ens}`) return;
        handsOff("comptadors", () => void queryClient.invalidateQueries({ queryKey: ["comptadors", ens] }));
      },
      [ens],
    ),
  );
  const { total = 0, limitat = false } = counts.data?.vencuts ?? {};
  if (total === 0) return null;
  return (
    <span className="nav-count">
      <span className="sr-only">{t.taules.tauler.vencuts}: </span>
      {limitat ? `${total}+` : total}
    </span>
  );
}

function Live() {
  const t = useText();
  return useIsLive() ? (
    <p className="nav-label live">
      <span className="dot" aria-hidden />
      {t.marc.enViu}
    </p>
  ) : null;
}
