import type { Page } from "@playwright/test";
import { beginDraft, clashDraft, enter, expect, openCase, spoilDraft, test } from "./support";

// 320 CSS pixels are 1280 at 400 %: nothing may need scrolling sideways (WCAG 1.4.10), overlays neither.
test.use({ viewport: { width: 320, height: 640 } });

async function fits(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, document.querySelector("main"), ...document.querySelectorAll(".modal, .veil")]
      .filter((element): element is HTMLElement => element instanceof HTMLElement)
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`),
  );
  expect(wide, where).toEqual([]);
}

test("at 400 % nothing needs scrolling sideways", async ({ page }) => {
  await page.goto("/entra");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await fits(page, "entra");
  await page.goto("/enllac#qJ5nT0cYb3Q");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await fits(page, "enllaç");
  await page.goto("/accessibilitat");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await fits(page, "accessibilitat");
  await enter(page);
  await fits(page, "avui");
  const { numero } = await openCase(page, { titol: "Llicència per a la construcció d'un cobert agrícola" });
  for (const path of ["expedients", "expedients/nou", "compte", `expedients/${numero}`]) {
    await page.goto(`/t/tirvia/${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await fits(page, path);
  }
  for (const summary of await page.locator("summary").all()) await summary.click();
  await fits(page, "expedient desplegat");
  for (const name of ["Remet a un altre òrgan", "Afegeix una persona", "Relaciona amb un altre expedient"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("dialog").waitFor();
    await fits(page, name);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.getByRole("button", { name: "Canvia les dades" }).click();
  await fits(page, "dades");
  await page.getByRole("button", { name: "Canvia l'assumpte" }).click();
  await fits(page, "assumpte");
  await page.getByRole("button", { name: "Menú" }).click();
  await fits(page, "menú");
});

test("at 400 % a body adapts a procedure without scrolling sideways", async ({ page }) => {
  await enter(page);
  await page.goto("/t/tirvia/administracio/procediments");
  await page.getByRole("heading", { level: 2 }).waitFor();
  await fits(page, "procediments de l'ens");
  await page.goto("/t/tirvia/administracio/procediments/OBRA_MENOR");
  await page
    .getByRole("button", { name: /^Afegeix-hi una tasca/ })
    .first()
    .click();
  await page.getByLabel("Amb termini").check();
  await page.getByRole("button", { name: /^Adapta .*Informe tècnic/ }).click();
  await page.getByText("Adaptacions anteriors").click();
  await page.getByText(/cos(a|es) no es po(t|den)/).waitFor();
  await fits(page, "adaptació");
});

test("at 400 % a procedure is written without scrolling sideways", async ({ page, allowed }) => {
  allowed.console.push(/status of (409|412)/);
  await beginDraft(page, "PADRO_CERT");
  await fits(page, "redacció");
  await spoilDraft(page);
  await fits(page, "redacció amb defectes");
  await page.getByText("Text sencer (JSON)").first().click();
  await fits(page, "redacció: text sencer");
  await page.getByRole("button", { name: "Prova-la" }).click();
  await page.getByRole("dialog").waitFor();
  await fits(page, "redacció: prova");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await clashDraft(page);
  await fits(page, "redacció que algú ha desat abans");
});
