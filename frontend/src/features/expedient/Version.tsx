import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { api, match, ok } from "~/api/client";
import { historial, procediments } from "~/api/queries";
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
  const known = useQuery(procediments());
  const last = Math.max(
    ...(known.data?.items ?? [])
      .filter((one) => one.codi === codi && one.estat === "publicat")
      .map((one) => one.versio),
    0,
  );
  const [isOpen, setOpen] = useState(false);
  const canMove = may("tramitacio.impulsar");
  const isBehind = last > versio;
  const log = useQuery({ ...historial(ens, id, expedient.id), enabled: may("esdeveniments.llegir") && versio > 1 });
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
        {a.esLa(versio)}{" "}
        <Link to="/procediments/$codi" params={{ codi }} search={{ v: versio }}>
          {a.llegeix}
        </Link>
      </p>
      {isBehind ? (
        <>
          <p className="tag tag-info">{a.nova(last)}</p>
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
          <Upgrade versio={last} canMove={canMove} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
