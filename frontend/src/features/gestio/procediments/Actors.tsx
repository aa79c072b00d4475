import { useAdaptaText, useProcText } from "~/i18n/rooms";
import { SelectField } from "~/ui/Field";

type Props = { actors: string[]; options: string[]; error: string | undefined; onChange: (actors: string[]) => void };

/** To whom a task is offered, and who else may do it. */
export function Actors({ actors, options, error, onChange }: Props) {
  const a = useAdaptaText();
  const p = useProcText();
  const [first = "", ...others] = actors;
  const name = (actor: string) => p.actors[actor] ?? actor;
  return (
    <>
      <SelectField
        label={a.qui}
        value={first}
        error={error}
        isRequired
        onChange={(actor) => onChange([actor, ...others.filter((one) => one !== actor)])}
        options={options.map((value) => ({ value, label: name(value) }))}
      />
      <fieldset className="checks">
        <legend>{a.tambe}</legend>
        {options
          .filter((actor) => actor !== first)
          .map((actor) => (
            <label key={actor} className="check">
              <input
                type="checkbox"
                checked={others.includes(actor)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...actors, actor] : actors.filter((one) => one !== actor))
                }
              />
              <span>{name(actor)}</span>
            </label>
          ))}
      </fieldset>
    </>
  );
}
