import { useEffect, useRef, useState } from "react";
import { dateTime } from "~/i18n/format";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { lettersAllowed } from "~/ui/shortcuts";
import type { Change, Mine } from "./changes";
import { useCase } from "./context";

/** What to do with what was being sent: nothing, or again but for the fields where theirs stay. */
export type Decision = { again: boolean; theirs: ReadonlySet<string> };
type Props = { seen: number; current: number; changes: Change[]; mine: Mine; decide: (decision: Decision) => void };

/** Somebody changed the case first: field by field what they wrote and what is here, and nothing lost. */
export default function Stale({ seen, current, changes, mine, decide }: Props) {
  const t = useText();
  const c = useCaseText();
  const { tramitacio } = useCase();
  const both = changes.filter((change) => change.mine !== undefined);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const isChoice = both.length > 0;
  const takeMine = () => decide({ again: true, theirs: new Set() });
  const takeTheirs = () =>
    decide(isChoice ? { again: true, theirs: new Set(both.map(({ camp }) => camp)) } : { again: false, theirs });
  const leave = () => decide({ again: false, theirs: new Set() });
  // One letter takes one side whole, wherever the focus is: there is nothing to write in here.
  const keys = useRef<Record<string, () => void>>({});
  useEffect(() => {
    keys.current = { [c.conflicte.teclaMeu]: takeMine, [c.conflicte.teclaSeu]: takeTheirs };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !lettersAllowed()) return;
      const take = keys.current[event.key.toUpperCase()];
      if (!take) return;
      event.preventDefault();
      take();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const choose = (camp: string, isTheirs: boolean) =>
    setTheirs((before) => new Set(isTheirs ? [...before, camp] : [...before].filter((one) => one !== camp)));
  const isMixed = theirs.size > 0;

  return (
    <Dialog title={t.problema.canviat} onClose={leave} isWide>
      <div className="stack">
        <p>
          {isChoice
            ? c.conflicte.delsDos(both.length)
            : t.problema.canviatText(seen, Math.max(current, tramitacio.versio))}
        </p>
        {changes.length > 0 ? (
          <>
            <h3>{c.conflicte.que}</h3>
            <ul className="changes">
              {changes.map((change) => (
                <Row
                  key={change.camp}
                  change={change}
                  isTheirs={theirs.has(change.camp)}
                  onChoose={(isTheirs) => choose(change.camp, isTheirs)}
                />
              ))}
            </ul>
          </>
        ) : null}
        {(mine.typed ?? []).length > 0 ? (
          <>
            <h3>{c.conflicte.escrit}</h3>
            <dl className="typed">
              {mine.typed?.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
        <div className="dialog-actions">
          <Button onClick={takeTheirs}>
            {isChoice ? c.conflicte.agafaSeu : t.problema.canviatMira} <kbd aria-hidden>{c.conflicte.teclaSeu}</kbd>
          </Button>
          <Button look="primary" onClick={isMixed ? () => decide({ again: true, theirs }) : takeMine}>
            {isMixed ? (
              c.conflicte.desaTriat
            ) : (
              <>
                {isChoice ? c.conflicte.agafaMeu : t.problema.canviatTorna}{" "}
                <kbd aria-hidden>{c.conflicte.teclaMeu}</kbd>
              </>
            )}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type RowProps = { change: Change; isTheirs: boolean; onChoose: (isTheirs: boolean) => void };

function Row({ change, isTheirs, onChoose }: RowProps) {
  const c = useCaseText();
  const { camp, label, values, mine, qui, quan } = change;
  const said = (
    <span className="muted small">
      {" "}
      · {qui}, {dateTime(quan)}
    </span>
  );
  if (!values || mine === undefined) {
    return (
      <li>
        <p>
          <strong>{label}</strong>
          {said}
        </p>
        {values ? (
          <dl className="sides">
            <div>
              <dt>{c.conflicte.abans}</dt>
              <dd>{values.before}</dd>
            </div>
            <div>
              <dt>{c.conflicte.ara}</dt>
              <dd>{values.now}</dd>
            </div>
          </dl>
        ) : (
          <p className="small">{c.conflicte.ambCanvis}</p>
        )}
      </li>
    );
  }
  return (
    <li>
      <fieldset className="conflict">
        <legend>
          <span className="sr-only">{c.conflicte.tria(label)}</span>
          <span aria-hidden>{label}</span>
        </legend>
        <p className="small">
          {c.conflicte.abans}: {values.before}
        </p>
        <label className="check">
          <input type="radio" name={camp} checked={!isTheirs} onChange={() => onChoose(false)} />
          <span>
            <span className="muted">{c.conflicte.meu}:</span> {mine}
          </span>
        </label>
        <label className="check">
          <input type="radio" name={camp} checked={isTheirs} onChange={() => onChoose(true)} />
          <span>
            <span className="muted">{c.conflicte.ara}:</span> {values.now}
            {said}
          </span>
        </label>
      </fieldset>
    </li>
  );
}
