import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { feina, feinaItems, notDone, stopJob, undoJob } from "~/api/feines";
import { isProblem } from "~/api/problem";
import { usuaris } from "~/api/queries";
import type { Expedient, Feina, FeinaItem } from "~/api/types";
import { useText } from "~/i18n/store";
import { notify, speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure, useFailureText } from "~/ui/Failure";
import { pathId } from "~/ui/numero";
import type { Followed } from "./feina";
import { useAssignWords, useUpgradeWords, type JobWords } from "./jobWords";
import "./job.css";

type Known = { known: ReadonlyMap<string, Expedient> };

type Props = {
  ens: string;
  job: Followed;
  /** Rows of the list, to say what each case is about. */
  rows: Expedient[];
  /** It is over: those that can be asked for again. */
  onOver: (left: string[]) => void;
  onRetry: (left: string[]) => void;
  /** Another job takes back what this one did. */
  onUndo: (undoing: Feina) => void;
  onClose: () => void;
};

/** How a job goes and what became of each case. It is no dialog: the list goes on being the list meanwhile. */
export default function JobPanel(props: Props) {
  return props.job.versio || props.job.desfa ? <UpgradeJob {...props} /> : <AssignJob {...props} />;
}

function AssignJob(props: Props) {
  const people = useQuery(usuaris(props.ens));
  const nom = people.data?.items.find(({ id }) => id === props.job.responsable)?.nom ?? null;
  return <Panel {...props} words={useAssignWords(nom)} />;
}

function UpgradeJob(props: Props) {
  return <Panel {...props} words={useUpgradeWords(props.job)} />;
}

function Panel({ ens, job, rows, words, onOver, onRetry, onUndo, onClose }: Props & { words: JobWords }) {
  const t = useText();
  const f = t.taules.feina;
  const say = useFailureText();
  const held = useQuery(feina(ens, job.id));
  const isOver = Boolean(held.data?.acabat_el);
  const left = useQuery({
    queryKey: ["feina_no_fets", ens, job.id],
    queryFn: () => notDone(ens, job.id),
    enabled: isOver,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const known = useMemo(() => new Map(rows.map((row) => [pathId(row), row])), [rows]);
  const [isStopping, setStopping] = useState(false);
  const [isUndoing, setUndoing] = useState(false);

  // What was never a case's will not be one on another try.
  const again = useMemo(
    () => (left.data ?? []).filter(({ codi }) => codi !== "no_trobat").map(({ clau }) => clau),
    [left.data],
  );
  const { fets = 0, refusats = 0, total = 0 } = held.data ?? {};
  const counted = held.data ? words.comptat(fets, refusats, total) : "";
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  const done = left.isSuccess ? counted : "";
  useEffect(() => {
    if (done !== "") speak(done);
  }, [done]);
  useEffect(() => {
    if (left.isSuccess) over.current(again);
  }, [left.isSuccess, again]);

  // Of somebody else who sat here before, or gone: nothing to follow.
  const isGone = isProblem(held.error) && (held.error.status === 404 || held.error.status === 403);
  const close = useRef(onClose);
  useEffect(() => {
    if (isGone) close.current();
  }, [isGone]);

  const stop = () => {
    setStopping(true);
    stopJob(ens, job.id)
      .catch((error: unknown) => notify(say(error), "danger"))
      .finally(() => setStopping(false));
  };
  const undo = () => {
    setUndoing(true);
    // A press after an answer that never came starts no second one.
    undoJob(ens, job.id, `desfes-${job.id}`)
      .then(onUndo)
      .catch((error: unknown) => notify(say(error), "danger"))
      .finally(() => setUndoing(false));
  };
  const refused = (left.data ?? []).filter(({ estat }) => estat === "refusat");
  const untouched = (left.data?.length ?? 0) - refused.length;

  if (!held.data) return held.isError && !isGone ? <Failure error={held.error} /> : null;
  return (
    <section className="job no-print" aria-labelledby="feina">
      <div className="job-head">
        <h2 id="feina" tabIndex={-1}>
          {words.titol(total)}
        </h2>
        <p className="grow">{counted}</p>
        <span className="row">
          {isOver && fets > 0 && words.desfes ? (
            <Button isPending={isUndoing} onClick={undo}>
              {words.desfes}
            </Button>
          ) : null}
          {isOver && again.length > 0 && !job.desfa ? (
            <Button look="primary" onClick={() => onRetry(again)}>
              {t.taules.reintentaFallits(again.length)}
            </Button>
          ) : null}
          {isOver ? (
            <Button onClick={onClose}>{t.marc.tanca}</Button>
          ) : (
            <Button isPending={isStopping} onClick={stop}>
              {f.atura}
            </Button>
          )}
        </span>
      </div>
      {isOver ? null : (
        <>
          <progress className="progress" aria-labelledby="feina" value={fets + refusats} max={total} />
          <p className="muted small">{f.enCurs}</p>
        </>
      )}
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {left.isError ? <Failure error={left.error} onRetry={() => void left.refetch()} /> : null}
      {untouched > 0 ? <p>{f.aturada(untouched)}</p> : null}
      {refused.length > 0 ? (
        <>
          <h3>{words.refusats}</h3>
          <Results items={refused} ens={ens} known={known} noHiEs={words.noHiEs} />
        </>
      ) : null}
      {again.length > 0 ? <p className="muted small">{f.quedenMarcats}</p> : null}
      {isOver && fets > 0 ? <Done ens={ens} id={job.id} count={fets} words={words} known={known} /> : null}
    </section>
  );
}

/** Those that it was done to: asked for when somebody wants to see them. */
function Done({ ens, id, count, words, known }: { ens: string; id: string; count: number; words: JobWords } & Known) {
  const [isOpen, setOpen] = useState(false);
  const held = useQuery({ ...feinaItems(ens, id, "fet"), enabled: isOpen, staleTime: Number.POSITIVE_INFINITY });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.fets(count)}</summary>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.data ? <Results items={held.data} ens={ens} known={known} /> : null}
    </details>
  );
}

type ResultsProps = { items: FeinaItem[]; ens: string; noHiEs?: string | undefined } & Known;

function Results({ items, ens, known, noHiEs }: ResultsProps) {
  const t = useText();
  return (
    <ul className="results">
      {items.map(({ clau, expedient, estat, codi, missatge }) => {
        const isBad = estat !== "fet";
        // The case was found, and what was not is what it was to get.
        const said = codi === "no_trobat" && expedient ? (noHiEs ?? missatge) : missatge;
        const numero = /^\d{4}-\d+$/.test(clau) ? clau.replace("-", "/") : t.llista.esborrany;
        return (
          <li key={clau} className={isBad ? "result result-bad" : "result"}>
            {isBad ? <CircleAlert className="icon" aria-hidden /> : <CircleCheck className="icon" aria-hidden />}
            {expedient ? (
              <Link to="/t/$ens/expedients/$id" params={{ ens, id: clau }}>
                <span className="number">{numero}</span> {known.get(clau)?.titol}
              </Link>
            ) : (
              <span className="number">{numero}</span>
            )}
            {said ? <span className="grow">{said}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
