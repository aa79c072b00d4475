import { Link, useRouteContext } from "@tanstack/react-router";
import { useProcText } from "~/i18n/rooms";

/** The way to a body's own text of a procedure, for whoever configures one. */
export function Own({ codi }: { codi: string }) {
  const p = useProcText();
  const { held } = useRouteContext({ from: "/fora" });
  const own = held.ens.filter(({ actes }) => actes.includes("ens.configurar"));
  if (own.length === 0) return null;
  return (
    <section className="sheet no-print" aria-labelledby="al-vostre-ens">
      <h2 id="al-vostre-ens">{p.alVostreEns}</h2>
      <p className="muted small">{p.alVostreEnsText}</p>
      <ul className="proc-lines">
        {own.map(({ ens, nom }) => (
          <li key={ens}>
            <Link to="/t/$ens/administracio/procediments/$codi" params={{ ens, codi }}>
              {p.adaptaLo} ({nom})
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
