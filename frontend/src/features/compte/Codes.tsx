import { useEffect, useRef } from "react";
import { useCompteText } from "~/i18n/rooms";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";

type Props = { codes: string[]; correu: string; onDone: () => void };

/** The recovery codes, shown once: to copy, or on paper with nothing else of the page. */
export function Codes({ codes, correu, onDone }: Props) {
  const c = useCompteText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join("\n"));
      notify(c.copiats);
    } catch {
      // Refused by the browser: they are selected, so that Ctrl C does it.
      if (box.current) getSelection()?.selectAllChildren(box.current.querySelector("ol") ?? box.current);
    }
  };
  const print = () => {
    const { dataset } = document.documentElement;
    dataset.imprimeix = "codis";
    addEventListener("afterprint", () => delete dataset.imprimeix, { once: true });
    window.print();
  };
  return (
    <div ref={box} className="codes stack" role="group" aria-labelledby="codis" tabIndex={-1}>
      <h3 id="codis">
        {c.codis} <span className="muted codes-of">Expedit · {correu}</span>
      </h3>
      <p>{c.codisText}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row no-print">
        <Button onClick={() => void copy()}>{c.copia}</Button>
        <Button onClick={print}>{c.imprimeix}</Button>
        <Button look="quiet" onClick={onDone}>
          {c.jaElsTinc}
        </Button>
      </div>
    </div>
  );
}
