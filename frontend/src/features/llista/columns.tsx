import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Expedient } from "~/api/types";
import { shortDate, today } from "~/i18n/format";
import { useText, type texts } from "~/i18n/store";
import type { Column } from "~/ui/DataList";
import { pathId } from "~/ui/numero";
import { capital, Due, runs, State } from "~/ui/State";
import type { Columna } from "./search";

type T = ReturnType<typeof texts>;

/** What each column says in a file. Dates are ISO: every spreadsheet reads them and sorts them. */
export const values: Record<Columna, (row: Expedient, t: T) => string> = {
  numero: (row, t) => row.numero ?? t.llista.esborrany,
  titol: (row) => row.titol,
  procediment: (row) => row.procediment.nom,
  estat: (row) => capital(row.estat_nom),
  responsable: (row) => row.responsable?.nom ?? "",
  obert: (row) => today(new Date(row.data_obertura)),
  venciment: (row) => row.venciment ?? "",
  unitat: (row) => row.unitat.nom,
  modificat: (row) => today(new Date(row.modificat_el)),
  tancat: (row) => (row.tancat_el ? today(new Date(row.tancat_el)) : ""),
  classificacio: (row) => row.classificacio ?? "",
};

export function headerOf(key: Columna, t: T): string {
  return { ...t.llista.columnes, ...t.taules.columnes }[key];
}

type Look = Pick<Column<Expedient>, "width" | "least" | "isMinor"> & {
  render: (row: Expedient, t: T, ens: string) => React.ReactNode;
};

const dash = <span className="muted">—</span>;

const looks: Record<Columna, Look> = {
  numero: { width: "7.5rem", least: 112, render: (row, t) => <span className="number">{values.numero(row, t)}</span> },
  titol: {
    width: "minmax(12rem, 3fr)",
    least: 192,
    render: (row, _, ens) => (
      <Link tabIndex={-1} to="/t/$ens/expedients/$id" params={{ ens, id: pathId(row) }} title={row.titol}>
        {row.titol}
      </Link>
    ),
  },
  procediment: {
    width: "minmax(8rem, 2fr)",
    least: 120,
    isMinor: true,
    render: (row) => <span title={row.procediment.nom}>{row.procediment.nom}</span>,
  },
  estat: { width: "7.5rem", least: 112, render: (row) => <State codi={row.estat} nom={row.estat_nom} /> },
  responsable: {
    width: "minmax(6rem, 1fr)",
    least: 90,
    isMinor: true,
    render: (row, t) => row.responsable?.nom ?? <span className="muted">{t.llista.senseResponsable}</span>,
  },
  obert: { width: "6.25rem", least: 94, isMinor: true, render: (row) => shortDate(row.data_obertura) },
  venciment: {
    width: "13rem",
    least: 195,
    render: (row) => <Due date={row.venciment} isProvisional={row.venciment_provisional} isOpen={runs(row.estat)} />,
  },
  unitat: {
    width: "minmax(6rem, 1fr)",
    least: 90,
    isMinor: true,
    render: (row) => <span title={row.unitat.nom}>{row.unitat.nom}</span>,
  },
  modificat: { width: "6.25rem", least: 94, isMinor: true, render: (row) => shortDate(row.modificat_el) },
  tancat: {
    width: "6.25rem",
    least: 94,
    isMinor: true,
    render: (row) => (row.tancat_el ? shortDate(row.tancat_el) : dash),
  },
  classificacio: { width: "7rem", least: 100, isMinor: true, render: (row) => row.classificacio ?? dash },
};

export function useColumns(ens: string, chosen: Columna[]): Column<Expedient>[] {
  const t = useText();
  const names = chosen.join(".");
  return useMemo(
    () =>
      (names.split(".") as Columna[]).map((key) => {
        const { render, ...look } = looks[key];
        return { key, label: headerOf(key, t), ...look, render: (row: Expedient) => render(row, t, ens) };
      }),
    [t, ens, names],
  );
}
