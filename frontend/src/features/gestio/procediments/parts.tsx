import type { ReactNode } from "react";
import type { Text } from "~/features/procediments/definition";
import { TextField } from "~/ui/Field";

/** What is wrong, by its place among the changes. */
export type Errors = Record<string, string>;

/** The errors of a place and of what it holds, but for those that a field of it says itself. */
export function errorsAt(errors: Errors, place: string, beside: string[] = []): string[] {
  const inside = Object.entries(errors).filter(([at]) => at === place || at.startsWith(`${place}.`));
  return inside.filter(([at]) => !beside.some((field) => at === `${place}.${field}`)).map(([, said]) => said);
}

/** What is wrong of a task, and belongs to no field that is seen. */
export function Wrong({ said }: { said: string[] }): ReactNode {
  return said.length > 0 ? (
    <div className="bar bar-danger">
      <div>
        {said.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    </div>
  ) : null;
}

type Props = {
  value: Text;
  onChange: (text: Text) => void;
  labels: [ca: string, es: string, oc?: string];
  error: string | undefined;
  isRequired?: boolean;
  isMultiline?: boolean;
  takesFocus?: boolean;
};

/** A text in the languages that the people of the body read. */
export function TextFields({
  value,
  onChange,
  labels: [ca, es, oc],
  error,
  isRequired,
  isMultiline,
  takesFocus,
}: Props) {
  const { ca: inCatalan, es: inSpanish, oc: inAranese } = value;
  const set = (lang: "ca" | "es" | "oc", said: string) => {
    const next = { ca: inCatalan, es: inSpanish, ...(inAranese ? { oc: inAranese } : {}), [lang]: said };
    // An empty translation that nobody has to give is none.
    if (lang === "oc" && !said) delete next.oc;
    onChange(next);
  };
  const field = { isRequired, isMultiline: isMultiline ?? false };
  return (
    <div className="adapt-texts">
      <TextField
        {...field}
        label={ca}
        value={inCatalan}
        error={error}
        takesFocus={takesFocus ?? false}
        onChange={(said) => set("ca", said)}
      />
      <TextField {...field} label={es} value={inSpanish} onChange={(said) => set("es", said)} />
      {oc ? <TextField label={oc} value={inAranese ?? ""} onChange={(said) => set("oc", said)} /> : null}
    </div>
  );
}
