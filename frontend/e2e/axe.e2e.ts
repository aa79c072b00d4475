import type { Page } from "@playwright/test";
import { axe } from "./axe";
import { pdf } from "./papers";
import { beginDraft, clashDraft, endsIn, enter, expect, meanwhile, openCase, spoilDraft, test } from "./support";

/** The dialog that has just been opened, looked at and put away. */
async function shut(page: Page, where: string): Promise<void> {
  await page.getByRole("dialog").waitFor();
  await axe(page, where);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** What the page of a case opens over itself or in its place. */
async function edits(page: Page, numero: string): Promise<void> {
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Puja fitxers" }).first().click();
  const files = [
    { name: "Plànol.pdf", mimeType: "application/pdf", buffer: pdf(2) },
    { name: "Taula.csv", mimeType: "text/csv", buffer: Buffer.from("partida;preu\n1;20\n") },
  ];
  await (await chooser).setFiles(files);
  const file = page.getByRole("button", { name: "Incorpora 2 documents" });
  await file.waitFor();
  await axe(page, "pujada");
  await file.click();
  // Both are in and the tray above them is gone: until then the list moves under the pointer.
  await page.getByRole("button", { name: "Taula", exact: true }).waitFor();
  await file.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Plànol", exact: true }).click();
  await page.locator("#previa canvas").first().waitFor();
  await axe(page, "vista prèvia");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Taula", exact: true }).click();
  await page.getByText("El navegador no sap mostrar").waitFor();
  await axe(page, "vista prèvia que no es pot mostrar");
  await page.keyboard.press("Escape");
  await page.locator("#previa").waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Fes-lo definitiu.*Plànol/ }).click();
  await shut(page, "fes-lo definitiu");
  await page.getByRole("button", { name: "Registra una notificació" }).click();
  await shut(page, "registra una notificació");
  await page.getByLabel("Afegeix una tasca").selectOption("Informe o actuació");
  await page.getByRole("button", { name: /^No cal.*Informe o actuació/ }).click();
  await shut(page, "no cal la tasca");
  await page.getByRole("button", { name: "Canvia les dades" }).click();
  await axe(page, "dades");
  await page.getByRole("region", { name: "Dades de l'expedient" }).getByRole("button", { name: "Cancel·la" }).click();
  for (const name of [/^Relaciona amb/, /^Anul·la/]) {
    await page.getByRole("button", { name }).first().click();
    await shut(page, name.source.slice(1).toLowerCase());
  }
  await page.getByRole("button", { name: "Canvia l'assumpte" }).click();
  await page.getByRole("textbox", { name: "Canvia l'assumpte" }).fill("Fanals fosos a la bassa");
  await axe(page, "assumpte");
  await meanwhile(page, numero, { titol: "Fanals trencats" });
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Algú l'ha canviat mentre hi treballaves" }).waitFor();
  await axe(page, "conflicte");
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { level: 1, name: "Fanals trencats" })).toBeVisible();
}

/** What the list opens: its saved views and the handing over of many cases. */
async function list(page: Page, numero: string): Promise<void> {
  await page.goto(`/t/tirvia/expedients?vista=tots&sel=${numero}.2026-999999`);
  await page.getByRole("grid").waitFor();
  await axe(page, "llista marcada");
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Vistes", exact: true }).click();
  await dialog.getByText("Encara no hi ha cap vista desada").waitFor();
  await dialog.getByRole("button", { name: "Desa la vista" }).click();
  await dialog.getByText("Posa-li un nom.").waitFor();
  await axe(page, "vistes desades, encara cap");
  await dialog.getByLabel("Nom de la vista").fill("Tots");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Canvia el nom: Tots" }).click();
  await axe(page, "vistes desades");
  await dialog.getByRole("button", { name: "Esborra: Tots" }).click();
  await axe(page, "esborra una vista");
  await dialog.getByRole("button", { name: "Esborra", exact: true }).click();
  await dialog.getByText("Encara no hi ha cap vista desada").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Assigna", exact: true }).click();
  await dialog.getByLabel("Assigna a").selectOption({ label: "Anna Solé Pont" });
  await axe(page, "assigna");
  await dialog.getByRole("button", { name: "Assigna", exact: true }).click();
  const job = page.getByRole("region", { name: /^Assignació de 2 expedients/ });
  await job.getByRole("progressbar").waitFor();
  await axe(page, "assignació en curs");
  await job.getByText("1 de 2 assignats").waitFor({ timeout: 20_000 });
  await job.getByText("Assignats (1)").click();
  await job.getByRole("link", { name: numero.replace("-", "/") }).waitFor();
  await axe(page, "assignació acabada");
  await job.getByRole("button", { name: "Tanca" }).click();
}

