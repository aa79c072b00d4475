import { chromium } from "@playwright/test";
const base = process.env.EXPEDIT_URL,
  out = "/tmp/spa2-shots";
const only = process.argv[2] ? new RegExp(process.argv[2]) : /./;
const modes = (process.argv[3] ?? "light-1366,dark-390").split(",");
const b = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
async function login(page, who) {
  await page.goto(base + "/entra");
  await page.getByLabel("Correu electrònic").fill(who + "@demo.example");
  await page.getByLabel("Contrasenya").fill("expedit de prova");
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await page.waitForURL(/avui|implantacio/);
}
const T = "/t/tirvia";
const screens = [
  ["llista", "secretaria", T + "/expedients", async () => {}],
  [
    "llista-mira",
    "secretaria",
    "/t/agramunt/expedients",
    async (p) => {
      await p.getByRole("row").nth(2).focus();
      await p.keyboard.press("x");
      await p.keyboard.press("j");
      await p.keyboard.press("x");
      await p.keyboard.press(" ");
      await p.getByRole("complementary").getByText("Següent pas").waitFor();
    },
  ],
  [
    "columnes",
    "secretaria",
    T + "/expedients",
    async (p) => {
      await p.getByRole("button", { name: "Columnes" }).click();
      await p.getByRole("dialog").waitFor();
    },
  ],
  [
    "assigna",
    "secretaria",
    T + "/expedients",
    async (p) => {
      const r = p.getByRole("row").nth(1);
      await r.waitFor();
      await p.getByRole("checkbox").nth(1).check();
      await p.getByRole("checkbox").nth(2).check();
      await p.getByRole("button", { name: "Assigna", exact: true }).click();
      await p.getByRole("dialog").waitFor();
    },
  ],
  ["usuaris", "secretaria", T + "/administracio/usuaris", async () => {}],
  [
    "convida",
    "secretaria",
    T + "/administracio/usuaris",
    async (p) => {
      await p.getByRole("button", { name: "Convida algú" }).click();
      await p.getByRole("dialog").waitFor();
    },
  ],
  ["unitats", "secretaria", T + "/administracio/unitats", async () => {}],
  ["calendari", "secretaria", T + "/administracio/calendari", async () => {}],
  ["clients", "secretaria", T + "/administracio/clients", async () => {}],
  [
    "client-nou",
    "secretaria",
    T + "/administracio/clients",
    async (p) => {
      await p.getByRole("button", { name: "Nova integració" }).click();
      await p.getByRole("dialog").waitFor();
    },
  ],
  ["implantacio", "diputacio", "/implantacio", async () => {}],
  [
    "alta",
    "diputacio",
    "/implantacio",
    async (p) => {
      await p.getByRole("button", { name: "Dona d'alta un ens" }).click();
      await p.getByRole("dialog").waitFor();
    },
  ],
  ["comarca", "tecnica", "/comarca", async () => {}],
  ["tauler", "alcaldia", T + "/tauler", async () => {}],
  ["tauler-buit", "tecnica", "/t/bossost/tauler", async () => {}],
  [
    "comarca-falla",
    "tecnica",
    "/comarca",
    async (p) => {
      await p.route("**/ens/agramunt/expedients?*", (r) => r.fulfill({ status: 503, body: "{}" }));
      await p.reload();
      await p.getByRole("alert").waitFor({ timeout: 20000 });
    },
  ],
  [
    "tauler-falla",
    "alcaldia",
    T + "/tauler",
    async (p) => {
      await p.route("**/expedients?*", (r) => r.abort());
      await p.reload();
      await p.getByRole("alert").first().waitFor({ timeout: 20000 });
    },
  ],
];
for (const mode of modes) {
  const [scheme, w] = mode.split("-");
  const contexts = {};
  for (const [name, who, path, act] of screens) {
    if (!only.test(name)) continue;
    if (!contexts[who]) {
      const c = await b.newContext({
        colorScheme: scheme,
        viewport: { width: +w, height: w === "1366" ? 768 : 844 },
        locale: "ca-ES",
        timezoneId: "Europe/Madrid",
      });
      const p = await c.newPage();
      p.on("console", (m) => m.type() === "error" && console.log(name, m.text()));
      p.on("pageerror", (e) => console.log(name, String(e)));
      await login(p, who);
      contexts[who] = p;
    }
    const p = contexts[who];
    try {
      await p.unrouteAll();
      await p.goto(base + path);
      await p.getByRole("heading", { level: 1 }).waitFor();
      await act(p);
      await p.waitForTimeout(900);
      await p.screenshot({ path: `${out}/${name}-${mode}.png` });
      const wide = await p.evaluate(
        () =>
          document.documentElement.scrollWidth > innerWidth ||
          document.querySelector("main").scrollWidth > document.querySelector("main").clientWidth,
      );
      if (wide) console.log("WIDE", name, mode);
    } catch (e) {
      console.log(name, mode, String(e).split("\n")[0]);
      await p.screenshot({ path: `${out}/${name}-${mode}.png` });
    }
  }
}
await b.close();
