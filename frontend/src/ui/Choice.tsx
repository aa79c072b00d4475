type ChoiceProps = {
  label: string;
  value: string;
  options: (readonly [string, string])[];
  onChange: (value: string) => void;
};

/** A filter that is one of a short list, with its name above. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
