import { useRef, useState } from "react";
import type { Procediment, Usuari } from "~/api/types";
import { useText } from "~/i18n/store";
import { SelectField, TextField } from "~/ui/Field";
import { needsEntry, type Form } from "./body";
import { Suggest } from "./Suggest";

type Props = {
  ens: string;
  form: Form;
  onChange: (next: Partial<Form>) => void;
  errors: Record<string, string>;
  procediments: Procediment[];
  members: Usuari[];
  me: { id: string; nom: string };
};

export function What({ ens, form, onChange, errors, procediments, members, me }: Props) {
  const t = useText();
  const ways = procediments.find(({ codi }) => codi === form.procediment)?.inici ?? [];
  const choose = (procediment: string) => {
    const found = procediments.find(({ codi }) => codi === procediment);
    onChange({ procediment, inici: found?.inici[0] ?? "" });
  };
  // What was asked, word for word: it helps to find the procedure and goes nowhere else.
  const [text, setText] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const people = members.some(({ id }) => id === me.id) ? members : [me, ...members];
  return (
    <fieldset className="sheet nou-block">
      <legend>{t.nou.que}</legend>
      <TextField
        label={t.nou.assumpte}
        name="titol"
        hint={t.nou.assumpteAjuda}
        value={form.titol}
        onChange={(titol) => onChange({ titol })}
        onArrowDown={() => list.current?.querySelector("button")?.focus()}
        error={errors.titol}
        isRequired
      />
      <details className="nou-text">
        <summary>{t.nou.enganxaText}</summary>
        <TextField
          label={t.nou.textPeticio}
          hint={t.nou.textPeticioAjuda}
          value={text}
          onChange={setText}
          isMultiline
        />
      </details>
      <SelectField
        label={t.nou.procediment}
        name="procediment"
        value={form.procediment}
        onChange={choose}
        options={[
          { value: "", label: t.nou.triaProcediment },
          ...procediments.map(({ codi, nom }) => ({ value: codi, label: nom })),
        ]}
        error={errors.procediment}
        isRequired
      />
      <Suggest ens={ens} titol={form.titol} text={text} chosen={form.procediment} onChoose={choose} list={list} />
      {ways.length > 1 ? (
        <SelectField
          label={t.nou.inici}
          value={form.inici}
          onChange={(inici) => onChange({ inici })}
          options={ways.map((way) => ({ value: way, label: t.nou.inicis[way] ?? way }))}
          error={errors.inici}
          isRequired
        />
      ) : null}
      {form.inici === "ofici" ? (
        <TextField
          label={t.nou.dataAcord}
          type="date"
          value={form.dataAcord}
          onChange={(dataAcord) => onChange({ dataAcord })}
          error={errors.data_acord}
        />
      ) : null}
      {needsEntry(form.inici) ? (
        <div className="nou-entry">
          <TextField
            label={t.nou.numeroEntrada}
            name="entrada"
            hint={t.nou.numeroEntradaAjuda}
            value={form.entrada}
            onChange={(entrada) => onChange({ entrada })}
            error={errors["fets.0.numero"] ?? errors.fets}
            isRequired
          />
          <TextField
            label={t.nou.instantEntrada}
            type="datetime-local"
            value={form.instant}
            onChange={(instant) => onChange({ instant })}
            error={errors["fets.0.instant"]}
            isRequired
          />
          <TextField
            label={t.nou.oficina}
            value={form.oficina}
            onChange={(oficina) => onChange({ oficina })}
            error={errors["fets.0.oficina"]}
            isRequired
          />
        </div>
      ) : null}
      <SelectField
        label={t.nou.responsable}
        value={form.responsable}
        onChange={(responsable) => onChange({ responsable })}
        options={[
          { value: "", label: t.expedient.ningu },
          ...people.map(({ id, nom }) => ({ value: id, label: id === me.id ? `${nom} (${t.expedient.jo})` : nom })),
        ]}
        error={errors.responsable}
      />
    </fieldset>
  );
}
