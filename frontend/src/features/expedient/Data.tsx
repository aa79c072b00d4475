import { useEffect, useRef, useState } from "react";
import { fieldErrors, type Problem } from "~/api/problem";
import type { Expedient } from "~/api/types";
import { euros } from "~/i18n/format";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { whenDrawn } from "~/ui/drawn";
import { Failure } from "~/ui/Failure";
import { SelectField, TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { valueText } from "./changes";
import { useCase } from "./context";
import { valueOf, type Value } from "./edits";
import { optionName, readAs, written, type DataField } from "./schema";
import { useEdit } from "./useEdit";

/** The data that the procedure defines, read and changed where they stand. */
export function Data() {
  const c = useCaseText();
  const { expedient, fields, may } = useCase();
  const [base, setBase] = useState<Expedient | null>(null);
  if (fields.length === 0) return null;
  const canEdit = may("expedient.modificar");
  const filled = fields.filter(({ key }) => valueOf(expedient, `dades.${key}`) !== null);
  if (filled.length === 0 && !canEdit) return null;
  const close = () => {
    setBase(null);
    whenDrawn(
      () => document.querySelector<HTMLElement>("[data-edit-data]"),
      (button) => button.focus(),
    );
  };
  return (
    <section className="sheet" aria-labelledby="dades">
      <div className="section-head">
        <h2 id="dades">{c.edicio.dades}</h2>
        {canEdit && !base ? (
          <Button className="no-print" data-edit-data onClick={() => setBase(expedient)}>
            {c.edicio.canviaDades}
          </Button>
        ) : null}
      </div>
      {base ? <Editor base={base} onClose={close} /> : <Read filled={filled} expedient={expedient} />}
    </section>
  );
}

function Read({ filled, expedient }: { filled: DataField[]; expedient: Expedient }) {
  const c = useCaseText();
  if (filled.length === 0) return <p className="muted">{c.edicio.capDada}</p>;
  return (
    <dl className="data">
      {filled.map((field) => {
        const value = valueOf(expedient, `dades.${field.key}`);
        return (
          <div key={field.key}>
            <dt>{field.label}</dt>
            <dd>
              {valueText(value, field, c)}
              {field.isMoney && typeof value === "number" ? (
                <span className="muted"> ({euros(value / 100)})</span>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Editor({ base, onClose }: { base: Expedient; onClose: () => void }) {
  const t = useText();
  const c = useCaseText();
  const { fields } = useCase();
  const save = useEdit();
  const form = useRef<HTMLFormElement>(null);
  const [texts, setTexts] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ key }) => [key, written(valueOf(base, `dades.${key}`))])),
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [own, setOwn] = useState<Record<string, string>>({});
  const [isPending, setPending] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>(".input")?.focus(), []);

  const send = async () => {
    const values: Record<string, Value> = {};
    const wrong: Record<string, string> = {};
    for (const field of fields) {
      const value = readAs(field, texts[field.key] ?? "");
      if (field.type === "integer" && value !== null && !Number.isInteger(value)) wrong[field.key] = c.edicio.enter;
      if (field.pattern && typeof value === "string" && !field.pattern.test(value)) wrong[field.key] = c.edicio.forma;
      values[`dades.${field.key}`] = value;
    }
    setOwn(wrong);
    if (Object.keys(wrong).length > 0) return focusFirstError(form.current);
    setPending(true);
    const refused = await save(base, values);
    setPending(false);
    setProblem(refused);
    if (refused && !refused.isStale) focusFirstError(form.current);
    if (refused) return;
    notify(c.edicio.desat);
    onClose();
  };
  const told = problem && !problem.isStale ? fieldErrors(problem) : {};
  const errorOf = (key: string) => own[key] ?? told[`dades.${key}`];
  const isElsewhere = problem && !problem.isStale && !fields.some(({ key }) => errorOf(key));

  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {isElsewhere ? <Failure error={problem} /> : null}
      <div className="data-form">
        {fields.map((field) => (
          <Control
            key={field.key}
            field={field}
            text={texts[field.key] ?? ""}
            error={errorOf(field.key)}
            onChange={(text) => setTexts((before) => ({ ...before, [field.key]: text }))}
          />
        ))}
      </div>
      <div className="row">
        <Button look="primary" type="submit" isPending={isPending}>
          {c.edicio.desa}
        </Button>
        <Button onClick={onClose}>{t.marc.cancella}</Button>
      </div>
    </form>
  );
}

type ControlProps = { field: DataField; text: string; error: string | undefined; onChange: (text: string) => void };

function Control({ field, text, error, onChange }: ControlProps) {
  const c = useCaseText();
  const { key, label, type, options, isRequired, isMoney } = field;
  const shared = { label, value: text, onChange, error, isRequired, name: key };
  if (type === "boolean" || type === "options") {
    const choices =
      type === "boolean"
        ? [
            { value: "true", label: c.edicio.si },
            { value: "false", label: c.edicio.no },
          ]
        : options.map((value) => ({ value, label: optionName(value) }));
    return <SelectField {...shared} options={[{ value: "", label: c.edicio.senseDir }, ...choices]} />;
  }
  const amount = isMoney && /^\d+$/.test(text.trim()) ? c.edicio.euros(euros(Number(text) / 100)) : undefined;
  return (
    <TextField
      {...shared}
      hint={amount}
      isMultiline={type === "long"}
      inputMode={type === "integer" || type === "number" ? "numeric" : "text"}
      className={type === "long" ? "wide" : ""}
    />
  );
}
