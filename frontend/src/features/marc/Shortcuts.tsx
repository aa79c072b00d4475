import { useState } from "react";
import { useText } from "~/i18n/store";
import Dialog from "~/ui/Dialog";
import { allowLetters, lettersAllowed, shortcuts } from "~/ui/shortcuts";

const written: Record<string, string> = {
  "ctrl+k": "Ctrl K",
  "ctrl+enter": "Ctrl ↵",
  Enter: "↵",
  Escape: "Esc",
  space: "␣",
};

export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [letters, setLetters] = useState(lettersAllowed);
  const all = new Map(shortcuts().map(({ keys, name }) => [keys, name]));
  return (
    <Dialog title={t.marc.dreceres} onClose={onClose}>
      <dl className="shortcuts">
        {[...all].map(([keys, name]) => (
          <div key={keys}>
            <dt>{t.dreceres[name]}</dt>
            <dd>
              {keys.split(" ").map((key, at) => (
                <span key={key}>
                  {at > 0 ? ` ${t.dreceres.llavors} ` : ""}
                  <kbd>{written[key] ?? key.toUpperCase()}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => {
            allowLetters(event.target.checked);
            setLetters(event.target.checked);
          }}
        />
        <span>
          {t.dreceres.lletres}
          <span className="hint">{t.dreceres.lletresAjuda}</span>
        </span>
      </label>
    </Dialog>
  );
}
