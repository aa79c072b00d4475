// Writes the client's types from the contract, or with --check says whether the committed ones are stale.
// It lives in a package of its own because openapi-typescript needs TypeScript 5's programming interface,
// which the TypeScript of the application no longer has.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const contract = new URL("../../../openapi/expedit.json", import.meta.url);
const target = new URL("../../src/api/schema.d.ts", import.meta.url);

const types = astToString(await openapiTS(JSON.parse(readFileSync(contract, "utf8")), { emptyObjectsUnknown: true }));
const text = `// Generated from openapi/expedit.json by \`npm run types\`. Do not edit.\n\n${types}`;

if (process.argv.includes("--check")) {
  let held = "";
  try {
    held = readFileSync(target, "utf8");
  } catch {
    // A missing file is the stalest of all.
  }
  if (held !== text) {
    console.error("src/api/schema.d.ts does not match openapi/expedit.json: run `npm run types` and commit it");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
