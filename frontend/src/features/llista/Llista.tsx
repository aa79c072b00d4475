import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useRouteContext, useSearch } from "@tanstack/react-router";
import { FilePlus2 } from "lucide-react";
import { useCallback, useEffect, useMemo } from "react";
import { expedients } from "~/api/queries";
import type { Expedient } from "~/api/types";
import { shortDate } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { DataList, type Column } from "~/ui/DataList";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { Due, runs, State } from "~/ui/State";
import { Filters } from "./Filters";
import { filtersOf, hasFilters } from "./search";
import { useLiveRows } from "./useLiveRows";

export function Llista() {
  const t = useText();
  const navigate = useNavigate();
  const { ens } = useParams({ from: "/t/$ens/expedients" });
  const search = useSearch({ from: "/t/$ens/expedients" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  useTitle(t.llista.titol, body.nom);

  const options = expedients(ens, filtersOf(search));
  const list = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const { total, total_limitat } = list.data?.pages[0] ?? {};
  const { fresh, changed, showFresh } = useLiveRows(ens, options.queryKey, rows);
  const counted = total == null ? "" : t.llista.resultats(total, total_limitat ?? false);

  // Read aloud once the typing rests.
  useEffect(() => {
    if (!counted || list.isPlaceholderData) return;
    const timer = setTimeout(() => speak(counted), 900);
    return () => clearTimeout(timer);
  }, [counted, list.isPlaceholderData]);

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const columns = useColumns(ens);
  const canOpen = body.actes.includes("expedient.obrir");

  return (
    <div className="page page-fill">
      <div className="page-head">
        <h1>{t.llista.titol}</h1>
        <p className="muted">{counted}</p>
        <span className="grow" />
        {fresh > 0 ? <Button onClick={showFresh}>{t.llista.nous(fresh)}</Button> : null}
        {canOpen ? (
          <Link className="button button-primary no-print" to="/t/$ens/expedients/nou" params={{ ens }}>
            <FilePlus2 className="icon" aria-hidden />
            {t.marc.nou}
          </Link>
        ) : null}
      </div>
      <Filters />
      {list.isError ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {list.isSuccess && rows.length === 0 ? <Empty isFiltered={hasFilters(search)} ens={ens} /> : null}
      {rows.length > 0 ? (
        <DataList
          // A list that is asked for anew begins at its top.
          key={`${ens} ${JSON.stringify(search)}`}
          place={`${ens} ${JSON.stringify(search)}`}
          label={t.llista.nom}
          rows={rows}
          total={total_limitat || total == null ? -1 : total}
          columns={columns}
          rowKey={({ id }) => id}
          changed={changed}
          onOpen={(row) => void navigate({ to: "/t/$ens/expedients/$id", params: { ens, id: pathId(row) } })}
          onEnd={more}
        />
      ) : null}
      {list.isFetchingNextPage ? <p className="muted small">{t.llista.mesCarregant}</p> : null}
    </div>
  );
}

function Empty({ isFiltered, ens }: { isFiltered: boolean; ens: string }) {
  const t = useText();
  return (
    <div className="empty sheet">
      <h2>{isFiltered ? t.llista.buitFiltre : t.llista.buit}</h2>
      {isFiltered ? (
        <Link className="button button-plain" to="/t/$ens/expedients" params={{ ens }} search={{ vista: "tots" }}>
          {t.llista.treuFiltres}
        </Link>
      ) : (
        <p className="muted">{t.llista.buitText}</p>
      )}
    </div>
  );
}

function useColumns(ens: string): Column<Expedient>[] {
  const t = useText();
  return useMemo(() => {
    const c = t.llista.columnes;
    return [
      {
        key: "numero",
        label: c.numero,
        width: "7.5rem",
        render: (row) => <span className="number">{row.numero ?? t.llista.esborrany}</span>,
      },
      {
        key: "titol",
        label: c.titol,
        width: "minmax(12rem, 3fr)",
        render: (row) => (
          <Link tabIndex={-1} to="/t/$ens/expedients/$id" params={{ ens, id: pathId(row) }} title={row.titol}>
            {row.titol}
          </Link>
        ),
      },
      {
        key: "procediment",
        label: c.procediment,
        width: "minmax(8rem, 2fr)",
        isMinor: true,
        render: (row) => <span title={row.procediment.nom}>{row.procediment.nom}</span>,
      },
      {
        key: "estat",
        label: c.estat,
        width: "7.5rem",
        render: (row) => <State codi={row.estat} nom={row.estat_nom} />,
      },
      {
        key: "responsable",
        label: c.responsable,
        width: "minmax(6rem, 1fr)",
        isMinor: true,
        render: (row) => row.responsable?.nom ?? <span className="muted">{t.llista.senseResponsable}</span>,
      },
      {
        key: "obert",
        label: c.obert,
        width: "6.25rem",
        isMinor: true,
        render: (row) => shortDate(row.data_obertura),
      },
      {
        key: "venciment",
        label: c.venciment,
        width: "13rem",
        render: (row) => (
          <Due date={row.venciment} isProvisional={row.venciment_provisional} isOpen={runs(row.estat)} />
        ),
      },
    ];
  }, [t, ens]);
}
