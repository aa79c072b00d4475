import { axe } from "./axe";
import { pdf } from "./papers";
import { enter, expect, openCase, tabTo, test } from "./support";

const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("documents are looked at in place, with the keyboard alone", async ({ page }) => {
  await enter(page);
  const { numero } = await openCase(page, { titol: "Projecte del pont" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Puja fitxers" }).first().click();
  await (
    await chooser
  ).setFiles([
    { name: "Projecte.pdf", mimeType: "application/pdf", buffer: pdf(3) },
    { name: "Foto.png", mimeType: "image/png", buffer: dot },
    { name: "Amidaments.csv", mimeType: "text/csv", buffer: Buffer.from("partida;preu\n1;20\n") },
    { name: "Trencat.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\nres\n") },
  ]);
  await page.getByRole("button", { name: "Incorpora 4 documents" }).click();
  const list = page.getByRole("region", { name: /^Documents/ });
  const project = list.getByRole("button", { name: "Projecte", exact: true });
  await tabTo(page, project);
  await page.keyboard.press("Space");

  const preview = page.getByRole("region", { name: "Projecte", exact: true });
  await expect(preview.getByText("Pàgina 1 de 3", { exact: true })).toBeVisible();
  await expect(preview.getByText("Full 1 del projecte")).toBeVisible();
  await expect(preview.locator("canvas").first()).toBeVisible();
  await expect(preview.getByRole("group", { name: "Projecte" })).toBeFocused();
  await axe(page, "vista prèvia");
  await page.keyboard.press("+");
  await expect(preview.getByRole("button", { name: /^Mida 125 %/ })).toBeVisible();
  await page.keyboard.press("0");
  await page.keyboard.press("End");
  await expect(preview.getByText("Pàgina 3 de 3", { exact: true })).toBeVisible();

  // Newest first: what follows the project is nothing, what goes before it is the picture.
  const names = await list.locator("[data-doc]").allTextContents();
  const at = names.indexOf("Projecte");
  expect(at).toBeGreaterThanOrEqual(0);
  const showing = page.locator("#previa-nom");
  const by = at > 0 ? "ArrowLeft" : "ArrowRight";
  const seen: string[] = [];
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press(by);
    await expect(showing).toHaveText(names[by === "ArrowLeft" ? at - step - 1 : at + step + 1] ?? "");
    seen.push(await showing.innerText());
  }
  expect(seen.toSorted()).toEqual(["Amidaments", "Foto", "Trencat"]);
  const panel = page.locator("#previa");
  await page.goto(`${page.url()}`);
  for (const [nom, said] of [
    ["Foto", null],
    ["Amidaments", /no sap mostrar aquest tipus/],
    ["Trencat", /sembla malmès/],
  ] as const) {
    await list.getByRole("button", { name: nom, exact: true }).click();
    await expect(showing).toHaveText(nom);
    if (said) await expect(panel.getByText(said)).toBeVisible();
    else await expect(panel.getByRole("img", { name: "Foto" })).toBeVisible();
    await expect(panel.getByRole("link", { name: `Baixa ${nom}` })).toBeVisible();
  }
  await axe(page, "vista prèvia que no es pot mostrar");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(list.getByRole("button", { name: "Trencat", exact: true })).toBeFocused();
});

test("on a phone a document takes the whole screen, and the way back is the same", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await enter(page);
  const { numero } = await openCase(page, { titol: "Projecte del camí" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Puja fitxers" }).first().click();
  await (await chooser).setFiles([{ name: "Projecte.pdf", mimeType: "application/pdf", buffer: pdf(2) }]);
  await page.getByRole("button", { name: "Incorpora 1 document" }).click();
  const open = page.getByRole("button", { name: "Projecte", exact: true });
  await open.click();
  const dialog = page.getByRole("dialog", { name: "Vista prèvia" });
  await expect(dialog.getByText("Pàgina 1 de 2", { exact: true })).toBeVisible();
  expect(await dialog.evaluate((element) => element.getBoundingClientRect().width)).toBe(390);
  await axe(page, "vista prèvia al telèfon");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
});
