import { ChevronLeft, ChevronRight, Download, X, ZoomIn, ZoomOut } from "lucide-react";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { Document } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { useCase } from "~/features/expedient/context";
import { speak } from "~/ui/announce";
import { useMedia } from "~/ui/media";
import { isTyping } from "~/ui/shortcuts";
import { kindOf, step } from "./kind";
import { Sheet } from "./Sheet";
import "./preview.css";

type Props = {
  documents: Document[];
  document: Document;
  onShow: (document: Document) => void;
  onClose: () => void;
};

type View = { id: string; zoom: number; page: number; pages: number };

const fresh = (id: string): View => ({ id, zoom: 1, page: 1, pages: 0 });

/** A document in the place of the side column; on a small screen, over the whole of it. */
export default function Preview(props: Props) {
  const c = useCaseText();
  const isNarrow = useMedia("(max-width: 1000px)");
  if (!isNarrow) return <Panel {...props} />;
  return (
    <ModalOverlay isOpen className="veil preview-veil" onOpenChange={(open) => !open && props.onClose()}>
      <Modal className="preview-modal">
        <Dialog className="preview-dialog" aria-label={c.previa.titol}>
          <Panel {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Panel({ documents, document, onShow, onClose }: Props) {
  const t = useText();
  const c = useCaseText();
  const { ens } = useCase();
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const { id, nom, contingut } = document;
  // How it is looked at goes with each document: the next one begins at its first page.
  const [held, setHeld] = useState(() => fresh(id));
  const view = held.id === id ? held : fresh(id);
  const change = useCallback(
    (next: Partial<Omit<View, "id">>) => setHeld((before) => ({ ...(before.id === id ? before : fresh(id)), ...next })),
    [id],
  );
  const { zoom, page, pages } = view;
  const setZoom = (next: number) => change({ zoom: next });
  const onPages = useCallback((count: number) => change({ pages: count }), [change]);
  const at = documents.findIndex((one) => one.id === id);
  const kind = kindOf(document);

  useEffect(() => {
    const place = scroller.current;
    if (!place) return;
    // Whoever opened it from its row goes on in it; whoever came by an address stays where they are.
    const from = globalThis.document.activeElement;
    if (from?.matches("[data-doc]") || from?.closest(".preview-dialog")) place.focus({ preventScroll: true });
    const watch = new ResizeObserver(() => setWidth(place.clientWidth));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    speak(nom);
    scroller.current?.scrollTo({ top: 0 });
  }, [nom]);

  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    // Also from the list beside it, where one may have stayed; not from a field, nor under a dialog of its own.
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isTyping(event.target)) return;
      if (globalThis.document.querySelector('[role="dialog"]')) return;
      latest.current();
    };
    globalThis.document.addEventListener("keydown", onEscape);
    return () => globalThis.document.removeEventListener("keydown", onEscape);
  }, []);

  const go = (by: 1 | -1) => {
    const next = documents[at + by];
    if (next) onShow(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A page wider than its place is read by moving it, and then the arrows do that.
    const isWide = (scroller.current?.scrollWidth ?? 0) > (scroller.current?.clientWidth ?? 0) + 1;
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowRight" && !isWide) go(1);
    else if (event.key === "ArrowLeft" && !isWide) go(-1);
    else if (event.key === "+" || event.key === "=") setZoom(step(zoom, 1));
    else if (event.key === "-") setZoom(step(zoom, -1));
    else if (event.key === "0") setZoom(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onScroll = () => {
    const place = scroller.current;
    if (!place) return;
    const middle = place.getBoundingClientRect().top + place.clientHeight / 2;
    const seen = [...place.querySelectorAll<HTMLElement>("[data-page]")];
    const now = seen.findLast((one) => one.getBoundingClientRect().top <= middle);
    change({ page: Number(now?.dataset.page ?? 1) });
  };

  return (
    // The keys are those of what it holds; the panel only hears them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <section className="preview no-print" id="previa" aria-labelledby="previa-nom" onKeyDown={onKeyDown}>
      <div className="preview-bar">
        <button
          type="button"
          className="icon-button"
          aria-label={c.previa.anterior}
          aria-disabled={at <= 0 || undefined}
          onClick={() => go(-1)}
        >
          <ChevronLeft className="icon" aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={c.previa.seguent}
          aria-disabled={at >= documents.length - 1 || undefined}
          onClick={() => go(1)}
        >
          <ChevronRight className="icon" aria-hidden />
        </button>
        <h2 id="previa-nom" className="grow clip" title={nom}>
          {nom}
        </h2>
        {contingut ? (
          <a
            className="icon-button"
            href={`/api/v1/ens/${encodeURIComponent(ens)}/documents/${id}/contingut`}
            download={contingut.nom_fitxer}
            aria-label={`${t.documents.baixa} ${nom}`}
          >
            <Download className="icon" aria-hidden />
          </a>
        ) : null}
        <button type="button" className="icon-button" aria-label={c.previa.tanca} onClick={onClose}>
          <X className="icon" aria-hidden />
        </button>
      </div>
      {/* Above: the place may begin low on the screen, and its end be out of sight. */}
      {kind === "none" ? null : (
        <div className="preview-bar preview-tools">
          <p className="small grow">{pages > 0 ? c.previa.pagina(page, pages) : ""}</p>
          <button
            type="button"
            className="icon-button"
            aria-label={c.previa.allunya}
            onClick={() => setZoom(step(zoom, -1))}
          >
            <ZoomOut className="icon" aria-hidden />
          </button>
          <button
            type="button"
            className="icon-button small"
            aria-label={c.previa.zoom(zoom)}
            onClick={() => setZoom(1)}
          >
            {Math.round(zoom * 100)} %
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={c.previa.apropa}
            onClick={() => setZoom(step(zoom, 1))}
          >
            <ZoomIn className="icon" aria-hidden />
          </button>
        </div>
      )}
      <div
        ref={scroller}
        className="preview-scroll"
        role="group"
        aria-labelledby="previa-nom"
        // Whatever scrolls must be reached with the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={onScroll}
      >
        <Sheet ens={ens} document={document} zoom={zoom} width={width} onPages={onPages} />
      </div>
    </section>
  );
}