async function account(page: Page, numero: string): Promise<void> {
  await page.goto("/t/tirvia/compte");
  await page.getByText("aquesta", { exact: true }).waitFor();
  await axe(page, "el meu compte");
  await page.getByRole("button", { name: "Activa el segon factor" }).click();
  await page.getByRole("img", { name: /^Codi QR/ }).waitFor();
  await axe(page, "segon factor");
  await endsIn(page, 4);
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await page.getByRole("alert").waitFor();
  await axe(page, "avís de sessió");
  await page.keyboard.press("F2");
  await page.getByRole("dialog", { name: "Continua la sessió" }).waitFor();
  await axe(page, "continua la sessió");
  await page.unroute("**/api/v1/sessio/renova");
  await page.goto("/accessibilitat");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await axe(page, "declaració d'accessibilitat");
}

/** The library, and the writing of a version with all that it shows. */
async function procedures(page: Page): Promise<void> {
  await beginDraft(page, "PADRO_CERT");
  await axe(page, "redacció");
  await page.getByText("Text sencer (JSON)").first().click();
  await page.getByRole("textbox", { name: "Text sencer (JSON)" }).fill("{\n  aquí no\n}");
  await page.getByRole("button", { name: "Aplica al formulari" }).click();
  await page.getByText("Línia 2, columna 3").waitFor();
  await axe(page, "redacció: text sencer amb un error");
  await page.getByText("Text sencer (JSON)").first().click();
  await spoilDraft(page);
  await axe(page, "redacció amb defectes");
  await page.getByRole("button", { name: "Prova-la" }).click();
  await shut(page, "redacció: prova");
  await clashDraft(page);
  await axe(page, "redacció que algú ha desat abans");
  const [, , codi, , n] = new URL(page.url()).pathname.split("/");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.goto("/procediments");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await axe(page, "procediments");
  await page.goto(`/procediments/${codi}?v=${n}`);
  await page.getByText("És una versió que s'està escrivint").waitFor();
  await axe(page, "procediment");
}

/** A server that fails: the bar that says so, in a list and in place of a page. */
async function broken(page: Page, numero: string): Promise<void> {
  const json = { type: "about:blank", status: 500, trace_id: "4bf92f3577b34da6a3ce929d0e0e4736" };
  const lists = /\/api\/v1\/(ens\/tirvia\/expedients|safata)/;
  await page.route(lists, (route) => route.fulfill({ status: 500, contentType: "application/problem+json", json }));
  for (const path of ["avui", "expedients", `expedients/${numero}`]) {
    await page.goto(`/t/tirvia/${path}`);
    await page.getByRole("alert").first().waitFor();
    await axe(page, `${path.replace(numero, "expedient")} que falla`);
  }
  await page.unroute(lists);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme} ${viewport.width}`, () => {
      test.use({ colorScheme, viewport });

      test("no screen has a barrier", async ({ page, allowed }) => {
        test.setTimeout(180_000);
        allowed.console.push(/status of (412|422|500)/, /^Problem: HTTP 500/);
        await page.goto("/entra");
        await page.getByRole("heading", { level: 1 }).waitFor();
        await axe(page, "entra");
        await page.goto("/enllac#qJ5nT0cYb3Q");
        await page.getByLabel("Repeteix la contrasenya nova").waitFor();
        await axe(page, "enllaç");
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
        await page.getByLabel("Assumpte").fill("Gual al carrer Major");
        await page.getByRole("button", { name: /^Gual permanent/ }).waitFor();
        await axe(page, "nou amb suggeriments");
        await page.getByLabel("Assumpte").fill("");
        await page.getByRole("button", { name: "Obre l'expedient" }).click();
        await expect(page.getByLabel("Assumpte")).toHaveAttribute("aria-invalid", "true");
        await axe(page, "nou amb errors");
        await page.goto(`/t/tirvia/expedients/${numero}`);
        await page.getByRole("heading", { name: "Historial" }).waitFor();
        for (const summary of await page.locator("summary").all()) await summary.click();
        await axe(page, "expedient");
        await page.getByRole("button", { name: "Remet a un altre òrgan" }).click();
        await shut(page, "acte");
        await page.getByRole("button", { name: "Afegeix una persona" }).click();
        await shut(page, "persona");
        await page.getByRole("heading", { level: 1 }).click();
        await page.keyboard.press("?");
        await shut(page, "dreceres");
        await page.keyboard.press("Control+k");
        await page.getByRole("menuitem").first().waitFor();
        await axe(page, "cerca");
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
        await list(page, numero);
        await edits(page, numero);
        await account(page, numero);
        if (viewport.width < 700) {
          await page.goto("/t/tirvia/avui");
          await page.getByRole("button", { name: "Menú" }).click();
          await page.getByRole("link", { name: "Expedients", exact: true }).waitFor();
          await axe(page, "menú");
        }
        await broken(page, numero);
        await page.goto("/t/tirvia/enlloc");
        await page.getByRole("heading", { name: "No s'ha trobat" }).waitFor();
        await axe(page, "adreça que no porta enlloc");
        await page.goto("/t/enlloc/avui");
        await page.getByRole("heading", { name: "No s'ha trobat" }).waitFor();
        await axe(page, "no trobat");
      });

      test("the writing of procedures has no barrier", async ({ page, allowed }) => {
        allowed.console.push(/status of (409|412)/);
        await procedures(page);
      });
    });
  }
}
