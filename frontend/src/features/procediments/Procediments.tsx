import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { procediments } from "~/api/queries";
import type { Procediment } from "~/api/types";
import { useProcText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Button } from "~/ui/Button";
import { Choice } from "~/ui/Choice";
import { DataList, type Column } from "~/ui/DataList";
import { FilterText } from "~/ui/FilterText";
import { capital } from "~/ui/State";
import { lastOf, matches } from "./library";
import type { Search } from "./search";

/** The library: each procedure in the version that opens cases. */
export function Procediments() {
  const t = useText();
  const p = useProcText();
  const search = useSearch({ from: "/fora/procediments" });
  const navigate = useNavigate({ from: "/procediments" });
  const { data } = useSuspenseQuery(procediments());
  useTitle(p.titol);
  const rows = useMemo(() => lastOf(data.items), [data]);
  const shown = rows.filter((row) => matches(row, search));
  const family = (codi: string) => p.families[codi] ?? codi;
  const families = [...new Set(rows.map(({ familia }) => familia))].toSorted((a, b) =>
    family(a).localeCompare(family(b), "ca"),
  );
  const change = (next: { [K in keyof Search]?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...next }) as Search, replace: true });

  const columns: Column<Procediment>[] = [
    {
      key: "titol",
      label: p.titol,
      width: "minmax(13rem, 3fr)",
      least: 200,
      render: ({ codi, nom }) => (
        <Link to="/procediments/$codi" params={{ codi }} search={{}} tabIndex={-1}>
          {nom}
        </Link>
      ),
    },
    {
      key: "estat",
      label: p.revisio,
      width: "8rem",
      least: 120,
      render: (row) => (
        <span className={`tag tag-${row.revisat_per_jurista ? "ok" : "warn"}`}>
          {row.revisat_per_jurista ? p.revisat : p.noRevisat}
        </span>
      ),
    },
    { key: "numero", label: p.familia, width: "minmax(8rem, 1fr)", least: 120, render: (row) => family(row.familia) },
    {
      key: "termini",
      label: p.general.termini,
      width: "minmax(9rem, 1fr)",
      least: 150,
      render: ({ termini }) => lengthText(termini, p.termini.unitats) ?? <span className="muted">—</span>,
    },
    {
      key: "silenci",
      label: p.general.silenci,
      width: "7rem",
      least: 100,
      isMinor: true,
      render: ({ silenci }) => capital(t.terminis.sentits[silenci] ?? silenci),
    },
    { key: "versio", label: p.versio, width: "5rem", least: 70, isMinor: true, render: ({ versio }) => versio },
    { key: "codi", label: p.codi, width: "11rem", least: 150, isMinor: true, render: ({ codi }) => codi },
  ];

  return (
    <div className="page page-fill">
      <div className="page-head">
        <h1>{p.titol}</h1>
        <p className="muted">{p.lema(rows.length, rows.filter((row) => row.revisat_per_jurista).length)}</p>
      </div>
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <FilterText label={p.cerca} value={search.q ?? ""} onSend={(q) => change({ q: q || undefined })} />
        <Choice
          label={p.familia}
          value={search.familia ?? ""}
          options={[["", p.totes], ...families.map((one): [string, string] => [one, family(one)])]}
          onChange={(familia) => change({ familia: familia || undefined })}
        />
      </form>
      {shown.length > 0 ? (
        <DataList
          place={`procediments ${JSON.stringify(search)}`}
          label={p.nom}
          rows={shown}
          total={shown.length}
          columns={columns}
          rowKey={({ codi }) => codi}
          onOpen={({ codi }) => void navigate({ to: "/procediments/$codi", params: { codi }, search: {} })}
          onEnd={() => undefined}
        />
      ) : (
        <div className="empty sheet">
          <h2>{p.buit}</h2>
          <Button onClick={() => void navigate({ search: {}, replace: true })}>{t.llista.treuFiltres}</Button>
        </div>
      )}
    </div>
  );
}

/** How long, without the rest: the list has no room for more. */
function lengthText(term: unknown, units: Record<string, [string, string]>): string | null {
  const { n, unitat } = (term ?? {}) as { n?: number; unitat?: string };
  if (!n || !unitat) return null;
  const [one, many] = units[unitat] ?? [unitat, unitat];
  return `${n} ${n === 1 ? one : many}`;
}
