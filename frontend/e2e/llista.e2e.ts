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
  await expect(dialog).toHaveCount(0);
  const job = page.getByRole("region", { name: "Assignació de 2 expedients a Anna Solé Pont" });
  await expect(job.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.getByText("2 expedients marcats")).toHaveCount(0);
  await expect(job.getByText("2 de 2 assignats.")).toBeVisible({ timeout: 20_000 });
  await expect(rows.first()).toContainText("Anna Solé Pont");
  await tabTo(page, job.getByRole("button", { name: "Tanca" }));
  await page.keyboard.press("Enter");
  await expect(job).toHaveCount(0);

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

test("many cases are handed over as a job that outlives the page, and what is refused says why and stays marked", async ({
  page,
  allowed,
}) => {
  allowed.console.push(/ERR_FAILED/);
  await enter(page);
  const [last, middle] = await three(page);
  const closed = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/ens/tirvia/expedients?estat=tancat&limit=1");
    const [row] = (await answer.json()).items as { numero: string }[];
    return row?.numero.replace("/", "-");
  });
  expect(closed, "a closed case of the demo").toBeTruthy();
  await page.goto(`/t/tirvia/expedients?vista=tots&sel=${last}.${closed}.${middle}`);
  await page.getByRole("button", { name: "Assigna", exact: true }).click();
  const dialog = page.getByRole("dialog");

  // The answer is lost on its way: the press that follows asks for the same job, not for another.
  const keys: (string | undefined)[] = [];
  const path = "**/expedients/accions/assignar";
  await page.route(path, async (route) => {
    keys.push(route.request().headers()["idempotency-key"]);
    await route.fetch();
    await route.abort();
  });
  await dialog.getByLabel("Assigna a").selectOption({ label: "Jordi Farré Mas" });
  await dialog.getByRole("button", { name: "Assigna", exact: true }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await page.unroute(path);
  const sent = page.waitForRequest(path);
  await dialog.getByRole("button", { name: "Assigna", exact: true }).click();
  expect((await sent).headers()["idempotency-key"]).toBe(keys[0]);

  const job = page.getByRole("region", { name: "Assignació de 3 expedients a Jordi Farré Mas" });
  await expect(job).toBeVisible();
  await page.reload();
  await expect(job.getByText("2 de 3 assignats; 1 no s'ha pogut assignar.")).toBeVisible({ timeout: 20_000 });
  const refused = job.getByRole("listitem").filter({ hasText: closed?.replace("-", "/") ?? "" });
  await expect(refused).toContainText("L'expedient és tancat");
  await expect(page.getByText("1 expedient marcat", { exact: true })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("sel")).toBe(closed);
  await job.getByText("Assignats (2)").click();
  await expect(job.getByRole("link", { name: `${stamp} al Pla` })).toBeVisible();

  // To the case that was refused and back: the results are still there.
  await refused.getByRole("link").click();
  await expect(page.getByText("Tancat", { exact: true }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(refused).toBeVisible();
  await job.getByRole("button", { name: "Torna-ho a provar amb 1 expedient" }).click();
  await expect(dialog.getByLabel("Assigna a").locator("option:checked")).toHaveText("Jordi Farré Mas");
  await dialog.getByRole("button", { name: "Assigna", exact: true }).click();
  const again = page.getByRole("region", { name: "Assignació d'un expedient a Jordi Farré Mas" });
  await expect(again.getByText("0 de 1 assignats; 1 no s'ha pogut assignar.")).toBeVisible({ timeout: 20_000 });
  await again.getByRole("button", { name: "Tanca" }).click();
  await page.reload();
  await page.getByRole("grid").waitFor();
  await expect(again).toHaveCount(0);
});

test("a view is saved with its filters, order and columns, chosen after a reload, mended and deleted", async ({
  page,
}) => {
  await enter(page);
  const nom = `Vista ${stamp}`;
  await page.goto("/t/tirvia/expedients?venc=mes&ordre=venciment&cols=numero.titol.venciment");
  await page.getByRole("grid").waitFor();
  await page.keyboard.press("v");
  const dialog = page.getByRole("dialog", { name: "Vistes desades" });
  await tabTo(page, dialog.getByLabel("Nom de la vista"));
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Posa-li un nom.")).toBeVisible();
  await expect(dialog.getByLabel("Nom de la vista")).toBeFocused();
  await page.keyboard.type(nom);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button", { name: nom, exact: true })).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: nom })).toContainText(
    "Oberts · venciment: en 30 dies · vencen abans · 3 columnes triades",
  );
  // The same name again is told where it is written.
  await dialog.getByLabel("Nom de la vista").fill(nom.toUpperCase());
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Ja n'hi ha una amb aquest nom")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.goto("/t/tirvia/expedients");
  const strip = page.getByRole("navigation", { name: "Vistes desades" });
  await strip.getByRole("link", { name: nom }).click();
  await expect(page).toHaveURL(/venc=mes/);
  await expect(strip.getByRole("link", { name: nom })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("columnheader", { name: "Procediment" })).toHaveCount(0);
  await expect(page.getByLabel("Ordre")).toHaveValue("venciment");

  // From any page, by its name.
  await page.goto("/t/tirvia/avui");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+k");
  await page.getByRole("menuitem").first().waitFor();
  await page.keyboard.type(nom);
  await page.getByRole("menuitem", { name: `Vista: ${nom}` }).waitFor();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/venc=mes/);

  await page.getByLabel("Quins").selectOption("meus");
  await page.getByRole("button", { name: "Vistes", exact: true }).click();
  await dialog.getByRole("button", { name: `Actualitza: ${nom}` }).click();
  await expect(dialog.getByText(`«${nom}» passarà a mostrar: Els meus`)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button", { name: nom, exact: true })).toBeFocused();
  await dialog.getByRole("button", { name: `Canvia el nom: ${nom}` }).click();
  await page.keyboard.type(`${nom} bis`);
  await page.keyboard.press("Escape");
  await expect(dialog.getByRole("button", { name: `Canvia el nom: ${nom}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByLabel("Nom de la vista").first().fill(`${nom} bis`);
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: `${nom} bis`, exact: true }).waitFor();
  await dialog.getByRole("button", { name: `Esborra: ${nom} bis` }).click();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button", { name: `${nom} bis`, exact: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(strip.getByRole("link", { name: nom })).toHaveCount(0);
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
