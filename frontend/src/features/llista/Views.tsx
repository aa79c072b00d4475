import { Link } from "@tanstack/react-router";
import { useText } from "~/i18n/store";
import { isSameView } from "./desades";
import type { Search } from "./search";
import { useViews } from "./useViews";

/** As many as one row takes; the others are in the dialog. */
const SHOWN = 6;

/** The saved views above the list, a press away. Nothing where there are none. */
export function Views({ ens, search, onAll }: { ens: string; search: Search; onAll: () => void }) {
  const t = useText();
  const d = t.taules.desades;
  const views = useViews(ens);
  const open = views.flatMap(({ id, nom, search: to }) => (to ? [{ id, nom, to }] : []));
  if (open.length === 0) return null;
  return (
    <nav className="views no-print" aria-label={d.titol}>
      {open.slice(0, SHOWN).map(({ id, nom, to }) => (
        <Link
          key={id}
          className="view-link"
          to="/t/$ens/expedients"
          params={{ ens }}
          search={to}
          replace
          title={nom}
          // The router would call a page current whatever its columns.
          activeProps={{ "aria-current": undefined }}
          aria-current={isSameView(to, search) ? "page" : undefined}
        >
          {nom}
        </Link>
      ))}
      {open.length > SHOWN ? (
        <button type="button" className="link-button" onClick={onAll}>
          {d.totes(views.length)}
        </button>
      ) : null}
    </nav>
  );
}
