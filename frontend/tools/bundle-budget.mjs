// The budget of the first load: shell and list, in gzip, as the built files say. A number nobody checks only grows.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const FIRST_LOAD = 170;
const CHUNK = 60;
const dist = new URL("../dist/", import.meta.url);

const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const size = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1000;

function closure(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

const first = closure("index.html");
for (const key of ["src/features/llista/Llista.tsx", "src/i18n/ca.ts"]) {
  for (const file of closure(key)) first.add(file);
}
const total = [...first].reduce((sum, file) => sum + size(file), 0);
const wrong = [];
if (total > FIRST_LOAD) wrong.push(`shell and list: ${total.toFixed(1)} kB of ${FIRST_LOAD}`);
for (const name of readdirSync(new URL("assets/", dist))) {
  if (!name.endsWith(".js")) continue;
  const kB = size(`assets/${name}`);
  // The library that draws is one piece and in the first load anyway; pdf.js comes when a document is opened.
  if (kB > CHUNK && !/^(react|pdf)-/.test(name)) wrong.push(`${name}: ${kB.toFixed(1)} kB of ${CHUNK}`);
}
console.log(`first load: ${total.toFixed(1)} kB of JavaScript (gzip) in ${first.size} files; budget ${FIRST_LOAD}`);
if (wrong.length > 0) {
  console.error(`over budget:\n  ${wrong.join("\n  ")}`);
  process.exit(1);
}
