// Every package that ships to a browser, or builds what ships, has a licence that the EUPL 1.2 can live beside.
// The list is that of deny.toml, for both halves of the product, and what only the JavaScript world uses.
import { readFileSync } from "node:fs";

const own = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "MPL-2.0",
  "BlueOak-1.0.0",
]);
const assets = new Set(["OFL-1.1", "CC0-1.0", "CC-BY-4.0", "Unlicense", "Python-2.0", "Zlib", "EUPL-1.2"]);
// Their package.json names no licence; the text that they bring does.
const read = { "node_modules/@react-aria/optimize-locales-plugin": "Apache-2.0" };
const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

const wrong = [];
for (const [path, { license, link, dev }] of Object.entries(packages)) {
  if (path === "" || link) continue;
  // «A OR B» needs one of them; «A AND B» needs both.
  const options = (license ?? read[path] ?? "unknown").replace(/[()]/g, "").split(" OR ");
  const fine = options.some((option) => option.split(" AND ").every((one) => own.has(one) || assets.has(one)));
  if (!fine) wrong.push(`${path.replace("node_modules/", "")}: ${license ?? "unknown"}${dev ? " (development)" : ""}`);
}
if (wrong.length > 0) {
  console.error(`licences that nobody has looked at:\n  ${wrong.join("\n  ")}`);
  process.exit(1);
}
console.log(`licences of ${Object.keys(packages).length - 1} packages are fine`);
