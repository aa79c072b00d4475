import { RotateCcw, X } from "lucide-react";
import { bytes } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { edit, remove, resume, type Upload } from "./uploads";

/** A file on its way: its name, its type and how much of it has gone up. */
export function UploadRow({ upload }: { upload: Upload }) {
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
