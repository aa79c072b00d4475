import { Link, useNavigate, useParams, useRouteContext, useRouterState } from "@tanstack/react-router";
import { CalendarClock, CircleUserRound, FilePlus2, FolderOpen, Keyboard, LogOut, Search } from "lucide-react";
import { useIsLive } from "~/api/live";
import { queryClient } from "~/api/queries";
import { signOut } from "~/api/session";
import { useText } from "~/i18n/store";
import { Preferences } from "./Preferences";

type Props = { isOpen: boolean; onSearch: () => void; onHelp: () => void };

export function Sidebar({ isOpen, onSearch, onHelp }: Props) {
  const t = useText();
  const { ens } = useParams({ from: "/t/$ens" });
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  const isNew = useRouterState({ select: ({ location }) => location.pathname.endsWith("/expedients/nou") });
  const navigate = useNavigate();
  const canOpen = body.actes.includes("expedient.obrir");
  const leave = async () => {
    // Out of the frame first, so that nothing of it still asks; and to the plain door, not back here.
    await navigate({ to: "/entra", search: {} });
    queryClient.clear();
    await signOut();
  };

  return (
    <nav id="lateral" className="sidebar no-print" data-open={isOpen || undefined} aria-label={t.marc.navegacio}>
      <BodySwitch />
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
          </Link>
        </li>
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
      </ul>
      <div className="sidebar-foot">
        <Live />
        <Preferences />
        <button type="button" className="nav-item" onClick={onHelp}>
          <Keyboard className="icon" aria-hidden />
          <span className="nav-label">{t.marc.dreceres}</span>
        </button>
        <button type="button" className="nav-item" onClick={() => void leave()}>
          <LogOut className="icon" aria-hidden />
          <span className="nav-label">{t.marc.surt}</span>
        </button>
        <Link className="nav-item" to="/t/$ens/compte" params={{ ens }}>
          <CircleUserRound className="icon" aria-hidden />
          <span className="nav-label">{t.compte.titol}</span>
        </Link>
        <p className="nav-label who">{held.compte?.nom}</p>
      </div>
    </nav>
  );
}

function BodySwitch() {
  const t = useText();
  const navigate = useNavigate();
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  if (held.ens.length < 2) return <p className="town">{body.nom}</p>;
  return (
    <label className="town">
      <span className="sr-only">{t.marc.ens}</span>
      <select
        className="input town-select"
        value={body.ens}
        onChange={(event) => {
          // Nothing of one body may stay on a screen of another.
          queryClient.clear();
          void navigate({ to: "/t/$ens/avui", params: { ens: event.target.value } });
        }}
      >
        {held.ens.map(({ ens, nom }) => (
          <option key={ens} value={ens}>
            {nom}
          </option>
        ))}
      </select>
    </label>
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
