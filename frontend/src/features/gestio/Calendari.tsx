import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useRouteContext, useSearch } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { api, match, ok } from "~/api/client";
import { calendari, invalidate, type Calendari as Any } from "~/api/gestio";
import { fieldErrors, isProblem } from "~/api/problem";
import { shortDate, today } from "~/i18n/format";
import { useGestioText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { Refusal } from "./FormDialog";
import { Year } from "./Year";

/** A town has two a year (Estatut dels Treballadors, art. 37.2). */
const MOST = 2;

export function Calendari() {
  const t = useText();
  const c = useGestioText().calendari;
  const { ens } = useParams({ from: "/t/$ens" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  const { any = Number(today().slice(0, 4)) } = useSearch({ from: "/t/$ens/administracio/calendari" });
  const navigate = useNavigate({ from: "/t/$ens/administracio/calendari" });
  const held = useQuery(calendari(ens, any));
  useTitle(c.titol, body.nom);
  const go = (year: number) => void navigate({ search: { any: year }, replace: true });
  // A body without a municipality has no local holidays of its own: the server says so with a refusal.
  const isNone = isProblem(held.error) && (held.error.status === 409 || held.error.status === 404);
  return (
    <section className="stack" aria-labelledby="part">
      <div className="section-head">
        <h2 id="part">{c.titol}</h2>
        <div className="row no-print">
          <button type="button" className="icon-button" aria-label={c.anterior} onClick={() => go(any - 1)}>
            <ChevronLeft className="icon" aria-hidden />
          </button>
          <strong aria-live="polite">{any}</strong>
          <button type="button" className="icon-button" aria-label={c.seguent} onClick={() => go(any + 1)}>
            <ChevronRight className="icon" aria-hidden />
          </button>
        </div>
      </div>
      <p className="muted prose">{c.text}</p>
      {held.isError ? (
        isNone ? (
          <p className="bar bar-info">{c.noLocal}</p>
        ) : (
          <Failure error={held.error} onRetry={() => void held.refetch()} />
        )
      ) : null}
      {held.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {held.data ? (
        <Editor
          // What somebody writes belongs to its year.
          key={any}
          ens={ens}
          held={held.data}
          may={body.actes.includes("ens.configurar")}
        />
      ) : null}
    </section>
  );
}

type Row = { key: number; data: string; nom: string };
let next = 0;
const rowOf = ({ data, nom }: { data: string; nom: string }): Row => ({ key: next++, data, nom });

function Editor({ ens, held, may }: { ens: string; held: Any; may: boolean }) {
  const c = useGestioText().calendari;
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState(() => held.festius.map(rowOf));
  const [font, setFont] = useState(held.festius[0]?.font ?? "");
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const errors = isProblem(problem) ? fieldErrors(problem) : {};
  const isBeside = Object.keys(errors).some((name) => name === "font" || name.startsWith("festius."));
  const set = (key: number, change: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));

  const save = async () => {
    setPending(true);
    setProblem(null);
    try {
      await ok(
        api.PUT("/api/v1/ens/{ens}/calendari/{any}", {
          // The version that was read: another's change in between is not written over.
          params: { path: { ens, any: held.any }, header: match(held.versio) },
          body: { font: font.trim(), festius: rows.map(({ data, nom }) => ({ data, nom: nom.trim() })) },
        }),
      );
      await invalidate("read_calendari", ens);
      notify(c.desat(held.any));
    } catch (error) {
      setProblem(error);
      if (isProblem(error) && error.isStale) await invalidate("read_calendari", ens);
      focusFirstError(form.current);
    }
    setPending(false);
  };

  return (
    <div className="calendar">
      <Year any={held.any} festius={new Map(rows.filter(({ data }) => data).map(({ data, nom }) => [data, nom]))} />
      <form
        ref={form}
        className="sheet stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void save();
        }}
      >
        <h3>{c.locals}</h3>
        {held.festius.length === 0 ? <p className="bar bar-warn">{c.cap(held.any)}</p> : null}
        {problem && !isBeside ? <Refusal problem={problem} /> : null}
        {isProblem(problem) && problem.isStale ? (
          <p className="small">
            {held.festius.map(({ data, nom }) => `${shortDate(data)} ${nom}`).join(" · ") || c.cap(held.any)}
          </p>
        ) : null}
        {may ? (
          <>
            {rows.map((row, at) => (
              <fieldset key={row.key} className="right holiday">
                <legend className="sr-only">{c.festiu(at + 1)}</legend>
                <TextField
                  label={c.data}
                  type="date"
                  value={row.data}
                  error={errors[`festius.${at}.data`]}
                  onChange={(data) => set(row.key, { data })}
                  isRequired
                />
                <TextField
                  label={c.nom}
                  value={row.nom}
                  error={errors[`festius.${at}.nom`]}
                  onChange={(nom) => set(row.key, { nom })}
                  isRequired
                />
                <button
                  type="button"
                  className="icon-button right-away"
                  aria-label={c.treu(at + 1)}
                  onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
                >
                  <X className="icon" aria-hidden />
                </button>
              </fieldset>
            ))}
            {rows.length < MOST ? (
              <Button look="quiet" onClick={() => setRows([...rows, rowOf({ data: `${held.any}-01-01`, nom: "" })])}>
                <Plus className="icon" aria-hidden />
                {c.afegeix}
              </Button>
            ) : null}
            <TextField
              label={c.font}
              hint={c.fontAjuda}
              value={font}
              error={errors.font}
              onChange={setFont}
              isRequired
            />
            <Button look="primary" type="submit" isPending={isPending}>
              {c.desa}
            </Button>
          </>
        ) : (
          <ul>
            {held.festius.map(({ data, nom }) => (
              <li key={data}>
                {shortDate(data)} {nom}
              </li>
            ))}
          </ul>
        )}
        <ul className="legend small">
          <li data-kind="local">{c.llegenda.local}</li>
          <li data-kind="weekend">{c.llegenda.capSetmana}</li>
          <li data-kind="today">{c.llegenda.avui}</li>
        </ul>
      </form>
    </div>
  );
}
