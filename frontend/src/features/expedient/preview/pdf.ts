import type { PDFDocumentProxy } from "pdfjs-dist";

// The build for older browsers: a town hall changes its computers every ten years.
const load = () => import("pdfjs-dist/legacy/build/pdf.mjs");
export type Pdfjs = Awaited<ReturnType<typeof load>>;

export type Opened = { pdfjs: Pdfjs; pdf: PDFDocumentProxy; close: () => void };

/** Opens the bytes of a PDF. Nothing of it runs: no scripts, no forms of its own, no address that it names. */
export async function openPdf(blob: Blob): Promise<Opened> {
  const [pdfjs, data] = await Promise.all([load(), blob.arrayBuffer()]);
  const assets = new URL(import.meta.env.PDFJS, location.href).href;
  pdfjs.GlobalWorkerOptions.workerSrc = `${assets}pdf.worker.js`;
  const task = pdfjs.getDocument({
    data,
    standardFontDataUrl: assets,
    wasmUrl: assets,
    useWasm: false,
    useWorkerFetch: true,
    // What a broken file is called is of no use to anybody: the screen says what can be done.
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  return { pdfjs, pdf: await task.promise, close: () => void task.destroy() };
}
