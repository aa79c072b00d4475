import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { advance, redaccio, writeText, type Redaccio } from "~/api/procediments";
import { isProblem, type Problem } from "~/api/problem";
import { procediments, queryClient } from "~/api/queries";
import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { FormDialog, Refusal } from "~/features/gestio/FormDialog";
import { useTitle } from "~/features/marc/announcer";
import { Crumbs } from "~/features/marc/Crumbs";
import { notify, speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { useMedia } from "~/ui/media";
import { useShortcut } from "~/ui/shortcuts";
import { say, type Definicio } from "../definition";
import { Conflict } from "./Conflict";
import { Diagram } from "./Diagram";
import { written, type Chosen } from "./edit";
import { Outline } from "./Outline";
import { PhaseForm } from "./PhaseForm";
import { Report } from "./Report";
import { TaskForm } from "./TaskForm";
import { useUnsaved } from "./useUnsaved";
import { WholeText } from "./WholeText";
import "../procediments.css";
import "./editor.css";

const Trial = lazy(() => import("./Trial"));

export function RedaccioPage() {
  const { codi, n } = useParams({ from: "/fora/procediments/$codi/redacta/$n" });
  const { data } = useSuspenseQuery(redaccio(codi, Number(n)));
  if (data.estat === "publicat" || data.estat === "retirat") return <Frozen held={data} />;
  // What somebody writes belongs to its version.
  return <Editor key={`${codi} ${n}`} first={data} />;
}

/** Where an old address of a draft leads once it is law. */
function Frozen({ held: { codi, versio: n, definicio } }: { held: Redaccio }) {
  const p = useProcText();
  const r = p.redaccio;
  const title = `${say(definicio.nom, useLanguage())}: ${p.versioN(n)}`;
  useTitle(title);
  return (
    <div className="page page-narrow">
      <h1>{title}</h1>
      <p className="bar bar-info">
        <span className="grow">{r.immutable}</span>
        <Link to="/procediments/$codi" params={{ codi }} search={{ v: n }}>
          {r.llegeix}
        </Link>
      </p>
    </div>
  );
}

function Editor({ first }: { first: Redaccio }) {
  const p = useProcText();
  const r = p.redaccio;
  const lang = useLanguage();
  const navigate = useNavigate();
  const { codi, versio: n } = first;
  const [base, setBase] = useState(first);
  const [text, setText] = useState<Definicio>(first.definicio);
  const [chosen, setChosen] = useState<Chosen>({ fase: 0 });
  const [theirs, setTheirs] = useState<Redaccio | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [pending, setPending] = useState<string | null>(null);
  const [overlay, setOverlay] = useState<"prova" | "publica" | null>(null);
  const form = useRef<HTMLElement>(null);
  const report = useRef<HTMLHeadingElement>(null);
  const isDirty = written(text) !== written(base.definicio);
  const isNarrow = useMedia("(max-width: 800px)");
  const library = useQuery(procediments());
  // What opens cases now, and not another draft that nobody took further.
  const before = Math.max(
    0,
    ...(library.data?.items ?? []).filter((one) => one.codi === codi && one.versio < n).map((one) => one.versio),
  );
  const name = say(text.nom, lang);
  useTitle(r.titol(name, n));
  useUnsaved(isDirty, r.surt);

  const read = () => queryClient.fetchQuery({ ...redaccio(codi, n), staleTime: 0 });
  const take = (next: Redaccio) => {
    setBase(next);
    setText(next.definicio);
    setTheirs(null);
  };
  /** Why it is not valid is in the report, place by place: whoever asked is brought to it. */
  const explain = async (refusal: Problem) => {
    const next = await read();
    take(next);
    if (next.defectes.length === 0) return setProblem(refusal);
    speak(r.noValida(next.defectes.length));
    report.current?.focus();
  };
  /** What was refused is said, and what was written stays; over another's text only after having seen it. */
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    setPending(what);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!isProblem(error)) setProblem(error);
      else if (error.isStale) setTheirs(await read());
      else if (what === "valida" && error.status === 409) await explain(error);
      else setProblem(error);
    }
    setPending(null);
  };
  const send = async (over = base.revisio) => {
    const saved = await writeText(codi, n, over, text);
    take(saved);
    return saved;
  };
  const save = (over?: number) =>
    attempt("desa", async () => {
      await send(over);
      notify(r.desada);
    });
  const validate = () =>
    attempt("valida", async () => {
      const { revisio } = isDirty ? await send() : base;
      await advance(codi, n, revisio, "validar");
      take(await read());
      notify(r.validada);
    });
  useShortcut("ctrl+enter", "envia", () => {
    if (isDirty && !pending) void save();
  });
  const choose = (next: Chosen, withFocus = false) => {
    setChosen(next);
    if (withFocus) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("h2")?.focus());
  };
  const phase = text.fases[chosen.fase];
  const task = chosen.tasca === undefined ? undefined : phase?.tasques[chosen.tasca];
  const set = (next: Definicio) => setText(next);

  return (
    <div className="page proc">
      <Crumbs>
        {[
          <Link key="tots" to="/procediments" search={{}}>
            {p.titol}
          </Link>,
          <Link key="un" to="/procediments/$codi" params={{ codi }} search={{ v: n }}>
            {codi}
          </Link>,
          p.versioN(n),
        ]}
      </Crumbs>
      <div className="page-head">
        <h1>{r.titol(name, n)}</h1>
        <span className="tag tag-accent">{p.estats[base.estat] ?? base.estat}</span>
        <span className="grow" />
        <span className="row">
          <Button onClick={() => setOverlay("prova")}>{r.prova.obre}</Button>
          <Button look="primary" isPending={pending === "desa"} onClick={() => void save()}>
            {r.desa}
          </Button>
          <Button isPending={pending === "valida"} onClick={() => void validate()}>
            {r.valida}
          </Button>
          {base.estat === "validat" && !isDirty ? (
            <Button look="primary" onClick={() => setOverlay("publica")}>
              {r.publica}
            </Button>
          ) : null}
        </span>
      </div>
      <p className="row editor-state">
        <span role="status">{isDirty ? <strong>{r.perDesar}</strong> : r.totDesat}</span>
        {base.estat === "validat" ? <span className="muted">{r.calPublicarla}</span> : null}
        <Link to="/procediments/$codi" params={{ codi }} search={{ v: n }}>
          {r.llegeix}
        </Link>
        {before > 0 ? (
          <Link to="/procediments/$codi" params={{ codi }} search={{ v: n, amb: before }}>
            {p.compara(before)}
          </Link>
        ) : null}
      </p>
      {problem ? <Refusal problem={problem} /> : null}
      {theirs ? (
        <Conflict
          base={base.definicio}
          theirs={theirs.definicio}
          mine={text}
          isPending={pending === "desa"}
          onMine={() => void save(theirs.revisio)}
          onTheirs={() => take(theirs)}
        />
      ) : null}
      <Report held={base} text={text} title={report} onGo={(place) => choose(place, true)} />
      <div className="editor">
        <Outline
          text={text}
          chosen={chosen}
          defects={base.defectes}
          // Where the form is under the list, whoever chooses is brought to it.
          onChoose={(next) => choose(next, isNarrow)}
          onChange={(next, place) => {
            set(next);
            setChosen(place);
          }}
        />
        <section ref={form} className="sheet stack" aria-labelledby="tria">
          {task ? (
            <TaskForm text={text} chosen={chosen} task={task} defects={base.defectes} onChange={set} />
          ) : phase ? (
            <PhaseForm text={text} at={chosen.fase} phase={phase} defects={base.defectes} onChange={set} />
          ) : null}
        </section>
        <Diagram text={text} chosen={chosen} />
      </div>
      <WholeText
        text={text}
        onApply={(next) => {
          setText(next);
          setChosen({ fase: 0 });
        }}
      />
      <Suspense fallback={null}>
        {overlay === "prova" ? <Trial text={text} onClose={() => setOverlay(null)} /> : null}
      </Suspense>
      {overlay === "publica" ? (
        <FormDialog
          title={r.publicaTitol(n)}
          text={r.publicaText}
          confirm={r.publica}
          onClose={() => setOverlay(null)}
          onStale={() => void read().then(take)}
          send={async () => {
            await advance(codi, n, base.revisio, "publicar");
            notify(r.publicada(n));
            await navigate({ to: "/procediments/$codi", params: { codi }, search: {} });
          }}
        />
      ) : null}
    </div>
  );
}
