import { useProcText } from "~/i18n/rooms";
import { useLanguage, useText } from "~/i18n/store";
import { PhaseBar } from "~/features/expedient/PhaseBar";
import { doubtsAt, say, type Definicio, type Tasca } from "./definition";
import { Doubts } from "./Doubts";
import { listText, whenText } from "./words";

/** The phases drawn, and under each its tasks one by one. */
export function Tasks({ text }: { text: Definicio }) {
  const p = useProcText();
  const lang = useLanguage();
  const drawn = text.fases.map(({ codi, nom, tasques }) => ({
    codi,
    nom: (
      <span>
        <a href={`#fase-${codi}`}>{say(nom, lang)}</a>{" "}
        <span className="small muted">{p.sumariFase(tasques.length)}</span>
      </span>
    ),
  }));
  return (
    <section className="sheet" aria-labelledby="tasques">
      <h2 id="tasques">{p.tasques}</h2>
      <PhaseBar label={p.fases} phases={drawn} at={-1} />
      {text.fases.map((fase) => (
        <section key={fase.codi} className="proc-phase" aria-labelledby={`fase-${fase.codi}`}>
          <h3 id={`fase-${fase.codi}`} tabIndex={-1}>
            {say(fase.nom, lang)}
          </h3>
          <ol className="proc-tasks">
            {fase.tasques.map((task) => (
              <li key={task.codi}>
                <Task text={text} fase={fase.codi} task={task} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Task({ text, fase, task }: { text: Definicio; fase: string; task: Tasca }) {
  const t = useText();
  const p = useProcText();
  const lang = useLanguage();
  const k = p.tasca;
  const rule = text.guardes.find(({ id }) => id === task.condicio);
  const marks = [
    task.acte ? k.acte(t.actes[task.acte] ?? task.acte) : "",
    task.resol ? k.resol : "",
    task.signatura ? k.signatura : "",
    task.notifica ? k.notifica : "",
    task.publica ? k.publica : "",
    task.pot_suspendre ? k.suspen : "",
  ].filter(Boolean);
  const papers = task.documents ?? [];
  return (
    <>
      <h4>
        {say(task.nom, lang)} <span className="muted small">{task.codi}</span>{" "}
        {task.opcional ? <span className="tag tag-neutral">{k.opcional}</span> : null}
      </h4>
      {task.ajuda ? <p className="muted small">{say(task.ajuda, lang)}</p> : null}
      <dl className="proc-facts proc-facts-row">
        <div>
          <dt>{k.qui}</dt>
          <dd>{listText(task.actors, p.actors)}</dd>
        </div>
        <div>
          <dt>{k.quan}</dt>
          <dd>{whenText(task, text, p) ?? <span className="muted">{k.senseTermini}</span>}</dd>
        </div>
        <div>
          <dt>{k.base}</dt>
          <dd>{task.base ?? <span className="muted">{k.senseBase}</span>}</dd>
        </div>
        <div>
          <dt>{k.documents}</dt>
          <dd>
            {papers.length === 0 ? <span className="muted">{k.senseDocuments}</span> : null}
            <ul>
              {papers.map(({ td, nom, origen, obligatori }) => (
                <li key={`${td} ${nom.ca}`}>
                  {say(nom, lang)}{" "}
                  <span className="muted small">
                    {[t.td[td] ?? td, k.aporta[origen] ?? origen, ...(obligatori ? [k.imprescindible] : [])].join(", ")}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {rule || task.condicio ? (
        <p className="small">{k.condicio(rule ? say(rule.missatge, lang) : (task.condicio ?? ""))}</p>
      ) : null}
      {marks.length > 0 ? <p className="small">{marks.join(" · ")}</p> : null}
      <Doubts texts={doubtsAt(text, `fases.${fase}.${task.codi}`)} />
    </>
  );
}
