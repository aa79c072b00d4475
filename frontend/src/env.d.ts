interface ImportMetaEnv {
  /** The folder of what pdf.js asks for by name. */
  readonly PDFJS: string;
}
