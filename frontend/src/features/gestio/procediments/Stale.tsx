import type { Adaptat, Us } from "~/api/adaptacions";
import type { Unitat } from "~/api/gestio";
import type { Linia } from "~/api/procediments";
import { useAdaptaText } from "~/i18n/rooms";
import { Button } from "~/ui/Button";
import { capital } from "~/ui/State";

type Props = {
  theirs: Adaptat;
  mine: Us;
  lines: Linia[];
  units: Unitat[];
  isPending: boolean;
  onMine: () => void;
  onTheirs: () => void;
};

/** Somebody saved first: both, place by place, and nothing lost until one is chosen. */
export function Stale({ theirs, mine, lines, units, isPending, onMine, onTheirs }: Props) {
  const a = useAdaptaText();
  const unit = (id: string | null | undefined) => units.find((one) => one.id === id)?.nom ?? a.capUnitat;
  const yes = (is: boolean) => (is ? a.si : a.no);
  const told = (own: Linia[], lloc: string) => {
    const line = own.find((one) => one.lloc === lloc);
    return line ? (line.despres ?? a.noHiEs) : a.cap;
  };
  const places = new Map([...theirs.diferencia, ...lines].map(({ lloc, on }) => [lloc, on]));
  const rows = [
    { on: a.actiu, seu: yes(theirs.actiu), meu: yes(mine.actiu) },
    { on: a.unitat, seu: unit(theirs.unitat), meu: unit(mine.unitat) },
    ...[...places].map(([lloc, on]) => ({
      on: capital(on),
      seu: told(theirs.diferencia, lloc),
      meu: told(lines, lloc),
    })),
  ].filter(({ seu, meu }) => seu !== meu);
  return (
    <section className="bar bar-warn adapt-conflict" role="alert" tabIndex={-1} aria-labelledby="conflicte">
      <h3 id="conflicte">{a.conflicte}</h3>
      <p>{a.conflicteText}</p>
      {rows.length === 0 ? <p>{a.iguals}</p> : null}
      <ul className="adapt-places" hidden={rows.length === 0}>
        {rows.map(({ on, seu, meu }) => (
          <li key={on}>
            <h4>{on}</h4>
            <dl className="adapt-three">
              <div>
                <dt>{a.seu}</dt>
                <dd>{seu}</dd>
              </div>
              <div>
                <dt>{a.meu}</dt>
                <dd>{meu}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="primary" isPending={isPending} onClick={onMine}>
          {a.quedaMeu}
        </Button>
        <Button onClick={onTheirs}>{a.quedaSeu}</Button>
      </div>
    </section>
  );
}
