import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ensProcediments } from "~/api/adaptacions";
import { upgradeMany, type What } from "~/api/feines";
import { procediments } from "~/api/queries";
import type { Expedient, Feina } from "~/api/types";
import { useProcText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { SelectField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";

type Props = {
  ens: string;
  what: What;
  count: number;
  /** Those of the list that are asked for, to say of which procedures they are. */
  rows: Expedient[];
  versio: number | undefined;
  onStart: (job: Feina, versio: number, previsio: boolean) => void;
  onClose: () => void;
};

/** To which version; the rest is the job's, and the list tells how it goes. */
export default function UpgradeDialog({ ens, what, count, rows, versio, onStart, onClose }: Props) {
  const t = useText();
  const a = useProcText().actualitza;
  const form = useRef<HTMLFormElement>(null);
  const known = useQuery(procediments());
  const codes = new Set(rows.map(({ procediment }) => procediment.codi));
  const found = (known.data?.items ?? []).filter(({ codi, estat }) => codes.has(codi) && estat === "publicat");
  // A text of the body's own is another to go to, on the same version.
  const own = useQuery(ensProcediments(ens));
  const isAdapted = own.data?.some(({ codi, adaptacio }) => codes.has(codi) && adaptacio != null) ?? false;
  const numbers = [...new Set(found.map((one) => one.versio))].toSorted((one, other) => other - one);
  const [chosen, setChosen] = useState(versio ? String(versio) : "");
  const to = Number(chosen || numbers[0] || 0);
  const [previsio, setPrevisio] = useState(true);
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  // One key for each thing asked: asked again after a silence, it is the same job.
  const keys = useRef(new Map<string, string>());

  const start = async () => {
    const asked = `${to} ${previsio}`;
    const key = keys.current.get(asked) ?? crypto.randomUUID();
    keys.current.set(asked, key);
    setPending(true);
    setProblem(null);
    try {
      onStart(await upgradeMany(ens, what, to, previsio, key), to, previsio);
    } catch (error) {
      setProblem(error);
      setPending(false);
      focusFirstError(form.current);
    }
  };
  return (
    <Dialog title={a.moltsTitol(count)} onClose={onClose}>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending && to > 0) void start();
        }}
      >
        <p className="muted">{a.moltsQue}</p>
        {known.isError ? <Failure error={known.error} onRetry={() => void known.refetch()} /> : null}
        {problem ? <Failure error={problem} /> : null}
        {known.isSuccess && own.isSuccess && numbers.length < 2 && !isAdapted ? (
          <p className="bar bar-info">{a.senseVersio}</p>
        ) : null}
        {codes.size > 1 ? <p className="bar bar-warn">{a.barreja}</p> : null}
        <SelectField
          label={a.versio}
          value={String(to)}
          onChange={setChosen}
          isRequired
          options={numbers.map((n) => ({
            value: String(n),
            label: `${n}: ${found
              .filter((one) => one.versio === n)
              .map(({ nom }) => nom)
              .join(", ")}`,
          }))}
        />
        <label className="check">
          <input type="checkbox" checked={previsio} onChange={(event) => setPrevisio(event.target.checked)} />
          <span>{a.previsio}</span>
        </label>
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.marc.cancella}</Button>
          <Button look="primary" type="submit" isPending={isPending}>
            {a.comenca}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
