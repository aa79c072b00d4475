import type { Page } from "@playwright/test";
import { enter, expect, openCase, PASSWORD, test, totp } from "./support";

const accounts = [
  { who: "secretaria", ens: "tirvia" },
  { who: "administrativa", ens: "tirvia" },
  { who: "alcaldia", ens: "tirvia" },
  { who: "tecnica", ens: "tirvia" },
  { who: "arxiu", ens: "agramunt" },
];

for (const { who, ens } of accounts) {
  test(`${who} sees every screen without an error`, async ({ page, browser }) => {
    if (ens === "tirvia") {
      // There must be something to see, whoever comes first.
      const other = await (await browser.newContext()).newPage();
      await enter(other);
      await openCase(other);
      await other.context().close();
    }
    await enter(page, who);
    await page.goto(`/t/${ens}/expedients`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Expedients");
    await page.waitForLoadState("networkidle");
    const row = page.getByRole("row").nth(1);
    if (await row.isVisible()) {
      await row.click();
      await expect(page.getByRole("heading", { name: "Historial" })).toBeVisible();
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.waitForLoadState("networkidle");
    }
    const open = page.getByRole("link", { name: "Nou expedient" }).first();
    if (await open.isVisible()) {
      await open.click();
      await expect(heading).toHaveText("Nou expedient");
    }
    await everyPage(page);
    // The last of them, the accessibility statement, stands outside the frame.
    await page.goto("/");
    await page.getByRole("button", { name: "Tanca la sessió" }).click();
    await expect(heading).toHaveText("Entra a Expedit");
  });
}

/** Every page that the side offers, and every part of each. */
async function everyPage(page: Page): Promise<void> {
  const side = page.getByRole("navigation", { name: "Navegació principal" });
  const hrefs = await side.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const href of hrefs) {
    await page.goto(href ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("alert")).toHaveCount(0);
    const parts = page.getByRole("navigation", { name: "Administració" }).getByRole("link");
    for (let at = 0; at < (await parts.count()); at++) {
      await parts.nth(at).click();
      await expect(parts.nth(at)).toHaveAttribute("aria-current", "page");
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      await page.waitForLoadState("networkidle");
    }
    for (const summary of await page.locator("main summary").all()) await summary.click();
  }
}

test("what the role does not open is not offered, and its address says no", async ({ page }) => {
  await enter(page, "administrativa");
  const side = page.getByRole("navigation", { name: "Navegació principal" });
  await expect(side.getByRole("link", { name: "Expedients", exact: true })).toBeVisible();
  await expect(side.getByRole("link", { name: "Administració" })).toHaveCount(0);
  await expect(side.getByRole("link", { name: "Implantació" })).toHaveCount(0);
  await page.goto("/t/tirvia/administracio");
  await expect(page.getByRole("heading", { level: 1, name: "No s'ha trobat" })).toBeVisible();
  await page.goto("/t/tirvia/administracio/clients");
  await expect(page.getByRole("heading", { level: 1, name: "No s'ha trobat" })).toBeVisible();
  await page.goto("/implantacio");
  await expect(page.getByRole("heading", { level: 1, name: "No s'ha trobat" })).toBeVisible();
});

test("the operator of the platform goes to the roll-out and to no body", async ({ page }) => {
  await page.goto("/entra");
  await page.getByLabel("Correu electrònic").fill("diputacio@demo.example");
  await page.getByLabel("Contrasenya").fill(PASSWORD);
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Implantació" })).toBeVisible();
  await everyPage(page);
  await page.goto("/t/tirvia/avui");
  await expect(page.getByRole("heading", { level: 1, name: "No s'ha trobat" })).toBeVisible();
});

test("somebody without a body is told so", async ({ page }) => {
  await page.route("**/api/v1/sessio", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const answer = await route.fetch();
    const held = await answer.json();
    await route.fulfill({ response: answer, json: { ...held, ens: [], actes_plataforma: [] } });
  });
  await page.goto("/entra");
  await page.getByLabel("Correu electrònic").fill("diputacio@demo.example");
  await page.getByLabel("Contrasenya").fill(PASSWORD);
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("cap ens assignat");
});

test("the second factor is asked for when the account has one", async ({ page, allowed }) => {
  allowed.console.push(/status of 401/);
  await enter(page, "arxiu");
  const made = await page.evaluate(async () => {
    const headers = { "X-Expedit": "1", "Content-Type": "application/json" };
    return (await fetch("/api/v1/jo/segon_factor", { method: "POST", headers })).json();
  });
  const secret = String(made.secret ?? new URL(made.uri).searchParams.get("secret"));
  const codes: string[] = await page.evaluate(async (codi) => {
    const headers = { "X-Expedit": "1", "Content-Type": "application/json" };
    const answer = await fetch("/api/v1/jo/segon_factor/confirma", {
      method: "POST",
      headers,
      body: JSON.stringify({ codi }),
    });
    return (await answer.json()).codis;
  }, totp(secret));
  await page.getByRole("button", { name: "Tanca la sessió" }).click();
  await page.getByLabel("Correu electrònic").fill("arxiu@demo.example");
  await page.getByLabel("Contrasenya").fill(PASSWORD);
  await page.keyboard.press("Enter");
  const code = page.getByLabel("Codi del segon factor");
  await expect(code).toBeFocused();
  // The code just used does not serve twice; a recovery code does once.
  await code.fill(String(codes[0]));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Avui" })).toBeVisible();
  // As it was, for the next run.
  const status = await page.evaluate(async (codi) => {
    const headers = { "X-Expedit": "1", "Content-Type": "application/json" };
    return (await fetch("/api/v1/jo/segon_factor", { method: "DELETE", headers, body: JSON.stringify({ codi }) }))
      .status;
  }, String(codes[1]));
  expect(status).toBe(204);
});
