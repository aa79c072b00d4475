import { Plus, X } from "lucide-react";
import { useCallback } from "react";
import { useText } from "~/i18n/store";
import { emptyParty, isBlank, PartyFields, type Party } from "~/features/persones/PartyFields";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/Field";
import { needsEntry, type Form } from "./body";

type Props = {
  ens: string;
  form: Form;
  onChange: (next: Partial<Form>) => void;
  errors: Record<string, string>;
};

export function Who({ ens, form, onChange, errors }: Props) {
  const t = useText();
  const { parties } = form;
  // Blank parties are not sent, so the errors count only the others.
  const sent = parties.filter((party) => !isBlank(party) || party.knownId);
  const change = useCallback(
    (next: Party) => onChange({ parties: parties.map((one) => (one.key === next.key ? next : one)) }),
    [parties, onChange],
  );
  return (
    <fieldset className="sheet nou-block">
      <legend>{t.nou.qui}</legend>
      {parties.map((party, at) => (
        <div key={party.key} role="group" aria-label={t.nou.persona(at + 1)} className="nou-party">
          {parties.length > 1 ? (
            <div className="section-head">
              <h3>{t.nou.persona(at + 1)}</h3>
              <button
                type="button"
                className="icon-button"
                aria-label={t.nou.treuPersona(at + 1)}
                onClick={() => onChange({ parties: parties.filter(({ key }) => key !== party.key) })}
              >
                <X className="icon" aria-hidden />
              </button>
            </div>
          ) : null}
          <PartyFields
            ens={ens}
            value={party}
            onChange={change}
            errors={errors}
            prefix={`interessats.${sent.indexOf(party)}.`}
          />
        </div>
      ))}
      <div>
        <Button onClick={() => onChange({ parties: [...parties, emptyParty()] })}>
          <Plus className="icon" aria-hidden /> {t.nou.afegeixPersona}
        </Button>
      </div>
      {needsEntry(form.inici) && sent.length === 0 ? (
        <TextField
          label={t.nou.motiuSense}
          hint={t.nou.motiuSenseAjuda}
          value={form.motiuSense}
          onChange={(motiuSense) => onChange({ motiuSense })}
          error={errors.motiu_sense_interessat ?? errors.interessats}
        />
      ) : null}
    </fieldset>
  );
}
