import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { relacions } from "~/api/queries";
import { useText } from "~/i18n/store";
import { pathId } from "~/ui/numero";
import { useCase } from "./context";

export function Related() {
  const t = useText();
  const { ens, id } = useCase();
  const held = useQuery(relacions(ens, id));
  const items = held.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="side-block" aria-labelledby="relacionats">
      <h2 id="relacionats">{t.expedient.relacionats}</h2>
      <ul className="people">
        {items.map((row) => (
          <li key={`${row.tipus} ${row.id}`}>
            <Link to="/t/$ens/expedients/$id" params={{ ens, id: pathId(row) }}>
              {row.numero ?? t.llista.esborrany} {row.titol}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
