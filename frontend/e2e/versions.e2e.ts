import type { Browser, Page } from "@playwright/test";
import { axe } from "./axe";
import { enter, enterAsPlatform, expect, openCase, test } from "./support";

// A procedure that no other test opens cases of: those that it publishes are for all.
const CODI = "ACCES_INFO";

/** A version more, with a task more in its first phase; its number. */
async function publish(browser: Browser, codi: string): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await enterAsPlatform(page);
  const made = await page.evaluate(async (code) => {
    const call = async (path: string, method: string, body?: unknown, revisio?: number) => {
      const answer = await fetch(`/api/v1/procediments/${code}/versions${path}`, {
        method,
        headers: {
          "Content-Type": "application/json",
          "X-Expedit": "1",
          ...(revisio ? { "If-Match": `"${revisio}"` } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    };
    const [last] = (await call("", "GET")).items;
    const draft = await call("", "POST", { de: last.versio });
    const text = draft.definicio;
    text.fases[0].tasques.push({
      codi: `NOVA${draft.versio}`,
      nom: { ca: `Tasca de la ${draft.versio}`, es: `Tarea de la ${draft.versio}` },
      actors: ["tramitador"],
      base: "LPAC 71",
    });
    const at = `/${draft.versio}`;
    const written = await call(`${at}/redaccio`, "PUT", text, draft.revisio);
    const valid = await call(`${at}/validar`, "POST", {}, written.revisio);
    await call(`${at}/publicar`, "POST", {}, valid.revisio);
    return draft.versio as number;
  }, codi);
  await page.context().close();
  return made;
}

async function picture(page: Page, name: string): Promise<void> {
  const to = process.env.EXPEDIT_PICTURES;
  if (to) await page.screenshot({ path: `${to}/${name}.png` });
}

test("an open case is brought to the last version after seeing what would change, and comes back", async ({
  page,
  browser,
}) => {
  await enter(page);
  const { numero } = await openCase(page, { procediment: CODI, titol: "Còpia d'un contracte" });
  const versio = await publish(browser, CODI);
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const block = page.getByRole("region", { name: "Versió del procediment" });
  await expect(block).toContainText(`N'hi ha una de nova: la versió ${versio}.`);
  await axe(page, "expedient amb una versió nova");
  await block.getByRole("button", { name: "Mira què canviaria" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("region", { name: "Tasques que naixerien" })).toContainText(`Tasca de la ${versio}`);
  await axe(page, "què canviaria");
  await picture(page, "actualitza-light-1366");
  await dialog.getByRole("button", { name: `Porta'l a la versió ${versio}` }).click();
  await expect(block).toContainText(`Segueix la versió ${versio}.`);
  await expect(page.getByRole("main")).toContainText("Portat a una versió nova del procediment");
  await block.getByRole("button", { name: "Desfés-ho" }).click();
  await expect(block).toContainText(`Segueix la versió ${versio - 1}.`);
  await expect(block.getByRole("button", { name: "Desfés-ho" })).toHaveCount(0);

  // What the two versions differ in, in words, from the case.
  await block.getByRole("link", { name: "Llegeix el procediment" }).click();
  await expect(page.getByText(`la que obre expedients és la versió ${versio}`)).toBeVisible();
  await page.getByRole("link", { name: "Mostra la darrera" }).click();
  await page.getByRole("link", { name: new RegExp(`Què canvia de la ${versio - 1}`) }).click();
  const told = page.getByRole("region", { name: `Què canvia de la versió ${versio - 1} a la ${versio}` });
  await expect(told).toContainText("Afegit");
  await expect(told).toContainText(`Tasca de la ${versio}`);
  await axe(page, "diferència");
  await picture(page, "diferencia-light-1366");
});

test("many cases go as a job, each with its reason when it may not", async ({ page, browser }) => {
  await enter(page);
  const titol = `Accés ${Date.now()}`;
  const first = await openCase(page, { procediment: CODI, titol });
  const second = await openCase(page, { procediment: "QUEIXA", titol });
  const versio = await publish(browser, CODI);
  await page.goto(`/t/tirvia/expedients?sel=${first.numero}.${second.numero}&q=${encodeURIComponent(titol)}`);
  await page.getByRole("grid").waitFor();
  await page.getByRole("button", { name: "Porta a una altra versió" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("més d'un procediment");
  await dialog.getByLabel("Versió").selectOption(String(versio));
  await axe(page, "porta a una altra versió");
  await picture(page, "molts-light-1366");
  // First only to see.
  await dialog.getByRole("button", { name: "Comença" }).click();
  const panel = page.locator(".job");
  await expect(panel).toContainText("1 de 2");
  await expect(panel.getByRole("heading", { name: "No s'hi poden portar" })).toBeVisible();
  await expect(panel.locator(".result-bad")).toContainText(second.numero.replace("-", "/"));
  await axe(page, "què canviaria en molts");
  await picture(page, "feina-light-1366");
  await panel.getByText("Hi poden anar (1)").click();
  await expect(panel).toContainText(first.numero.replace("-", "/"));
  await panel.getByRole("button", { name: "Tanca" }).click();

  await page.goto(`/t/tirvia/expedients?sel=${first.numero}&q=${encodeURIComponent(titol)}`);
  await page.getByRole("button", { name: "Porta a una altra versió" }).click();
  await dialog.getByLabel("Només mira què canviaria").uncheck();
  await dialog.getByRole("button", { name: "Comença" }).click();
  await expect(panel).toContainText("1 de 1");
  await page.goto(`/t/tirvia/expedients/${first.numero}`);
  await expect(page.getByRole("region", { name: "Versió del procediment" })).toContainText(
    `Segueix la versió ${versio}.`,
  );

  // And back, from the panel of the job that did it.
  await page.goBack();
  await panel.getByRole("button", { name: "Desfés-ho" }).click();
  await expect(panel.getByRole("heading", { name: "1 expedient torna a la versió que tenia" })).toBeFocused();
  await expect(panel.getByText("Tornats (1)")).toBeVisible();
  await axe(page, "molts que tornen");
  await page.goto(`/t/tirvia/expedients/${first.numero}`);
  await expect(page.getByRole("region", { name: "Versió del procediment" })).toContainText(
    `Segueix la versió ${versio - 1}.`,
  );
});
