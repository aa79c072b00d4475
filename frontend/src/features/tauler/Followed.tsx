import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLive } from "~/api/live";
import { seguiment } from "~/api/queries";
import type { Esdeveniment, Seguit } from "~/api/types";
import { placeOf } from "~/features/comarca/search";
import { dateTime } from "~/i18n/format";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { Due, runs, State } from "~/ui/State";
import { inOrder } from "./order";

const MOST = 20;
const GLOW = 2000;

/**
 * The cases that I follow, here and in other bodies. What changes is said in its row, where it is: rows go up only when
 * somebody asks.
 */
export function Followed({ ens }: { ens: string }) {
  const t = useText();
  const k = t.taules.tauler;
  const held = useQuery(seguiment(MOST));
  const rows = (held.data?.items ?? []).map((row) => ({ ...row, id: row.expedient.id }));
  const isMore = Boolean(held.data?.seguent);
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
          {k.segueixo}{" "}
          {rows.length > 0 ? <span className="muted">({isMore ? `${rows.length}+` : rows.length})</span> : null}
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
      {isMore ? (
        <p className="followed-more no-print">
          <Link to="/t/$ens/expedients" params={{ ens }} search={{ vista: "seguits", ordre: "-modificat_el" }}>
            {k.totsSeguits}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

type RowProps = { ens: string; row: Seguit; event: string | undefined };

function FollowedRow({ ens, row: { ens: body, expedient, novetat }, event }: RowProps) {
  const t = useText();
  const c = useCaseText();
  const named = (type: string) => c.esdeveniments[type] ?? type;
  const last = novetat ? [named(novetat.tipus), dateTime(novetat.instant), novetat.qui?.nom] : [];
  return (
    <Link className="followed" to="/t/$ens/expedients/$id" params={{ ens: body.alies, id: pathId(expedient) }}>
      <span>
        <span className="number">{expedient.numero}</span>
        {body.alies === ens ? null : <span className="followed-place">{placeOf(body.nom)}</span>}
      </span>
      <span className="followed-title">
        <strong>{expedient.titol}</strong>
        <span className="muted small">
          {event ? t.taules.tauler.araHaPassat(named(event)) : last.filter(Boolean).join(" · ") || "\u00a0"}
        </span>
      </span>
      <State codi={expedient.estat} nom={expedient.estat_nom} />
      <Due date={expedient.venciment} isProvisional={expedient.venciment_provisional} isOpen={runs(expedient.estat)} />
    </Link>
  );
}
