import { ArrowDown, ArrowUp, X } from "lucide-react";
import { say, type Definicio, type Tasca } from "~/features/procediments/definition";
import { listText, whenText } from "~/features/procediments/words";
import { useAdaptaText, useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { SelectField, TextField } from "~/ui/Field";
import { Actors } from "./Actors";
import { changeOwn, freeCode, ownTerm, takers, wholeOf, type Canvis } from "./canvis";
import { errorsAt, TextFields, Wrong, type Errors } from "./parts";

type Props = {
  library: Definicio;
  task: Tasca;
  at: number;
  canvis: Canvis;
  errors: Errors;
  /** Of a body that saved it already: cases may have it by its code. */
  isKnown: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (canvis: Canvis) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** A task that only this body does. */
export function OwnTask(props: Props) {
  const { library, task, at, canvis, errors, isKnown, isOpen, onOpen, onChange, onMove, onRemove } = props;
  const a = useAdaptaText();
  const p = useProcText();
  const lang = useLanguage();
  const name = say(task.nom, lang) || a.senseNom;
  const place = `afegides.${at}.tasca`;
  const set = (next: Parameters<typeof changeOwn>[2]) => onChange(changeOwn(canvis, at, next));
  const term = task.termini;
  // The code says the name until somebody writes another.
  const follows = !isKnown && task.codi === freeCode(canvis, task.nom.ca, at);
  const title = `propia-${at}`;
  const wrong = errorsAt(errors, `afegides.${at}`, ["tasca.nom", "tasca.codi", "tasca.actors", "tasca.termini"]);
  return (
    <>
      <div className="adapt-row">
        <div className="grow">
          <h5 id={title}>
            {name} <span className="muted small">{task.codi}</span> <span className="tag tag-ok">{a.propia}</span>
          </h5>
          <p className="muted small">
            {listText(task.actors, p.actors)} · {whenText(task, library, p) ?? a.senseTermini}
          </p>
        </div>
        <div className="row no-print">
          <button type="button" className="icon-button" data-move={`${task.codi} -1`} onClick={() => onMove(-1)}>
            <ArrowUp className="icon" aria-hidden />
            <span className="sr-only">{`${a.amunt} ${name}`}</span>
          </button>
          <button type="button" className="icon-button" data-move={`${task.codi} 1`} onClick={() => onMove(1)}>
            <ArrowDown className="icon" aria-hidden />
            <span className="sr-only">{`${a.avall} ${name}`}</span>
          </button>
          <button type="button" className="icon-button" onClick={onRemove}>
            <X className="icon" aria-hidden />
            <span className="sr-only">{`${a.treu} ${name}`}</span>
          </button>
          <Button aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
            {isOpen ? a.tanca : a.adapta}
            <span className="sr-only"> {name}</span>
          </Button>
        </div>
      </div>
      {isOpen ? (
        <div className="adapt-form stack" role="group" aria-labelledby={title}>
          <Wrong said={wrong} />
          <TextFields
            labels={[a.nomCa, a.nomEs]}
            value={task.nom}
            error={errors[`${place}.nom`]}
            isRequired
            takesFocus={!isKnown && !task.nom.ca}
            onChange={(nom) => set({ nom, ...(follows ? { codi: freeCode(canvis, nom.ca, at) } : {}) })}
          />
          <TextField
            label={a.codi}
            hint={a.codiAjuda}
            value={task.codi}
            error={errors[`${place}.codi`]}
            isRequired
            onChange={(codi) => set({ codi: codi.toUpperCase().replace(/[^A-Z0-9_]/g, "") })}
          />
          <Actors
            actors={task.actors}
            options={takers}
            error={errors[`${place}.actors`]}
            onChange={(actors) => set({ actors })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={!task.opcional}
              onChange={(event) => set({ opcional: event.target.checked ? undefined : true })}
            />
            <span>{a.obligatoria}</span>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={term !== undefined}
              onChange={(event) => set({ termini: event.target.checked ? ownTerm(undefined, {}) : undefined })}
            />
            <span>{a.ambTermini}</span>
          </label>
          {term ? (
            <div className="adapt-texts">
              <TextField
                label={a.terminiN}
                inputMode="numeric"
                isRequired
                value={term.n ? String(term.n) : ""}
                error={errors[`${place}.termini`]}
                onChange={(typed) => set({ termini: ownTerm(term, { n: wholeOf(typed) ?? 0 }) })}
              />
              <SelectField
                label={a.unitatTermini}
                value={term.unitat}
                isRequired
                onChange={(unitat) => set({ termini: ownTerm(term, { unitat }) })}
                options={Object.entries(p.termini.unitats).map(([value, [, label]]) => ({ value, label }))}
              />
              <TextField
                label={a.base}
                hint={a.baseAjuda}
                isRequired
                value={term.base ?? ""}
                onChange={(base) => set({ termini: ownTerm(term, { base }) })}
              />
            </div>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
