import { useRef, useState } from "react";
import { useProcText } from "~/i18n/rooms";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";
import type { Definicio } from "../definition";
import { readText, written, type Unread } from "./edit";

type Props = { text: Definicio; onApply: (text: Definicio) => void };

/** The whole definition, by hand: what stops it from being one is told by its line, with the caret there. */
export function WholeText({ text, onApply }: Props) {
  const r = useProcText().redaccio;
  const area = useRef<HTMLTextAreaElement>(null);
  const [json, setJson] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Unread | null>(null);
  const explain = (unread: Unread): string => {
    if (unread === "json") return r.noJsonSense;
    if (unread === "altre") return r.altre;
    return "falta" in unread ? r.falta(unread.falta) : r.noJson(unread.line, unread.column);
  };
  const apply = () => {
    const read = readText(json ?? "", text);
    if ("text" in read) {
      setWrong(null);
      onApply(read.text);
      setJson(written(read.text));
      notify(r.aplicat);
      return;
    }
    setWrong(read.wrong);
    const field = area.current;
    if (!field) return;
    field.focus();
    if (typeof read.wrong === "string" || "falta" in read.wrong) return;
    const lines = field.value.split("\n");
    const start = lines.slice(0, read.wrong.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    field.setSelectionRange(start, start + (lines[read.wrong.line - 1]?.length ?? 0));
  };
  return (
    <details
      className="sheet"
      onToggle={(event) => {
        setJson(event.currentTarget.open ? written(text) : null);
        setWrong(null);
      }}
    >
      <summary>{r.sencer}</summary>
      {json === null ? null : (
        <div className="stack">
          <Field label={r.sencer} hint={r.sencerText} error={wrong ? explain(wrong) : undefined} isRequired>
            {(wiring) => (
              <textarea
                {...wiring}
                ref={area}
                className="input editor-json"
                rows={24}
                spellCheck={false}
                value={json}
                onChange={(event) => setJson(event.target.value)}
              />
            )}
          </Field>
          <Button onClick={apply}>{r.aplica}</Button>
        </div>
      )}
    </details>
  );
}
