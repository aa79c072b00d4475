import { useRef, useState } from "react";
import { signIn, useSession } from "~/api/session";
import { dateTime } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";

/** A session lasts a working day whatever happens: going on is entering again, without leaving the page. */
export default function Extend({ onClose }: { onClose: () => void }) {
  const t = useText();
  const account = useSession()?.compte;
  const form = useRef<HTMLFormElement>(null);
  const [contrasenya, setContrasenya] = useState("");
  const [codi, setCodi] = useState("");
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  if (!account) return null;
  const send = async () => {
    setPending(true);
    try {
      const next = await signIn(account.correu, contrasenya, codi.replaceAll(" ", "") || undefined);
      if (next.sessio_caduca) notify(t.sessio.continuada(dateTime(next.sessio_caduca)));
      onClose();
    } catch (error) {
      setPending(false);
      setProblem(error);
      focusFirstError(form.current);
    }
  };
  return (
    <Dialog title={t.sessio.continua} onClose={onClose}>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void send();
        }}
      >
        <p>{t.sessio.que}</p>
        {problem ? <Failure error={problem} /> : null}
        {/* For the keeper of passwords: which of them is asked for. */}
        <input type="email" name="correu" autoComplete="username" value={account.correu} readOnly hidden />
        <TextField
          label={t.sessio.contrasenyaDe(account.correu)}
          name="contrasenya"
          type="password"
          autoComplete="current-password"
          value={contrasenya}
          onChange={setContrasenya}
          isRequired
        />
        {account.segon_factor ? (
          <TextField
            label={t.sessio.codi}
            name="codi"
            autoComplete="one-time-code"
            value={codi}
            onChange={setCodi}
            isRequired
          />
        ) : null}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.marc.cancella}</Button>
          <Button look="primary" type="submit" isPending={isPending}>
            {t.sessio.continua}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
