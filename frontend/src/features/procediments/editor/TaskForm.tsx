import type { Defecte } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { SelectField, TextField } from "~/ui/Field";
import { say, type Definicio, type Tasca } from "../definition";
import { placeOf, setTask, withTerm, type Chosen } from "./edit";
import { Wrong } from "./PhaseForm";

type Props = {
  text: Definicio;
  chosen: Chosen;
  task: Tasca;
  defects: Defecte[];
  onChange: (text: Definicio) => void;
};

const marks = ["signatura", "notifica", "publica", "pot_suspendre", "resol"] as const;

/** What most often changes of a task; the rest is in the whole text. */
export function TaskForm({ text, chosen, task, defects, onChange }: Props) {
  const p = useProcText();
  const r = p.redaccio;
  const lang = useLanguage();
  const set = (change: { [K in keyof Tasca]?: Tasca[K] | undefined }) =>
    onChange(setTask(text, chosen, change as Partial<Tasca>));
  const name = (key: "ca" | "es", nom: string) => set({ nom: { ...task.nom, [key]: nom } });
  const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  const [first = "", ...others] = task.actors;
  const term = task.termini;
  const has = (mark: (typeof marks)[number]) => task[mark] === true;
  const words = {
    signatura: p.tasca.signatura,
    notifica: p.tasca.notifica,
    publica: p.tasca.publica,
    pot_suspendre: p.tasca.suspen,
    resol: p.tasca.resol,
  };
  const own = defects.filter(({ lloc }) => {
    const place = placeOf(text, lloc);
    return place?.fase === chosen.fase && place.tasca === chosen.tasca;
  });
  return (
    <>
      <h2 id="tria" tabIndex={-1}>
        {r.tasca}: {say(task.nom, lang)}
      </h2>
      <Wrong defects={own} />
      <TextField label={r.nomCa} value={task.nom.ca} onChange={(nom) => name("ca", nom)} isRequired />
      <TextField label={r.nomEs} value={task.nom.es} onChange={(nom) => name("es", nom)} isRequired />
      <TextField
        label={r.codi}
        hint={r.codiTascaAjuda}
        value={task.codi}
        onChange={(codi) => set({ codi })}
        isRequired
      />
      <SelectField
        label={r.ofereix}
        value={first}
        onChange={(actor) => set({ actors: actor ? [actor, ...others.filter((one) => one !== actor)] : others })}
        options={[{ value: "", label: "—" }, ...options(p.actors)]}
        isRequired
      />
      <fieldset className="checks">
        <legend>{r.tambe}</legend>
        {Object.entries(p.actors)
          .filter(([actor]) => actor !== first)
          .map(([actor, label]) => (
            <label key={actor} className="check">
              <input
                type="checkbox"
                checked={others.includes(actor)}
                onChange={(event) =>
                  set({
                    actors: event.target.checked ? [...task.actors, actor] : task.actors.filter((one) => one !== actor),
                  })
                }
              />
              <span>{label}</span>
            </label>
          ))}
      </fieldset>
      <label className="check">
        <input
          type="checkbox"
          checked={!task.opcional}
          onChange={(event) => set({ opcional: !event.target.checked })}
        />
        <span>{r.obligatoria}</span>
      </label>
      <TextField label={r.base} hint={r.baseAjuda} value={task.base ?? ""} onChange={(base) => set({ base })} />
      {task.fita || task.data_limit || task.periodicitat ? (
        <p className="muted">{r.altresVenciments}</p>
      ) : (
        <fieldset className="editor-term">
          <legend>{r.termini}</legend>
          <TextField
            label={r.terminiN}
            hint={r.terminiNAjuda}
            inputMode="numeric"
            value={term ? String(term.n) : ""}
            onChange={(n) => set({ termini: withTerm(term, { n: n.trim() ? Number(n) : 0 }) })}
          />
          {term ? (
            <>
              <SelectField
                label={r.unitat}
                value={term.unitat}
                onChange={(unitat) => set({ termini: withTerm(term, { unitat }) })}
                options={Object.entries(p.termini.unitats).map(([value, [, many]]) => ({ value, label: many }))}
                isRequired
              />
              <SelectField
                label={r.desDe}
                value={term.des_de}
                onChange={(des_de) => set({ termini: withTerm(term, { des_de }) })}
                options={options(p.termini.desDe)}
                isRequired
              />
              <TextField
                label={r.terminiBase}
                value={term.base ?? ""}
                onChange={(base) => set({ termini: withTerm(term, { base }) })}
                isRequired
              />
            </>
          ) : null}
        </fieldset>
      )}
      <fieldset className="checks">
        <legend>{r.marques}</legend>
        {marks.map((mark) => (
          <label key={mark} className="check">
            <input type="checkbox" checked={has(mark)} onChange={(event) => set({ [mark]: event.target.checked })} />
            <span>{words[mark]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
