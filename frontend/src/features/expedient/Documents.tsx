import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { documents, fets } from "~/api/queries";
import type { Document } from "~/api/types";
import { bytes, shortDate } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { useCase } from "./context";
import type { DocumentAct } from "./DocumentDialog";
import { pickFiles } from "./pick";
import { UploadQueue } from "./UploadQueue";

const DocumentDialog = lazy(() => import("./DocumentDialog"));

export function Documents() {
  const t = useText();
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
      <ul className="documents">
        {items.map((document) => (
          <Row
            key={document.id}
            document={document}
            isNumbered={!facts.isSuccess || numbered.has(document.id)}
            onAsk={(act) => setAsked({ document, act })}
          />
        ))}
      </ul>
      <UploadQueue />
      {may("document.incorporar") ? <p className="hint no-print only-fine">{t.documents.arrossega}</p> : null}
      {asked ? (
        <Suspense fallback={null}>
          <DocumentDialog document={asked.document} act={asked.act} onClose={() => setAsked(null)} />
        </Suspense>
      ) : null}
    </section>
  );
}

type RowProps = { document: Document; isNumbered: boolean; onAsk: (act: DocumentAct) => void };

function Row({ document, isNumbered, onAsk }: RowProps) {
  const t = useText();
  const { ens, may } = useCase();
  const { id, nom, td, estat, signatura, contingut, data_captura, foli } = document;
  const href = `/api/v1/ens/${encodeURIComponent(ens)}/documents/${id}/contingut`;
  const isDraft = estat === "esborrany";
  const isSettled = estat === "definitiu";
  return (
    <li className={estat === "anullat" ? "document document-void" : "document"}>
      <span className="number muted folio">{foli ?? "–"}</span>
      <div className="grow">
        <p className="document-name">
          {contingut ? (
            <a href={href} download={contingut.nom_fitxer}>
              {nom}
              <span className="sr-only"> ({t.documents.baixa})</span>
            </a>
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
        {isDraft && contingut && may("document.modificar") ? (
          <Button onClick={() => onAsk("definitiu")}>
            {t.documents.definitiu}
            <span className="sr-only">: {nom}</span>
          </Button>
        ) : null}
        {isSettled && signatura === "cap" && may("tramitacio.impulsar") ? (
          <Button onClick={() => onAsk("signat_fora")}>
            {t.acte.registraSignatura}
            <span className="sr-only">: {nom}</span>
          </Button>
        ) : null}
        {isSettled && signatura !== "cap" && td === "TD01" && !isNumbered && may("tramitacio.resoldre") ? (
          <Button look="quiet" onClick={() => onAsk("resolucio")}>
            {t.acte.registraResolucio}
            <span className="sr-only">: {nom}</span>
          </Button>
        ) : null}
      </div>
    </li>
  );
}
