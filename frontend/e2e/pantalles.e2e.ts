import type { Page } from "@playwright/test";
import { axe } from "./axe";
import { beginDraft, enter, enterAsPlatform, expect, openCase, spoilDraft, test } from "./support";

// The screens of lists and management: no barrier in either theme with each overlay open, and nothing wider than the
// narrowest screen.

const dialog = (page: Page) => page.getByRole("dialog");

async function open(page: Page, button: string, where: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).first().click();
  await dialog(page).waitFor();
  await axe(page, where);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme} ${viewport.width}`, () => {
      test.use({ colorScheme, viewport });

      test("the list and what opens over it have no barrier", async ({ page }) => {
        await enter(page);
        const { numero } = await openCase(page);
        await page.goto(`/t/tirvia/expedients/${numero}`);
        await page.getByRole("button", { name: "Segueix", exact: true }).click();
        await page.getByRole("button", { name: "Deixa de seguir" }).waitFor();
        await page.goto("/t/tirvia/expedients");
        const boxes = page.getByRole("grid").getByRole("checkbox", { name: /^Marca \d/ });
        await boxes.first().check();
        await page.getByRole("row").nth(1).focus();
        await page.keyboard.press("Space");
        const look = page.getByRole("complementary", { name: "Vista prèvia de l'expedient" });
        await expect(look.getByText("Següent pas")).toBeVisible();
        await axe(page, "vista prèvia i marques");
        await open(page, "Assigna", "assigna");
        // The few cases of the demo would be down before anybody looks.
        await page.route("**/ens/tirvia/expedients?*", () => undefined);
        await open(page, "Baixa la llista (CSV)", "baixa la llista");
        await page.unroute("**/ens/tirvia/expedients?*");
        if (viewport.width > 700) await open(page, "Columnes", "columnes");
        await page.goto("/t/tirvia/tauler");
        await expect(page.getByRole("img")).toBeVisible();
        await page
          .getByRole("region", { name: /^Segueixo/ })
          .getByRole("listitem")
          .first()
          .waitFor();
        await page.locator("main summary").click();
        await axe(page, "tauler");
        const heard = page.waitForResponse(/api\/v1\/esdeveniments\?/);
        await page.goto("/comarca");
        await page.getByRole("grid").waitFor();
        await heard;
        await openCase(page);
        await page.getByRole("button", { name: /^Mostra els canvis/ }).waitFor();
        await axe(page, "comarca");
      });

      test("the administration has no barrier", async ({ page }) => {
        await enter(page);
        await page.goto("/t/tirvia/administracio/usuaris");
        await page.getByRole("heading", { level: 2 }).waitFor();
        await axe(page, "persones");
        await open(page, "Convida algú", "convida");
        await open(page, "Edita Anna Solé Pont", "edita");
        await open(page, "Enllaç nou Anna Solé Pont", "enllaç");
        await open(page, "Dona de baixa Anna Solé Pont", "baixa");
        await page.goto("/t/tirvia/administracio/unitats");
        await page.getByRole("heading", { level: 2 }).waitFor();
        await axe(page, "unitats");
        await open(page, "Nova unitat", "nova unitat");
        await open(page, "Edita Secretaria", "edita una unitat");
        await open(page, "Tanca Serveis tècnics", "tanca una unitat");
        await page.route("**/ens/bossost/unitats?*", (route) => route.fulfill({ json: { items: [] } }));
        await page.goto("/t/bossost/administracio/unitats");
        await page.getByRole("heading", { name: "Encara no hi ha cap unitat" }).waitFor();
        await axe(page, "unitats buides");
        for (const path of ["procediments", "procediments/OBRA_MENOR"]) {
          await page.goto(`/t/tirvia/administracio/${path}`);
          await page.getByRole("heading", { level: 2 }).waitFor();
          await axe(page, path);
        }
        await page.goto("/t/tirvia/administracio/calendari");
        await page.getByRole("button", { name: "Afegeix un festiu" }).click();
        await axe(page, "calendari");
        await page.goto("/t/tirvia/administracio/clients");
        await page.getByRole("heading", { level: 2 }).waitFor();
        await axe(page, "integracions");
        await open(page, "Nova integració", "nova integració");
        await open(page, "Revoca Integració de prova", "revoca");
      });

      test("the banner of a guest has no barrier", async ({ page }) => {
        await enter(page, "tecnica");
        await page.goto("/t/agramunt/avui");
        await page.getByText("Treballes en un altre ens").waitFor();
        await axe(page, "en un altre ens");
      });

      test("the roll-out has no barrier", async ({ page }) => {
        await enterAsPlatform(page);
        await page.locator("main summary").click();
        await axe(page, "implantació");
        await open(page, "Dona d'alta un ens", "alta");
        await page.getByRole("searchbox").fill("cap ens no es diu així");
        await page.getByText("Cap ens compleix aquests filtres").waitFor();
        await axe(page, "implantació buida");
      });
    });
  }
}

test.describe("320", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing asks to scroll sideways on the narrowest screen", async ({ page, allowed }) => {
    allowed.console.push(/status of 409/);
    const fits = async (where: string) => {
      await page.waitForLoadState("networkidle");
      const over = await page.evaluate(() => {
        const main = document.querySelector("main");
        return [
          document.documentElement.scrollWidth - window.innerWidth,
          main ? main.scrollWidth - main.clientWidth : 0,
        ];
      });
      expect(
        over.filter((pixels) => pixels > 0),
        where,
      ).toEqual([]);
    };
    await enter(page);
    await openCase(page);
    for (const path of [
      "/t/tirvia/expedients",
      "/t/tirvia/tauler",
      "/t/tirvia/administracio/usuaris",
      "/t/tirvia/administracio/unitats",
      "/t/tirvia/administracio/procediments",
      "/t/tirvia/administracio/procediments/OBRA_MENOR",
      "/t/tirvia/administracio/calendari",
      "/t/tirvia/administracio/clients",
      "/comarca",
      "/procediments",
      "/procediments/SUBV_CONC",
    ]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await fits(path);
    }
    await page.goto("/t/tirvia/administracio/usuaris");
    await page.getByRole("button", { name: "Convida algú" }).click();
    await dialog(page).waitFor();
    const wide = await dialog(page).evaluate((element) => element.getBoundingClientRect().right - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    await enterAsPlatform(page);
    await fits("/implantacio");
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    await beginDraft(page, "PADRO_CERT");
    await fits("redacció");
    await spoilDraft(page);
    await fits("redacció amb defectes");
  });
});
