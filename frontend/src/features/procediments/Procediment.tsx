import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useRouteContext, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { definicio, redaccio } from "~/api/procediments";
import { procediments } from "~/api/queries";
import { useProcText } from "~/i18n/rooms";
import { useLanguage, useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Crumbs } from "~/features/marc/Crumbs";
import { NotFoundPage } from "~/features/marc/pages";
import { Failure } from "~/ui/Failure";
import { say, type Definicio } from "./definition";
import { Difference } from "./Difference";
import { General } from "./General";
import { Tasks } from "./Tasks";
import { Fields, Notes, Rules } from "./Rest";
import { lastOf } from "./library";
import { Own } from "./Own";
import { Versions } from "./Versions";
import "./procediments.css";

const Steps = lazy(() => import("./Steps"));

/** A procedure that a jurist can read line by line, in any of its versions. */
export function ProcedimentPage() {
  const t = useText();
  const { codi } = useParams({ from: "/fora/procediments/$codi" });
  const { v, amb } = useSearch({ from: "/fora/procediments/$codi" });
  const { held } = useRouteContext({ from: "/fora" });
  const { data } = useSuspenseQuery(procediments());
  const writes = held.actes_plataforma.includes("plataforma.procediments");
  const known = data.items.filter((one) => one.codi === codi);
  const last = lastOf(known)[0];
  const n = v ?? last?.versio ?? 0;
  const isPublic = known.some(({ versio }) => versio === n);
  const open = useQuery({ ...definicio(codi, n), enabled: isPublic });
  // What is not published yet is there only for whoever writes it.
  const draft = useQuery({ ...redaccio(codi, n), enabled: writes && !isPublic && n > 0 });
  const text = open.data ?? draft.data?.definicio;
  const error = open.error ?? draft.error;
  const estat = known.find(({ versio }) => versio === n)?.estat ?? draft.data?.estat ?? "";
  if (!last || (!isPublic && !writes)) return <NotFoundPage />;
  if (error) {
    return (
      <div className="page">
        <Failure error={error} onRetry={() => void (isPublic ? open : draft).refetch()} />
      </div>
    );
  }
  if (!text) return <p className="page muted wait">{t.marc.carregant}</p>;
  return <Whole text={text} estat={estat} last={last.versio} amb={amb} writes={writes} />;
}

type Props = { text: Definicio; estat: string; last: number; amb: number | undefined; writes: boolean };

function Whole({ text, estat, last, amb, writes }: Props) {
  const p = useProcText();
  const lang = useLanguage();
  const name = say(text.nom, lang);
  useTitle(name, p.versioN(text.versio));
  return (
    <div className="page proc">
      <Crumbs>
        {[
          <Link key="tots" to="/procediments" search={{}}>
            {p.titol}
          </Link>,
          text.codi,
        ]}
      </Crumbs>
      <div className="page-head">
        <h1>{name}</h1>
        <p className="tags">
          <span className="tag tag-accent">{p.versioN(text.versio)}</span>
          <span className={`tag tag-${estat === "publicat" ? "ok" : "neutral"}`}>{p.estats[estat] ?? estat}</span>
          <span className={`tag tag-${text.revisat_per_jurista ? "ok" : "warn"}`}>
            {text.revisat_per_jurista ? p.revisat : p.noRevisat}
          </span>
        </p>
        <span className="grow" />
        {writes ? (
          <Suspense fallback={null}>
            <Steps codi={text.codi} versio={text.versio} estat={estat} />
          </Suspense>
        ) : null}
      </div>
      {estat === "retirat" ? <p className="bar bar-info">{p.retiratText}</p> : null}
      {estat === "esborrany" || estat === "validat" ? <p className="bar bar-info">{p.esborranyText}</p> : null}
      {text.versio === last ? null : (
        <p className="bar bar-info no-print">
          <span className="grow">{p.noDarrera(last)}</span>
          <Link to="/procediments/$codi" params={{ codi: text.codi }} search={{}}>
            {p.mostraDarrera}
          </Link>
        </p>
      )}
      {amb && amb !== text.versio ? (
        <Difference key={`${text.versio} ${amb}`} codi={text.codi} n={text.versio} amb={amb} />
      ) : null}
      <div className="proc-columns">
        <div className="proc-main">
          <Tasks text={text} />
          <Rules text={text} />
          <Fields text={text} />
        </div>
        <aside className="proc-side">
          <Own codi={text.codi} />
          <General text={text} />
          <Notes text={text} />
          <Versions text={text} writes={writes} />
        </aside>
      </div>
    </div>
  );
}
