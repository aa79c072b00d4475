import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useRouteContext } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { adapt, ensProcediment, previsio, type Adaptat, type Us } from "~/api/adaptacions";
import { unitats } from "~/api/gestio";
import { fieldErrors, isProblem } from "~/api/problem";
import { definicio, type Linia } from "~/api/procediments";
import { queryClient } from "~/api/queries";
import { useAdaptaText } from "~/i18n/rooms";
import { useLanguage, useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { say } from "~/features/procediments/definition";
import { useUnsaved } from "~/features/procediments/editor/useUnsaved";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { focusFirstError } from "~/ui/form";
import { Failure } from "~/ui/Failure";
import { useShortcut } from "~/ui/shortcuts";
import { Refusal } from "../FormDialog";
import { placeOf, taskAt, without } from "./canvis";
import { Changes } from "./Changes";
import { General } from "./General";
import { History } from "./History";
import type { Errors } from "./parts";
import { Pending } from "./Pending";
import { Stale } from "./Stale";
import { Tasks } from "./Tasks";
import { useSettled } from "./useSettled";
import "~/features/procediments/procediments.css";
import "./adapta.css";

export function AdaptaPage() {
  const { ens, codi } = useParams({ from: "/t/$ens/administracio/procediments/$codi" });
  const { data } = useSuspenseQuery(ensProcediment(ens, codi));
  // What somebody writes belongs to its procedure.
  return <Adapta key={`${ens} ${codi}`} ens={ens} first={data} />;
}

const usOf = ({ versio, actiu, unitat, canvis }: Adaptat): Us => ({ versio, actiu, unitat: unitat ?? null, canvis });

/** The same whatever the order in which it was written. */
function told(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function Adapta({ ens, first }: { ens: string; first: Adaptat }) {
  const t = useText();
  const a = useAdaptaText();
  const lang = useLanguage();
  const { body } = useRouteContext({ from: "/t/$ens" });
  const { codi } = first;
  const { data: units } = useSuspenseQuery(unitats(ens));
  const [base, setBase] = useState(first);
  const [us, setUs] = useState(() => usOf(first));
  const [theirs, setTheirs] = useState<{ held: Adaptat; lines: Linia[] } | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const [hasSaved, setSaved] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const page = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLHeadingElement>(null);
  const library = useQuery({ ...definicio(codi, us.versio), placeholderData: keepPreviousData });
  const asked = useSettled(us, told([us.versio, us.canvis]));
  const seen = useQuery({
    ...previsio(ens, codi, asked.versio, asked.canvis),
    placeholderData: keepPreviousData,
  });
  const isDirty = told(us) !== told(usOf(base));
  const name = say(us.canvis.nom ?? library.data?.nom, lang) || base.nom;
  useTitle(name, a.titol, body.nom);
  useUnsaved(isDirty, a.surt);

  const errors: Errors = {};
  const put = (lloc: string, said: string) => {
    errors[placeOf(us.canvis, lloc)] ??= said;
  };
  const refused = isProblem(problem) ? fieldErrors(problem) : {};
  for (const [lloc, said] of Object.entries(refused)) put(lloc, said);
  for (const { lloc, explicacio } of seen.data?.defectes ?? []) put(lloc, explicacio);

  const change = (next: Us) => {
    setUs(next);
    setProblem(null);
    setSaved(false);
  };
  const take = (next: Adaptat) => {
    setBase(next);
    setUs(usOf(next));
    setTheirs(null);
    setProblem(null);
  };
  /** Opens the rows that have something to mend, and brings whoever writes to the first. */
  const bring = (llocs: string[]) => {
    const codes = llocs.map((lloc) => taskAt(us.canvis, lloc));
    setOpen(new Set([...open, ...codes.filter(Boolean)]));
    focusFirstError(page.current);
  };
  const save = async (next = us, over = base.revisio) => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await adapt(ens, codi, over, next);
      const passed = saved.versio !== base.versio;
      take(saved);
      setSaved(true);
      notify(passed ? a.passat(saved.versio) : a.desat);
    } catch (error) {
      setUs(next);
      if (isProblem(error) && error.isStale) {
        const [held, own] = await Promise.all([
          queryClient.fetchQuery({ ...ensProcediment(ens, codi), staleTime: 0 }),
          // Of what was sent, whatever the panel has had time for; what is not right tells its lines too.
          queryClient.fetchQuery(previsio(ens, codi, next.versio, next.canvis)),
        ]);
        setTheirs({ held, lines: own.diferencia });
        focusFirstError(page.current?.querySelector<HTMLElement>(".adapt-said") ?? null);
      } else {
        setProblem(error);
        if (isProblem(error) && error.status === 422) bring(Object.keys(fieldErrors(error)));
      }
    }
    setPending(false);
  };
  useShortcut("ctrl+enter", "envia", () => {
    if (isDirty && !isPending) void save();
  });
  const text = library.data;
  if (library.isError) return <Failure error={library.error} onRetry={() => void library.refetch()} />;
  if (!text) return <p className="muted wait">{t.marc.carregant}</p>;
  // A refusal of what no field shows is told above.
  const places = Object.keys(refused);
  const isBeside = places.length > 0 && places.every((lloc) => lloc === "unitat" || lloc.startsWith("canvis."));

  return (
    <section ref={page} className="stack proc adapt" aria-labelledby="part">
      <p className="no-print">
        <Link to="/t/$ens/administracio/procediments" params={{ ens }}>
          {a.tots}
        </Link>
      </p>
      <div className="section-head">
        <div>
          <h2 id="part">{name}</h2>
          <p className="tags">
            <span className="muted small number">{codi}</span>
            <span className="tag tag-accent">{a.versioN(base.versio)}</span>
            {base.adaptacio == null ? (
              <span className="muted small">{a.deBiblioteca}</span>
            ) : (
              <span className="tag tag-accent">{a.adaptat(base.adaptacio)}</span>
            )}
            {base.actiu ? null : <span className="tag tag-neutral">{a.noObre}</span>}
          </p>
        </div>
        <div className="row no-print">
          <span role="status">{isDirty ? <strong>{a.perDesar}</strong> : a.totDesat}</span>
          <Button look="primary" isPending={isPending} aria-keyshortcuts="Control+Enter" onClick={() => void save()}>
            {a.desa}
          </Button>
        </div>
      </div>
      <div className="adapt-said stack">
        {problem && !isBeside ? <Refusal problem={problem} /> : null}
        {theirs ? (
          <Stale
            theirs={theirs.held}
            mine={us}
            lines={theirs.lines}
            units={units}
            isPending={isPending}
            onMine={() => void save(us, theirs.held.revisio)}
            onTheirs={() => take(theirs.held)}
          />
        ) : null}
      </div>
      {hasSaved && !isDirty ? (
        <p className="bar bar-info">
          <span className="grow">{a.oberts}</span>
          <Link to="/t/$ens/expedients" params={{ ens }} search={{ procediment: codi, vista: "oberts" }}>
            {a.portals}
          </Link>
        </p>
      ) : null}
      {base.pendent ? (
        <Pending
          canvis={us.canvis}
          key={base.pendent.versio}
          pendent={base.pendent}
          versio={base.versio}
          isPending={isPending}
          onPass={(taken) =>
            void save({ ...us, versio: base.pendent?.versio ?? us.versio, canvis: without(us.canvis, taken) })
          }
        />
      ) : null}
      <div className="proc-columns">
        <div className="proc-main">
          <General library={text} us={us} units={units} errors={errors} onChange={change} />
          <Tasks
            library={text}
            canvis={us.canvis}
            saved={base.canvis}
            errors={errors}
            open={open}
            onOpen={setOpen}
            onChange={(canvis) => change({ ...us, canvis })}
          />
        </div>
        <aside className="proc-side adapt-side" aria-label={a.canvia}>
          <Changes canvis={asked.canvis} seen={seen} title={panel} onGo={(lloc) => bring([lloc])} />
          <History ens={ens} codi={codi} />
          <p className="no-print">
            <Link to="/procediments/$codi" params={{ codi }} search={{ v: base.versio }}>
              {a.llegeix}
            </Link>
          </p>
        </aside>
      </div>
    </section>
  );
}
