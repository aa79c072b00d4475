import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { ensProcediment } from "~/api/adaptacions";
import { api, match, ok } from "~/api/client";
import { historial } from "~/api/queries";
import { useProcText } from "~/i18n/rooms";
import { afterDialog, usePageActions } from "~/ui/actions";
import { Button } from "~/ui/Button";
import { useCase } from "./context";
import { useRun } from "./useRun";

const Upgrade = lazy(() => import("./Upgrade"));

/** The version of the procedure that a case follows, a later one when there is, and the way back. */
export default function Version() {
  const a = useProcText().actualitza;
  const { ens, id, expedient, tramitacio, may } = useCase();
  const { codi } = expedient.procediment;
  const versio = tramitacio.procediment_versio;
  const adaptacio = tramitacio.procediment_adaptacio ?? null;
  // The text of the body, and not the library's: what it has adapted may be behind, or ahead of what is the same version.
  const { data: own } = useQuery({ ...ensProcediment(ens, codi), enabled: may("ens.llegir") });
  const last = own?.versio ?? 0;
  const [isOpen, setOpen] = useState(false);
  const canMove = may("tramitacio.impulsar");
  const isNewVersion = last > versio;
  const isNewText = last === versio && own?.adaptacio != null && own.adaptacio > (adaptacio ?? 0);
  const isBehind = isNewVersion || isNewText;
  const log = useQuery({
    ...historial(ens, id, expedient.id),
    enabled: may("esdeveniments.llegir") && (versio > 1 || adaptacio !== null),
  });
  // The last time that it changed of version was to go on, and not to come back.
  const moved = log.data?.find(({ type }) => /^expedient\.procediment_(actualitzat|desfet)$/.test(type));
  const canUndo = canMove && moved?.type === "expedient.procediment_actualitzat";
  const { go, pending } = useRun();
  usePageActions({
    title: a.titol,
    actions: isBehind ? [{ id: "versio", name: a.mira, run: () => afterDialog(() => setOpen(true)) }] : [],
  });

  const undo = () =>
    go(
      "desfes",
      ({ versio: seen }) =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/accions/desfes-procediment", {
            params: { path: { ens, id }, header: match(seen) },
            body: {},
          }),
        ),
      a.desfet,
    );
  return (
    <section className="side-block" aria-labelledby="versio">
      <h2 id="versio">{a.titol}</h2>
      <p>
        {a.esLa(versio)} {adaptacio === null ? "" : `${a.adaptacio(adaptacio)} `}
        <Link to="/procediments/$codi" params={{ codi }} search={{ v: versio }}>
          {a.llegeix}
        </Link>
      </p>
      {isBehind ? (
        <>
          <p className="tag tag-info">{isNewVersion ? a.nova(last) : a.novaAdaptacio(own?.adaptacio ?? 0)}</p>
          <Button className="no-print" onClick={() => setOpen(true)}>
            {a.mira}
          </Button>
        </>
      ) : null}
      {canUndo ? (
        <>
          <p className="muted small">{a.desfesQue}</p>
          <Button look="quiet" className="no-print" isPending={pending === "desfes"} onClick={() => void undo()}>
            {a.desfes}
          </Button>
        </>
      ) : null}
      {isOpen ? (
        <Suspense fallback={null}>
          <Upgrade versio={last} isText={isNewText} canMove={canMove} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
