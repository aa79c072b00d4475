import { useEffect, useState } from "react";
import { api, ok } from "~/api/client";
import type { Compte } from "~/api/types";
import { useCompteText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { Codes } from "./Codes";
import { Qr } from "./Qr";
import { useRefresh } from "./refresh";
import { useSend } from "./useSend";

type Step = { kind: "none" } | { kind: "scan"; uri: string; secret: string } | { kind: "take" };

/** The second factor: put with a picture or by hand, confirmed with a code, and never left without a way back in. */
export function Factor({ compte }: { compte: Compte }) {
  const t = useText();
  const c = useCompteText();
  const refresh = useRefresh();
  const [step, setStep] = useState<Step>({ kind: "none" });
  const [codes, setCodes] = useState<string[]>([]);
  const { isPending, failure, send } = useSend([]);
  const start = () =>
    send(async () => {
      const made = await ok(api.POST("/api/v1/jo/segon_factor"));
      setStep({ kind: "scan", uri: made.uri, secret: made.secret });
    });
  return (
    <section className="sheet stack" aria-labelledby="factor">
      <h2 id="factor">{c.factor}</h2>
      <p className="muted">{c.factorPerQue}</p>
      <p>
        <span className={compte.segon_factor ? "tag tag-ok" : "tag tag-warn"}>
          {compte.segon_factor ? c.actiu : c.inactiu}
        </span>
        {compte.segon_factor ? ` ${c.codisQueden(compte.codis_recuperacio)}` : ""}
      </p>
      {failure ? <Failure error={failure} /> : null}
      {codes.length > 0 ? <Codes codes={codes} correu={compte.correu} onDone={() => setCodes([])} /> : null}
      {step.kind === "scan" ? (
        <>
          <p>{c.escaneja}</p>
          <div className="enrol">
            <Qr text={step.uri} label={c.qr} />
            <div className="stack">
              <p>
                <span className="muted">{c.clau}:</span>{" "}
                <code className="secret">{step.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
              </p>
              <CodeForm
                label={c.codi}
                confirm={c.confirma}
                onCancel={() => setStep({ kind: "none" })}
                work={async (codi) => {
                  const { codis } = await ok(api.POST("/api/v1/jo/segon_factor/confirma", { body: { codi } }));
                  setCodes(codis);
                  setStep({ kind: "none" });
                  notify(c.activat);
                  await refresh();
                }}
              />
            </div>
          </div>
        </>
      ) : null}
      {step.kind === "take" ? (
        <>
          <p>{c.treuText}</p>
          <CodeForm
            label={t.sessio.codi}
            confirm={c.treu}
            onCancel={() => setStep({ kind: "none" })}
            work={async (codi) => {
              await ok(api.DELETE("/api/v1/jo/segon_factor", { body: { codi } }));
              setStep({ kind: "none" });
              setCodes([]);
              notify(c.tret);
              await refresh();
            }}
          />
        </>
      ) : null}
      {step.kind === "none" ? (
        <div>
          {compte.segon_factor ? (
            <Button onClick={() => setStep({ kind: "take" })}>{c.treu}</Button>
          ) : (
            <Button look="primary" isPending={isPending} onClick={() => void start()}>
              {c.activa}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}

type FormProps = { label: string; confirm: string; onCancel: () => void; work: (codi: string) => Promise<void> };

function CodeForm({ label, confirm, onCancel, work }: FormProps) {
  const t = useText();
  const [codi, setCodi] = useState("");
  const { form, isPending, failure, errors, send } = useSend(["codi"]);
  // Asked for by a press a moment ago: the hands go there.
  useEffect(() => form.current?.querySelector("input")?.focus(), [form]);
  return (
    <form
      ref={form}
      className="stack account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void send(() => work(codi.replaceAll(" ", "")));
      }}
    >
      {failure ? <Failure error={failure} /> : null}
      <TextField
        label={label}
        name="codi"
        autoComplete="one-time-code"
        value={codi}
        onChange={setCodi}
        error={errors.codi}
        isRequired
      />
      <div className="row">
        <Button look="primary" type="submit" isPending={isPending}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{t.marc.cancella}</Button>
      </div>
    </form>
  );
}
