import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ok } from "~/api/client";
import { notes } from "~/api/queries";
import { dateTime } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { useCase } from "./context";
import { useRun } from "./useRun";

export function Notes() {
  const t = useText();
  const { ens, id, may } = useCase();
  const held = useQuery(notes(ens, id));
  const { go, pending } = useRun();
  const [text, setText] = useState("");
  const items = held.data?.items ?? [];
  const add = async () => {
    const problem = await go("nota", () =>
      ok(api.POST("/api/v1/ens/{ens}/expedients/{id}/notes", { params: { path: { ens, id } }, body: { text } })),
    );
    // What was written stays in its place until it is safe.
    if (!problem) setText("");
  };
  return (
    <section className="side-block" aria-labelledby="notes">
      <h2 id="notes">{t.expedient.notes}</h2>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isSuccess && items.length === 0 ? <p className="muted">{t.expedient.capNota}</p> : null}
      <ul className="notes">
        {items.map(({ id: key, text: said, autor, creat_el }) => (
          <li key={key}>
            <p className="note-text">{said}</p>
            <p className="muted small">
              {autor?.nom} · {dateTime(creat_el)}
            </p>
          </li>
        ))}
      </ul>
      {may("expedient.anotar") ? (
        <form
          className="stack no-print"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim()) void add();
          }}
        >
          <textarea
            id="nota"
            className="input"
            rows={2}
            aria-label={t.expedient.nota}
            placeholder={t.expedient.nota}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
          {text.trim() ? (
            <Button type="submit" isPending={pending !== null}>
              {t.expedient.notaDesa}
            </Button>
          ) : null}
        </form>
      ) : null}
    </section>
  );
}
