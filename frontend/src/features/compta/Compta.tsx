import { useParams, useRouteContext } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { api, ok } from "~/api/client";
import { fieldErrors, isProblem } from "~/api/problem";
import { useComptaText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Refusal } from "~/features/gestio/FormDialog";
import { Button } from "~/ui/Button";
import { SelectField, TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { blank, menes, question, turn, units, type Asked, type Counted, type Mena } from "./ask";
import { Extension, Suspensions } from "./Extras";
import { Result } from "./Result";
import "~/features/gestio/gestio.css";
import "./compta.css";

/** Any term, counted at the counter and printed for whoever asks. */
export function Compta() {
  const t = useText();
  const c = useComptaText();
  const { ens } = useParams({ from: "/t/$ens/compta" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  useTitle(t.marc.compta, body.nom);
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(blank);
  const [found, setFound] = useState<{ asked: Asked; counted: Counted } | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const errors = isProblem(problem) ? fieldErrors(problem) : {};
  const isBeside = ["inici", "hora", "n", "unitat", "residencia"].some((name) => errors[name]);
  const set = (change: Partial<Asked>) => setAsked({ ...asked, ...change });
  const { mena } = asked;
  const isHours = mena === "termini" && asked.unitat === "hores";
  const isLong = mena === "termini" || mena === "maxim";

  const count = async () => {
    setPending(true);
    setProblem(null);
    try {
      const counted = await ok(
        api.POST("/api/v1/ens/{ens}/terminis/calcul", { params: { path: { ens } }, body: question(asked) }),
      );
      setFound({ asked, counted });
    } catch (error) {
      // An old answer beside a new question would be read as its answer.
      setFound(null);
      setProblem(error);
      focusFirstError(form.current);
    }
    setPending(false);
  };

  return (
    <div className="page page-form">
      <div className="page-head">
        <h1>{t.marc.compta}</h1>
        <p className="muted">{body.nom}</p>
      </div>
      <p className="muted prose no-print">{c.text}</p>
      <form
        ref={form}
        className="sheet stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void count();
        }}
      >
        {problem && !isBeside ? <Refusal problem={problem} /> : null}
        <div className="count-fields">
          <SelectField
            label={c.que}
            value={mena}
            onChange={(value) => set(turn(asked, value as Mena))}
            options={menes.map((value) => ({ value, label: c.menes[value] }))}
            isRequired
          />
          <TextField
            label={c.inici[mena]}
            hint={mena === "termini" && !isHours ? c.iniciAjuda : undefined}
            type="date"
            value={asked.inici}
            error={errors.inici}
            onChange={(inici) => set({ inici })}
            isRequired
          />
          {isHours || mena === "registre" ? (
            <TextField
              label={c.hora}
              type="time"
              value={asked.hora}
              error={errors.hora}
              onChange={(hora) => set({ hora })}
              isRequired
            />
          ) : null}
          {isLong ? (
            <>
              <TextField
                label={c.n}
                hint={mena === "maxim" ? c.maximAjuda : undefined}
                inputMode="numeric"
                value={asked.n}
                error={errors.n}
                onChange={(n) => set({ n })}
                isRequired={mena === "termini"}
              />
              <SelectField
                label={c.unitat}
                value={asked.unitat}
                error={errors.unitat}
                onChange={(value) => set({ unitat: value as Asked["unitat"] })}
                options={units
                  .filter((unit) => unit !== "hores" || mena === "termini")
                  .map((value) => ({ value, label: c.unitats[value] }))}
                isRequired
              />
              <TextField
                label={c.residencia}
                hint={c.residenciaAjuda}
                inputMode="numeric"
                value={asked.residencia}
                error={errors.residencia}
                onChange={(residencia) => set({ residencia })}
              />
            </>
          ) : null}
        </div>
        {mena === "termini" && !isHours ? (
          <div className="stack">
            <label className="row">
              <input
                type="checkbox"
                checked={asked.urgent}
                onChange={(event) => set({ urgent: event.target.checked })}
              />
              {c.urgent}
            </label>
            <label className="row">
              <input
                type="checkbox"
                checked={asked.dePresentacio}
                onChange={(event) => set({ dePresentacio: event.target.checked })}
              />
              {c.dePresentacio}
            </label>
          </div>
        ) : null}
        {mena === "maxim" ? <Suspensions asked={asked} onChange={set} /> : null}
        {isLong && !isHours ? <Extension asked={asked} onChange={set} /> : null}
        <Button look="primary" type="submit" isPending={isPending}>
          {c.compta}
        </Button>
      </form>
      <div aria-live="polite">{found ? <Result asked={found.asked} counted={found.counted} /> : null}</div>
    </div>
  );
}
