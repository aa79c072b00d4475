import { Plus, X } from "lucide-react";
import { today } from "~/i18n/format";
import { useComptaText } from "~/i18n/rooms";
import { Button } from "~/ui/Button";
import { SelectField, TextField } from "~/ui/Field";
import { stops, units, type Asked, type Stop } from "./ask";

type Props = { asked: Asked; onChange: (change: Partial<Asked>) => void };
let next = 0;

/** What stops a maximum term (LPAC 22). */
export function Suspensions({ asked, onChange }: Props) {
  const c = useComptaText();
  const { suspensions } = asked;
  const set = (key: number, change: Partial<Stop>) =>
    onChange({ suspensions: suspensions.map((stop) => (stop.key === key ? { ...stop, ...change } : stop)) });
  const add = () => {
    const stop = { key: next++, tipus: stops[0], des_de: today(), fins_a: "", amb_acte: true };
    onChange({ suspensions: [...suspensions, stop] });
  };
  return (
    <>
      {suspensions.map((stop, at) => (
        <fieldset key={stop.key} className="right">
          <legend className="sr-only">{c.suspensio(at + 1)}</legend>
          <SelectField
            label={c.motiu}
            value={stop.tipus}
            onChange={(tipus) => set(stop.key, { tipus: tipus as Stop["tipus"] })}
            options={stops.map((value) => ({ value, label: c.tipus[value] }))}
            isRequired
          />
          <label className="row">
            <input
              type="checkbox"
              checked={stop.amb_acte}
              onChange={(event) => set(stop.key, { amb_acte: event.target.checked })}
            />
            {c.ambActe}
          </label>
          <TextField
            label={c.desDe}
            type="date"
            value={stop.des_de}
            onChange={(des_de) => set(stop.key, { des_de })}
            isRequired
          />
          <TextField
            label={c.finsA}
            hint={c.finsAAjuda}
            type="date"
            value={stop.fins_a}
            onChange={(fins_a) => set(stop.key, { fins_a })}
          />
          <button
            type="button"
            className="icon-button right-away"
            aria-label={c.treu(c.suspensio(at + 1))}
            onClick={() => onChange({ suspensions: suspensions.filter(({ key }) => key !== stop.key) })}
          >
            <X className="icon" aria-hidden />
          </button>
        </fieldset>
      ))}
      <Button look="quiet" onClick={add}>
        <Plus className="icon" aria-hidden />
        {c.afegeixSuspensio}
      </Button>
    </>
  );
}

/** An extension: of a step (LPAC 32) or of the maximum term (LPAC 23). */
export function Extension({ asked, onChange }: Props) {
  const c = useComptaText();
  const more = asked.ampliacio;
  if (!more) {
    const add = () => onChange({ ampliacio: { n: "", unitat: asked.unitat, acordada: today() } });
    return (
      <Button look="quiet" onClick={add}>
        <Plus className="icon" aria-hidden />
        {c.afegeixAmpliacio}
      </Button>
    );
  }
  const set = (change: Partial<typeof more>) => onChange({ ampliacio: { ...more, ...change } });
  return (
    <fieldset className="right">
      <legend className="sr-only">{c.ampliacio}</legend>
      <TextField
        label={`${c.ampliacio}: ${c.n}`}
        inputMode="numeric"
        value={more.n}
        onChange={(n) => set({ n })}
        isRequired
      />
      <SelectField
        label={c.unitat}
        value={more.unitat}
        onChange={(unitat) => set({ unitat: unitat as typeof more.unitat })}
        options={units.filter((unit) => unit !== "hores").map((value) => ({ value, label: c.unitats[value] }))}
        isRequired
      />
      <TextField
        label={c.acordada}
        type="date"
        value={more.acordada}
        onChange={(acordada) => set({ acordada })}
        isRequired
      />
      <button
        type="button"
        className="icon-button right-away"
        aria-label={c.treu(c.ampliacio)}
        onClick={() => onChange({ ampliacio: null })}
      >
        <X className="icon" aria-hidden />
      </button>
    </fieldset>
  );
}
