import { useEffect, useRef, useState, type ReactNode, type SelectHTMLAttributes } from "react";

/** How long the keys rest before what they stopped at is done. */
const REST = 700;

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, "value" | "onChange"> & {
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
};

/**
 * A choice that does something at once. Arrows and letters pass over other options on their way, and none of those is
 * meant (WCAG 3.2.2): only the one they rest on, or that is confirmed by Enter or by leaving, is done. A press chooses.
 */
export function ActingSelect({ value, onChoose, className = "", children, ...rest }: Props) {
  const [passing, setPassing] = useState<string | null>(null);
  const byKeys = useRef(false);
  const settle = () => {
    setPassing(null);
    if (passing !== null && passing !== value) onChoose(passing);
  };
  useEffect(() => {
    if (passing === null) return;
    const timer = setTimeout(settle, REST);
    return () => clearTimeout(timer);
  });
  return (
    <select
      {...rest}
      className={`input ${className}`}
      value={passing ?? value}
      onPointerDown={() => {
        byKeys.current = false;
      }}
      onKeyDown={({ key }) => {
        byKeys.current = true;
        if (key === "Enter") settle();
        if (key === "Escape") setPassing(null);
      }}
      onBlur={settle}
      onChange={({ target }) => {
        if (byKeys.current) setPassing(target.value);
        else onChoose(target.value);
      }}
    >
      {children}
    </select>
  );
}
