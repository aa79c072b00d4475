import { enter, expect, openCase, test } from "./support";

test("on paper a case is whole, and a list has all its rows", async ({ page }) => {
  await enter(page);
  const { numero } = await openCase(page, { titol: "Paper i tinta" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await page.getByRole("heading", { name: "Fets registrats" }).waitFor();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Navegació principal" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Puja fitxers" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Historial" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Terminis" })).toBeVisible();
  // How the term was counted is folded on screen.
  await expect(page.getByText("Com s'ha comptat")).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
  // Paper has no scroll bar: what is below the fold must not be cut.
  expect(await page.locator("main").evaluate((main) => getComputedStyle(main).overflowY)).toBe("visible");
  await page.emulateMedia({ media: "screen" });

  await page.goto("/t/tirvia/expedients?vista=tots");
  const grid = page.getByRole("grid");
  await grid.getByRole("row").nth(1).waitFor();
  const loaded = Number(await grid.getAttribute("aria-rowcount")) - 1;
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(grid.getByRole("row")).toHaveCount(Math.min(loaded, 100) + 1);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  if (loaded > 60) await expect(grid.getByRole("row")).not.toHaveCount(Math.min(loaded, 100) + 1);
});
