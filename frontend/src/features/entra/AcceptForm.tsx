import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, ok } from "~/api/client";
import { fieldErrors, isProblem } from "~/api/problem";
import { useSend } from "~/features/compte/useSend";
import { useTitle } from "~/features/marc/announcer";
import { useCompteText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { speak } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { dropToken } from "./testimoni";

type Props = { testimoni: string; onGone: () => void };

/**
 * The password of a link. The contract does not tell beforehand whose the link is nor whether they have an account: who
 * has one is asked for its password once the server says that what came is not it.
 */
export function AcceptForm({ testimoni, onGone }: Props) {
  const t = useText();
  const c = useCompteText();
  const navigate = useNavigate();
  const [contrasenya, setContrasenya] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const [isShown, setShown] = useState(false);
  const [hasAccount, setHasAccount] = useState(false);
  const { form, isPending, failure, errors, send, clear } = useSend(["contrasenya"]);
  const isWrong = isProblem(failure) && failure.codi === "credencials_incorrectes";
  const title = hasAccount ? c.enllac.accepta : c.enllac.titol;
  useTitle(title);

  const refused = (error: unknown) => {
    if (!isProblem(error)) return;
    if (error.codi === "credencials_incorrectes") {
      setHasAccount(true);
      setContrasenya("");
      speak(c.enllac.noEs);
    }
    // The focus may be in that field already, and then nothing would be read.
    const { contrasenya: message } = fieldErrors(error);
    if (message) speak(message);
  };
  const accept = () => {
    const isDifferent = !hasAccount && contrasenya !== again;
    setDiffers(isDifferent);
    // Hidden while it is sent: the browser keeps what was written in fields of plain text.
    setShown(false);
    if (isDifferent) {
      clear();
      speak(c.noCoincideix);
      return focusFirstError(form.current);
    }
    return send(async () => {
      try {
        await ok(api.POST("/api/v1/enllacos", { body: { testimoni, contrasenya } }));
      } catch (error) {
        // A token that cannot be one is told as an unknown one.
        if (isProblem(error) && (error.codi === "enllac_no_valid" || fieldErrors(error).testimoni)) return onGone();
        refused(error);
        throw error;
      }
      dropToken();
      speak(t.entra.acceptat);
      await navigate({ to: "/entra", search: { acceptat: true }, replace: true });
    });
  };

  const field = { type: isShown ? "text" : "password", isRequired: true } as const;
  return (
    <form
      ref={form}
      className="sheet door-sheet stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void accept();
      }}
    >
      <div className="stack">
        <h1>{title}</h1>
        <p>{hasAccount ? c.enllac.tensCompte : c.enllac.que}</p>
        {hasAccount ? null : <p className="muted small">{c.enllac.jaCompte}</p>}
      </div>
      {failure && !isWrong ? (
        <Failure error={failure} onRetry={isProblem(failure) && failure.isAway ? () => void accept() : undefined} />
      ) : null}
      <TextField
        {...field}
        label={hasAccount ? c.enllac.teva : c.nova}
        hint={hasAccount ? c.enllac.tevaAjuda : c.novaAjuda}
        name="contrasenya"
        autoComplete={hasAccount ? "current-password" : "new-password"}
        value={contrasenya}
        onChange={setContrasenya}
        error={isWrong ? c.enllac.noEs : errors.contrasenya}
      />
      {hasAccount ? null : (
        <TextField
          {...field}
          label={c.repeteix}
          name="repeteix"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          error={differs ? c.noCoincideix : undefined}
        />
      )}
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        <span>{c.enllac.mostra}</span>
      </label>
      <Button look="primary" type="submit" isPending={isPending}>
        {hasAccount ? c.enllac.accepta : c.enllac.desa}
      </Button>
    </form>
  );
}
