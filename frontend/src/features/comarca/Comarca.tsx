import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useRouteContext, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useIsLive } from "~/api/live";
import { safata } from "~/api/queries";
import { useText } from "~/i18n/store";
import { ProcedureChoice } from "~/features/llista/ProcedureChoice";
import { useTitle } from "~/features/marc/announcer";
import { speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Choice } from "~/ui/Choice";
import { DataList } from "~/ui/DataList";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { useShortcut } from "~/ui/shortcuts";
import { useColumns } from "./columns";
import { filtersOf, next, vencs, type Search } from "./search";
import { useChanges } from "./useChanges";

/** One list of work over all the bodies where one works. */
export function Comarca() {
  const t = useText();
  const c = t.taules.comarca;
  const search = useSearch({ from: "/fora/comarca" });
  const navigate = useNavigate({ from: "/comarca" });
  const { held: who } = useRouteContext({ from: "/fora" });
  useTitle(c.titol);
  const bodies = who.ens.filter(({ actes }) => actes.includes("expedient.llegir"));
  const isLive = useIsLive();
  const list = useInfiniteQuery({
    ...safata(filtersOf(search)),
    placeholderData: keepPreviousData,
    refetchInterval: isLive ? false : 60_000,
  });
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const columns = useColumns();
  const place = `comarca ${JSON.stringify(search)}`;
  // While the next list is asked for, the one on screen is still the one before.
  const [shownPlace, setShownPlace] = useState(place);
  if (!list.isPlaceholderData && shownPlace !== place) setShownPlace(place);
  const changes = useChanges(
    place,
    search.ens,
    bodies.some(({ actes }) => actes.includes("esdeveniments.llegir")),
  );

  const change = (to: { [K in keyof Search]?: Search[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...to }) as Search, replace: true });
  const nextTown = () =>
    change({
      ens: next(
        bodies.map(({ ens }) => ens),
        search.ens,
      ),
    });
  useShortcut("m", "municipi", nextTown);

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  // How many there are is known once the last page is here.
  const counted = t.llista.resultats(rows.length, hasNextPage);
  const town = bodies.find(({ ens }) => ens === search.ens)?.nom ?? t.marc.tots;
  const isReady = list.isSuccess && !list.isPlaceholderData;
  // A change of town by the key is heard, with how many cases it has.
  useEffect(() => {
    if (isReady) speak(`${town}: ${counted}`);
  }, [town, counted, isReady]);

  return (
    <div className="page page-fill">
      <div className="page-head">
        <h1>{c.titol}</h1>
        <p className="muted">{c.lema(bodies.length)}</p>
        <span className="grow" />
        {changes.count > 0 ? (
          <Button
            isPending={list.isRefetching}
            onClick={() => {
              changes.forget();
              void list.refetch();
            }}
          >
            {c.canvis(changes.count)}
          </Button>
        ) : null}
        {list.isSuccess ? <p className="muted">{counted}</p> : null}
      </div>
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={c.municipi}
          value={search.ens ?? ""}
          options={[["", t.marc.tots], ...bodies.map(({ ens, nom }): [string, string] => [ens, nom])]}
          onChange={(ens) => change({ ens: ens || undefined })}
        />
        <Button aria-keyshortcuts="m" onClick={nextTown}>
          {c.seguent} <kbd>M</kbd>
        </Button>
        <ProcedureChoice value={search.procediment} onChange={(procediment) => change({ procediment })} />
        <Choice
          label={t.llista.venc}
          value={search.venc ?? "tots"}
          options={vencs.map((one): [string, string] => [one, t.llista.vencs[one]])}
          onChange={(venc) => change({ venc: vencs.find((one) => one === venc && one !== "tots") })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={search.meva ?? false}
            onChange={(event) => change({ meva: event.target.checked || undefined })}
          />
          <span>{c.nomesMeva}</span>
        </label>
      </form>
      {list.isError ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {list.isSuccess && rows.length === 0 ? (
        <div className="empty sheet">
          <h2>{Object.keys(search).length > 0 ? t.llista.buitFiltre : c.buit}</h2>
          {Object.keys(search).length > 0 ? (
            <Button onClick={() => void navigate({ search: {}, replace: true })}>{t.llista.treuFiltres}</Button>
          ) : (
            <p className="muted">{c.buitText}</p>
          )}
        </div>
      ) : null}
      {rows.length > 0 ? (
        <DataList
          place={shownPlace}
          label={c.nom}
          rows={rows}
          total={hasNextPage ? -1 : rows.length}
          columns={columns}
          rowKey={({ id }) => id}
          onOpen={(row) =>
            void navigate({ to: "/t/$ens/expedients/$id", params: { ens: row.ens.alies, id: pathId(row) } })
          }
          onEnd={more}
        />
      ) : null}
      {isFetchingNextPage ? <p className="muted small">{t.llista.mesCarregant}</p> : null}
    </div>
  );
}
