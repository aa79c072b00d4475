import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Pendent } from "~/api/types";
import { useText } from "~/i18n/store";
import type { Column } from "~/ui/DataList";
import { pathId } from "~/ui/numero";
import { Due, State } from "~/ui/State";
import { placeOf } from "./search";

/** The columns of the work list over bodies: first where, then what and until when, then who does what next. */
export function useColumns(): Column<Pendent>[] {
  const t = useText();
  // The same ones while the language is: a row is drawn again only when it changes.
  return useMemo(() => columnsOf(t), [t]);
}

function columnsOf(t: ReturnType<typeof useText>): Column<Pendent>[] {
  const c = t.taules.comarca;
  const { columnes } = t.llista;
  return [
    {
      key: "municipi",
      label: c.municipi,
      width: "minmax(7rem, 1fr)",
      least: 112,
      render: (row) => placeOf(row.ens.nom),
    },
    {
      key: "titol",
      label: columnes.titol,
      width: "minmax(12rem, 3fr)",
      least: 200,
      render: (row) => (
        <Link
          tabIndex={-1}
          to="/t/$ens/expedients/$id"
          params={{ ens: row.ens.alies, id: pathId(row) }}
          title={row.titol}
        >
          {row.titol}
        </Link>
      ),
    },
    {
      key: "numero",
      label: columnes.numero,
      width: "7.5rem",
      least: 112,
      render: (row) => (
        <>
          <span className="only-narrow">{placeOf(row.ens.nom)}</span>
          <span className="number only-wide">{row.numero}</span>
        </>
      ),
    },
    {
      key: "venciment",
      label: columnes.venciment,
      width: "13rem",
      least: 195,
      // The nearest last day that runs: of the case or of a task of it.
      render: (row) => <Due date={row.venciment} isOpen />,
    },
    {
      key: "pas",
      label: t.expedient.seguentPas,
      width: "minmax(10rem, 2fr)",
      least: 160,
      render: ({ pas }) => (pas ? <span title={pas.nom}>{pas.nom}</span> : <span className="muted">{c.capPas}</span>),
    },
    {
      key: "qui",
      label: c.qui,
      width: "minmax(7rem, 1fr)",
      least: 112,
      render: (row) => <Who row={row} />,
    },
    {
      key: "estat",
      label: columnes.estat,
      width: "7.5rem",
      least: 112,
      isMinor: true,
      render: (row) => <State codi={row.estat} nom={row.estat_nom} />,
    },
    {
      key: "procediment",
      label: columnes.procediment,
      width: "minmax(8rem, 2fr)",
      least: 120,
      isMinor: true,
      render: (row) => <span title={row.procediment.nom}>{row.procediment.nom}</span>,
    },
    {
      key: "responsable",
      label: columnes.responsable,
      width: "minmax(6rem, 1fr)",
      least: 90,
      isMinor: true,
      render: (row) => row.responsable?.nom ?? <span className="muted">{t.llista.senseResponsable}</span>,
    },
  ];
}

const looks: Record<string, string> = { meva: "accent", meu_equip: "info" };

/** Whose turn it is: a word of its own when it is that of whoever looks. */
function Who({ row: { pas, espera, responsable } }: { row: Pendent }) {
  const t = useText();
  const look = looks[espera];
  if (look) return <span className={`tag tag-${look}`}>{t.taules.comarca.esperes[espera]}</span>;
  const nom = pas?.assignada?.nom ?? (pas ? undefined : responsable?.nom);
  return nom ? <span title={nom}>{nom}</span> : <span className="muted">{t.llista.senseResponsable}</span>;
}
