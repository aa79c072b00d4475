import { useInfiniteQuery } from "@tanstack/react-query";
import { ArrowRight, CircleAlert } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { api, match, ok } from "~/api/client";
import { documents } from "~/api/queries";
import type { Tasca } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { ActButton } from "./Acts";
import { useCase } from "./context";
import { nextStep } from "./next";
import { pickFiles } from "./pick";
import { Reasons } from "./Reasons";
import { useRun } from "./useRun";

const DocumentDialog = lazy(() => import("./DocumentDialog"));

/** The one thing to do now, with its button; or why it cannot be done yet. */
export function NextStep() {
  const t = useText();
  const { tramitacio } = useCase();
  const next = nextStep(tramitacio);
  return (
    <section className="next" aria-labelledby="seguent">
      <h2 id="seguent">
        <ArrowRight className="icon" aria-hidden /> {t.expedient.seguentPas}
      </h2>
      <Step next={next} />
    </section>
  );
}

function Step({ next }: { next: ReturnType<typeof nextStep> }) {
  const t = useText();
  const { ens, id } = useCase();
  const { go, pending } = useRun();
  if (!next) return <p className="grow">{t.expedient.resDoFer}</p>;
  if (next.kind === "acte") {
    return (
      <>
        <p className="grow">{next.tasca?.nom ?? t.actes[next.acte.acte]}</p>
        <ActButton acte={next.acte} isPrimary />
      </>
    );
  }
  const { tasca } = next;
  if (next.kind === "refusat") {
    return (
      <div className="grow">
        <p>{tasca.nom}</p>
        <p className="next-refused">
          <CircleAlert className="icon" aria-hidden /> {t.expedient.encaraNo(t.actes[next.acte.acte] ?? next.acte.nom)}
        </p>
        <Reasons regles={next.acte.regles} />
      </div>
    );
  }
  if (next.kind === "documents") {
    return <Papers tasca={tasca} />;
  }
  const complete = () =>
    go(
      "completa",
      (now) => {
        const { versio } = now.tasques.find((one) => one.id === tasca.id) ?? tasca;
        return ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/completa", {
            params: { path: { ens, id, tasca: tasca.id }, header: match(versio) },
            body: {},
          }),
        );
      },
      `${tasca.nom}: ${t.expedient.fet}`,
    );
  return (
    <>
      <p className="grow">{tasca.nom}</p>
      <Button look="primary" isPending={pending !== null} onClick={() => void complete()}>
        {t.expedient.completa}
      </Button>
    </>
  );
}

/** The papers that a task waits for: to be brought, or to be settled or signed when they are here already. */
function Papers({ tasca }: { tasca: Tasca }) {
  const t = useText();
  const c = useCaseText();
  const { ens, id, may, papers } = useCase();
  const [isAsked, setAsked] = useState(false);
  const held = useInfiniteQuery({ ...documents(ens, id), enabled: may("document.llegir") });
  const here = (held.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ td, estat }) => tasca.falten.includes(td) && estat !== "anullat");
  const draft = here.find(({ estat, contingut }) => estat === "esborrany" && contingut);
  const unsigned = here.find(({ estat, signatura }) => estat === "definitiu" && signatura === "cap");
  const document = draft ?? unsigned;
  const missing = papers(tasca.falten, tasca.codi);
  return (
    <>
      <p className="grow">
        {tasca.nom} <span className="muted">· {document ? document.nom : t.expedient.falten(missing)}</span>
      </p>
      <Button look="primary" onClick={() => (document ? setAsked(true) : pickFiles(tasca.falten[0]))}>
        {draft ? t.documents.definitiu : unsigned ? c.acte.registraSignatura : t.documents.puja}
      </Button>
      {document && isAsked ? (
        <Suspense fallback={null}>
          <DocumentDialog
            document={document}
            act={draft ? "definitiu" : "signat_fora"}
            onClose={() => setAsked(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
