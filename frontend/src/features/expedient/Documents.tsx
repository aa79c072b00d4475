import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Download, Upload } from "lucide-react";
import { lazy, Suspense, useEffect, useState, type KeyboardEvent } from "react";
import { documents, fets } from "~/api/queries";
import type { Document } from "~/api/types";
import { bytes, shortDate } from "~/i18n/format";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { useShortcut } from "~/ui/shortcuts";
import { useCase } from "./context";
import type { DocumentAct } from "./DocumentDialog";
import { pickFiles } from "./pick";
import type { PreviewState } from "./preview/usePreview";
import { UploadQueue } from "./UploadQueue";

const DocumentDialog = lazy(() => import("./DocumentDialog"));

export function Documents({ preview }: { preview: PreviewState }) {
  const t = useText();
  const c = useCaseText();
  const { ens, id, may } = useCase();
  const held = useInfiniteQuery({ ...documents(ens, id), enabled: may("document.llegir") });
  const [asked, setAsked] = useState<{ document: Document; act: DocumentAct } | null>(null);
  const items = held.data?.pages.flatMap((page) => page.items) ?? [];
  // A decision has one number: what has been registered is not offered again.
  const facts = useQuery({ ...fets(ens, id), enabled: items.some(({ td }) => td === "TD01") });
  const numbered = new Set(
    (facts.data?.items ?? [])
      .filter(({ tipus, anullacio }) => tipus === "resolucio" && !anullacio)
      .map(({ fet }) => (fet as { document?: string }).document),
  );
  const { hasNextPage, fetchNextPage } = held;
  // All of them: no document of a case hides behind a page.
  useEffect(() => {
    if (hasNextPage) void fetchNextPage();
  }, [hasNextPage, fetchNextPage]);

  // It is the button that hears it; here it is only told of in the dialog that lists the keys.
  useShortcut("space", "previa", () => undefined);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const by = steps[event.key];
    if (by === undefined || !(event.target instanceof HTMLElement) || !event.target.matches("[data-doc]")) return;
    const names = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-doc]")];
    const next = names[names.indexOf(event.target) + by];
    event.preventDefault();
    if (!next) return;
    next.focus();
    const shown = items.find(({ id: one }) => one === next.dataset.doc);
    // While one is shown, going along the list shows the next.
    if (preview.document && shown) preview.show(shown);
  };

  return (
    <section className="sheet" aria-labelledby="documents">
      <div className="section-head">
        <h2 id="documents">
          {t.documents.titol} {items.length > 0 ? <span className="muted">({items.length})</span> : null}
        </h2>
        {may("document.incorporar") ? (
          <Button className="no-print" onClick={() => pickFiles()}>
            <Upload className="icon" aria-hidden /> {t.documents.puja}
          </Button>
        ) : null}
      </div>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isSuccess && items.length === 0 ? <p className="muted">{t.documents.cap}</p> : null}
      {/* The arrows go from name to name; each of them is a button of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className="documents" onKeyDown={onKeyDown}>
        {items.map((document) => (
          <Row
            key={document.id}
            document={document}
            isNumbered={!facts.isSuccess || numbered.has(document.id)}
            isShown={preview.document?.id === document.id}
            onShow={() => preview.show(document)}
            onAsk={(act) => setAsked({ document, act })}
          />
        ))}
      </ul>
      <UploadQueue />
      {items.length > 0 ? <p className="hint no-print only-fine">{c.previa.ajuda}</p> : null}
      {may("document.incorporar") ? <p className="hint no-print only-fine">{t.documents.arrossega}</p> : null}
      {asked ? (
        <Suspense fallback={null}>
          <DocumentDialog document={asked.document} act={asked.act} onClose={() => setAsked(null)} />
        </Suspense>
      ) : null}
    </section>
  );
}

type RowProps = {
  document: Document;
  isNumbered: boolean;
  isShown: boolean;
  onShow: () => void;
  onAsk: (act: DocumentAct) => void;
};

function Row({ document, isNumbered, isShown, onShow, onAsk }: RowProps) {
  const t = useText();
  const c = useCaseText();
  const { ens, may } = useCase();
  const { id, nom, td, estat, signatura, contingut, data_captura, foli } = document;
  const href = `/api/v1/ens/${encodeURIComponent(ens)}/documents/${id}/contingut`;
  const isDraft = estat === "esborrany";
  const isSettled = estat === "definitiu";
  return (
    <li className={`document${estat === "anullat" ? " document-void" : ""}${isShown ? " document-shown" : ""}`}>
      <span className="number muted folio">{foli ?? "–"}</span>
      <div className="grow">
        <p className="document-name">
          {contingut ? (
            <button
              type="button"
              className="document-open"
              data-doc={id}
              aria-expanded={isShown}
              aria-controls={isShown ? "previa" : undefined}
              onClick={onShow}
            >
              {nom}
            </button>
          ) : (
            nom
          )}
        </p>
        <p className="muted small">
          {t.td[td] ?? td} · {t.documents.estats[estat] ?? estat}
          {isSettled || signatura !== "cap" ? ` · ${t.documents.signatures[signatura] ?? signatura}` : ""}
          {contingut ? ` · ${bytes(contingut.mida)}` : ""} · {shortDate(data_captura)}
        </p>
      </div>
      <div className="row no-print">
        {contingut ? (
          <a className="icon-button" href={href} download={contingut.nom_fitxer}>
            <Download className="icon" aria-hidden />
            <span className="sr-only">
              {t.documents.baixa} {nom}
            </span>
          </a>
        ) : null}
        {isDraft && contingut && may("document.modificar") ? (
          <Button onClick={() => onAsk("definitiu")}>
            {t.documents.definitiu}
            <span className="sr-only">: {nom}</span>
          </Button>
        ) : null}
        {isSettled && signatura === "cap" && may("tramitacio.impulsar") ? (
          <Button onClick={() => onAsk("signat_fora")}>
            {c.acte.registraSignatura}
            <span className="sr-only">: {nom}</span>
          </Button>
        ) : null}
        {isSettled && signatura !== "cap" && td === "TD01" && !isNumbered && may("tramitacio.resoldre") ? (
          <Button look="quiet" onClick={() => onAsk("resolucio")}>
            {c.acte.registraResolucio}
            <span className="sr-only">: {nom}</span>
          </Button>
        ) : null}
      </div>
    </li>
  );
}
