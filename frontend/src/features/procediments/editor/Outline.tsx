import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useRef, type KeyboardEvent } from "react";
import type { Defecte } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { say, type Definicio } from "../definition";
import { addPhase, addTask, move, placeOf, remove, type Chosen } from "./edit";

type Props = {
  text: Definicio;
  chosen: Chosen;
  defects: Defecte[];
  onChoose: (chosen: Chosen) => void;
  onChange: (text: Definicio, chosen: Chosen) => void;
};

/** The phases and their tasks as a list: it is the editor; the drawing only repeats it. */
export function Outline({ text, chosen, defects, onChoose, onChange }: Props) {
  const p = useProcText();
  const r = p.redaccio;
  const lang = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const isChosen = (fase: number, tasca?: number) => chosen.fase === fase && chosen.tasca === tasca;
  const count = (fase: number, tasca?: number) =>
    defects.filter(({ lloc }) => {
      const place = placeOf(text, lloc);
      return place?.fase === fase && place.tasca === tasca;
    }).length;
  const focusChosen = () =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus());
  const shift = (by: 1 | -1) => {
    const moved = move(text, chosen, by);
    if (!moved) return;
    onChange(moved.text, moved.chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    shift(event.key === "ArrowUp" ? -1 : 1);
    focusChosen();
  };
  const take = () => {
    const { fase, tasca } = chosen;
    const next = tasca === undefined ? { fase: Math.max(0, fase - 1) } : { fase };
    onChange(remove(text, chosen), next);
    focusChosen();
  };
  const item = (fase: number, nom: string, tasca?: number) => {
    const wrong = count(fase, tasca);
    return (
      <button
        type="button"
        className="outline-item"
        aria-current={isChosen(fase, tasca) ? "true" : undefined}
        onKeyDown={onKeyDown}
        onClick={() => onChoose(tasca === undefined ? { fase } : { fase, tasca })}
      >
        <span className="grow">{nom}</span>
        {wrong > 0 ? <span className="tag tag-warn">{r.defectes(wrong)}</span> : null}
      </button>
    );
  };
  return (
    <section className="sheet outline" aria-labelledby="passos">
      <h2 id="passos">{r.passos}</h2>
      <p className="muted small">{r.passosText}</p>
      <div className="row">
        <button
          type="button"
          className="icon-button"
          aria-label={r.puja}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => shift(-1)}
        >
          <ArrowUp className="icon" aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={r.baixa}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => shift(1)}
        >
          <ArrowDown className="icon" aria-hidden />
        </button>
        <button type="button" className="icon-button" aria-label={r.treu} onClick={take}>
          <X className="icon" aria-hidden />
        </button>
      </div>
      <ol ref={list}>
        {text.fases.map(({ codi, nom, tasques }, fase) => (
          // The codes are what is written: while they are, two may be the same for a moment.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${fase} ${codi}`}>
            <strong>{item(fase, say(nom, lang))}</strong>
            <ol className="outline-tasks">
              {tasques.map((task, tasca) => (
                // oxlint-disable-next-line react/no-array-index-key
                <li key={`${tasca} ${task.codi}`}>{item(fase, say(task.nom, lang), tasca)}</li>
              ))}
              <li>
                <Button
                  look="quiet"
                  onClick={() => onChange(addTask(text, fase, r.novaTasca), { fase, tasca: tasques.length })}
                >
                  <Plus className="icon" aria-hidden />
                  {r.afegeixTasca}
                  <span className="sr-only"> {r.afegeixA(say(nom, lang))}</span>
                </Button>
              </li>
            </ol>
          </li>
        ))}
      </ol>
      <Button onClick={() => onChange(addPhase(text, r.novaFase), { fase: text.fases.length })}>
        <Plus className="icon" aria-hidden />
        {r.afegeixFase}
      </Button>
    </section>
  );
}
