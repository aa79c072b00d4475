// How fast the screens answer the hands, in a real Chromium on a running service (EXPEDIT_URL) with the demo in it. It
// prints one line per budget (work, measured, yardstick, goal, between tabs) for bin/bench to write down; no test is
// timed. Beyond four times its goal a figure is no matter of the machine any more, and the program ends with 1.
import { chromium } from "@playwright/test";

// The few are the yardstick: what the machine itself takes now, whatever the rows.
const FEW = 30;
const MANY = 10_000;
const base = process.env.EXPEDIT_URL ?? "http://127.0.0.1:8080";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "ca-ES" });

await page.goto(`${base}/entra`);
await page.getByLabel("Correu electrònic").fill("secretaria@demo.example");
await page.getByLabel("Contrasenya").fill(process.env.EXPEDIT_DEMO_PASSWORD ?? "expedit de prova");
await page.getByRole("button", { name: "Entra", exact: true }).click();
await page.getByRole("heading", { level: 1, name: "Avui" }).waitFor();

const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (values) => `${Math.round(percentile(values, 0.95))} ms`;
const ratio = (values, yard) => (percentile(values, 0.95) / percentile(yard, 0.95)).toFixed(2);
const within = (values, goal) => {
  if (percentile(values, 0.95) > goal * 4) process.exitCode = 1;
};
const say = (...cells) => console.log(cells.join("\t"));

// A list of ten thousand, made of a real row: more than the contract gives in a page, because the screen must not care.
const model = await page.evaluate(async () => {
  const answer = await fetch("/api/v1/ens/tirvia/expedients?limit=1");
  return (await answer.json()).items[0];
});
const words = ["fanal", "font", "camí", "teulada", "plaça", "façana", "gual", "contenidor", "soroll", "abeurador"];
const make = (count) =>
  Array.from({ length: count }, (_, i) => ({
    ...model,
    id: `0196f6a0-0000-7000-8000-${String(i).padStart(12, "0")}`,
    numero: `2026/${String(i + 1).padStart(6, "0")}`,
    titol: `Arranjament ${words[i % 10]} ${words[(i * 7 + 3) % 10]}, número ${i}`,
  }));
const list = (items) => ({ items, seguent: null, total: items.length, total_limitat: false });

/** From each key to the next picture, as the browser itself counts it; under 16 ms it counts none. */
async function keys(text) {
  await page.evaluate(() => {
    window.seen = [];
    window.watch?.disconnect();
    window.watch = new PerformanceObserver((entries) => {
      for (const { name, duration } of entries.getEntries()) if (name === "keydown") window.seen.push(duration);
    });
    window.watch.observe({ type: "event", durationThreshold: 16 });
  });
  let pressed = 0;
  for (let turn = 0; turn < 4; turn++) {
    await page.keyboard.press("/");
    for (const key of [...text, ...Array.from(text, () => "Backspace")]) {
      await page.keyboard.press(key);
      pressed++;
      // People type unevenly: some keys fall while the answer of the one before is being drawn.
      await page.waitForTimeout([30, 90, 200, 260][pressed % 4]);
    }
    await page.keyboard.press("Escape");
    await page.locator("h1").click();
  }
  const slow = await page.evaluate(() => window.seen);
  return [...slow, ...Array.from({ length: Math.max(0, pressed - slow.length) }, () => 8)];
}

/** The list filters at the server; what it answers is drawn between two keys. */
async function inList(rows) {
  await page.unrouteAll();
  await page.route("**/ens/tirvia/expedients?*", (route) => {
    const q = new URL(route.request().url()).searchParams.get("q") ?? "";
    return route.fulfill({ json: list(rows.filter(({ titol }) => titol.includes(q))) });
  });
  await page.goto(`${base}/t/tirvia/expedients`);
  await page.getByRole("grid").waitFor();
  const drawn = await page.locator("[data-index]").count();
  return { times: await keys("teulada"), drawn };
}

const yard = await inList(make(FEW));
const many = await inList(make(MANY));
within(many.times, 50);
say(
  `web client: key to picture while filtering, list of ${MANY} rows`,
  `p95 ${ms(many.times)}; ${many.drawn} rows in the document`,
  `${FEW} rows: p95 ${ms(yard.times)}: ratio ${ratio(many.times, yard.times)}`,
  "p95 ≤ 50 ms, ≤ 60 rows",
);

// From the press to the heading of the other page drawn, once the pointer has been over its link.
await page.unrouteAll();
await page.goto(`${base}/t/tirvia/avui`);
const times = [];
const swaps = [];
for (let turn = 0; turn < 12; turn++) {
  for (const name of ["Expedients", "Tauler", "Avui"]) {
    const link = page
      .getByRole("navigation")
      .getByRole("link", { name: new RegExp(`^${name}`) })
      .first();
    await link.hover();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(150);
    const time = await link.evaluate(untilDrawn, { wanted: name, isPlain: false });
    // The first round loads the code of each page.
    if (turn > 0) times.push(time);
    // The yardstick: what this browser takes now to draw another word in the heading, and nothing else.
    if (turn > 0) swaps.push(await link.evaluate(untilDrawn, { wanted: `${name} `, isPlain: true }));
  }
}
within(times, 100);
say(
  "web client: change of page with its data at hand",
  `p95 ${ms(times)}`,
  `a word in the heading: p95 ${ms(swaps)}: ratio ${ratio(times, swaps)}`,
  "p95 ≤ 100 ms",
);
await browser.close();

/** From the press (or the plain change of the word) to the heading wanted, drawn. */
function untilDrawn(element, { wanted, isPlain }) {
  return new Promise((done) => {
    const began = performance.now();
    const heading = () => document.querySelector("main h1");
    const watcher = new MutationObserver(() => {
      if (heading()?.textContent !== wanted) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    if (isPlain) heading().firstChild.data = wanted;
    else element.click();
  });
}
