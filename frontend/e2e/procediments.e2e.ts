import type { Page } from "@playwright/test";
import { axe } from "./axe";
import { enter, enterAsPlatform, expect, test } from "./support";

const looks = (["light", "dark"] as const).flatMap((colorScheme) => [
  { colorScheme, viewport: { width: 1366, height: 768 } },
  { colorScheme, viewport: { width: 390, height: 844 } },
]);

/** A picture of the screen, for whoever runs this with a place for it. */
async function picture(page: Page, name: string): Promise<void> {
  const to = process.env.EXPEDIT_PICTURES;
  if (to) await page.screenshot({ path: `${to}/${name}.png` });
}

for (const look of looks) {
  const name = `${look.colorScheme}-${look.viewport.width}`;
  test.describe(name, () => {
    test.use(look);
    test("the library and a procedure have no barrier", async ({ page }) => {
      await enter(page);
      await page.goto("/procediments");
      await page.getByRole("grid").waitFor();
      await axe(page, "procediments");
      await picture(page, `llista-${name}`);
      await page.goto("/procediments/OBRA_MENOR");
      await page.getByRole("heading", { level: 1, name: "Llicència d'obres menors" }).waitFor();
      await axe(page, "un procediment");
      await picture(page, `procediment-${name}`);
    });
  });
}

test("anybody finds a procedure and reads it line by line, without the mouse", async ({ page }) => {
  await enter(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox", { name: "Cerca-ho tot" })).toBeFocused();
  await page.keyboard.type("procediments");
  await expect(page.getByRole("menuitem")).toHaveText(["Procediments"]);
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Procediments");
  await expect(heading).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type("obres menors");
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Llicència d'obres menors");

  await expect(page.getByText("1 mes des de l'entrada al registre (ROAS 81 (sense projecte tècnic))")).toBeVisible();
  const tasks = page.getByRole("region", { name: "Fases i tasques" });
  await expect(tasks.getByRole("list", { name: "Fases" })).toContainText("Instrucció");
  const task = tasks.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /Requeriment d'esmena/ }) });
  await expect(task).toContainText("Tramitador/a");
  await expect(task).toContainText("10 dies hàbils des de la notificació (LPAC 68.1, 68.2), ampliable 5 dies hàbils");
  await expect(task).toContainText("requeriment");
  const general = page.getByRole("region", { name: "Dades generals" });
  await expect(general).toContainText("Positiu");
  await expect(general).toContainText("Reposició: 1 mes des de la notificació");
  await expect(page.getByText("Cap jurista no l'ha revisat encara")).toBeVisible();
  await expect(page.getByRole("region", { name: "Què ha de respondre un jurista" })).toContainText("STC 143/2017");
  // Nothing is written here, and whoever may not write is offered nothing.
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

test("an address of no procedure says so", async ({ page }) => {
  await enter(page);
  await page.goto("/procediments/NO_HI_ES");
  await expect(page.getByRole("heading", { name: "No s'ha trobat" })).toBeVisible();
});

test("the platform reads its versions too", async ({ page }) => {
  await enterAsPlatform(page);
  await page.getByRole("link", { name: "Procediments", exact: true }).click();
  await page.getByRole("grid").getByText("Queixa", { exact: false }).first().click();
  await expect(page.getByRole("region", { name: "Versions", exact: true })).toContainText("versió 1");
});
