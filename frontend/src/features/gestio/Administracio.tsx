import { Link, Outlet, useParams, useRouteContext } from "@tanstack/react-router";
import { useText } from "~/i18n/store";
import { parts } from "./parts";
import "./gestio.css";

/** The heading and the parts of the administration; only those that the role opens. */
export function Administracio() {
  const t = useText();
  const { ens } = useParams({ from: "/t/$ens" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.marc.administracio}</h1>
        <p className="muted">{body.nom}</p>
      </div>
      <nav className="parts no-print" aria-label={t.marc.administracio}>
        {parts
          .filter(({ acte }) => body.actes.includes(acte))
          .map(({ part }) => (
            <Link key={part} className="part" to={`/t/$ens/administracio/${part}`} params={{ ens }} search={{}}>
              {t.marc.parts[part]}
            </Link>
          ))}
      </nav>
      <Outlet />
    </div>
  );
}
