import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { enter, expect, openCase, tabTo, test } from "./support";

const stamp = `Sequera ${Date.now()}`;

async function three(page: Page): Promise<string[]> {
  const numbers: string[] = [];
  for (const place of ["a la Plana", "al Pla, =2+3", "a les Hortes"]) {
    // The order of opening is the order of the list.
    const { numero } = await openCase(page, { titol: `${stamp} ${place}` });
    numbers.unshift(numero);
  }
  return numbers;
}

test("a list is marked, looked at and handed over without the mouse, and comes back as it was", async ({ page }) => {
  await enter(page);
  const [last, middle] = await three(page);
  await page.goto(`/t/tirvia/expedients?q=${encodeURIComponent(stamp)}`);
  const rows = page.getByRole("row", { name: stamp });
  await expect(rows).toHaveCount(3);

  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(rows.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText("2 expedients marcats")).toBeVisible();
  expect(new URL(page.url()).searchParams.get("sel")).toBe(`${last}.${middle}`);

  await page.keyboard.press("Space");
  const look = page.getByRole("complementary", { name: "Vista prèvia de l'expedient" });
  await expect(look.getByRole("heading", { name: `${stamp} al Pla` })).toBeVisible();
  await expect(look.getByText("Assignació a la unitat")).toBeVisible();
  await page.keyboard.press("j");
  await expect(look.getByRole("heading", { name: `${stamp} a la Plana` })).toBeVisible();
  await expect(rows.nth(2)).toBeFocused();
  await page.reload();
  await expect(look).toBeVisible();
  await expect(page.getByText("2 expedients marcats")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(look).toHaveCount(0);

  await tabTo(page, page.getByRole("button", { name: "Assigna", exact: true }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByLabel("Assigna a"));
  await page.keyboard.type("Anna");
  await tabTo(page, dialog.getByRole("button", { name: "Assigna", exact: true }));
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("2 de 2 assignats.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(rows.first()).toContainText("Anna Solé Pont");
  await page.keyboard.press("Escape");
  await expect(page.getByText("2 expedients marcats")).toHaveCount(0);

  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const focused = page.getByRole("row", { name: `${stamp} al Pla` });
  await expect(focused).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `${stamp} al Pla` })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(focused).toBeFocused();
  expect(new URL(page.url()).searchParams.get("q")).toBe(stamp);
});

test("what cannot be handed over says why and is tried again alone", async ({ page, allowed }) => {
  allowed.console.push(/status of 412/);
  await enter(page);
  const [last, middle] = await three(page);
  await page.goto(`/t/tirvia/expedients?q=${encodeURIComponent(stamp)}&sel=${last}.${middle}`);
  await page.route(`**/expedients/${middle}/accions/assignar`, (route) =>
    route.fulfill({
      status: 412,
      contentType: "application/problem+json",
      body: JSON.stringify({ codi: "versio_caducada", status: 412, title: "Versió caducada" }),
    }),
  );
  await page.getByRole("button", { name: "Assigna", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Assigna a").selectOption({ label: "Jordi Farré Mas" });
  await dialog.getByRole("button", { name: "Assigna", exact: true }).click();
  await expect(dialog.getByText("1 de 2 assignats; 1 no s'han pogut assignar.")).toBeVisible();
  await expect(dialog.getByText("Algú l'ha canviat mentre hi treballaves")).toBeVisible();
  await page.unroute(`**/expedients/${middle}/accions/assignar`);
  await dialog.getByRole("button", { name: "Torna-ho a provar amb 1 expedient" }).click();
  await expect(dialog.getByText("2 de 2 assignats.")).toBeVisible();
});

test("the columns are chosen in the address and the file has them", async ({ page }) => {
  await enter(page);
  await three(page);
  await page.goto(`/t/tirvia/expedients?q=${encodeURIComponent(stamp)}`);
  await page.getByRole("button", { name: "Columnes" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "Procediment" }).uncheck();
  await dialog.getByRole("checkbox", { name: "Unitat" }).check();
  await dialog.getByRole("button", { name: "Puja «Unitat»" }).click();
  await dialog.getByRole("button", { name: "Tanca" }).last().click();
  expect(new URL(page.url()).searchParams.get("cols")).toBe("numero.titol.estat.responsable.obert.unitat.venciment");
  await expect(page.getByRole("columnheader", { name: "Procediment" })).toHaveCount(0);
  await expect(page.getByRole("columnheader", { name: "Unitat" })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Baixa la llista (CSV)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^expedients-tirvia-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), "utf8").split("\r\n");
  expect(lines[0]).toBe("\uFEFFNúmero,Assumpte,Estat,Responsable,Obert,Unitat,Venciment");
  expect(lines.filter((line) => line.includes(stamp)).length).toBeGreaterThanOrEqual(3);
  expect(lines.join("\n")).toContain(`"${stamp} al Pla, =2+3"`);
});
