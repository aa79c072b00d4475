import { useState } from "react";
import { api, match, ok } from "~/api/client";
import type { Compte } from "~/api/types";
import { useCompteText } from "~/i18n/rooms";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { SelectField, TextField } from "~/ui/Field";
import { useRefresh } from "./refresh";
import { useSend } from "./useSend";

export function Profile({ compte }: { compte: Compte }) {
  const c = useCompteText();
  const refresh = useRefresh();
  const [nom, setNom] = useState(compte.nom);
  const [llengua, setLlengua] = useState(compte.llengua);
  const { form, isPending, failure, errors, send } = useSend(["nom", "llengua"]);
  const save = () =>
    send(async () => {
      await ok(
        api.PATCH("/api/v1/jo", { params: { header: match(compte.versio) }, body: { nom: nom.trim(), llengua } }),
      );
      await refresh();
      notify(c.desat);
    });
  return (
    <section className="sheet" aria-labelledby="qui-soc">
      <h2 id="qui-soc">{c.dades}</h2>
      <form
        ref={form}
        className="stack account-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void save();
        }}
      >
        <p>
          <span className="muted">{c.correu}:</span> {compte.correu}
        </p>
        {failure ? <Failure error={failure} /> : null}
        <TextField
          label={c.nom}
          hint={c.nomAjuda}
          name="nom"
          autoComplete="name"
          value={nom}
          onChange={setNom}
          error={errors.nom}
          isRequired
        />
        <SelectField
          label={c.llengua}
          name="llengua"
          value={llengua}
          onChange={setLlengua}
          error={errors.llengua}
          options={Object.entries(c.llengues).map(([value, label]) => ({ value, label }))}
          isRequired
        />
        <div>
          <Button type="submit" isPending={isPending}>
            {c.desa}
          </Button>
        </div>
      </form>
    </section>
  );
}
