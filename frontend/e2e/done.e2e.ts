import type { Page } from "@playwright/test";
import { pdf } from "./papers";
import { expect, PASSWORD, tabTo, test } from "./support";

// What the product is for, told in one go: whoever has never seen it does a whole day's work with the keyboard alone.
// Nothing here clicks, hovers or touches.

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

async function enterByKeyboard(page: Page, who: string): Promise<void> {
  await page.goto("/entra");
  await tabTo(page, page.getByLabel("Correu electrònic"));
  await page.keyboard.type(`${who}@demo.example`);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Avui")).toBeVisible();
}

/** A NIF nobody has: its letter follows from its number (RD 1553/2005). */
function nif(number: number): string {
  return `${String(number).padStart(8, "0")}${"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23]}`;
}

type Person = { document: string; nom: string; cognom: string };

async function writePerson(page: Page, at: number, person: Person): Promise<void> {
  const group = page.getByRole("group", { name: `Persona ${at}` });
  await tabTo(page, group.getByLabel("NIF, NIE o CIF"));
  const looked = page.waitForResponse(/\/persones\?/);
  await page.keyboard.type(person.document);
  await looked;
  await tabTo(page, group.getByLabel("Nom o raó social"));
  await page.keyboard.type(person.nom);
  await tabTo(page, group.getByLabel("Primer cognom"));
  await page.keyboard.type(person.cognom);
}

test("a secretary who has never seen it does a case from the opening to the handing over, without the mouse", async ({
  page,
  browser,
}) => {
  const stamp = Date.now();
  const subject = `Clavegueram embussat ${stamp}`;
  // Letters that no other run has, so that half of it finds one case.
  const surname = `B${Array.from(String(stamp).slice(-7), (digit) => "aeioulnrst"[Number(digit)]).join("")}vallgornera`;
  const first = { document: nif(stamp % 90_000_000), nom: "Roser", cognom: surname };
  const second = { document: nif((stamp + 7) % 90_000_000), nom: "Enric", cognom: "Castells" };

  // A colleague, elsewhere, looks at her day.
  const colleague = await (await browser.newContext()).newPage();
  await enterByKeyboard(colleague, "administrativa");
  await expect(colleague.getByText(subject)).toHaveCount(0);

  await test.step("opens a case with two people", async () => {
    await enterByKeyboard(page, "secretaria");
    await page.keyboard.press("n");
    await expect(heading(page, "Nou expedient")).toBeFocused();
    await tabTo(page, page.getByLabel("Assumpte"));
    await page.keyboard.type(subject);
    await tabTo(page, page.getByLabel("Procediment"));
    await page.keyboard.type("Queixa");
    await tabTo(page, page.getByLabel("Número d'assentament"));
    await page.keyboard.type(`E/${stamp}`);
    await writePerson(page, 1, first);
    await tabTo(page, page.getByRole("button", { name: "Afegeix una altra persona" }));
    await page.keyboard.press("Enter");
    await writePerson(page, 2, second);
    await page.keyboard.press("Control+Enter");
    await expect(heading(page, subject)).toBeFocused();
  });
  await test.step("adds three files", async () => {
    const chooser = page.waitForEvent("filechooser");
    await tabTo(page, page.getByRole("button", { name: "Puja fitxers" }).first());
    await page.keyboard.press("Enter");
    const files = ["Instància signada.pdf", "Plànol del carrer.pdf", "Resposta al veí.pdf"];
    await (await chooser).setFiles(files.map((name) => ({ name, mimeType: "application/pdf", buffer: pdf(1) })));
    const file = page.getByRole("button", { name: "Incorpora 3 documents" });
    await tabTo(page, file);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Documents (3)" })).toBeVisible();
    await expect(file).toHaveCount(0);
  });

  const next = page.getByRole("region", { name: "Següent pas" });

  await test.step("does the next two steps", async () => {
    await expect(next).toContainText("Assignació a la unitat");
    await tabTo(page, next.getByRole("button", { name: "Dona per feta" }));
    await page.keyboard.press("Enter");
    // The second waits for its paper, which is among the three: it asks to settle it and is done.
    await expect(next).toContainText("Resposta al veí");
    await tabTo(page, next.getByRole("button", { name: "Fes-lo definitiu" }));
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Fes-lo definitiu: Resposta al veí" });
    await tabTo(page, dialog.getByRole("button", { name: "Fes-lo definitiu" }));
    await page.keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
    await tabTo(page, next.getByRole("button", { name: "Dona per feta" }));
    await page.keyboard.press("Enter");
    await expect(next).toContainText("Diligència de tancament");
  });

  await test.step("understands why the third is refused, and what to do", async () => {
    await expect(next).toContainText("Encara no es pot fer «Tanca l'expedient»");
    await expect(next.getByRole("button", { name: "Tanca l'expedient" })).toHaveCount(0);
    const reason = next.getByRole("listitem").filter({ hasText: "Esborranys sense decidir: 2." });
    await expect(reason.getByText("LPAC 70.2, 70.4")).toBeInViewport();
    const way = reason.getByRole("link", { name: "Completeu o corregiu el document." });
    await tabTo(page, way);
    await page.keyboard.press("Enter");
    // The way out leads among the papers, where each draft has its button: one of the two reasons less.
    const plan = page
      .getByRole("region", { name: "Documents (3)" })
      .getByRole("button", { name: /^Fes-lo definitiu.*Plànol/ });
    await tabTo(page, plan, 8);
  });

  await test.step("finds it again by half a surname", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await expect(heading(page, "Expedients")).toBeFocused();
    await page.keyboard.press("/");
    await page.keyboard.type(surname.slice(0, 9).toLowerCase());
    const row = page.getByRole("row", { name: subject });
    await expect(row).toBeVisible();
    await expect(page.getByRole("row")).toHaveCount(2);
    await tabTo(page, row);
    await page.keyboard.press("Enter");
    await expect(heading(page, subject)).toBeFocused();
  });

  await test.step("hands it to a colleague, who sees it appear", async () => {
    await tabTo(page, page.getByRole("combobox", { name: "Responsable", exact: true }));
    await page.keyboard.type("Anna");
    await expect(page.getByText("Responsable: Anna Solé Pont")).toBeVisible();
    await expect(colleague.getByRole("link", { name: new RegExp(subject) })).toBeVisible();
    await tabTo(colleague, colleague.getByRole("link", { name: new RegExp(subject) }));
    await colleague.keyboard.press("Enter");
    await expect(heading(colleague, subject)).toBeFocused();
    await expect(colleague.getByText(surname)).toBeVisible();
  });
  await colleague.context().close();
});
