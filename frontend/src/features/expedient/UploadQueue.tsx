import { useState } from "react";
import { api, ok } from "~/api/client";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { useCase } from "./context";
import { useRun } from "./useRun";
import { UploadRow } from "./UploadRow";
import { settled, useUploads } from "./uploads";

/** Files on their way: how much has gone up, what type they are taken for, and one press to put them in the case. */
export function UploadQueue() {
  const t = useText();
  const { ens, id, expedient } = useCase();
  const uploads = useUploads(expedient.id);
  const { go } = useRun();
  const [isPending, setPending] = useState(false);
  if (uploads.length === 0) return null;
  const ready = uploads.filter(({ state }) => state === "sent");

  const file = async () => {
    setPending(true);
    let count = 0;
    // In their order: it will be the order of the index.
    for (const { key, nom, td, origen, pujada } of ready) {
      const problem = await go(key, () =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/documents", {
            params: { path: { ens, id }, header: { "Idempotency-Key": key } },
            body: {
              nom,
              td,
              origen,
              estat_elaboracio: "EE01",
              intern: false,
              ...(pujada ? { contingut: { pujada } } : {}),
            },
          }),
        ),
      );
      if (problem) break;
      settled(key);
      count++;
    }
    setPending(false);
    if (count > 0) notify(t.documents.incorporats(count));
  };

  return (
    <form
      className="uploads stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && ready.length > 0) void file();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <ul className="stack">
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} />
        ))}
      </ul>
      <div>
        <Button look="primary" type="submit" isPending={isPending} aria-disabled={ready.length === 0}>
          {t.documents.incorpora(ready.length)}
        </Button>
      </div>
    </form>
  );
}
