import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { documents, fets, interessats } from "~/api/queries";
import type { Fet } from "~/api/types";
import { dateTime, shortDate } from "~/i18n/format";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { usePrinting } from "~/ui/media";
import { capital } from "~/ui/State";
import { useCase } from "./context";
import { fullName } from "./Parties";

/** The newest ones; a case of many signatures has dozens. */
const SHOWN = 5;

const AnnulFact = lazy(() => import("./AnnulFact"));

/** What was recorded because a rule asks for it, and the way to take a mistake back. */
export function Facts() {
  const t = useText();
  const c = useCaseText();
  const { ens, id, may } = useCase();
  const held = useQuery(fets(ens, id));
  const [asked, setAsked] = useState<Fet | null>(null);
  const [wanted, setWhole] = useState(false);
  const isWhole = usePrinting() || wanted;
  const describe = useDescription();
  const items = held.data?.items ?? [];
  if (held.isError) return <Failure error={held.error} onRetry={() => void held.refetch()} />;
  if (items.length === 0) return null;
  const standing = items.filter(({ anullacio }) => !anullacio).toReversed();
  const annulled = items.filter(({ anullacio }) => anullacio);
  const canAnnul = may("tramitacio.impulsar");
  return (
    <section className="side-block" aria-labelledby="fets">
      <h2 id="fets">{c.fet.titol}</h2>
      <ul className="people">
        {(isWhole ? standing : standing.slice(0, SHOWN)).map((fet) => (
          <li key={fet.id} className="fact">
            <div className="grow">
              <p>{name(fet)}</p>
              <p className="muted small">{describe(fet)}</p>
            </div>
            {canAnnul ? (
              <Button look="quiet" className="no-print" onClick={() => setAsked(fet)}>
                {c.fet.anulla}
                <span className="sr-only">: {name(fet)}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {standing.length > SHOWN && !isWhole ? (
        <Button look="quiet" className="no-print" onClick={() => setWhole(true)}>
          {t.expedient.historialMes}
          <span className="sr-only">: {c.fet.titol}</span>
        </Button>
      ) : null}
      {annulled.length > 0 ? (
        <details>
          <summary>{c.fet.mes(annulled.length)}</summary>
          <ul className="people">
            {annulled.map((fet) => (
              <li key={fet.id}>
                <p>
                  <s>{name(fet)}</s>
                </p>
                <p className="muted small">
                  {fet.anullacio ? c.fet.anullat(dateTime(fet.anullacio.creat_el), fet.anullacio.rao) : ""}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {asked ? (
        <Suspense fallback={null}>
          <AnnulFact fet={asked} name={name(asked)} onClose={() => setAsked(null)} />
        </Suspense>
      ) : null}
    </section>
  );

  function name({ tipus }: Fet): string {
    return capital(c.fets[tipus] ?? tipus);
  }
}

/** A fact in a line: what tells it from another of its kind. */
function useDescription(): (fet: Fet) => string {
  const c = useCaseText();
  const { ens, id, may } = useCase();
  const papers = useInfiniteQuery({ ...documents(ens, id), enabled: may("document.llegir") });
  const people = useQuery({ ...interessats(ens, id), enabled: may("persona.llegir") });
  const option = (code: unknown) => (typeof code === "string" ? (c.acte.opcions[code] ?? code) : "");
  const date = (value: unknown) => (typeof value === "string" ? shortDate(value) : "");
  return ({ fet, creat_el }) => {
    const data = fet as Record<string, unknown>;
    const paper = papers.data?.pages.flatMap(({ items }) => items).find((one) => one.id === data.document);
    const person = people.data?.items.find((one) => one.id === data.interessat);
    const parts = [
      typeof data.numero === "string" || typeof data.numero === "number" ? String(data.numero) : "",
      c.fet.sentits[String(data.sentit)] ?? option(data.sentit),
      person ? fullName(person.persona) : "",
      option(data.resultat),
      option(data.organ),
      typeof data.signat_per === "string" ? data.signat_per : "",
      paper?.nom ?? "",
      date(data.instant ?? data.data ?? data.signat_el ?? creat_el),
    ];
    return parts.filter(Boolean).join(" · ");
  };
}
