import { useEffect, useRef, useState } from "react";
import { useShortcut } from "./shortcuts";

type Props = { label: string; value: string; onSend: (text: string) => void };

/** How long the typing rests before the list is asked for. */
const REST = 180;

/** The text that a list is filtered by: what is typed is here at once, and in the address once the typing rests. */
export function FilterText({ label, value, onSend }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const sent = useRef(value);
  useShortcut("/", "filtra", () => field.current?.select());

  // «Back» and the links of the page change the address under the field.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  const send = () => {
    sent.current = text;
    onSend(text);
  };
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(send, REST);
    return () => clearTimeout(timer);
  });
  return (
    <input
      ref={field}
      className="input filter-text"
      type="search"
      aria-label={label}
      placeholder={label}
      aria-keyshortcuts="/"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        send();
      }}
    />
  );
}
