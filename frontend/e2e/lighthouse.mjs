// What Lighthouse says of the screens where people stay, as a desktop sees them, on a running service (EXPEDIT_URL)
// with the demo in it. It prints one line per screen (work, measured, yardstick, goal, between tabs) and the audits
// that lose points on standard error. Lighthouse is no part of the product: bin/bench puts it in LIGHTHOUSE.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

const { default: lighthouse, desktopConfig } = await import(
  pathToFileURL(join(process.env.LIGHTHOUSE ?? "../.data/lighthouse", "node_modules/lighthouse/core/index.js")).href
);
const base = process.env.EXPEDIT_URL ?? "http://127.0.0.1:8080";
const port = Number(process.env.LIGHTHOUSE_PORT ?? 9333);
const goals = { performance: 95, accessibility: 100, "best-practices": 100 };
const RUNS = 3;

// A profile of its own and not a context apart: Lighthouse opens its page beside ours and needs the same session.
const profile = mkdtempSync(join(tmpdir(), "expedit-lighthouse-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
  viewport: { width: 1366, height: 768 },
  locale: "ca-ES",
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function look(name, path) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const options = { port, disableStorageReset: true, onlyCategories: Object.keys(goals), logLevel: "error" };
    runs.push((await lighthouse(`${base}${path}`, options, desktopConfig)).lhr);
  }
  const scores = Object.keys(goals).map((id) => Math.round(median(runs.map((lhr) => lhr.categories[id].score)) * 100));
  console.log(
    [`Lighthouse, desktop: ${name}`, scores.join(" / "), "", `≥ ${Object.values(goals).join(" / ")}`].join("\t"),
  );
  const [last] = runs.slice(-1);
  if (last.finalDisplayedUrl !== `${base}${path}`) console.error(`${name}: looked at ${last.finalDisplayedUrl}`);
  for (const [id, { auditRefs }] of Object.entries(last.categories)) {
    for (const { id: audit, weight } of auditRefs) {
      const { score, title, displayValue = "" } = last.audits[audit];
      if (weight > 0 && score !== null && score < 0.9) console.error(`${name}: ${id}: ${title} ${displayValue}`);
    }
  }
}

try {
  await look("login", "/entra");
  const [page] = context.pages();
  await page.goto(`${base}/entra`);
  await page.getByLabel("Correu electrònic").fill("secretaria@demo.example");
  await page.getByLabel("Contrasenya").fill(process.env.EXPEDIT_DEMO_PASSWORD ?? "expedit de prova");
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Avui" }).waitFor();
  const numero = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/ens/tirvia/expedients?limit=1");
    return (await answer.json()).items[0].numero.replace("/", "-");
  });
  await look("Avui", "/t/tirvia/avui");
  await look("list", "/t/tirvia/expedients");
  await look("case", `/t/tirvia/expedients/${numero}`);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
