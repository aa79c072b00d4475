import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowRight, X } from "lucide-react";
import { documents, expedient, tramitacio } from "~/api/queries";
import type { Tramitacio } from "~/api/types";
import { nextStep } from "~/features/expedient/next";
import { shortDate } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { Failure } from "~/ui/Failure";
import { Due, runs, State } from "~/ui/State";
import "./look.css";

const PAPERS = 8;

type Props = { ens: string; id: string; canRead: boolean; onClose: () => void };

/** A look at a case beside its list: what it is, what comes next, its last papers. */
export default function Preview({ ens, id, canRead, onClose }: Props) {
  const t = useText();
  const held = useQuery(expedient(ens, id));
  const where = useQuery(tramitacio(ens, id));
  const row = held.data;
  return (
    <aside className="look no-print" aria-label={t.taules.vistaPrevia}>
      <div className="look-head">
        <p className="muted number">{row?.numero ?? t.llista.esborrany}</p>
        <button type="button" className="icon-button" aria-label={t.taules.tancaVista} onClick={onClose}>
          <X className="icon" aria-hidden />
        </button>
      </div>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {row ? (
        <>
          <h2>{row.titol}</h2>
          <dl className="look-facts">
            <dt>{t.llista.columnes.estat}</dt>
            <dd>
              <State codi={row.estat} nom={row.estat_nom} />
            </dd>
            <dt>{t.llista.columnes.procediment}</dt>
            <dd>{row.procediment.nom}</dd>
            <dt>{t.llista.columnes.venciment}</dt>
            <dd>
              <Due date={row.venciment} isProvisional={row.venciment_provisional} isOpen={runs(row.estat)} />
            </dd>
            <dt>{t.llista.columnes.responsable}</dt>
            <dd>{row.responsable?.nom ?? <span className="muted">{t.llista.senseResponsable}</span>}</dd>
            <dt>{t.taules.columnes.unitat}</dt>
            <dd>{row.unitat.nom}</dd>
            <dt>{t.llista.columnes.obert}</dt>
            <dd>{shortDate(row.data_obertura)}</dd>
          </dl>
        </>
      ) : null}
      {where.data ? <Next tramitacio={where.data} /> : null}
      {canRead && row ? <Papers ens={ens} id={id} /> : null}
      {row ? (
        <Link className="button button-primary" to="/t/$ens/expedients/$id" params={{ ens, id }}>
          {t.taules.obreExpedient}
        </Link>
      ) : null}
    </aside>
  );
}

function Next({ tramitacio: where }: { tramitacio: Tramitacio }) {
  const t = useText();
  const next = nextStep(where);
  const words = !next
    ? t.expedient.resDoFer
    : next.kind === "acte"
      ? (next.tasca?.nom ?? t.actes[next.acte.acte] ?? next.acte.acte)
      : next.tasca.nom;
  const [why] = next?.kind === "refusat" ? next.acte.regles : [];
  return (
    <section className="look-next">
      <h3>
        <ArrowRight className="icon" aria-hidden /> {t.expedient.seguentPas}
      </h3>
      <p>{words}</p>
      {why ? <p className="small">{why.missatge}</p> : null}
    </section>
  );
}

function Papers({ ens, id }: { ens: string; id: string }) {
  const t = useText();
  const held = useInfiniteQuery(documents(ens, id));
  const all = held.data?.pages.flatMap(({ items }) => items);
  if (!all) return null;
  const last = all.toSorted((a, b) => b.data_captura.localeCompare(a.data_captura)).slice(0, PAPERS);
  return (
    <section className="look-papers">
      <h3>{t.documents.titol}</h3>
      {last.length === 0 ? <p className="muted">{t.documents.cap}</p> : null}
      <ul>
        {last.map((paper) => (
          <li key={paper.id}>
            <span className="clip" title={paper.nom}>
              {paper.nom}
            </span>
            <span className="muted small">
              {t.td[paper.td] ?? paper.td} · {t.documents.estats[paper.estat] ?? paper.estat}
            </span>
          </li>
        ))}
      </ul>
      {all.length > last.length ? <p className="muted small">{t.taules.mesPapers(all.length - last.length)}</p> : null}
    </section>
  );
}
