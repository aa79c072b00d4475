import { useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { isProblem } from "~/api/problem";
import { signIn, signOut } from "~/api/session";
import { useText } from "~/i18n/store";
import { Preferences } from "~/features/marc/Preferences";
import { useTitle } from "~/features/marc/announcer";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";

export function Entra() {
  const t = useText();
  const router = useRouter();
  const { torna, caducada, acceptat } = useSearch({ from: "/entra" });
  const [correu, setCorreu] = useState("");
  const [contrasenya, setContrasenya] = useState("");
  const [codi, setCodi] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [isAlone, setAlone] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useTitle(t.entra.titol);
  // Once the field is there, and not a frame after it was asked for: a busy machine has not drawn it by then.
  useEffect(() => {
    if (asksCode) form.current?.querySelector<HTMLInputElement>("[name=codi]")?.focus();
  }, [asksCode]);

  const enter = async () => {
    setPending(true);
    setProblem(null);
    setAlone(false);
    try {
      const held = await signIn(correu.trim(), contrasenya, codi.replaceAll(" ", "") || undefined);
      if (held.ens.length === 0 && held.actes_plataforma.length === 0) {
        await signOut();
        setAlone(true);
      } else if (torna) router.history.push(torna);
      else await router.navigate({ to: "/" });
    } catch (error) {
      if (isProblem(error) && error.codi === "segon_factor_necessari") {
        setAsksCode(true);
      } else {
        setProblem(error);
        form.current?.querySelector<HTMLInputElement>(asksCode ? "[name=codi]" : "[name=contrasenya]")?.focus();
      }
    }
    setPending(false);
  };

  return (
    <main className="door">
      <form
        ref={form}
        className="sheet door-sheet stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void enter();
        }}
      >
        <div>
          <h1>{t.entra.titol}</h1>
          <p className="muted">{t.entra.lema}</p>
        </div>
        {caducada && !problem ? <p className="bar bar-info">{t.entra.haCaducat}</p> : null}
        {acceptat && !problem && !isAlone ? <p className="bar bar-info">{t.entra.acceptat}</p> : null}
        {isAlone ? (
          <p className="bar bar-warn" role="alert">
            {t.entra.senseEns}
          </p>
        ) : null}
        {problem ? <Failure error={problem} /> : null}
        <TextField
          label={t.entra.correu}
          name="correu"
          type="email"
          inputMode="email"
          autoComplete="username"
          value={correu}
          onChange={setCorreu}
          takesFocus={acceptat ?? false}
          isRequired
        />
        <TextField
          label={t.entra.contrasenya}
          name="contrasenya"
          type="password"
          autoComplete="current-password"
          value={contrasenya}
          onChange={setContrasenya}
          isRequired
        />
        {asksCode ? (
          <TextField
            label={t.entra.codi}
            hint={t.entra.codiAjuda}
            name="codi"
            inputMode="text"
            autoComplete="one-time-code"
            value={codi}
            onChange={setCodi}
            isRequired
          />
        ) : null}
        <Button look="primary" type="submit" isPending={isPending}>
          {t.entra.entra}
        </Button>
        <p className="muted small">{t.entra.oblidada}</p>
      </form>
      <Preferences withDensity={false} />
    </main>
  );
}
