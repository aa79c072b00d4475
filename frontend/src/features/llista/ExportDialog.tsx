import { useEffect, useRef, useState } from "react";
import type { Filtres } from "~/api/queries";
import { today } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { save } from "~/ui/save";
import { headerOf, values } from "./columns";
import { csv } from "./csv";
import type { Columna } from "./search";
import { walk } from "./walk";

type Props = { ens: string; filtres: Filtres; columns: Columna[]; total: number | null; onClose: () => void };

export default function ExportDialog(props: Props) {
  const [turn, setTurn] = useState(0);
  return <Export key={turn} {...props} onAgain={() => setTurn(turn + 1)} />;
}

/** The whole list as a file: it says how far it is, and stops when it is told to. */
function Export({ ens, filtres, columns, total, onClose, onAgain }: Props & { onAgain: () => void }) {
  const t = useText();
  const [count, setCount] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);
  const held = useRef({ ens, filtres, columns, onClose, t });

  useEffect(() => {
    const stop = new AbortController();
    const { ens: body, filtres: filters, columns: chosen, onClose: close, t: words } = held.current;
    walk(body, filters, setCount, stop.signal).then(
      (rows) => {
        const lines = rows.map((row) => chosen.map((key) => values[key](row, words)));
        const content = csv([chosen.map((key) => headerOf(key, words)), ...lines]);
        save(`expedients-${body}-${today()}.csv`, content, "text/csv;charset=utf-8");
        notify(words.taules.baixat(rows.length));
        close();
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setProblem(error);
      },
    );
    return () => stop.abort();
  }, []);

  return (
    <Dialog title={t.taules.baixaTitol} onClose={onClose}>
      {problem ? (
        <Failure error={problem} onRetry={onAgain} />
      ) : (
        <label className="stack">
          <span>{t.taules.baixant(count, total)}</span>
          <progress className="progress" {...(total ? { value: Math.min(count, total), max: total } : {})} />
        </label>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>{t.marc.cancella}</Button>
      </div>
    </Dialog>
  );
}
