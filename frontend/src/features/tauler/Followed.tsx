import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLive } from "~/api/live";
import { algunsExpedients, historial, queryClient } from "~/api/queries";
import type { Esdeveniment, Expedient } from "~/api/types";
import { dateTime } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { Due, runs, State } from "~/ui/State";
import { inOrder } from "./order";

const MOST = 20;
const GLOW = 2000;

/**
 * The cases that I follow. What changes is said in its row, where it is: rows go up only when somebody asks.
 */
export function Followed({ ens }: { ens: string }) {
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
