import { RotateCcw, X } from "lucide-react";
import { useState } from "react";
import { api, ok } from "~/api/client";
import { bytes } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { useCase } from "./context";
import { useRun } from "./useRun";
import { edit, remove, resume, settled, useUploads, type Upload } from "./uploads";

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

function UploadRow({ upload }: { upload: Upload }) {
  const t = useText();
  const { key, file, nom, td, origen, sent, state } = upload;
  const percent = file.size === 0 ? 100 : Math.floor((100 * sent) / file.size);
  return (
    <li className="upload">
      <input
        className="input grow"
        aria-label={`${t.documents.nom} (${file.name})`}
        value={nom}
        onChange={(event) => edit(key, { nom: event.target.value })}
      />
      <select
        className="input"
        aria-label={`${t.documents.tipus} (${file.name})`}
        value={td}
        onChange={(event) => edit(key, { td: event.target.value })}
      >
        {Object.entries(t.td).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={`${t.documents.origen} (${file.name})`}
        value={origen}
        onChange={(event) => edit(key, { origen: event.target.value === "ciutada" ? "ciutada" : "administracio" })}
      >
        {(["ciutada", "administracio"] as const).map((one) => (
          <option key={one} value={one}>
            {t.documents.origens[one]}
          </option>
        ))}
      </select>
      <div className="upload-state">
        {state === "sending" || state === "waiting" ? (
          <progress max={100} value={percent} aria-label={t.documents.pujant(file.name, percent)} />
        ) : null}
        {state === "sent" ? (
          <span className="small muted">
            {t.documents.pujat} · {bytes(file.size)}
          </span>
        ) : null}
        {state === "failed" ? (
          <>
            <span className="small field-error" role="alert">
              {t.documents.haFallat}
            </span>
            <Button onClick={() => resume(key)}>
              <RotateCcw className="icon" aria-hidden /> {t.documents.continua}
            </Button>
          </>
        ) : null}
      </div>
      <button type="button" className="icon-button" aria-label={t.documents.treu(nom)} onClick={() => remove(key)}>
        <X className="icon" aria-hidden />
      </button>
    </li>
  );
}
