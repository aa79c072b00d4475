import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { fieldErrors, type Problem } from "~/api/problem";
import { documents } from "~/api/queries";
import type { Regla } from "~/api/types";
import { shortDate, today } from "~/i18n/format";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { SelectField, TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { bodyOf, type ActField } from "./acts";
import { useCase, type Action } from "./context";
import { Reasons } from "./Reasons";

type Props = {
  title: string;
  text?: string;
  fields: ActField[];
  notices?: Regla[];
  confirm: string;
  done?: string;
  onClose: () => void;
  action: (body: Record<string, string | number>) => Action;
};

/** Asks for the data of an act and shows the server's answer where it belongs. */
export function FieldsDialog({ title, text, fields, notices = [], confirm, done, onClose, action }: Props) {
  const t = useText();
  const c = useCaseText();
  const { run } = useCase();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      fields.map(({ name, input, options, choices, isOptional }) => [
        name,
        input === "date" && !isOptional
          ? today()
          : input === "options"
            ? (options?.[0] ?? choices?.[0]?.value ?? "")
            : "",
      ]),
    ),
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setPending] = useState(false);
  const errors = problem ? fieldErrors(problem) : {};
  // What points at a field of ours is said there; the rest is said above.
  const isWhole = problem && !fields.some(({ name }) => errors[name]);

  // What a colleague's change is put beside: the form in the words of the screen.
  const typed = fields.flatMap(({ name, input, choices }) => {
    const value = values[name]?.trim();
    if (!value || input === "document") return [];
    const label = c.acte.camps[name] ?? name;
    if (input === "date") return { label, value: shortDate(value) };
    return { label, value: choices?.find((one) => one.value === value)?.label ?? c.acte.opcions[value] ?? value };
  });

  const send = async () => {
    setPending(true);
    const refused = await run(action(bodyOf(fields, values)), { typed });
    setPending(false);
    setProblem(refused);
    if (refused) focusFirstError(form.current);
    else {
      if (done) notify(done);
      onClose();
    }
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void send();
        }}
      >
        <p className="muted">{text ?? c.acte.segur}</p>
        {notices.length > 0 ? (
          <div className="bar bar-warn">
            <Reasons regles={notices} />
          </div>
        ) : null}
        {isWhole && problem ? (
          problem.regles.length > 0 ? (
            <div className="bar bar-danger" role="alert">
              <div>
                <strong>{t.problema.noEsPot}</strong>
                <Reasons regles={problem.regles} />
              </div>
            </div>
          ) : (
            <Failure error={problem} />
          )
        ) : null}
        {fields.map((field) => (
          <ActInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            error={errors[field.name]}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.marc.cancella}</Button>
          <Button look="primary" type="submit" isPending={isPending}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type InputProps = { field: ActField; value: string; error: string | undefined; onChange: (value: string) => void };

function ActInput({ field, value, error, onChange }: InputProps) {
  const c = useCaseText();
  const { name, input, options = [], choices, isOptional } = field;
  const shared = { label: c.acte.camps[name] ?? name, value, onChange, error, isRequired: !isOptional, name };
  if (input === "document") return <DocumentField {...shared} />;
  if (input === "options") {
    return (
      <SelectField
        {...shared}
        options={choices ?? options.map((one) => ({ value: one, label: c.acte.opcions[one] ?? one }))}
      />
    );
  }
  if (input === "text") return <TextField {...shared} isMultiline={name === "rao"} />;
  return <TextField {...shared} type={input} />;
}

type DocumentFieldProps = Omit<Parameters<typeof SelectField>[0], "options">;

function DocumentField(props: DocumentFieldProps) {
  const t = useText();
  const c = useCaseText();
  const { ens, id } = useCase();
  const held = useInfiniteQuery(documents(ens, id));
  const settled = (held.data?.pages ?? []).flatMap(({ items }) => items).filter(({ estat }) => estat === "definitiu");
  return (
    <SelectField
      {...props}
      hint={held.isSuccess && settled.length === 0 ? c.acte.capDocument : undefined}
      options={[
        { value: "", label: c.acte.tria },
        ...settled.map(({ id: value, nom, td }) => ({ value, label: `${nom} (${t.td[td] ?? td})` })),
      ]}
    />
  );
}
