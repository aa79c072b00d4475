import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useRouteContext } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { api, ok } from "~/api/client";
import { fieldErrors, isProblem, type Problem } from "~/api/problem";
import { procediments, queryClient, takesWork, usuaris } from "~/api/queries";
import { useText } from "~/i18n/store";
import { Crumbs } from "~/features/marc/Crumbs";
import { useTitle } from "~/features/marc/announcer";
import { emptyParty } from "~/features/persones/PartyFields";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { focusFirstError } from "~/ui/form";
import { localOf } from "~/ui/madrid";
import { pathId } from "~/ui/numero";
import { useShortcut } from "~/ui/shortcuts";
import { DropArea } from "~/features/expedient/DropArea";
import { Reasons } from "~/features/expedient/Reasons";
import { settled, useUploads } from "~/features/expedient/uploads";
import { bodyOf, type Form } from "./body";
import { Papers } from "./Papers";
import { What } from "./What";
import { Who } from "./Who";
import "./nou.css";

/** A case in one page and one request: its number, its parties, its entry and its term, or nothing at all. */
export function Nou() {
  const t = useText();
  const navigate = useNavigate();
  const { ens } = useParams({ from: "/t/$ens/expedients/nou" });
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  const known = useQuery(procediments());
  const members = useQuery({ ...usuaris(ens), enabled: body.actes.includes("usuaris.llegir") });
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<Form>(() => ({
    procediment: "",
    titol: "",
    inici: "",
    dataAcord: "",
    entrada: "",
    instant: localOf(new Date()),
    oficina: "Registre general",
    responsable: held.id,
    motiuSense: "",
    parties: [emptyParty("sollicitant")],
  }));
  const place = `nou/${ens}`;
  const uploads = useUploads(place);
  const takes = body.actes.includes("document.incorporar");
  const [waits, setWaits] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, setPending] = useState<"obre" | "esborrany" | null>(null);
  // One key for one form: pressing again after a lost answer does not open a second case.
  const key = useRef<{ body: string; key: string } | null>(null);
  useTitle(t.nou.titol, body.nom);
  useShortcut("ctrl+enter", "envia", () => element.current?.requestSubmit());

  const errors = problem ? fieldErrors(problem) : {};
  const change = (next: Partial<Form>) => setForm((before) => ({ ...before, ...next }));
  const count = Object.keys(errors).length;

  const send = async (esborrany: boolean) => {
    // All or nothing: a case does not open without a paper that somebody chose.
    const missing = uploads.some(({ state }) => state !== "sent");
    setWaits(missing);
    if (missing) return;
    setPending(esborrany ? "esborrany" : "obre");
    setProblem(null);
    const wanted = bodyOf(form, uploads, esborrany);
    const text = JSON.stringify(wanted);
    if (key.current?.body !== text) key.current = { body: text, key: crypto.randomUUID() };
    try {
      const made = await ok(
        api.POST("/api/v1/ens/{ens}/expedients", {
          params: { path: { ens }, header: { "Idempotency-Key": key.current.key } },
          body: wanted,
        }),
      );
      for (const upload of uploads) settled(upload.key);
      void queryClient.invalidateQueries({ queryKey: ["list_expedients", ens], refetchType: "none" });
      notify(t.nou.obert(made.numero ?? t.llista.esborrany));
      await navigate({ to: "/t/$ens/expedients/$id", params: { ens, id: pathId(made) } });
    } catch (error) {
      if (!isProblem(error)) throw error;
      setProblem(error);
      focusFirstError(element.current);
    }
    setPending(null);
  };

  return (
    <DropArea ens={ens} place={place} takes={takes}>
      <div className="page page-form">
        <Crumbs>
          {[
            <Link key="llista" to="/t/$ens/expedients" params={{ ens }} search={{}}>
              {t.marc.expedients}
            </Link>,
            t.nou.titol,
          ]}
        </Crumbs>
        <h1>{t.nou.titol}</h1>
        <form
          ref={element}
          noValidate
          className="nou"
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending) void send(false);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              event.currentTarget.requestSubmit();
            }
          }}
        >
          {problem ? <Refusal problem={problem} count={count} /> : null}
          <What
            ens={ens}
            form={form}
            onChange={change}
            errors={errors}
            procediments={known.data?.items ?? []}
            members={members.data?.items.filter(takesWork) ?? []}
            me={{ id: held.id, nom: held.compte?.nom ?? "" }}
          />
          <Who ens={ens} form={form} onChange={change} errors={errors} />
          {takes ? <Papers uploads={uploads} /> : null}
          {waits && uploads.some(({ state }) => state !== "sent") ? (
            <p className="bar bar-danger" role="alert">
              {t.nou.encaraPugen}
            </p>
          ) : null}
          <div className="nou-actions no-print">
            <Button look="primary" type="submit" isPending={pending === "obre"} aria-keyshortcuts="Control+Enter">
              {t.nou.obre} <kbd aria-hidden>Ctrl ↵</kbd>
            </Button>
            <Button isPending={pending === "esborrany"} onClick={() => void send(true)}>
              {t.nou.desaEsborrany}
            </Button>
          </div>
        </form>
      </div>
    </DropArea>
  );
}

function Refusal({ problem, count }: { problem: Problem; count: number }) {
  const t = useText();
  if (problem.regles.length > 0) {
    return (
      <div className="bar bar-danger" role="alert">
        <div>
          <strong>{t.problema.noEsPot}</strong>
          <Reasons regles={problem.regles} />
        </div>
      </div>
    );
  }
  if (count === 0) return <Failure error={problem} />;
  return (
    <div className="bar bar-danger" role="alert">
      <div>
        <strong>{t.problema.camps(count)}</strong>
        <ul className="reasons">
          {(problem.body.errors ?? []).map(({ pointer, missatge }) => (
            <li key={pointer}>{missatge}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
