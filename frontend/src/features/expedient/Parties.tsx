import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { interessats } from "~/api/queries";
import type { Persona } from "~/api/types";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { useCase } from "./context";

const AddParty = lazy(() => import("./AddParty"));

export function fullName({ nom, cognom1, cognom2 }: Pick<Persona, "nom" | "cognom1" | "cognom2">): string {
  return [nom, cognom1, cognom2].filter(Boolean).join(" ");
}

export function Parties() {
  const t = useText();
  const { ens, id, may } = useCase();
  const [isAdding, setAdding] = useState(false);
  const sees = may("persona.llegir");
  const held = useQuery({ ...interessats(ens, id), enabled: sees });
  const items = held.data?.items ?? [];
  return (
    <section className="side-block" aria-labelledby="persones">
      <div className="section-head">
        <h2 id="persones">{t.expedient.interessats}</h2>
        {may("expedient.modificar") && may("persona.modificar") ? (
          <Button look="quiet" className="no-print" onClick={() => setAdding(true)}>
            <UserPlus className="icon" aria-hidden />
            <span className="sr-only">{t.expedient.afegeixInteressat}</span>
          </Button>
        ) : null}
      </div>
      {sees ? null : <p className="muted">{t.expedient.senseDret}</p>}
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isSuccess && items.length === 0 ? <p className="muted">{t.expedient.capInteressat}</p> : null}
      <ul className="people">
        {items.map(({ id: key, rol, canal, persona }) => (
          <li key={key}>
            <p>{fullName(persona)}</p>
            <p className="muted small">
              {t.persona.rols[rol] ?? rol}
              {persona.document ? (
                <>
                  {" "}
                  · <span className="number">{persona.document}</span>
                </>
              ) : null}
              {` · ${t.persona.canals[canal] ?? canal}`}
            </p>
            {persona.telefon ? (
              <p className="small">
                <a href={`tel:${persona.telefon}`}>{persona.telefon}</a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <Suspense fallback={null}>
          <AddParty onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
