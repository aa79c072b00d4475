import { lazy, Suspense, useState } from "react";
import type { Acte } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { capital } from "~/ui/State";
import { isBeyond } from "./acts";
import { useCase } from "./context";
import { splitRefused } from "./next";
import { Reasons } from "./Reasons";

const NotifyDialog = lazy(() => import("./NotifyDialog"));
const ActDialog = lazy(() => import("./ActDialog"));

const canRecord = new Set(["en_tramit", "suspes", "resolt", "notificat", "finalitzat"]);

/** What may be done now, and why the rest may not: the answer of the machine, word for word. */
export function Acts() {
  const t = useText();
  const c = useCaseText();
  const { tramitacio, may } = useCase();
  const [notifies, setNotifies] = useState(false);
  // Recording what happened is no act of the machine, and it is what several of them wait for.
  const records = canRecord.has(tramitacio.estat.codi) && may("tramitacio.impulsar");
  const allowed = tramitacio.actes_permesos.filter(({ acte }) => !isBeyond(acte));
  const { now, other } = splitRefused(tramitacio.actes_refusats);
  return (
    <section className="sheet no-print" aria-labelledby="actes">
      <h2 id="actes">{t.expedient.actes}</h2>
      {allowed.length > 0 ? (
        <div className="row no-print">
          {allowed.map((acte) => (
            <ActButton key={acte.acte} acte={acte} />
          ))}
        </div>
      ) : (
        <p className="muted">{t.expedient.capActe}</p>
      )}
      {records ? (
        <p className="no-print">
          <Button look="quiet" onClick={() => setNotifies(true)}>
            {c.acte.registraNotificacio}
          </Button>
        </p>
      ) : null}
      {notifies ? (
        <Suspense fallback={null}>
          <NotifyDialog onClose={() => setNotifies(false)} />
        </Suspense>
      ) : null}
      {now.length > 0 ? (
        <>
          <h3 className="refused-title">{t.expedient.refusats}</h3>
          <Refused actes={now} />
        </>
      ) : null}
      {other.length > 0 ? (
        <details>
          <summary>{t.expedient.pocOportuns(other.length)}</summary>
          <Refused actes={other} />
        </details>
      ) : null}
    </section>
  );
}

function Refused({ actes }: { actes: Acte[] }) {
  const t = useText();
  return (
    <ul className="refused">
      {actes.map(({ acte, nom, autoritzat, regles }) => (
        <li key={acte}>
          <p className="refused-name">{t.actes[acte] ?? capital(nom)}</p>
          {autoritzat ? null : <p>{t.expedient.sensePermisActe}</p>}
          <Reasons regles={regles} />
        </li>
      ))}
    </ul>
  );
}

export function ActButton({ acte, isPrimary }: { acte: Acte; isPrimary?: boolean }) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  if (!acte.autoritzat) return null;
  return (
    <>
      <Button look={isPrimary ? "primary" : "plain"} onClick={() => setAsked(true)}>
        {t.actes[acte.acte] ?? capital(acte.nom)}
      </Button>
      {isAsked ? (
        <Suspense fallback={null}>
          <ActDialog acte={acte} onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
