import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useRouteContext, useRouterState } from "@tanstack/react-router";
import {
  BookOpenText,
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
import type { ReactNode } from "react";
import { useIsLive } from "~/api/live";
import { comptadors, queryClient } from "~/api/queries";
import { signOut } from "~/api/session";
import type { Sessio } from "~/api/types";
import { administers } from "~/features/gestio/parts";
import { together, type Compte } from "~/features/tauler/comptadors";
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
  const { data: counts } = useQuery({ ...comptadors(ens), enabled: canRead });
  const due = counts ? together(counts.vencuts, counts.vencen_avui) : null;

  return (
    <nav id="lateral" className="sidebar no-print" data-open={isOpen || undefined} aria-label={t.marc.navegacio}>
      <BodySwitch held={held} current={body.ens} />
      <button type="button" className="nav-item nav-search" onClick={onSearch}>
        <Search className="icon" aria-hidden />
        <span className="nav-label">{t.marc.cerca}</span>
        <kbd className="nav-label">Ctrl K</kbd>
      </button>
      <ul>
        {canRead ? (
          <>
            <li>
              <Link
                className="nav-item"
                to="/t/$ens/avui"
                params={{ ens }}
                aria-describedby={due ? "nav-avui" : undefined}
              >
                <CalendarClock className="icon" aria-hidden />
                <span className="nav-label">{t.marc.avui}</span>
                {due && due.total > 0 ? <Count compte={due} look="late" /> : null}
              </Link>
              {due ? <Said id="nav-avui" nom={t.taules.tauler.vencuts} compte={due} /> : null}
            </li>
            <li>
              <Link className="nav-item" to="/t/$ens/tauler" params={{ ens }}>
                <Gauge className="icon" aria-hidden />
                <span className="nav-label">{t.taules.tauler.titol}</span>
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
                aria-describedby={counts ? "nav-expedients" : undefined}
              >
                <FolderOpen className="icon" aria-hidden />
                <span className="nav-label">{t.marc.expedients}</span>
                {counts ? <Count compte={counts.oberts} /> : null}
              </Link>
              {counts ? <Said id="nav-expedients" nom={t.taules.tauler.oberts} compte={counts.oberts} /> : null}
            </li>
          </>
        ) : null}
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
              <span className="nav-label">{t.marc.compta}</span>
            </Link>
          </li>
        ) : null}
        {administers(body) ? (
          <li>
            <Link className="nav-item" to="/t/$ens/administracio" params={{ ens }}>
              <Settings className="icon" aria-hidden />
              <span className="nav-label">{t.marc.administracio}</span>
            </Link>
          </li>
        ) : null}
        <Across held={held} />
      </ul>
      <Foot held={held} onHelp={onHelp}>
        <Live />
        <Link className="nav-item" to="/t/$ens/compte" params={{ ens }}>
          <CircleUserRound className="icon" aria-hidden />
          <span className="nav-label">{t.marc.compte}</span>
        </Link>
      </Foot>
    </nav>
  );
}

/** What stands beside the bodies: for those who work in several, for the platform, and the library for all. */
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
            <span className="nav-label">{t.marc.implantacio}</span>
          </Link>
        </li>
      ) : null}
      <li>
        <Link className="nav-item" to="/procediments" search={{}} activeOptions={{ includeSearch: false }}>
          <BookOpenText className="icon" aria-hidden />
          <span className="nav-label">{t.marc.procediments}</span>
        </Link>
      </li>
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

/** How many, beside what they are counted in. The name of the link stays what one calls it by. */
function Count({ compte, look }: { compte: Compte; look?: "late" }) {
  return (
    <span className={`nav-count ${look ? `nav-count-${look}` : ""}`} aria-hidden>
      {compte.limitat ? `${compte.total}+` : compte.total}
    </span>
  );
}

function Said({ id, nom, compte }: { id: string; nom: string; compte: Compte }) {
  const t = useText();
  const { total, limitat } = compte;
  return (
    <span id={id} hidden>
      {nom}: {limitat ? t.taules.tauler.mes(total) : total}
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
