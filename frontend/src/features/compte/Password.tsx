import { useState } from "react";
import { api, ok } from "~/api/client";
import type { Compte } from "~/api/types";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { useRefresh } from "./refresh";
import { useSend } from "./useSend";

export function Password({ compte }: { compte: Compte }) {
  const t = useText();
  const refresh = useRefresh();
  const [actual, setActual] = useState("");
  const [nova, setNova] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const { form, isPending, failure, errors, send, clear } = useSend(["actual", "nova"]);
  const change = () => {
    setDiffers(nova !== again);
    if (nova !== again) {
      clear();
      return focusFirstError(form.current);
    }
    return send(async () => {
      await ok(api.PUT("/api/v1/jo/contrasenya", { body: { actual, nova } }));
      for (const empty of [setActual, setNova, setAgain]) empty("");
      await refresh();
      notify(t.compte.canviada);
    });
  };
  const field = { type: "password", isRequired: true } as const;
  return (
    <section className="sheet" aria-labelledby="contrasenya">
      <h2 id="contrasenya">{t.compte.contrasenya}</h2>
      <form
        ref={form}
        className="stack account-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void change();
        }}
      >
        {failure ? <Failure error={failure} /> : null}
        <input type="email" name="correu" autoComplete="username" value={compte.correu} readOnly hidden />
        <TextField
          {...field}
          label={t.compte.actual}
          name="actual"
          autoComplete="current-password"
          value={actual}
          onChange={setActual}
          error={errors.actual}
        />
        <TextField
          {...field}
          label={t.compte.nova}
          hint={t.compte.novaAjuda}
          name="nova"
          autoComplete="new-password"
          value={nova}
          onChange={setNova}
          error={errors.nova}
        />
        <TextField
          {...field}
          label={t.compte.repeteix}
          name="repeteix"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          error={differs ? t.compte.noCoincideix : undefined}
        />
        <div>
          <Button type="submit" isPending={isPending}>
            {t.compte.canvia}
          </Button>
        </div>
      </form>
    </section>
  );
}
