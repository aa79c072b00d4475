import { ArrowDown, ArrowUp } from "lucide-react";
import { useRef, useState } from "react";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { whenDrawn } from "~/ui/drawn";
import { headerOf } from "./columns";
import { columnes, habituals, type Columna } from "./search";

type Props = { chosen: Columna[]; onChange: (chosen: Columna[]) => void; onClose: () => void };

/** Which columns and in which order: those shown come first, as they stand in the list. */
export default function ColumnsDialog({ chosen, onChange, onClose }: Props) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  // Those that are not shown keep their place below.
  const [order] = useState(() => columnes.filter((key) => !chosen.includes(key)));
  const all = [...chosen, ...order.filter((key) => !chosen.includes(key))];
  const rest = columnes.filter((key) => !all.includes(key));

  const move = (key: Columna, step: 1 | -1) => {
    const from = chosen.indexOf(key);
    const next = chosen.filter((one) => one !== key);
    next.splice(from + step, 0, key);
    onChange(next);
    // The row moves and the finger stays on it; at an end, on the button that still moves it.
    const isEnd = from + step === 0 || from + step === chosen.length - 1;
    const direction = isEnd ? -step : step;
    whenDrawn(
      () => list.current?.querySelector<HTMLElement>(`[data-key="${key}"] [data-step="${direction}"]`),
      (button) => button.focus(),
    );
  };
  const toggle = (key: Columna) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);

  return (
    <Dialog title={t.taules.columnesTitol} onClose={onClose}>
      <p className="muted">{t.taules.columnesText}</p>
      <ul ref={list} className="column-choice">
        {[...all, ...rest].map((key) => {
          const label = headerOf(key, t);
          const at = chosen.indexOf(key);
          return (
            <li key={key} data-key={key}>
              <label className="check grow">
                <input type="checkbox" checked={at >= 0} disabled={key === "titol"} onChange={() => toggle(key)} />
                <span>{label}</span>
              </label>
              <Step label={t.taules.puja(label)} isOff={at <= 0} step={-1} onPress={() => move(key, -1)} />
              <Step
                label={t.taules.baixa(label)}
                isOff={at < 0 || at === chosen.length - 1}
                step={1}
                onPress={() => move(key, 1)}
              />
            </li>
          );
        })}
      </ul>
      <div className="dialog-actions">
        <Button onClick={() => onChange([...habituals])}>{t.taules.habituals}</Button>
        <Button look="primary" onClick={onClose}>
          {t.marc.tanca}
        </Button>
      </div>
    </Dialog>
  );
}

function Step({ label, isOff, step, onPress }: { label: string; isOff: boolean; step: 1 | -1; onPress: () => void }) {
  const Icon = step < 0 ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      className="icon-button"
      data-step={step}
      aria-label={label}
      disabled={isOff}
      onClick={onPress}
    >
      <Icon className="icon" aria-hidden />
    </button>
  );
}
