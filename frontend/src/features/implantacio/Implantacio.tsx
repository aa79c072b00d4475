import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useRouteContext, useSearch } from "@tanstack/react-router";
import { Building2 } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { implantacio } from "~/api/gestio";
import { shortDate, today } from "~/i18n/format";
import { useGestioText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Button } from "~/ui/Button";
import { Choice } from "~/ui/Choice";
import { FilterText } from "~/ui/FilterText";
import { DataList, type Column } from "~/ui/DataList";
import { rowsOf, type Row } from "./ens";
import { Proportions } from "./Proportions";
import { estats, matches, stateOf, type Search } from "./search";
import "./implantacio.css";

const Onboard = lazy(() => import("./Onboard"));

const looks = { en_us: "ok", convidat: "info", sense_usuaris: "warn", pendent: "neutral" } as const;
const none = <span className="muted">—</span>;

/** How far the service has come, body by body, and the door through which the next one enters. */
export function Implantacio() {
  const t = useText();
  const i = useGestioText().implantacio;
  const search = useSearch({ from: "/fora/implantacio" });
  const navigate = useNavigate({ from: "/implantacio" });
  const { held } = useRouteContext({ from: "/fora" });
  const { data: there } = useSuspenseQuery(implantacio());
  const [onboarding, setOnboarding] = useState<string | null>(null);
  useTitle(t.marc.implantacio);
  const canOnboard = held.actes_plataforma.includes("plataforma.ens");

  const rows = useMemo(() => rowsOf(there), [there]);
  const shown = rows.filter((row) => matches(row, search));
  const { estat: _, ...place } = search;
  // The bar is of what the other filters leave: by its own state it would say nothing.
  const inSight = rows.filter((row) => matches(row, place));
  const distinct = (of: (row: Row) => string) =>
    [...new Set(rows.map(of))].filter(Boolean).toSorted((a, b) => a.localeCompare(b, "ca"));
  const change = (next: { [K in keyof Search]?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...next }) as Search, replace: true });

  const columns: Column<Row>[] = [
    {
      key: "titol",
      label: i.ens,
      width: "minmax(12rem, 3fr)",
      least: 190,
      render: (row) => (
        <strong title={row.nom}>
          {row.nom}
          {row.en?.prova ? <span className="muted"> ({i.prova})</span> : null}
        </strong>
      ),
    },
    {
      key: "estat",
      label: i.estat,
      width: "8rem",
      least: 120,
      render: (row) => <span className={`tag tag-${looks[stateOf(row)]}`}>{i.estats[stateOf(row)]}</span>,
    },
    { key: "numero", label: i.comarca, width: "minmax(7rem, 1fr)", least: 110, render: (row) => row.comarca || "—" },
    {
      key: "tipus",
      label: i.tipus,
      width: "9rem",
      least: 130,
      isMinor: true,
      render: (row) => i.tipusEns[row.tipus] ?? row.tipus,
    },
    {
      key: "poblacio",
      label: i.poblacio,
      width: "6rem",
      least: 90,
      isMinor: true,
      render: (row) => row.poblacio?.toLocaleString("ca") ?? "—",
    },
    {
      key: "persones",
      label: i.persones,
      width: "6.5rem",
      least: 100,
      render: ({ en }) => (en ? i.hanEntrat(en.actius, en.usuaris) : none),
    },
    {
      key: "expedients",
      label: i.expedientsDe(today().slice(0, 4)),
      width: "9rem",
      least: 130,
      render: ({ en }) => en?.expedients_any.toLocaleString("ca") ?? none,
    },
    {
      key: "activitat",
      label: i.darrerActe,
      width: "6.5rem",
      least: 100,
      render: ({ en }) => (en?.darrer_acte ? shortDate(en.darrer_acte) : none),
    },
    {
      key: "venciment",
      label: i.desDe,
      width: "7rem",
      least: 105,
      render: (row) =>
        row.en ? (
          shortDate(row.en.alta)
        ) : canOnboard ? (
          <button type="button" className="link-button" tabIndex={-1} onClick={() => setOnboarding(row.alies)}>
            {i.fes}
            <span className="sr-only"> {row.nom}</span>
          </button>
        ) : (
          none
        ),
    },
  ];

  return (
    <div className="page page-fill">
      <div className="page-head">
        <h1>{t.marc.implantacio}</h1>
        <p className="muted">{i.lema(rows.filter(({ en }) => en).length, rows.length)}</p>
        <span className="grow" />
        {canOnboard ? (
          <Button look="primary" onClick={() => setOnboarding("")}>
            <Building2 className="icon" aria-hidden />
            {i.alta}
          </Button>
        ) : null}
      </div>
      {canOnboard ? null : <p className="bar bar-info">{i.senseAlta}</p>}
      <Proportions rows={inSight} />
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <FilterText label={i.cerca} value={search.q ?? ""} onSend={(q) => change({ q: q || undefined })} />
        <Choice
          label={i.estat}
          value={search.estat ?? ""}
          options={[["", i.tots], ...estats.map((one): [string, string] => [one, i.estats[one]])]}
          onChange={(estat) => change({ estat: estat || undefined })}
        />
        <Choice
          label={i.comarca}
          value={search.comarca ?? ""}
          options={[["", i.tots], ...distinct(({ comarca }) => comarca).map((one): [string, string] => [one, one])]}
          onChange={(comarca) => change({ comarca: comarca || undefined })}
        />
        <Choice
          label={i.tipus}
          value={search.tipus ?? ""}
          options={[
            ["", i.tots],
            ...distinct(({ tipus }) => tipus).map((one): [string, string] => [one, i.tipusEns[one] ?? one]),
          ]}
          onChange={(tipus) => change({ tipus: tipus || undefined })}
        />
      </form>
      {shown.length > 0 ? (
        <DataList
          place={`implantacio ${JSON.stringify(search)}`}
          label={i.nom}
          rows={shown}
          total={shown.length}
          columns={columns}
          rowKey={({ alies }) => alies}
          onOpen={(row) => {
            if (!row.en && canOnboard) setOnboarding(row.alies);
          }}
          onEnd={() => undefined}
        />
      ) : (
        <div className="empty sheet">
          <h2>{i.buit}</h2>
          <Button onClick={() => void navigate({ search: {}, replace: true })}>{t.llista.treuFiltres}</Button>
        </div>
      )}
      <Suspense fallback={null}>
        {onboarding === null ? null : <Onboard rows={rows} alies={onboarding} onClose={() => setOnboarding(null)} />}
      </Suspense>
    </div>
  );
}
