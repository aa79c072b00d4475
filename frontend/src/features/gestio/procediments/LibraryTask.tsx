import type { Definicio, Tasca } from "~/features/procediments/definition";
import { say } from "~/features/procediments/definition";
import { listText, whenText } from "~/features/procediments/words";
import { useAdaptaText, useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/Field";
import { Actors } from "./Actors";
import { boundOf, changeTask, takers, whyFixed, wholeOf, written, type Canvis } from "./canvis";
import { errorsAt, TextFields, Wrong, type Errors } from "./parts";

type Props = {
  library: Definicio;
  task: Tasca;
  canvis: Canvis;
  errors: Errors;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (canvis: Canvis) => void;
};

/** A task of the library: its text, and when it is opened what the body may change of it. */
export function LibraryTask({ library, task, canvis, errors, isOpen, onOpen, onChange }: Props) {
  const a = useAdaptaText();
  const p = useProcText();
  const lang = useLanguage();
  const { codi } = task;
  const own = canvis.tasques?.[codi];
  const place = `tasques.${codi}`;
  const name = say(own?.nom ?? task.nom, lang);
  const actors = own?.actors ?? task.actors;
  const told = own?.termini && task.termini ? { ...task, termini: withoutRange(task.termini, own.termini) } : task;
  const set = (next: Parameters<typeof changeTask>[2]) => onChange(changeTask(canvis, codi, next));
  const bound = boundOf(task);
  const why = whyFixed(task);
  const [, many = ""] = p.termini.unitats[task.termini?.unitat ?? ""] ?? [];
  const term = task.termini ? (whenText(task, library, p) ?? "") : "";
  const hasTerm = bound.mena !== "cap" && bound.mena !== "altri";
  const beside = ["nom", "ajuda", ...(hasTerm ? ["termini"] : []), ...(why ? [] : ["actors"])];
  const hint = {
    cap: "",
    altri: "",
    fins: a.fins(`${bound.n} ${many}`),
    minim: a.minim(`${bound.n} ${many}`),
    marge: a.marge(`${bound.n} a ${bound.fins} ${many}`),
  }[bound.mena];
  const title = `tasca-${codi}`;
  return (
    <>
      <div className="adapt-row">
        <div className="grow">
          <h5 id={title}>
            {name} <span className="muted small">{codi}</span>{" "}
            {own ? <span className="tag tag-accent">{a.adaptada}</span> : null}
          </h5>
          {own?.nom ? <p className="muted small">{a.biblioteca(say(task.nom, lang))}</p> : null}
          <p className="muted small">
            {listText(actors, p.actors)} · {whenText(told, library, p) ?? a.senseTermini}
          </p>
        </div>
        <Button className="no-print" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          {isOpen ? a.tanca : a.adapta}
          <span className="sr-only"> {name}</span>
        </Button>
      </div>
      {isOpen ? (
        <div className="adapt-form stack" role="group" aria-labelledby={title}>
          <Wrong said={errorsAt(errors, place, beside)} />
          <TextFields
            labels={[a.nomCa, a.nomEs]}
            value={own?.nom ?? task.nom}
            error={errors[`${place}.nom`]}
            isRequired
            onChange={(nom) => set({ nom: written(task.nom, nom) })}
          />
          <TextFields
            labels={[a.ajudaCa, a.ajudaEs]}
            value={own?.ajuda ?? task.ajuda ?? { ca: "", es: "" }}
            error={errors[`${place}.ajuda`]}
            isMultiline
            onChange={(ajuda) => set({ ajuda: written(task.ajuda, ajuda) })}
          />
          {hasTerm ? (
            <TextField
              label={a.termini(many)}
              hint={hint}
              inputMode="numeric"
              value={String(own?.termini ?? "")}
              placeholder={String(task.termini?.n ?? "")}
              error={errors[`${place}.termini`]}
              onChange={(typed) => set({ termini: wholeOf(typed) })}
            />
          ) : (
            <p className="muted">{bound.mena === "altri" ? a.terminiAltri(term) : a.terminiCap}</p>
          )}
          {why ? (
            <p className="muted">
              {listText(actors, p.actors)}. {a.quiFix[why]}
            </p>
          ) : (
            <Actors
              actors={actors}
              options={takers}
              error={errors[`${place}.actors`]}
              onChange={(next) => set({ actors: next.join() === task.actors.join() ? undefined : next })}
            />
          )}
          {own ? (
            <p>
              <Button
                onClick={() =>
                  set({ nom: undefined, ajuda: undefined, termini: undefined, actors: undefined, documents: undefined })
                }
              >
                {a.torna}
              </Button>
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** The body has chosen in the range that the norm gives. */
function withoutRange(term: NonNullable<Tasca["termini"]>, n: number): NonNullable<Tasca["termini"]> {
  const { fins: _, ...rest } = term;
  return { ...rest, n };
}
