import { useRef, useState } from "react";
import { api, ok } from "~/api/client";
import { fieldErrors, type Problem } from "~/api/problem";
import { useText } from "~/i18n/store";
import { emptyParty, PartyFields, partyOf } from "~/features/persones/PartyFields";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { focusFirstError } from "~/ui/form";
import { useCase } from "./context";

export default function AddParty({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { ens, id, run } = useCase();
  const form = useRef<HTMLFormElement>(null);
  const [party, setParty] = useState(emptyParty);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setPending] = useState(false);
  const errors = problem ? fieldErrors(problem) : {};

  const send = async () => {
    setPending(true);
    const refused = await run(() =>
      ok(
        api.POST("/api/v1/ens/{ens}/expedients/{id}/interessats", {
          params: { path: { ens, id } },
          body: partyOf(party),
        }),
      ),
    );
    setPending(false);
    setProblem(refused);
    if (refused) focusFirstError(form.current);
    else onClose();
  };

  return (
    <Dialog title={t.expedient.afegeixInteressat} onClose={onClose}>
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void send();
        }}
      >
        {problem && Object.keys(errors).length === 0 ? <Failure error={problem} /> : null}
        <PartyFields ens={ens} value={party} onChange={setParty} errors={errors} prefix="" />
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.marc.cancella}</Button>
          <Button look="primary" type="submit" isPending={isPending}>
            {t.expedient.afegeixInteressat}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
