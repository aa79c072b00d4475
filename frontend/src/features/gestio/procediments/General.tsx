import type { Us } from "~/api/adaptacions";
import type { Unitat } from "~/api/gestio";
import { say, type Definicio } from "~/features/procediments/definition";
import { termText } from "~/features/procediments/words";
import { useAdaptaText, useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { SelectField, TextField } from "~/ui/Field";
import { change, wholeOf, written } from "./canvis";
import { TextFields, type Errors } from "./parts";

type Props = { library: Definicio; us: Us; units: Unitat[]; errors: Errors; onChange: (us: Us) => void };

/** Whether it opens cases, who has them, what it is called and how long it takes at most. */
export function General({ library, us, units, errors, onChange }: Props) {
  const a = useAdaptaText();
  const p = useProcText();
  const lang = useLanguage();
  const { canvis } = us;
  const max = library.termini_maxim;
  const [, many = ""] = p.termini.unitats[max?.unitat ?? ""] ?? [];
  return (
    <>
      <section className="sheet stack" aria-labelledby="us">
        <h3 id="us">{a.us}</h3>
        <label className="check">
          <input
            type="checkbox"
            checked={us.actiu}
            onChange={(event) => onChange({ ...us, actiu: event.target.checked })}
          />
          <span>{a.actiu}</span>
        </label>
        <SelectField
          label={a.unitat}
          value={us.unitat ?? ""}
          error={errors.unitat}
          onChange={(unitat) => onChange({ ...us, unitat: unitat || null })}
          options={[
            { value: "", label: a.capUnitat },
            ...units
              .filter(({ id, activa }) => activa || id === us.unitat)
              .map(({ id, nom }) => ({ value: id, label: nom })),
          ]}
        />
      </section>
      <section className="sheet stack" aria-labelledby="nom-i-terme">
        <h3 id="nom-i-terme">{a.nomIterme}</h3>
        {canvis.nom ? <p className="muted small">{a.biblioteca(say(library.nom, lang))}</p> : null}
        <TextFields
          labels={[a.nomCa, a.nomEs, a.nomOc]}
          value={canvis.nom ?? library.nom}
          error={errors.nom}
          isRequired
          onChange={(nom) => onChange({ ...us, canvis: change(canvis, { nom: written(library.nom, nom) }) })}
        />
        {max ? (
          <TextField
            label={a.maxim(many)}
            hint={a.maximAjuda(termText(max, library, p))}
            inputMode="numeric"
            value={String(canvis.termini_maxim ?? "")}
            placeholder={String(max.n)}
            error={errors.termini_maxim}
            onChange={(typed) => onChange({ ...us, canvis: change(canvis, { termini_maxim: wholeOf(typed) }) })}
          />
        ) : (
          <p className="muted">{a.senseMaxim}</p>
        )}
      </section>
    </>
  );
}
