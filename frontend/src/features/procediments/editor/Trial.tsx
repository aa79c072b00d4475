import { useLayoutEffect, useRef, useState } from "react";
import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { PhaseBar } from "~/features/expedient/PhaseBar";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { say, type Definicio } from "../definition";
import { listText, whenText } from "../words";

/** A walk over a draft, here and with nothing written; what only the service can check is said, and not feigned. */
export default function Trial({ text, onClose }: { text: Definicio; onClose: () => void }) {
  const p = useProcText();
  const r = p.redaccio.prova;
  const lang = useLanguage();
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const phase = text.fases[at];
  const next = text.fases[at + 1];
  const left = (phase?.tasques ?? []).filter(({ codi, opcional }) => !opcional && !done.has(codi)).length;
  const walk = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone, and with it the focus: what comes next takes it, so that Enter walks to the end.
  useLayoutEffect(() => {
    if (at > 0 || done.size > 0) walk.current?.querySelector<HTMLElement>("[data-next]")?.focus();
  }, [at, done]);
  const pending = phase?.tasques.find(({ codi, opcional }) => !opcional && !done.has(codi));
  const again = () => {
    setAt(0);
    setDone(new Set());
  };
  return (
    <Dialog title={`${p.redaccio.prova.titol}: ${say(text.nom, lang)}`} onClose={onClose} isWide>
      <div ref={walk} className="stack">
        <p className="muted">{r.text}</p>
        <p className="bar bar-warn">{r.noComprova}</p>
        <PhaseBar
          label={p.fases}
          phases={text.fases.map(({ codi, nom }) => ({ codi, nom: say(nom, lang) }))}
          at={phase ? at : text.fases.length}
        />
        {phase ? (
          <>
            <ul className="proc-lines">
              {phase.tasques.map((task) => {
                const rule = text.guardes.find(({ id }) => id === task.condicio);
                const isDone = done.has(task.codi);
                return (
                  <li key={task.codi} className="trial-task">
                    <div className="grow">
                      <strong>{say(task.nom, lang)}</strong>{" "}
                      {task.opcional ? <span className="tag tag-neutral">{r.noCal}</span> : null}
                      <p className="muted small">
                        {[listText(task.actors, p.actors), whenText(task, text, p)].filter(Boolean).join(" · ")}
                      </p>
                      {task.condicio ? (
                        <p className="small">{r.condicio(rule ? say(rule.missatge, lang) : task.condicio)}</p>
                      ) : null}
                      {task.pot_suspendre ? <p className="small">{r.suspes}</p> : null}
                      {text.posen_fi.includes(task.codi) ? <p className="small">{r.posaFi}</p> : null}
                    </div>
                    {isDone ? (
                      <span className="tag tag-ok">{r.feta}</span>
                    ) : (
                      <Button
                        data-next={task === pending || undefined}
                        onClick={() => setDone(new Set([...done, task.codi]))}
                      >
                        {r.fes}
                        <span className="sr-only"> {say(task.nom, lang)}</span>
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
            <p role="status" className="muted">
              {left > 0 ? r.falten(left) : ""}
            </p>
          </>
        ) : (
          <p role="status">{r.fi}</p>
        )}
        <div className="dialog-actions">
          <Button data-next={!phase || undefined} onClick={again}>
            {r.torna}
          </Button>
          {phase && left === 0 ? (
            <Button look="primary" data-next onClick={() => setAt(at + 1)}>
              {next ? r.passa(say(next.nom, lang)) : r.fi}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
