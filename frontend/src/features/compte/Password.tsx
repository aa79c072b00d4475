import { useState } from "react";
import { api, ok } from "~/api/client";
import type { Compte } from "~/api/types";
import { useCompteText } from "~/i18n/rooms";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { useRefresh } from "./refresh";
import { useSend } from "./useSend";

export function Password({ compte }: { compte: Compte }) {
  const c = useCompteText();
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
      notify(c.canviada);
    });
  };
  const field = { type: "password", isRequired: true } as const;
  return (
    <section className="sheet" aria-labelledby="contrasenya">
      <h2 id="contrasenya">{c.contrasenya}</h2>
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
          label={c.actual}
          name="actual"
          autoComplete="current-password"
          value={actual}
          onChange={setActual}
          error={errors.actual}
        />
        <TextField
          {...field}
          label={c.nova}
          hint={c.novaAjuda}
          name="nova"
          autoComplete="new-password"
          value={nova}
          onChange={setNova}
          error={errors.nova}
        />
        <TextField
          {...field}
          label={c.repeteix}
          name="repeteix"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          error={differs ? c.noCoincideix : undefined}
        />
        <div>
          <Button type="submit" isPending={isPending}>
            {c.canvia}
          </Button>
        </div>
      </form>
    </section>
  );
}
