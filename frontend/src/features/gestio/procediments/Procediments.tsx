import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { ensProcediments, type ProcedimentEns } from "~/api/adaptacions";
import { useAdaptaText } from "~/i18n/rooms";
import { useTitle } from "~/features/marc/announcer";
import { FilterText } from "~/ui/FilterText";
import { fold } from "~/ui/fold";
import "./adapta.css";

const waits = ({ versio, biblioteca }: ProcedimentEns) => biblioteca > versio;

/** The procedures of a body: which open cases, which are adapted, and which wait for a decision. */
export function Procediments() {
  const a = useAdaptaText();
  const { ens } = useParams({ from: "/t/$ens" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  const { data } = useSuspenseQuery(ensProcediments(ens));
  const [text, setText] = useState("");
  useTitle(a.titol, body.nom);
  // What waits for somebody stands first.
  const rows = data.toSorted(
    (one, other) => Number(waits(other)) - Number(waits(one)) || one.nom.localeCompare(other.nom, "ca"),
  );
  const shown = rows.filter(({ nom, codi }) => fold(`${nom} ${codi}`).includes(fold(text)));
  return (
    <section className="stack" aria-labelledby="part">
      <div className="section-head">
        <h2 id="part">{a.titol}</h2>
        {data.length > 0 ? <FilterText label={a.cerca} value={text} onSend={setText} /> : null}
      </div>
      <p className="muted prose">{a.llista}</p>
      {data.length === 0 ? (
        <div className="empty sheet">
          <h3>{a.buit}</h3>
          <p className="muted">{a.buitText}</p>
        </div>
      ) : (
        <p className="small" role="status">
          {shown.length === 0
            ? a.capTrobat
            : a.resum(
                shown.length,
                shown.filter(({ adaptacio }) => adaptacio != null).length,
                shown.filter(waits).length,
              )}
        </p>
      )}
      <ul className="sheet manage" hidden={shown.length === 0}>
        {shown.map((row) => (
          <li key={row.codi} className="manage-row">
            <div className="grow">
              <h3>
                <Link to="/t/$ens/administracio/procediments/$codi" params={{ ens, codi: row.codi }}>
                  {row.nom}
                </Link>
              </h3>
              <p className="muted small">
                <span className="number">{row.codi}</span> · {a.versioN(row.versio)}
              </p>
            </div>
            <p className="tags">
              {waits(row) ? <span className="tag tag-warn">{a.espera(row.biblioteca)}</span> : null}
              {row.actiu ? null : <span className="tag tag-neutral">{a.noObre}</span>}
              {row.adaptacio == null ? (
                <span className="muted small">{a.deBiblioteca}</span>
              ) : (
                <span className="tag tag-accent">{a.adaptat(row.adaptacio)}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
