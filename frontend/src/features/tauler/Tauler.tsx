import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useRouteContext } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { handsOff } from "~/api/hands";
import { useLive } from "~/api/live";
import { algunsExpedients, historial, queryClient } from "~/api/queries";
import type { Esdeveniment, Expedient } from "~/api/types";
import { dateTime, longDate, today } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { capital, Due, runs, State } from "~/ui/State";
import { comptadors, obertures, type Compte } from "./comptadors";
import { inOrder } from "./order";
import { Sparkline } from "./Sparkline";
import "./tauler.css";

const MOST = 20;
const GLOW = 2000;

/** What happens in the town now, for whoever answers for it. */
export function Tauler() {
  const t = useText();
  const k = t.taules.tauler;
  const { ens } = useParams({ from: "/t/$ens/tauler" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  useTitle(k.titol, body.nom);
  const counts = useQuery(comptadors(ens));
  const weeks = useQuery(obertures(ens));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{k.titol}</h1>
        <p className="muted">{capital(longDate(today()))}</p>
      </div>
      <section aria-labelledby="ara">
        <h2 id="ara" className="sr-only">
          {k.araMateix}
        </h2>
        {counts.isError ? <Failure error={counts.error} onRetry={() => void counts.refetch()} /> : null}
        {counts.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
        {counts.data ? (
          <ul className="counters">
            <Counter compte={counts.data.enTramit} nom={k.enTramit}>
              {(inner) => (
                <Link className="counter" to="/t/$ens/expedients" params={{ ens }} search={{}}>
                  {inner}
                </Link>
              )}
            </Counter>
            <Counter compte={counts.data.setmana} nom={k.setmana} look="near">
              {(inner) => (
                <Link
                  className="counter"
                  to="/t/$ens/expedients"
                  params={{ ens }}
                  search={{ venc: "setmana", ordre: "venciment" }}
                >
                  {inner}
                </Link>
              )}
            </Counter>
            <Counter compte={counts.data.vencuts} nom={k.vencuts} look="late">
              {(inner) => (
                <Link
                  className="counter"
                  to="/t/$ens/expedients"
                  params={{ ens }}
                  search={{ venc: "vencut", ordre: "venciment" }}
                >
                  {inner}
                </Link>
              )}
            </Counter>
          </ul>
        ) : null}
      </section>
      <div className="board">
        <Followed key={ens} ens={ens} />
        <section className="sheet stack" aria-labelledby="entrades">
          <h2 id="entrades">{k.entrades}</h2>
          {weeks.isError ? <Failure error={weeks.error} onRetry={() => void weeks.refetch()} /> : null}
          {weeks.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
          {weeks.data ? <Sparkline weeks={weeks.data} /> : null}
        </section>
      </div>
    </div>
  );
}

type CounterProps = { compte: Compte; nom: string; look?: "near" | "late"; children: (inner: ReactNode) => ReactNode };

function Counter({ compte, nom, look, children }: CounterProps) {
  const t = useText();
  const { total, limitat } = compte;
  return (
    <li>
      {children(
        <>
          <span className={`counter-value ${look && total > 0 ? `counter-${look}` : ""}`}>
            {limitat ? t.taules.tauler.mes(total) : total}
          </span>
          <span>{nom}</span>
        </>,
      )}
    </li>
  );
}

/**
 * The cases that I follow. What changes is said in its row, where it is: rows go up only when somebody asks.
 */
function Followed({ ens }: { ens: string }) {
  const t = useText();
  const k = t.taules.tauler;
  const held = useQuery(algunsExpedients(ens, { seguits: true, ordre: "-modificat_el" }, MOST));
  const rows = held.data?.items ?? [];
  const [seen, setSeen] = useState<string[]>([]);
  const shown = inOrder(rows, seen);
  const now = rows.map(({ id }) => id);
  // The first answer is the order; afterwards it is kept until it is asked for.
  if (seen.length === 0 && now.length > 0) setSeen(now);
  const moved = shown.filter(({ id }, at) => id !== now[at]).length;
  const [changed, setChanged] = useState<ReadonlyMap<string, string>>(new Map());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const all = timers.current;
    return () => all.forEach(clearTimeout);
  }, []);

  useLive(
    useCallback(
      (event: Esdeveniment) => {
        if (event.source !== `/ens/${ens}`) return;
        handsOff("tauler", () => void queryClient.invalidateQueries({ queryKey: ["comptadors", ens] }));
        const id = (event.data as { expedient?: string }).expedient;
        if (!id) return;
        setChanged((before) => new Map(before).set(id, event.type));
        const timer = setTimeout(() => {
          timers.current.delete(timer);
          setChanged((before) => new Map([...before].filter(([one]) => one !== id)));
          void queryClient.invalidateQueries({ queryKey: ["list_esdeveniments", ens] });
        }, GLOW);
        timers.current.add(timer);
      },
      [ens],
    ),
  );

  return (
    <section className="sheet group" aria-labelledby="segueixo">
      <div className="group-head">
        <h2 id="segueixo">
          {k.segueixo} {rows.length > 0 ? <span className="muted">({rows.length})</span> : null}
        </h2>
        {moved > 0 ? <Button onClick={() => setSeen(now)}>{k.reordena(moved)}</Button> : null}
      </div>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isSuccess && rows.length === 0 ? (
        <div className="empty">
          <h3>{k.capSeguit}</h3>
          <p className="muted">{k.capSeguitText}</p>
        </div>
      ) : null}
      <ul>
        {shown.map((row) => (
          <li key={row.id} data-changed={changed.has(row.id) || undefined}>
            <FollowedRow ens={ens} row={row} event={changed.get(row.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FollowedRow({ ens, row, event }: { ens: string; row: Expedient; event: string | undefined }) {
  const t = useText();
  const k = t.taules.tauler;
  const log = useQuery(historial(ens, pathId(row), row.id));
  const last = log.data?.[0];
  const named = (type: string) => t.esdeveniments[type] ?? type;
  return (
    <Link className="followed" to="/t/$ens/expedients/$id" params={{ ens, id: pathId(row) }}>
      <span className="number">{row.numero}</span>
      <span className="followed-title">
        <strong>{row.titol}</strong>
        <span className="muted small">
          {event ? k.araHaPassat(named(event)) : last ? `${named(last.type)} · ${dateTime(last.time)}` : "\u00a0"}
        </span>
      </span>
      <State codi={row.estat} nom={row.estat_nom} />
      <Due date={row.venciment} isProvisional={row.venciment_provisional} isOpen={runs(row.estat)} />
    </Link>
  );
}
