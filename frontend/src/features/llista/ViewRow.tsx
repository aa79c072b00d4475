import { Pencil, RefreshCw, Trash2 } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/Field";
import { fold } from "~/ui/fold";
import { focusFirstError } from "~/ui/form";
import { useNameRefusal } from "./refusal";
import type { Search } from "./search";
import type { View } from "./useViews";
import { changeView, deleteView } from "./views";

type Doing = "actualitza" | "canviaNom" | "esborra";

type Props = {
  ens: string;
  view: View;
  others: View[];
  search: Search;
  isCurrent: boolean;
  say: (search: Search) => string;
  onOpen: (search: Search) => void;
};

const icons = { actualitza: RefreshCw, canviaNom: Pencil, esborra: Trash2 };

/** A saved view: it is opened by its name, and what changes it is asked in its own place. */
export function ViewRow({ ens, view, others, search, isCurrent, say, onOpen }: Props) {
  const t = useText();
  const d = t.taules.desades;
  const row = useRef<HTMLLIElement>(null);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { search: to, nom } = view;
  const can: Doing[] = view.editable ? [...(isCurrent ? [] : ["actualitza" as const]), "canviaNom", "esborra"] : [];

  // The focus goes back to what was pressed before the question leaves: a key that follows finds it there.
  const end = (place = `[data-do="${doing}"]`) => {
    row.current?.querySelector<HTMLElement>(place)?.focus();
    setDoing(null);
  };
  const send = async (name: string) => {
    if (doing === "esborra") {
      await deleteView(ens, view);
      notify(d.esborrada(nom));
      // The row goes with it: the focus must not.
      row.current?.closest<HTMLElement>('[role="dialog"]')?.focus();
      return;
    }
    const saved = await changeView(ens, view, doing === "canviaNom" ? { nom: name } : search);
    notify(d.desada(saved.nom));
    // A view that shows what the list does has nothing to be brought up to.
    end(doing === "actualitza" ? ".view-name" : undefined);
  };

  return (
    <li ref={row} className="view" aria-current={isCurrent || undefined}>
      <div className="view-head">
        <div className="grow">
          {to ? (
            <button type="button" className="link-button view-name" onClick={() => onOpen(to)}>
              {nom}
            </button>
          ) : (
            <span className="view-name">{nom}</span>
          )}
          {view.compartida ? <span className="tag tag-info">{d.deTothom}</span> : null}
          <p className="muted small">{to ? say(to) : d.aliena}</p>
        </div>
        {can.map((one) => {
          const Icon = icons[one];
          return (
            <button
              key={one}
              type="button"
              className="icon-button"
              data-do={one}
              aria-label={`${d[one]}: ${nom}`}
              aria-expanded={doing === one}
              title={d[one]}
              onClick={() => setDoing(doing === one ? null : one)}
            >
              <Icon className="icon" aria-hidden />
            </button>
          );
        })}
      </div>
      {doing ? (
        <Ask
          key={doing}
          nom={doing === "canviaNom" ? nom : null}
          taken={(name) =>
            others.some(
              (one) => one.id !== view.id && one.compartida === view.compartida && fold(one.nom) === fold(name),
            )
          }
          confirm={d[doing]}
          isDanger={doing === "esborra"}
          onSend={send}
          onEnd={() => end()}
        >
          {doing === "actualitza" ? <p>{d.actualitzaText(nom, say(search))}</p> : null}
          {doing === "esborra" ? (
            <p>
              {d.esborraText(nom)} {view.compartida ? d.esborraTothom : null}
            </p>
          ) : null}
        </Ask>
      ) : null}
    </li>
  );
}

type AskProps = {
  /** The name to change; none when another thing is asked. */
  nom: string | null;
  taken: (nom: string) => boolean;
  confirm: string;
  isDanger: boolean;
  onSend: (nom: string) => Promise<void>;
  onEnd: () => void;
  children: ReactNode;
};

function Ask({ nom, taken, confirm, isDanger, onSend, onEnd, children }: AskProps) {
  const t = useText();
  const d = t.taules.desades;
  const form = useRef<HTMLFormElement>(null);
  const refusal = useNameRefusal();
  const [name, setName] = useState(nom ?? "");
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);

  const send = async () => {
    const text = name.trim();
    const wrong = nom === null ? undefined : !text ? d.calNom : taken(text) ? d.jaHiEs : undefined;
    setError(wrong);
    if (wrong) return focusFirstError(form.current);
    setPending(true);
    try {
      await onSend(text);
    } catch (problem) {
      setPending(false);
      setError(refusal(problem));
      focusFirstError(form.current);
    }
  };

  return (
    <form
      ref={form}
      className="stack view-ask"
      noValidate
      // Escape leaves this question, not the dialog.
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onEnd();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void send();
      }}
    >
      {children}
      {nom === null ? (
        error ? (
          <p className="field-error" role="alert">
            {error}
          </p>
        ) : null
      ) : (
        <TextField label={d.nom} value={name} onChange={setName} error={error} isRequired takesFocus />
      )}
      <div className="dialog-actions">
        <Button onClick={onEnd}>{t.marc.cancella}</Button>
        {/* The question has just been asked for: the focus goes to its answer. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button look={isDanger ? "danger" : "primary"} type="submit" isPending={isPending} autoFocus={nom === null}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}
