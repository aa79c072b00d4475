import { Plus } from "lucide-react";
import { useRef } from "react";
import { say, type Definicio, type Fase } from "~/features/procediments/definition";
import { useAdaptaText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { addOwn, moveOwn, removeOwn, rowsOf, type Canvis } from "./canvis";
import { LibraryTask } from "./LibraryTask";
import { OwnTask } from "./OwnTask";
import type { Errors } from "./parts";

type Props = {
  library: Definicio;
  canvis: Canvis;
  saved: Canvis;
  errors: Errors;
  open: ReadonlySet<string>;
  onOpen: (open: ReadonlySet<string>) => void;
  onChange: (canvis: Canvis) => void;
};

/** The tasks phase by phase, with those of the body among them. */
export function Tasks({ library, canvis, saved, errors, open, onOpen, onChange }: Props) {
  const a = useAdaptaText();
  const lang = useLanguage();
  const section = useRef<HTMLElement>(null);
  const known = new Set((saved.afegides ?? []).map(({ tasca }) => tasca.codi));
  const toggle = (codi: string, isOpen: boolean) =>
    onOpen(isOpen ? new Set([...open, codi]) : new Set([...open].filter((one) => one !== codi)));
  const rename = (from: string, to: string) => onOpen(new Set([...open].map((one) => (one === from ? to : one))));

  const move = (fase: Fase, at: number, codi: string, by: -1 | 1) => {
    const next = moveOwn(canvis, fase, at, by);
    if (!next) return;
    onChange(next);
    // A row that changes place takes the focus with it.
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(`[data-move="${codi} ${by}"]`)?.focus());
  };
  const remove = (fase: Fase, at: number, codi: string, nom: string) => {
    onChange(removeOwn(canvis, at));
    toggle(codi, false);
    notify(a.treta(nom || a.senseNom));
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(`[data-add="${fase.codi}"]`)?.focus());
  };
  const add = (fase: Fase) => {
    const next = addOwn(canvis, fase);
    const made = next.afegides?.findLast((one) => one.fase === fase.codi);
    if (made) toggle(made.tasca.codi, true);
    onChange(next);
  };
  return (
    <section ref={section} className="sheet" aria-labelledby="tasques">
      <h3 id="tasques">{a.tasques}</h3>
      {library.fases.map((fase) => (
        <section key={fase.codi} className="adapt-phase" aria-labelledby={`fase-${fase.codi}`}>
          <h4 id={`fase-${fase.codi}`}>{say(fase.nom, lang)}</h4>
          <ol className="proc-tasks">
            {rowsOf(fase, canvis).map(({ tasca, at }) => (
              <li key={at === null ? tasca.codi : `propia-${at}`}>
                {at === null ? (
                  <LibraryTask
                    library={library}
                    task={tasca}
                    canvis={canvis}
                    errors={errors}
                    isOpen={open.has(tasca.codi)}
                    onOpen={(isOpen) => toggle(tasca.codi, isOpen)}
                    onChange={onChange}
                  />
                ) : (
                  <OwnTask
                    library={library}
                    task={tasca}
                    at={at}
                    canvis={canvis}
                    errors={errors}
                    isKnown={known.has(tasca.codi)}
                    isOpen={open.has(tasca.codi)}
                    onOpen={(isOpen) => toggle(tasca.codi, isOpen)}
                    onChange={(next) => {
                      rename(tasca.codi, next.afegides?.[at]?.tasca.codi ?? tasca.codi);
                      onChange(next);
                    }}
                    onMove={(by) => move(fase, at, tasca.codi, by)}
                    onRemove={() => remove(fase, at, tasca.codi, say(tasca.nom, lang))}
                  />
                )}
              </li>
            ))}
          </ol>
          <p className="no-print">
            <Button data-add={fase.codi} onClick={() => add(fase)}>
              <Plus className="icon" aria-hidden />
              {a.afegeix}
              <span className="sr-only"> ({say(fase.nom, lang)})</span>
            </Button>
          </p>
        </section>
      ))}
    </section>
  );
}
