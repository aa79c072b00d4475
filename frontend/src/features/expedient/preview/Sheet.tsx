import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { contingut } from "~/api/queries";
import type { Document } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Failure } from "~/ui/Failure";
import { kindOf, MOST } from "./kind";
import { openPdf, type Opened } from "./pdf";
import { PdfPages } from "./PdfPages";

type Props = { ens: string; document: Document; zoom: number; width: number; onPages: (count: number) => void };

/** What a document looks like; or why it cannot be shown, with the download that always works. */
export function Sheet({ ens, document, zoom, width, onPages }: Props) {
  const t = useText();
  const c = useCaseText();
  const kind = kindOf(document);
  const { id, nom, contingut: content } = document;
  const held = useQuery({ ...contingut(ens, id, content?.sha256 ?? ""), enabled: kind !== "none" });
  if (!content) return <p className="preview-note">{c.previa.senseContingut}</p>;
  if (kind === "none") {
    return <Cannot text={content.mida > MOST ? c.previa.massaGran : c.previa.noEsPot(content.mime)} />;
  }
  if (held.isError) {
    return (
      <div className="preview-note">
        <Failure error={held.error} onRetry={() => void held.refetch()} />
      </div>
    );
  }
  if (!held.data) return <p className="preview-note muted wait">{t.marc.carregant}</p>;
  return kind === "image" ? (
    <Picture key={content.sha256} blob={held.data} nom={nom} zoom={zoom} />
  ) : (
    <Pdf key={content.sha256} blob={held.data} zoom={zoom} width={width} onPages={onPages} />
  );
}

function Cannot({ text }: { text: string }) {
  const c = useCaseText();
  return (
    <div className="preview-note stack">
      <p>{text}</p>
      <p className="muted">{c.previa.baixaAjuda}</p>
    </div>
  );
}

function Picture({ blob, nom, zoom }: { blob: Blob; nom: string; zoom: number }) {
  const c = useCaseText();
  const [isBroken, setBroken] = useState(false);
  // An address for bytes in memory, given back when they leave the screen.
  const paint = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  if (isBroken) return <Cannot text={c.previa.malmes} />;
  return (
    <img
      ref={paint}
      className="preview-image"
      alt={nom}
      style={{ width: `${zoom * 100}%` }}
      onError={() => setBroken(true)}
    />
  );
}

type PdfProps = { blob: Blob; zoom: number; width: number; onPages: (count: number) => void };
type Shown = Opened & { first: { width: number; height: number } };

function Pdf({ blob, zoom, width, onPages }: PdfProps) {
  const t = useText();
  const c = useCaseText();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    let close = () => {};
    const open = async () => {
      const opened = await openPdf(blob);
      close = opened.close;
      if (isGone) return close();
      const { width: wide, height } = (await opened.pdf.getPage(1)).getViewport({ scale: 1 });
      if (isGone) return;
      setShown({ ...opened, first: { width: wide, height } });
      onPages(opened.pdf.numPages);
    };
    open().catch((error: unknown) => {
      if (!isGone) setFailure(error instanceof Error ? error.name : "");
    });
    return () => {
      isGone = true;
      close();
    };
  }, [blob, onPages]);
  if (failure !== null) return <Cannot text={failure === "PasswordException" ? c.previa.protegit : c.previa.malmes} />;
  if (!shown || width === 0) return <p className="preview-note muted wait">{t.marc.carregant}</p>;
  return <PdfPages opened={shown} first={shown.first} zoom={zoom} width={width} />;
}
