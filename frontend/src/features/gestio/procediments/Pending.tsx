import { useState } from "react";
import type { Pendent } from "~/api/adaptacions";
import { useAdaptaText } from "~/i18n/rooms";
import { Button } from "~/ui/Button";
import { capital } from "~/ui/State";
import { taskAt, type Canvis } from "./canvis";

type Props = {
  canvis: Canvis;
  pendent: Pendent;
  versio: number;
  isPending: boolean;
  onPass: (taken: string[]) => void;
};

/** A later version of the library that changed the same as the body: what stays, place by place. */
export function Pending({ canvis, pendent, versio, isPending, onPass }: Props) {
  const a = useAdaptaText();
  // What cannot stand in the new version is the library's unless somebody says that they will mend it.
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => new Set(pendent.defectes.map(({ lloc }) => lloc)));
  const rows = [
    ...pendent.conflictes.map(({ lloc, on, abans, biblioteca, ens }) => ({
      lloc,
      on: capital(on),
      why: null,
      texts: [
        [a.enDeia, abans],
        [a.enDiu, biblioteca],
        [a.enDiem, ens],
      ] as const,
    })),
    ...pendent.defectes.map(({ lloc, explicacio }) => ({
      lloc,
      on: [taskAt(canvis, lloc), capital(explicacio)].filter(Boolean).join(": "),
      why: a.noHiCap,
      texts: [],
    })),
  ];
  const take = (lloc: string, isTaken: boolean) => {
    const next = new Set(taken);
    if (isTaken) next.add(lloc);
    else next.delete(lloc);
    setTaken(next);
  };
  return (
    <section className="bar bar-warn adapt-conflict" aria-labelledby="pendent">
      <h3 id="pendent">{a.pendent(pendent.versio)}</h3>
      <p>{a.pendentText(versio)}</p>
      <ul className="adapt-places">
        {rows.map(({ lloc, on, why, texts }) => (
          <li key={lloc}>
            <h4>{on}</h4>
            {why ? <p>{why}.</p> : null}
            {texts.length > 0 ? (
              <dl className="adapt-three">
                {texts.map(([label, said]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{said ?? <span className="muted">{a.noHiEs}</span>}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
            <fieldset className="adapt-choice">
              <legend className="sr-only">{a.tria(on)}</legend>
              {[false, true].map((isTaken) => (
                <label key={String(isTaken)} className="check">
                  <input
                    type="radio"
                    name={`queda ${lloc}`}
                    checked={taken.has(lloc) === isTaken}
                    onChange={() => take(lloc, isTaken)}
                  />
                  <span>{isTaken ? a.quedaBiblioteca : a.quedaEns}</span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="primary" isPending={isPending} onClick={() => onPass([...taken])}>
          {a.passa(pendent.versio)}
        </Button>
        <span className="small">{a.mentre}</span>
      </div>
    </section>
  );
}
