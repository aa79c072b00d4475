import { Upload as UploadIcon } from "lucide-react";
import { useText } from "~/i18n/store";
import { pickFiles } from "~/features/expedient/pick";
import { UploadRow } from "~/features/expedient/UploadRow";
import type { Upload } from "~/features/expedient/uploads";
import { Button } from "~/ui/Button";

/** What the request brings. The files go up while the rest is written, and enter the case when it opens. */
export function Papers({ uploads }: { uploads: Upload[] }) {
  const t = useText();
  return (
    <fieldset className="sheet nou-block">
      <legend>{t.documents.titol}</legend>
      <p className="hint nou-wide">{t.nou.documentsAjuda}</p>
      {uploads.length > 0 ? (
        <ul className="uploads stack">
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} />
          ))}
        </ul>
      ) : null}
      <div>
        <Button onClick={() => pickFiles()}>
          <UploadIcon className="icon" aria-hidden /> {t.documents.puja}
        </Button>
      </div>
    </fieldset>
  );
}
