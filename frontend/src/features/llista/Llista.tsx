import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useRouteContext, useSearch } from "@tanstack/react-router";
import { Bookmark, Columns3, Download, FilePlus2 } from "lucide-react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { What } from "~/api/feines";
import { expedients } from "~/api/queries";
import type { Expedient, Feina } from "~/api/types";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { afterDialog, usePageActions } from "~/ui/actions";
import { speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { DataList } from "~/ui/DataList";
import { whenDrawn } from "~/ui/drawn";
import { Failure } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import { useShortcut } from "~/ui/shortcuts";
import { useColumns } from "./columns";
import { followJob, MOST_OF_LIST, useFollowedJob, wholeOf, type Followed } from "./feina";
import { Filters } from "./Filters";
import {
  filterOf,
  filtersOf,
  hasFilters,
  MOST_MARKED,
  readColumns,
  readMarked,
  remark,
  writeColumns,
  writeMarked,
  type Search,
} from "./search";
import { useLiveRows } from "./useLiveRows";
import { Views } from "./Views";

const AssignDialog = lazy(() => import("./AssignDialog"));
const ColumnsDialog = lazy(() => import("./ColumnsDialog"));
const ExportDialog = lazy(() => import("./ExportDialog"));
const JobPanel = lazy(() => import("./JobPanel"));
const Preview = lazy(() => import("./Preview"));
const UpgradeDialog = lazy(() => import("./UpgradeDialog"));
const UpgradeButtons = lazy(() => import("./UpgradeButtons"));
const ViewsDialog = lazy(() => import("./ViewsDialog"));

type Overlay = "columnes" | "baixa" | "vistes" | "desa" | null;
type Asked = { what: What; count: number; job: Partial<Followed> };

export function Llista() {
  const t = useText();
  const navigate = useNavigate();
  const { ens } = useParams({ from: "/t/$ens/expedients" });
  const search = useSearch({ from: "/t/$ens/expedients" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const job = useFollowedJob(ens);
  useTitle(t.llista.titol, body.nom);

  const filter = filterOf(search);
  const place = `${ens} ${JSON.stringify(filter)}`;
  const filtres = filtersOf(filter);
  const options = expedients(ens, filtres);
  const list = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  // While the next list is asked for, the one on screen is still the one before.
  const [shownPlace, setShownPlace] = useState(place);
  if (!list.isPlaceholderData && shownPlace !== place) setShownPlace(place);
  const { total, total_limitat } = list.data?.pages[0] ?? {};
  const { fresh, changed, showFresh, refresh } = useLiveRows(ens, filtres, options.queryKey, rows);
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
  const chosen = readColumns(search.cols);
  const columns = useColumns(ens, chosen);
  const canOpen = body.actes.includes("expedient.obrir");
  const canAssign = body.actes.includes("expedient.assignar");
  const canMove = body.actes.includes("tramitacio.impulsar");

  const change = (next: (before: Search) => { [K in keyof Search]?: Search[K] | undefined }) =>
    void navigate({
      from: "/t/$ens/expedients",
      search: (before) => ({ ...before, ...next(before) }) as Search,
      replace: true,
      resetScroll: false,
    });
  const marked = useMemo(() => new Set(readMarked(search.sel)), [search.sel]);
  const mark = (which: Expedient[], on: boolean) => change(({ sel }) => ({ sel: remark(sel, which, on) }));
  const unmark = () => change(() => ({ sel: undefined }));
  const remarkAll = (ids: string[]) =>
    change(({ sel }) => ({ sel: writeMarked(new Set([...ids, ...readMarked(sel)])) }));
  const look = (row: Expedient | null) => change(() => ({ mira: row ? pathId(row) : undefined }));

  // All that is here is marked and there is more: the whole list can be given as one.
  const isWhole =
    marked.size > 0 &&
    marked.size < (total ?? 0) &&
    (total ?? 0) <= MOST_OF_LIST &&
    !total_limitat &&
    rows.slice(0, MOST_MARKED).every((row) => marked.has(pathId(row)));
  // One at a time: another would take its place and its results.
  const isRunning = job !== null && !job.isTold;
  const ask = (what: What, count: number, like: Partial<Followed> = {}) => setAsked({ what, count, job: like });
  const onStart = ({ id }: Feina, asks: Omit<Followed, "id" | "isTold">) => {
    setAsked(null);
    followJob(ens, { id, ...asks, isTold: false });
    // The job has them now; those that it cannot give come back marked.
    unmark();
    afterDialog(() =>
      whenDrawn(
        () => document.querySelector<HTMLElement>("#feina"),
        (title) => title.focus(),
      ),
    );
  };

  // While somebody looks, the look follows the row that the keys are on, once they rest.
  const following = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(following.current), []);
  const onActive = (row: Expedient) => {
    clearTimeout(following.current);
    if (search.mira) following.current = setTimeout(() => look(row), 120);
  };
  // The list itself answers to these keys, because elsewhere they are the browser's; this is for the dialog that lists them.
  useShortcut("space", "mira", () => undefined);
  useShortcut("Ctrl+A", "marcaTot", () => undefined);
  useShortcut("v", "vistes", () => setOverlay("vistes"));
  usePageActions({
    title: t.taules.desades.accions,
    actions: (
      [
        ["vistes", t.taules.desades.titol],
        ["desa", t.taules.desades.desa],
        ["columnes", t.taules.columnesTitol],
        ["baixa", t.taules.baixaCsv],
      ] as const
    ).map(([id, name]) => ({ id, name, run: () => afterDialog(() => setOverlay(id)) })),
  });
  useShortcut("Escape", "desmarca", () => {
    if (search.mira) look(null);
    else if (marked.size > 0) unmark();
  });

  return (
    <div className="page page-fill">
      <div className="page-head">
        <h1>{t.llista.titol}</h1>
        <p className="muted">{counted}</p>
        <span className="grow" />
        {fresh > 0 ? <Button onClick={showFresh}>{t.llista.nous(fresh)}</Button> : null}
        <span className="row no-print">
          <Button look="quiet" aria-keyshortcuts="v" onClick={() => setOverlay("vistes")}>
            <Bookmark className="icon" aria-hidden />
            {t.taules.desades.boto}
          </Button>
          <Button look="quiet" className="only-wide" onClick={() => setOverlay("columnes")}>
            <Columns3 className="icon" aria-hidden />
            {t.taules.columnesBoto}
          </Button>
          <Button look="quiet" onClick={() => setOverlay("baixa")}>
            <Download className="icon" aria-hidden />
            {t.taules.baixaCsv}
          </Button>
        </span>
        {canOpen ? (
          <Link className="button button-primary no-print" to="/t/$ens/expedients/nou" params={{ ens }}>
            <FilePlus2 className="icon" aria-hidden />
            {t.marc.nou}
          </Link>
        ) : null}
      </div>
      <Views ens={ens} search={search} onAll={() => setOverlay("vistes")} />
      <Filters />
      {job ? (
        <Suspense fallback={null}>
          <JobPanel
            // Another job has nothing of the one before.
            key={job.id}
            ens={ens}
            job={job}
            rows={rows}
            onOver={(left) => {
              if (job.isTold) return;
              refresh(rows.map(({ id }) => id));
              if (left.length > 0) remarkAll(left);
              followJob(ens, { ...job, isTold: true });
            }}
            onUndo={(undoing) => onStart(undoing, { responsable: null, desfa: true })}
            onRetry={(left) => ask({ expedients: left }, left.length, job)}
            onClose={() => followJob(ens, null)}
          />
        </Suspense>
      ) : null}
      {marked.size > 0 ? (
        <div className="bar bar-info no-print" role="status">
          <strong>{t.taules.marcats(marked.size)}</strong>
          {marked.size >= MOST_MARKED ? <span>{t.taules.massaMarcats(MOST_MARKED)}</span> : null}
          <span className="grow" />
          <span className="row">
            {canAssign && isWhole ? (
              <Button isPending={isRunning} onClick={() => ask(wholeOf(filtres), total ?? 0)}>
                {t.taules.feina.tots(total ?? 0)}
              </Button>
            ) : null}
            {canAssign ? (
              <Button isPending={isRunning} onClick={() => ask({ expedients: [...marked] }, marked.size)}>
                {t.taules.assigna}
              </Button>
            ) : null}
            {canMove ? (
              <Suspense fallback={null}>
                <UpgradeButtons
                  isPending={isRunning}
                  whole={isWhole ? (total ?? 0) : null}
                  onAsk={(all) =>
                    ask(all ? wholeOf(filtres) : { expedients: [...marked] }, all ? (total ?? 0) : marked.size, {
                      versio: 0,
                    })
                  }
                />
              </Suspense>
            ) : null}
            <Button onClick={unmark}>{t.taules.desmarca}</Button>
          </span>
        </div>
      ) : null}
      {list.isError ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {list.isSuccess && rows.length === 0 ? <Empty isFiltered={hasFilters(search)} ens={ens} /> : null}
      {rows.length > 0 ? (
        <div className="list-and-look">
          <DataList
            place={shownPlace}
            label={t.llista.nom}
            rows={rows}
            total={total_limitat || total == null ? -1 : total}
            columns={columns}
            rowKey={pathId}
            changed={changed}
            onOpen={(row) => void navigate({ to: "/t/$ens/expedients/$id", params: { ens, id: pathId(row) } })}
            onEnd={more}
            onLook={(row) => look(search.mira === pathId(row) ? null : row)}
            onActive={onActive}
            looked={search.mira}
            selection={
              canAssign || canMove
                ? {
                    has: (row) => marked.has(pathId(row)),
                    mark,
                    nameOf: (row) => t.taules.marca(row.numero ?? row.titol),
                    label: t.taules.marcaTot,
                  }
                : undefined
            }
          />
          {search.mira ? (
            <Suspense fallback={null}>
              <Preview
                ens={ens}
                id={search.mira}
                canRead={body.actes.includes("document.llegir")}
                onClose={() => look(null)}
              />
            </Suspense>
          ) : null}
        </div>
      ) : null}
      {list.isFetchingNextPage ? <p className="muted small">{t.llista.mesCarregant}</p> : null}
      <Suspense fallback={null}>
        {overlay === "columnes" ? (
          <ColumnsDialog
            chosen={chosen}
            onChange={(next) => change(() => ({ cols: writeColumns(next) }))}
            onClose={() => setOverlay(null)}
          />
        ) : null}
        {overlay === "vistes" || overlay === "desa" ? (
          <ViewsDialog
            ens={ens}
            search={search}
            canShare={body.actes.includes("ens.configurar")}
            isToSave={overlay === "desa"}
            onOpen={(to) => {
              setOverlay(null);
              void navigate({ to: "/t/$ens/expedients", params: { ens }, search: to });
            }}
            onClose={() => setOverlay(null)}
          />
        ) : null}
        {overlay === "baixa" ? (
          <ExportDialog
            ens={ens}
            filtres={filtres}
            columns={chosen}
            total={total_limitat ? null : (total ?? null)}
            onClose={() => setOverlay(null)}
          />
        ) : null}
        {asked && asked.job.versio === undefined ? (
          <AssignDialog
            ens={ens}
            what={asked.what}
            count={asked.count}
            responsable={asked.job.responsable ?? null}
            onStart={(started, responsable) => onStart(started, { responsable })}
            onClose={() => setAsked(null)}
          />
        ) : null}
        {asked && asked.job.versio !== undefined ? (
          <UpgradeDialog
            ens={ens}
            what={asked.what}
            count={asked.count}
            rows={"filtre" in asked.what ? rows : rows.filter((row) => marked.has(pathId(row)))}
            versio={asked.job.versio || undefined}
            onStart={(started, versio, previsio) => onStart(started, { responsable: null, versio, previsio })}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </Suspense>
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
