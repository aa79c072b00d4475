import { useState } from "react";
import { api, match, ok } from "~/api/client";
import type { Compte } from "~/api/types";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { SelectField, TextField } from "~/ui/Field";
import { useRefresh } from "./refresh";
import { useSend } from "./useSend";

export function Profile({ compte }: { compte: Compte }) {
  const t = useText();
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
      notify(t.compte.desat);
    });
  return (
    <section className="sheet" aria-labelledby="qui-soc">
      <h2 id="qui-soc">{t.compte.dades}</h2>
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
          <span className="muted">{t.compte.correu}:</span> {compte.correu}
        </p>
        {failure ? <Failure error={failure} /> : null}
        <TextField
          label={t.compte.nom}
          hint={t.compte.nomAjuda}
          name="nom"
          autoComplete="name"
          value={nom}
          onChange={setNom}
          error={errors.nom}
          isRequired
        />
        <SelectField
          label={t.compte.llengua}
          name="llengua"
          value={llengua}
          onChange={setLlengua}
          error={errors.llengua}
          options={Object.entries(t.compte.llengues).map(([value, label]) => ({ value, label }))}
          isRequired
        />
        <div>
          <Button type="submit" isPending={isPending}>
            {t.compte.desa}
          </Button>
        </div>
      </form>
    </section>
  );
}
