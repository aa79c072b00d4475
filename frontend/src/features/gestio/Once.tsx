import { Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { Enllac } from "~/api/gestio";
import { dateTime } from "~/i18n/format";
import { useGestioText } from "~/i18n/rooms";
import { speak } from "~/ui/announce";
import { Button } from "~/ui/Button";

/** Something that is shown once, to be copied now. */
export function Once({ label, value }: { label: string; value: string }) {
  const g = useGestioText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Without a secure origin there is no clipboard: what is selected is copied by hand.
    await navigator.clipboard?.writeText(value).then(
      () => {
        setCopied(true);
        speak(g.copiat);
      },
      () => undefined,
    );
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="once">
        <input
          ref={field}
          id={id}
          className="input"
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>
          <Copy className="icon" aria-hidden />
          {isCopied ? g.copiat : g.copia}
        </Button>
      </div>
    </div>
  );
}

/** A one-time link just made; none when the call repeated an earlier one. */
export function LinkOnce({ enllac }: { enllac: (Pick<Enllac, "url" | "caduca"> & { enviat?: boolean }) | null }) {
  const g = useGestioText();
  if (!enllac) return <p className="bar bar-warn">{g.enllac.jaMostrat}</p>;
  return (
    <>
      <p>
        {g.enllac.unSolCop} {enllac.enviat === undefined ? null : enllac.enviat ? g.enllac.enviat : g.enllac.noEnviat}
      </p>
      <Once label={g.enllac.adreca} value={enllac.url} />
      <p className="muted small">{g.enllac.caduca(dateTime(enllac.caduca))}</p>
    </>
  );
}
