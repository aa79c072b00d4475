import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { assignMany, type What } from "~/api/feines";
import { usuaris } from "~/api/queries";
import type { Feina } from "~/api/types";
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
  /** Whom it was asked for before. */
  responsable: string | null;
  onStart: (job: Feina, responsable: string | null) => void;
  onClose: () => void;
};

/** Whom to give the cases to; the rest is the job's, and the list tells how it goes. */
export default function AssignDialog({ ens, what, count, responsable, onStart, onClose }: Props) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const people = useQuery(usuaris(ens));
  const [who, setWho] = useState(responsable ?? "");
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  // One key for each thing asked: asked again after a silence, it is the same job.
  const keys = useRef(new Map<string, string>());

  const start = async () => {
    const key = keys.current.get(who) ?? crypto.randomUUID();
    keys.current.set(who, key);
    setPending(true);
    setProblem(null);
    try {
      onStart(await assignMany(ens, what, who || null, key), who || null);
    } catch (error) {
      setProblem(error);
      setPending(false);
      focusFirstError(form.current);
    }
  };
  const members = (people.data?.items ?? []).filter(
    ({ tipus, actiu, pendent }) => tipus === "usuari" && actiu && !pendent,
  );

  return (
    <Dialog title={t.taules.assignaTitol(count)} onClose={onClose}>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void start();
        }}
      >
        {people.isError ? <Failure error={people.error} onRetry={() => void people.refetch()} /> : null}
        {problem ? <Failure error={problem} /> : null}
        <SelectField
          label={t.expedient.assignaA}
          value={who}
          onChange={setWho}
          isRequired
          options={[
            { value: "", label: t.expedient.ningu },
            ...members.map(({ id, nom }) => ({ value: id, label: nom })),
          ]}
        />
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.marc.cancella}</Button>
          <Button look="primary" type="submit" isPending={isPending}>
            {t.taules.assigna}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
