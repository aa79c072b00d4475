import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useRouteContext } from "@tanstack/react-router";
import { algunsExpedients } from "~/api/queries";
import type { Expedient } from "~/api/types";
import { longDate, plusDays, today } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { capital, Due, runs, State } from "~/ui/State";

/** What falls due, by its legal consequence. */
export function Avui() {
  const t = useText();
  const { ens } = useParams({ from: "/t/$ens/avui" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  const day = today();
  const week = plusDays(day, 7);
  useTitle(t.avui.titol, body.nom);

  const mine = useQuery(algunsExpedients(ens, { meus: true, oberts: true, ordre: "venciment" }, 100));
  const all = useQuery(algunsExpedients(ens, { oberts: true, "venciment[lte]": week, ordre: "venciment" }, 100));
  const running = (mine.data?.items ?? []).filter(({ estat }) => runs(estat));
  const due = (from: string, to: string) =>
    running.filter(({ venciment }) => venciment && venciment >= from && venciment <= to);
  const late = due("", day);
  const soon = due(plusDays(day, 1), week);
  const later = running.filter((row) => !late.includes(row) && !soon.includes(row)).slice(0, 20);
  const known = new Set(running.map(({ id }) => id));
  const others = (all.data?.items ?? []).filter(({ id, estat }) => !known.has(id) && runs(estat));
  const isReady = mine.isSuccess && all.isSuccess;
  const isQuiet = isReady && running.length === 0 && others.length === 0;

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.avui.titol}</h1>
        <p className="muted">{capital(longDate(day))}</p>
      </div>
      {/* Both fail together, and one bar says it. */}
      {mine.isError || all.isError ? (
        <Failure
          error={mine.error ?? all.error}
          onRetry={() => {
            if (mine.isError) void mine.refetch();
            if (all.isError) void all.refetch();
          }}
        />
      ) : null}
      {isReady || mine.isError || all.isError ? null : <p className="muted wait">{t.marc.carregant}</p>}
      <Group title={t.avui.vencut} rows={late} ens={ens} look="late" />
      <Group title={t.avui.setmana} rows={soon} ens={ens} />
      <Group title={t.avui.vigila} rows={others} ens={ens} />
      <Group title={t.avui.meus} rows={later} ens={ens} />
      {isQuiet ? (
        <div className="empty sheet">
          <h2>{t.avui.buit}</h2>
          <p className="muted">{t.avui.buitText}</p>
        </div>
      ) : null}
      {isReady ? (
        <p className="no-print">
          <Link to="/t/$ens/expedients" params={{ ens }} search={{ vista: "meus", ordre: "venciment" }}>
            {t.avui.meusMes}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

type GroupProps = { title: string; rows: Expedient[]; ens: string; look?: "late" };

function Group({ title, rows, ens, look }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section className={`sheet group ${look ? `group-${look}` : ""}`}>
      <h2>
        {title} <span className="muted">({rows.length})</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link className="group-row" to="/t/$ens/expedients/$id" params={{ ens, id: pathId(row) }}>
              <span className="number">{row.numero}</span>
              <span className="group-title">
                {row.titol}
                <span className="muted small"> {row.procediment.nom}</span>
              </span>
              <State codi={row.estat} nom={row.estat_nom} />
              <Due date={row.venciment} isProvisional={row.venciment_provisional} isOpen />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
