import { axe, enter, expect, openCase, test } from "./support";

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme} ${viewport.width}`, () => {
      test.use({ colorScheme, viewport });

      test("no screen has a barrier", async ({ page }) => {
        await page.goto("/entra");
        await page.getByRole("heading", { level: 1 }).waitFor();
        await axe(page, "entra");
        await enter(page);
        const { numero } = await openCase(page);
        await page.waitForLoadState("networkidle");
        await axe(page, "avui");
        await page.goto("/t/tirvia/expedients");
        await page.getByRole("grid").waitFor();
        await axe(page, "llista");
        await page.goto("/t/tirvia/expedients?q=no-hi-es-pas");
        await page.getByText("Cap expedient compleix aquests filtres").waitFor();
        await axe(page, "llista buida");
        await page.goto("/t/tirvia/expedients/nou");
        await page.getByLabel("Procediment").selectOption("OBRA_MENOR");
        await page.getByLabel("NIF, NIE o CIF").fill("12345678A");
        await axe(page, "nou");
        await page.goto(`/t/tirvia/expedients/${numero}`);
        await page.getByRole("heading", { name: "Historial" }).waitFor();
        for (const summary of await page.locator("summary").all()) await summary.click();
        await axe(page, "expedient");
        await page.getByRole("button", { name: "Remet a un altre òrgan" }).click();
        await page.getByRole("dialog").waitFor();
        await axe(page, "acte");
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Afegeix una persona" }).click();
        await page.getByRole("dialog").waitFor();
        await axe(page, "persona");
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await page.getByRole("heading", { level: 1 }).click();
        await page.keyboard.press("?");
        await page.getByRole("dialog").waitFor();
        await axe(page, "dreceres");
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+k");
        await page.getByRole("menuitem").first().waitFor();
        await axe(page, "cerca");
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
        await page.goto("/t/enlloc/avui");
        await page.getByRole("heading", { name: "No s'ha trobat" }).waitFor();
        await axe(page, "no trobat");
      });
    });
  }
}
