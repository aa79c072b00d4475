import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useRouteContext } from "@tanstack/react-router";
import { pendents } from "~/api/queries";
import type { Pendent } from "~/api/types";
import { longDate, today } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { capital, Due, State } from "~/ui/State";
import { groupsOf } from "./groups";

/** Rows of a group that has no hurry; the rest are a list away. */
const CALM = 20;

/** What there is to do: by its legal consequence first, then by whose turn it is. */
export function Avui() {
  const t = useText();
  const { ens } = useParams({ from: "/t/$ens/avui" });
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  const day = today();
  useTitle(t.avui.titol, body.nom);

  const mine = useQuery(pendents(ens, { meva: true }));
  const all = useQuery(pendents(ens, {}));
  const isReady = mine.isSuccess && all.isSuccess;
  const { late, soon, turn, team, waiting, others } = groupsOf(
    [...(mine.data?.items ?? []), ...(all.data?.items ?? [])],
    held.id,
    day,
  );
  const isQuiet = isReady && [late, soon, turn, team, waiting, others].every((rows) => rows.length === 0);

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
      <Group title={t.avui.toca} rows={turn.slice(0, CALM)} ens={ens} />
      <Group title={t.avui.equip} rows={team.slice(0, CALM)} ens={ens} />
      <Group title={t.avui.esperen} rows={waiting.slice(0, CALM)} ens={ens} />
      <Group title={t.avui.vigila} rows={others} ens={ens} />
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

type GroupProps = { title: string; rows: Pendent[]; ens: string; look?: "late" };

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
            <Row row={row} ens={ens} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A case and its next step: one click is where that step is done. */
function Row({ row, ens }: { row: Pendent; ens: string }) {
  const t = useText();
  const { pas } = row;
  return (
    <Link className="group-row" to="/t/$ens/expedients/$id" params={{ ens, id: pathId(row) }}>
      <span className="number">{row.numero}</span>
      <span className="group-title">
        {row.titol}
        <span className="muted small"> {row.procediment.nom}</span>
      </span>
      <span className="group-step">
        {pas ? (
          <>
            <span className="sr-only">{t.expedient.seguentPas}: </span>
            <span aria-hidden>→ </span>
            {pas.nom}
            {pas.assignada && row.espera === "altres" ? (
              <span className="muted small"> {pas.assignada.nom}</span>
            ) : null}
          </>
        ) : (
          <span className="muted">{t.taules.comarca.capPas}</span>
        )}
      </span>
      <State codi={row.estat} nom={row.estat_nom} />
      <Due date={row.venciment} isOpen />
    </Link>
  );
}
