import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

// What pdf.js asks for by name while it draws: its worker, the fonts that a PDF may leave out, and the decoders of
// scans written in JavaScript (the policy of the service allows no WebAssembly). They keep their names, so the folder
// carries the version: what it holds never changes either.
const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const folder = `assets/pdfjs-${version}/`;

function files(): Map<string, string> {
  const found = new Map([["pdf.worker.js", join(root, "legacy/build/pdf.worker.min.mjs")]]);
  for (const [from, wanted] of [
    ["standard_fonts", /./],
    ["wasm", /^jbig2_nowasm|^openjpeg_nowasm|^LICENSE_.*(JBIG2|OPENJPEG)$/],
  ] as const) {
    for (const name of readdirSync(join(root, from))) if (wanted.test(name)) found.set(name, join(root, from, name));
  }
  return found;
}

export function pdfjs(): Plugin {
  const all = files();
  return {
    name: "expedit:pdfjs",
    config: () => ({ define: { "import.meta.env.PDFJS": JSON.stringify(`/${folder}`) } }),
    configureServer({ middlewares }) {
      middlewares.use(`/${folder}`, (request, response, next) => {
        const path = all.get((request.url ?? "").slice(1));
        if (!path) return next();
        if (path.endsWith("js")) response.setHeader("Content-Type", "text/javascript");
        response.end(readFileSync(path));
      });
    },
    generateBundle() {
      for (const [name, path] of all) {
        this.emitFile({ type: "asset", fileName: folder + name, source: readFileSync(path) });
      }
    },
  };
}
