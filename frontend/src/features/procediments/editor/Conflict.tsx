import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { Button } from "~/ui/Button";
import type { Definicio } from "../definition";
import { clashes } from "./edit";
import { placeText, valueText } from "./places";

type Props = {
  base: Definicio;
  theirs: Definicio;
  mine: Definicio;
  isPending: boolean;
  onMine: () => void;
  onTheirs: () => void;
};

/** Somebody saved first: both texts, place by place, and nothing lost until one is chosen. */
export function Conflict({ base, theirs, mine, isPending, onMine, onTheirs }: Props) {
  const p = useProcText();
  const r = p.redaccio;
  const lang = useLanguage();
  const found = clashes(base, theirs, mine);
  const said = (lloc: string, value: string | null) => (value === null ? r.capAbans : valueText(lloc, value, p));
  return (
    <section className="bar bar-warn editor-conflict" role="alert" aria-labelledby="conflicte">
      <h2 id="conflicte">{r.conflicte}</h2>
      <p>{r.conflicteText}</p>
      {/* A table that scrolls is reached with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="editor-scroll" role="region" aria-labelledby="conflicte" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{r.lloc}</th>
              <th scope="col">{r.abans}</th>
              <th scope="col">{r.seu}</th>
              <th scope="col">{r.meu}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ lloc, abans, seu, meu }) => (
              <tr key={lloc}>
                <th scope="row">{placeText([base, mine, theirs], lloc, p, lang)}</th>
                <td>{said(lloc, abans)}</td>
                <td>{said(lloc, seu)}</td>
                <td>{said(lloc, meu)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <Button look="primary" isPending={isPending} onClick={onMine}>
          {r.quedaMeu}
        </Button>
        <Button onClick={onTheirs}>{r.quedaSeu}</Button>
      </div>
    </section>
  );
}
