import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useRouteContext, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Choice } from "~/ui/Choice";
import { FilterText } from "~/ui/FilterText";
import { DataList, type Column } from "~/ui/DataList";
import { Failure } from "~/ui/Failure";
import { fold } from "~/ui/fold";
import { pathId } from "~/ui/numero";
import { useShortcut } from "~/ui/shortcuts";
import { Due, runs, State } from "~/ui/State";
import { PER_ENS, safata, type Feina } from "./safata";
import { next, placeOf, type Search } from "./search";

const none: Feina[] = [];

/** One list of work over all the bodies where one works. */
export function Comarca() {
  const t = useText();
  const c = t.taules.comarca;
  const search = useSearch({ from: "/fora/comarca" });
  const navigate = useNavigate({ from: "/comarca" });
  const { held: who } = useRouteContext({ from: "/fora" });
  useTitle(c.titol);
  const bodies = who.ens.filter(({ actes }) => actes.includes("expedient.llegir"));
  const held = useQuery(safata(bodies, search.meus ?? false));
  const { rows = none, failed = [], cut = [] } = held.data ?? {};
  const { q, ens: chosen } = search;
  const shown = useMemo(() => {
    const text = fold(q ?? "");
    return rows.filter((row) => (!chosen || row.ens === chosen) && (!text || row.text.includes(text)));
  }, [rows, q, chosen]);
  const change = (to: { [K in keyof Search]?: Search[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...to }) as Search, replace: true });

  useShortcut("m", "municipi", () =>
    change({
      ens: next(
        bodies.map(({ ens }) => ens),
        search.ens,
      ),
    }),
  );
  // A change of town by the key is heard, with how many cases it has.
  const counted = c.resultats(shown.length);
  const town = bodies.find(({ ens }) => ens === search.ens)?.nom ?? t.marc.tots;
  const isReady = held.isSuccess;
  useEffect(() => {
    if (isReady) speak(`${town}: ${counted}`);
  }, [town, counted, isReady]);

  const columns: Column<Feina>[] = [
    {
      key: "municipi",
      label: c.municipi,
      width: "minmax(7rem, 1fr)",
      least: 112,
      render: (row) => placeOf(row.ensNom),
    },
    {
      key: "titol",
      label: t.llista.columnes.titol,
      width: "minmax(12rem, 3fr)",
      least: 192,
      render: (row) => (
        <Link tabIndex={-1} to="/t/$ens/expedients/$id" params={{ ens: row.ens, id: pathId(row) }} title={row.titol}>
          {row.titol}
        </Link>
      ),
    },
    {
      key: "numero",
      label: t.llista.columnes.numero,
      width: "7.5rem",
      least: 112,
      render: (row) => (
        <>
          <span className="only-narrow">{placeOf(row.ensNom)}</span>
          <span className="number only-wide">{row.numero}</span>
        </>
      ),
    },
    {
      key: "venciment",
      label: t.llista.columnes.venciment,
      width: "13rem",
      least: 195,
      render: (row) => <Due date={row.venciment} isProvisional={row.venciment_provisional} isOpen={runs(row.estat)} />,
    },
    {
      key: "estat",
      label: t.llista.columnes.estat,
      width: "7.5rem",
      least: 112,
      render: (row) => <State codi={row.estat} nom={row.estat_nom} />,
    },
    {
      key: "procediment",
      label: t.llista.columnes.procediment,
      width: "minmax(8rem, 2fr)",
      least: 120,
      isMinor: true,
      render: (row) => <span title={row.procediment.nom}>{row.procediment.nom}</span>,
    },
    {
      key: "responsable",
      label: t.llista.columnes.responsable,
      width: "minmax(6rem, 1fr)",
      least: 90,
      isMinor: true,
      render: (row) => row.responsable?.nom ?? <span className="muted">{t.llista.senseResponsable}</span>,
    },
  ];

  const place = `comarca ${JSON.stringify(search)}`;
  return (
    <div className="page page-fill">
      <div className="page-head">
        <h1>{c.titol}</h1>
        <p className="muted">{c.lema(bodies.length)}</p>
        <span className="grow" />
        {isReady ? <p className="muted">{counted}</p> : null}
      </div>
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <FilterText label={c.filtra} value={q ?? ""} onSend={(typed) => change({ q: typed || undefined })} />
        <Choice
          label={c.municipi}
          value={search.ens ?? ""}
          options={[["", t.marc.tots], ...bodies.map(({ ens, nom }): [string, string] => [ens, nom])]}
          onChange={(ens) => change({ ens: ens || undefined })}
        />
        <Button
          aria-keyshortcuts="m"
          onClick={() =>
            change({
              ens: next(
                bodies.map(({ ens }) => ens),
                search.ens,
              ),
            })
          }
        >
          {c.seguent} <kbd>M</kbd>
        </Button>
        <label className="check">
          <input
            type="checkbox"
            checked={search.meus ?? false}
            onChange={(event) => change({ meus: event.target.checked || undefined })}
          />
          <span>{c.nomesMeus}</span>
        </label>
      </form>
      {failed.length > 0 ? (
        <div className="bar bar-danger" role="alert">
          <p className="grow">{c.haFallat(failed.map(({ nom }) => nom).join(", "))}</p>
          <Button isPending={held.isFetching} onClick={() => void held.refetch()}>
            {t.problema.reintenta}
          </Button>
        </div>
      ) : null}
      {cut.length > 0 ? <p className="bar bar-info">{c.nomesPrimers(PER_ENS, cut.join(", "))}</p> : null}
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {isReady && shown.length === 0 ? (
        <div className="empty sheet">
          <h2>{rows.length > 0 ? t.llista.buitFiltre : c.buit}</h2>
          {rows.length > 0 ? (
            <Button onClick={() => void navigate({ search: {}, replace: true })}>{t.llista.treuFiltres}</Button>
          ) : (
            <p className="muted">{c.buitText}</p>
          )}
        </div>
      ) : null}
      {shown.length > 0 ? (
        <DataList
          key={place}
          place={place}
          label={c.nom}
          rows={shown}
          total={shown.length}
          columns={columns}
          rowKey={({ id }) => id}
          onOpen={(row) => void navigate({ to: "/t/$ens/expedients/$id", params: { ens: row.ens, id: pathId(row) } })}
          onEnd={() => undefined}
        />
      ) : null}
    </div>
  );
}
