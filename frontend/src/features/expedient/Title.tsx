import { Pencil } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { fieldErrors, type Problem } from "~/api/problem";
import type { Expedient } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { whenDrawn } from "~/ui/drawn";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { focusFirstError } from "~/ui/form";
import { useCase } from "./context";
import { useEdit } from "./useEdit";

/** The subject, changed where it stands. */
export function Title() {
  const c = useCaseText();
  const { expedient, may } = useCase();
  // What it was when the editing began: a change by somebody else must not slip under it.
  const [base, setBase] = useState<Expedient | null>(null);
  const close = () => {
    setBase(null);
    whenDrawn(
      () => document.querySelector<HTMLElement>("[data-edit-title]"),
      (button) => button.focus(),
    );
  };
  if (base) return <Editor base={base} onClose={close} />;
  return (
    <div className="title-line">
      <h1>{expedient.titol}</h1>
      {may("expedient.modificar") ? (
        <button
          type="button"
          className="icon-button no-print"
          data-edit-title
          aria-label={c.edicio.assumpte}
          onClick={() => setBase(expedient)}
        >
          <Pencil className="icon" aria-hidden />
        </button>
      ) : null}
    </div>
  );
}

function Editor({ base, onClose }: { base: Expedient; onClose: () => void }) {
  const t = useText();
  const c = useCaseText();
  const save = useEdit();
  const form = useRef<HTMLFormElement>(null);
  const [titol, setTitol] = useState(base.titol);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    const input = form.current?.querySelector("input");
    input?.focus();
    input?.select();
  }, []);
  const send = async () => {
    setPending(true);
    const refused = await save(base, { titol: titol.trim() });
    setPending(false);
    setProblem(refused);
    if (refused && !refused.isStale) focusFirstError(form.current);
    if (refused) return;
    notify(c.edicio.desat);
    onClose();
  };
  const errors = problem ? fieldErrors(problem) : {};
  return (
    <form
      ref={form}
      className="title-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {/* The page keeps its heading while it is written. */}
      <h1 className="sr-only">{base.titol}</h1>
      {problem && !problem.isStale && !errors.titol ? <Failure error={problem} /> : null}
      <TextField
        label={c.edicio.assumpte}
        hint={t.nou.assumpteAjuda}
        name="titol"
        value={titol}
        onChange={setTitol}
        error={errors.titol}
        isRequired
      />
      <div className="row">
        <Button look="primary" type="submit" isPending={isPending}>
          {c.edicio.desa}
        </Button>
        <Button onClick={onClose}>{t.marc.cancella}</Button>
      </div>
    </form>
  );
}
