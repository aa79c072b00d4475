import { useEffect, useRef, useState, type CSSProperties } from "react";
import { useCaseText } from "~/i18n/rooms";
import type { Opened } from "./pdf";

type Size = { width: number; height: number };
type Props = { opened: Opened; first: Size; zoom: number; width: number };

// Browsers give up silently on larger canvases.
const MOST_PIXELS = 16_000_000;
/** Between a page and the edges of what shows it. */
const MARGIN = 24;

/** The pages of a PDF, one under another; only those near the screen are drawn. */
export function PdfPages({ opened, first, zoom, width }: Props) {
  const scale = (Math.max(160, width - MARGIN) / first.width) * zoom;
  return (
    <div className="pdf-pages">
      {Array.from({ length: opened.pdf.numPages }, (_, at) => (
        // Pages have no other name than their number.
        // oxlint-disable-next-line react/no-array-index-key
        <Page key={at} opened={opened} number={at + 1} first={first} scale={scale} />
      ))}
    </div>
  );
}

type PageProps = { opened: Opened; number: number; first: Size; scale: number };

function Page({ opened, number, first, scale }: PageProps) {
  const c = useCaseText();
  const { pdf, pdfjs } = opened;
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  // Until it is read, a page is as large as the first.
  const [size, setSize] = useState(first);

  useEffect(() => {
    const place = box.current;
    if (!place) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: place.closest(".preview-scroll"),
      rootMargin: "100% 0px",
    });
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const [under, over] = [paper.current, words.current];
    if (!isNear || !under || !over) return;
    let stop = () => {};
    let isGone = false;
    const draw = async () => {
      const page = await pdf.getPage(number);
      if (isGone) return;
      const own = page.getViewport({ scale: 1 });
      setSize({ width: own.width, height: own.height });
      const viewport = page.getViewport({ scale });
      const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
      const canvas = document.createElement("canvas");
      canvas.width = Math.floor(viewport.width * ratio);
      canvas.height = Math.floor(viewport.height * ratio);
      const task = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
      const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: over, viewport });
      stop = () => {
        task.cancel();
        layer.cancel();
      };
      await task.promise;
      // The page before stays until this one is whole: a change of zoom must not flash.
      under.replaceChildren(canvas);
      over.replaceChildren();
      await layer.render();
    };
    // Leaving a page half drawn is the ordinary end; one that cannot be drawn stays white, and can be downloaded.
    draw().catch(() => undefined);
    return () => {
      isGone = true;
      stop();
    };
  }, [pdf, pdfjs, number, scale, isNear]);

  useEffect(() => {
    if (isNear) return;
    // Far away: its pixels are given back.
    paper.current?.replaceChildren();
    words.current?.replaceChildren();
  }, [isNear]);

  const style = {
    width: Math.floor(size.width * scale),
    height: Math.floor(size.height * scale),
    "--total-scale-factor": scale,
    "--scale-round-x": "1px",
    "--scale-round-y": "1px",
  } as CSSProperties;
  return (
    <div
      ref={box}
      className="pdf-page"
      data-page={number}
      role="group"
      aria-label={c.previa.pagina(number, pdf.numPages)}
      style={style}
    >
      <div ref={paper} aria-hidden />
      <div ref={words} className="textLayer" />
    </div>
  );
}
