// Checks the licence of every linked crate against the list in deny.toml.
// `cargo deny check licenses` reads the same list; this needs no minutes to compile it first.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const list = /^allow = \[([^\]]*)\]/m.exec(readFileSync("deny.toml", "utf8"));
if (!list) throw new Error("deny.toml has no `allow = [...]`");
const allowed = new Set([...list[1].replace(/#.*$/gm, "").matchAll(/"([^"]+)"/g)].map((m) => m[1]));

const host = /host: (\S+)/.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" }))[1];
const metadata = JSON.parse(
  execFileSync("cargo", ["metadata", "--locked", "--format-version", "1", "--filter-platform", host], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }),
);
const linked = new Set(metadata.resolve.nodes.map((node) => node.id));

// SPDX expression: OR under AND under parentheses; `A WITH B` is one name; old crates write `/` for OR.
function accepts(expression) {
  const tokens = expression
    .replaceAll("/", " OR ")
    .replace(/(\S+) WITH (\S+)/g, "$1+WITH+$2")
    .match(/[()]|[^\s()]+/g);
  let at = 0;
  const either = () => {
    let value = both();
    while (tokens[at] === "OR") { at++; const right = both(); value ||= right; }
    return value;
  };
  const both = () => {
    let value = one();
    while (tokens[at] === "AND") { at++; const right = one(); value &&= right; }
    return value;
  };
  const one = () => {
    const token = tokens[at++];
    if (token !== "(") return allowed.has(token.replaceAll("+WITH+", " WITH "));
    const value = either();
    at++;
    return value;
  };
  const value = either();
  if (at !== tokens.length) throw new Error(`not an SPDX expression: ${expression}`);
  return value;
}

const refused = metadata.packages
  .filter((p) => linked.has(p.id) && !(p.license && accepts(p.license)))
  .map((p) => `${p.name} ${p.version}: ${p.license ?? "no licence stated"}`);
if (refused.length) {
  console.error(`Licences that deny.toml does not allow:\n${refused.join("\n")}`);
  process.exit(1);
}
console.log(`${linked.size} crates, every licence allowed by deny.toml`);
