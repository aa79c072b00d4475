import { useId, type ReactNode } from "react";
import { useText } from "~/i18n/store";

export type FieldProps = {
  label: string;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  isRequired?: boolean | undefined;
  className?: string;
};

type Wiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
};

/** A label, its control, its hint and its error, wired to one another. */
export function Field(props: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { label, hint, error, isRequired, className = "", children } = props;
  const id = useId();
  const t = useText();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>
        {label}
        {isRequired ? null : <span className="muted small"> ({t.marc.opcional})</span>}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
        "aria-required": isRequired ? true : undefined,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}

type TextProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  name?: string;
  type?: string;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "email" | "tel";
  isMultiline?: boolean;
  placeholder?: string;
  /** Down, where one line has no use for it. */
  onArrowDown?: () => void;
  /** What was opened to be written here. */
  takesFocus?: boolean;
};

export function TextField({ value, onChange, isMultiline, type, takesFocus, onArrowDown, ...rest }: TextProps) {
  const { name, autoComplete, inputMode, placeholder, ...field } = rest;
  return (
    <Field {...field}>
      {(wiring) =>
        isMultiline ? (
          <textarea
            {...wiring}
            className="input"
            rows={3}
            name={name}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...wiring}
            className="input"
            type={type ?? "text"}
            name={name}
            autoComplete={autoComplete ?? "off"}
            inputMode={inputMode}
            // A password that is shown must not go to a spelling service, nor begin with a capital of the keyboard's.
            {...(autoComplete?.endsWith("-password") ? { spellCheck: false, autoCapitalize: "none" } : {})}
            placeholder={placeholder}
            onKeyDown={(event) => {
              if (event.key === "ArrowDown") onArrowDown?.();
            }}
            // Only where somebody has just asked to write: the focus moves with what they did.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={takesFocus}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

type SelectProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
  name?: string;
};

// The browser's own: on a phone it is the best there is, it costs nothing and every screen reader knows it.
export function SelectField({ value, onChange, options, name, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
