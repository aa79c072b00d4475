import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState, type KeyboardEvent, type RefObject } from "react";
import { suggeriments } from "~/api/queries";
import type { Suggeriment } from "~/api/types";
import { useText } from "~/i18n/store";
import { useShortcut } from "~/ui/shortcuts";

/** How long the typing rests before anything is asked. */
const REST = 350;
/** A shorter subject says nothing yet. */
const SHORT = 4;

type Props = {
  ens: string;
  titol: string;
  text: string;
  chosen: string;
  onChoose: (procediment: string) => void;
  /** The list, for whoever comes into it from the subject with the arrow. */
  list: RefObject<HTMLUListElement | null>;
};

/** Which procedure the subject may be, and why. It proposes; only a press chooses. */
export function Suggest({ ens, titol, text, chosen, onChoose, list }: Props) {
  const t = useText();
  const [asked, setAsked] = useState({ titol: "", text: "" });
  useEffect(() => {
    const next = { titol: titol.trim().slice(0, 500), text: text.trim().slice(0, 4000) };
    const timer = setTimeout(() => setAsked(next), REST);
    return () => clearTimeout(timer);
  }, [titol, text]);
  // A help: when it cannot come, the list of procedures is still there and nobody needs to be told.
  const { data } = useQuery({
    ...suggeriments(ens, asked),
    enabled: asked.titol.length >= SHORT,
    placeholderData: keepPreviousData,
  });
  const found = titol.trim().length < SHORT ? [] : (data?.suggeriments ?? []);
  return (
    <div className="suggest">
      <p className="hint" role="status">
        {found.length > 0 ? t.nou.potSer(found.length) : ""}
      </p>
      {found.length > 0 ? (
        <ul ref={list} onKeyDown={walk}>
          {found.map((one, at) => (
            <li key={one.procediment}>
              <One one={one} at={at + 1} isChosen={one.procediment === chosen} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type OneProps = { one: Suggeriment; at: number; isChosen: boolean; onChoose: (procediment: string) => void };

function One({ one, at, isChosen, onChoose }: OneProps) {
  const choose = () => onChoose(one.procediment);
  useShortcut(String(at), "suggeriment", choose);
  return (
    <button
      type="button"
      className="suggest-one"
      aria-pressed={isChosen}
      aria-keyshortcuts={String(at)}
      onClick={choose}
    >
      <kbd aria-hidden>{at}</kbd>
      <span>
        <span>{one.nom}</span>{" "}
        <span className="suggest-why muted small">
          {one.raons
            .slice(0, 2)
            .map(({ text }) => text)
            .join("; ")}
        </span>
      </span>
    </button>
  );
}

/** Arrows go along the proposals. */
function walk(event: KeyboardEvent<HTMLUListElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll("button")];
  const here = all.findIndex((button) => button === document.activeElement);
  all[here + step]?.focus();
}
