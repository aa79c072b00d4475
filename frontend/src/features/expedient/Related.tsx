import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Link2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { relacions } from "~/api/queries";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { useCase } from "./context";

const Relate = lazy(() => import("./Relate"));

export function Related() {
  const t = useText();
  const c = useCaseText();
  const { ens, id, may } = useCase();
  const held = useQuery(relacions(ens, id));
  const [isAsked, setAsked] = useState(false);
  const items = held.data?.items ?? [];
  const canRelate = may("expedient.anotar");
  if (items.length === 0 && !canRelate && !held.isError) return null;
  return (
    <section className="side-block" aria-labelledby="relacionats">
      <div className="section-head">
        <h2 id="relacionats">{t.expedient.relacionats}</h2>
        {canRelate ? (
          <Button look="quiet" className="no-print" data-relate onClick={() => setAsked(true)}>
            <Link2 className="icon" aria-hidden />
            <span className="sr-only">{c.relacio.relaciona}</span>
          </Button>
        ) : null}
      </div>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isSuccess && items.length === 0 ? <p className="muted">{c.relacio.cap}</p> : null}
      <ul className="people">
        {items.map((row) => (
          <li key={`${row.tipus} ${row.id}`}>
            <Link to="/t/$ens/expedients/$id" params={{ ens, id: pathId(row) }} search={{}}>
              <span className="number">{row.numero ?? t.llista.esborrany}</span> {row.titol}
            </Link>
            <p className="muted small">{c.relacio.tipus[row.tipus] ?? row.tipus}</p>
          </li>
        ))}
      </ul>
      {isAsked ? (
        <Suspense fallback={null}>
          <Relate onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
