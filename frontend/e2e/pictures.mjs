// Pictures of the screens on a running service (EXPEDIT_URL) with the demo in it.
//
//   npm run pictures -- FOLDER          the few of the README
//   npm run pictures -- FOLDER --all    every route, role, theme and size, with full, empty and failing data
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const [directory = ".", all] = process.argv.slice(2);
const base = process.env.EXPEDIT_URL ?? "http://127.0.0.1:8080";
const desk = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
mkdirSync(directory, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});

async function enter(who, { viewport = desk, colorScheme = "light" } = {}) {
  const context = await browser.newContext({
    baseURL: base,
    viewport,
    colorScheme,
    locale: "ca-ES",
    timezoneId: "Europe/Madrid",
  });
  const page = await context.newPage();
  if (!who) return page;
  await page.goto("/entra");
  await page.getByLabel("Correu electrònic").fill(`${who}@demo.example`);
  await page.getByLabel("Contrasenya").fill(process.env.EXPEDIT_DEMO_PASSWORD ?? "expedit de prova");
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/entra");
  return page;
}

async function take(page, name, isWhole = false) {
  // What is loaded is drawn, and what has been said has gone.
  await page.waitForTimeout(700);
  const png = await page.screenshot({ fullPage: isWhole });
  writeFileSync(join(directory, `${name}.webp`), await smaller(png));
}

// A third of the bytes, made by the browser itself: no other program is needed.
const press = await browser.newPage();
async function smaller(png) {
  const url = await press.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.9);
  }, png.toString("base64"));
  return Buffer.from(url.split(",")[1], "base64");
}

async function show(page, path) {
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).first().waitFor({ timeout: 15_000 });
}

/** A case with something in each of its parts, of the demo: with most papers, and going on. */
async function caseOf(page, ens) {
  return page.evaluate(async (body) => {
    const read = async (path) => (await fetch(`/api/v1/ens/${body}/${path}`)).json();
    const { items } = await read("expedients?oberts=true&limit=50");
    const rows = await Promise.all(
      items
        .filter(({ numero, estat }) => numero && estat === "en_tramit")
        .map(async ({ id, numero }) => ({
          numero: numero.replace("/", "-"),
          papers: (await read(`expedients/${id}/documents?limit=50`)).items.length,
        })),
    );
    return rows.toSorted((a, b) => b.papers - a.papers)[0].numero;
  }, ens);
}

const kinds = {
  ple: async () => {},
  buit: (page) =>
    page.route("**/api/v1/**", async (route) => {
      if (
        route.request().method() !== "GET" ||
        /esdeveniments\?cursor|procediments|\/sessio/.test(route.request().url())
      )
        return route.continue();
      const answer = await route.fetch();
      const body = await answer.json().catch(() => null);
      if (!body || !Array.isArray(body.items)) return route.fulfill({ response: answer });
      return route.fulfill({ response: answer, json: { ...body, items: [], seguent: null, total: 0 } });
    }),
  error500: (page) =>
    page.route(/\/api\/v1\/(ens|safata|seguiment|implantacio|usuaris|jo)/, (route) =>
      route.fulfill({
        status: 500,
        contentType: "application/problem+json",
        json: { type: "about:blank", status: 500, trace_id: "4bf92f3577b34da6a3ce929d0e0e4736" },
      }),
    ),
  tallat: (page) =>
    page.route(/\/api\/v1\/(ens|safata|seguiment|implantacio|usuaris|jo)/, (route) =>
      route.abort("internetdisconnected"),
    ),
};

const town = (ens) => ["avui", "tauler", "expedients", "expedients/nou", "compte"].map((path) => `/t/${ens}/${path}`);
const roles = {
  secretaria: [
    ...town("tirvia"),
    ...["usuaris", "unitats", "procediments", "procediments/OBRA_MENOR", "calendari", "clients"].map(
      (part) => `/t/tirvia/administracio/${part}`,
    ),
    "/comarca",
    "/procediments",
    "/procediments/OBRA_MENOR",
    "/t/tirvia/enlloc",
  ],
  alcaldia: town("tirvia"),
  tecnica: ["/comarca", "/t/agramunt/avui", "/t/agramunt/expedients"],
  diputacio: ["/implantacio", "/procediments/OBRA_MENOR"],
};

async function everything() {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of [desk, phone]) {
      const outside = await enter(null, { viewport, colorScheme });
      for (const path of ["/entra", "/enllac#qJ5nT0cYb3Q", "/accessibilitat"]) {
        await show(outside, path);
        await take(outside, `${viewport.width}-${colorScheme}-fora${path.replace(/#.*/, "").replaceAll("/", "-")}`);
      }
      await outside.context().close();
      for (const [who, paths] of Object.entries(roles)) {
        const page = await enter(who, { viewport, colorScheme });
        const hasCases = who === "secretaria" || who === "alcaldia";
        const screens = hasCases ? [...paths, `/t/tirvia/expedients/${await caseOf(page, "tirvia")}`] : paths;
        for (const [kind, prepare] of Object.entries(kinds)) {
          // One theme is enough to see whether the words of an empty or broken screen are right.
          if (kind !== "ple" && (colorScheme === "dark" || who === "alcaldia")) continue;
          await page.unrouteAll({ behavior: "ignoreErrors" });
          await prepare(page);
          for (const path of screens) {
            await show(page, path).catch((error) => console.error(who, kind, path, String(error).split("\n")[0]));
            await take(
              page,
              `${viewport.width}-${colorScheme}-${kind}-${who}${path.replaceAll("/", "-")}`,
              /expedients\/2/.test(path),
            );
          }
        }
        await page.context().close();
      }
    }
  }
}

async function few() {
  const page = await enter("secretaria");
  await show(page, "/t/tirvia/avui");
  await take(page, "avui");
  await show(page, "/t/tirvia/expedients");
  await take(page, "llista");
  const numero = await caseOf(page, "tirvia");
  await show(page, `/t/tirvia/expedients/${numero}`);
  await take(page, "expedient");
  await page.context().close();
  const dark = await enter("alcaldia", { colorScheme: "dark" });
  await show(dark, "/t/tirvia/tauler");
  await take(dark, "tauler");
  await dark.context().close();
  const county = await enter("tecnica");
  await show(county, "/comarca");
  await take(county, "comarca");
  await county.context().close();
  const hand = await enter("secretaria", { viewport: phone });
  await show(hand, `/t/tirvia/expedients/${numero}`);
  await take(hand, "mobil");
  await hand.context().close();
}

try {
  await (all === "--all" ? everything() : few());
} finally {
  await browser.close();
}
