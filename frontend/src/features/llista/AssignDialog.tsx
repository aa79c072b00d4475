import { useQuery } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { usuaris } from "~/api/queries";
import type { Expedient } from "~/api/types";
import { useText } from "~/i18n/store";
import { speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure, useFailureText } from "~/ui/Failure";
import { SelectField } from "~/ui/Field";
import { assignMany, type Assigned } from "./assigna";

type Props = { ens: string; ids: string[]; known: Map<string, Expedient>; onClose: (changed: Expedient[]) => void };

/** Gives the marked cases to somebody, with what happened to each and another try for those that failed. */
export default function AssignDialog({ ens, ids, known, onClose }: Props) {
  const t = useText();
  const say = useFailureText();
  const people = useQuery(usuaris(ens));
  const [who, setWho] = useState("");
  const [results, setResults] = useState<ReadonlyMap<string, Assigned>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const failed = [...results.values()].filter(({ error }) => error !== null).map(({ id }) => id);
  const done = [...results.values()].flatMap(({ row, error }) => (row && error === null ? [row] : []));
  const isOver = results.size > 0 && !isRunning;

  const run = async (which: string[]) => {
    stop.current = new AbortController();
    setRunning(true);
    const now = new Map(results);
    for (const id of which) now.delete(id);
    setResults(now);
    await assignMany(
      ens,
      which,
      who || null,
      (result) => setResults((before) => new Map(before).set(result.id, result)),
      stop.current.signal,
    );
    setRunning(false);
    speak(t.taules.assignacioFeta);
  };
  const close = () => {
    stop.current?.abort();
    onClose(done);
  };
  const members = (people.data?.items ?? []).filter(
    ({ tipus, actiu, pendent }) => tipus === "usuari" && actiu && !pendent,
  );

  return (
    <Dialog title={t.taules.assignaTitol(ids.length)} onClose={close}>
      {people.isError ? <Failure error={people.error} onRetry={() => void people.refetch()} /> : null}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRunning && !isOver) void run(ids);
        }}
      >
        {results.size === 0 && !isRunning ? (
          <SelectField
            label={t.expedient.assignaA}
            value={who}
            onChange={setWho}
            isRequired
            options={[
              { value: "", label: t.expedient.ningu },
              ...members.map(({ id, nom }) => ({ value: id, label: nom })),
            ]}
          />
        ) : (
          <p role="status">{t.taules.assignats(done.length, failed.length, ids.length)}</p>
        )}
        {isRunning ? (
          <progress className="progress" aria-label={t.taules.assigna} value={results.size} max={ids.length} />
        ) : null}
        {results.size > 0 ? (
          <ul className="results">
            {ids.flatMap((id) => {
              const result = results.get(id);
              if (!result) return [];
              const row = result.row ?? known.get(id);
              const isBad = result.error !== null;
              return [
                <li key={id} className={isBad ? "result result-bad" : "result"}>
                  {isBad ? <CircleAlert className="icon" aria-hidden /> : <CircleCheck className="icon" aria-hidden />}
                  <span className="number">{row?.numero ?? id.replace("-", "/")}</span>
                  <span className="grow">
                    {isBad ? say(result.error) : (row?.responsable?.nom ?? t.expedient.ningu)}
                  </span>
                </li>,
              ];
            })}
          </ul>
        ) : null}
        <div className="dialog-actions">
          {isOver && failed.length > 0 ? (
            <Button look="primary" onClick={() => void run(failed)}>
              {t.taules.reintentaFallits(failed.length)}
            </Button>
          ) : null}
          <Button onClick={close}>{isOver ? t.marc.tanca : t.marc.cancella}</Button>
          {isOver ? null : (
            <Button look="primary" type="submit" isPending={isRunning}>
              {t.taules.assigna}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
