import { axe } from "./axe";
import { enter, expect, meanwhile, openCase, tabTo, test } from "./support";

test("two write the same field: both values are shown, and one key takes either", async ({ page, allowed }) => {
  allowed.console.push(/status of 412/);
  await enter(page);
  const { id, numero } = await openCase(page, { titol: "Gos perdut" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const edit = page.getByRole("button", { name: "Canvia l'assumpte" });
  const subject = page.getByRole("textbox", { name: "Canvia l'assumpte" });
  const stale = page.getByRole("dialog", { name: "Algú l'ha canviat mentre hi treballaves" });

  await tabTo(page, edit);
  await page.keyboard.press("Enter");
  await expect(subject).toBeFocused();
  await page.keyboard.type("Gos perdut a la bassa");
  await meanwhile(page, id, { titol: "Gos trobat" });
  await page.keyboard.press("Enter");
  await expect(stale).toBeVisible();
  await expect(stale).toContainText("Gos perdut a la bassa");
  await expect(stale).toContainText("Gos trobat");
  await expect(stale).toContainText("Maria Vidal Roca");
  await axe(page, "conflicte");
  await page.keyboard.press("m");
  await expect(page.getByRole("heading", { level: 1, name: "Gos perdut a la bassa" })).toBeVisible();
  await expect(edit).toBeFocused();

  await expect(edit).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subject).toBeFocused();
  await page.keyboard.type("Gos lligat");
  await meanwhile(page, id, { titol: "Gos adoptat" });
  await page.keyboard.press("Enter");
  await expect(stale).toBeVisible();
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { level: 1, name: "Gos adoptat" })).toBeVisible();

  // Looked at first: the form is still there with every word, and saving asks again.
  await expect(edit).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subject).toBeFocused();
  await page.keyboard.type("Gos a la gossera");
  await meanwhile(page, id, { titol: "Gos fugit" });
  await page.keyboard.press("Enter");
  await expect(stale).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(stale).toHaveCount(0);
  await expect(subject).toHaveValue("Gos a la gossera");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: "Gos fugit" })).toBeVisible();
});

test("the data of the procedure are changed in place, and what a colleague wrote beside stays", async ({
  page,
  allowed,
}) => {
  allowed.console.push(/status of 412/);
  await enter(page);
  const { id, numero } = await openCase(page, { titol: "Banc trencat" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const data = page.getByRole("region", { name: "Dades de l'expedient" });
  await tabTo(page, data.getByRole("button", { name: "Canvia les dades" }));
  await page.keyboard.press("Enter");
  await tabTo(page, data.getByLabel("Matèria"));
  await page.keyboard.type("Mobiliari urbà");
  await axe(page, "dades");
  await meanwhile(page, id, { dades: { tipus: "queixa" } });
  await page.keyboard.press("Control+Enter");
  const stale = page.getByRole("dialog", { name: "Algú l'ha canviat mentre hi treballaves" });
  await expect(stale).toContainText("Tipus");
  await expect(stale).toContainText("Queixa");
  await page.keyboard.press("m");
  await expect(stale).toHaveCount(0);
  await expect(data.getByText("Mobiliari urbà")).toBeVisible();
  await expect(data.getByText("Queixa")).toBeVisible();
});

test("cases are related by number or by words", async ({ page }) => {
  await enter(page);
  const word = `Esllavissada${Date.now()}`;
  await openCase(page, { titol: `${word} a la carretera` });
  const { numero } = await openCase(page, { titol: "Talús inestable" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await tabTo(page, page.getByRole("button", { name: "Relaciona amb un altre expedient" }), 120);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Relaciona amb un altre expedient" });
  await dialog.getByLabel("Quina relació té aquest amb l'altre").selectOption("deriva_de");
  await dialog.getByRole("searchbox").fill(word);
  await expect(dialog.getByRole("menuitem")).toHaveCount(1);
  await axe(page, "relaciona");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  const related = page.getByRole("region", { name: "Relacionats" });
  await expect(related.getByRole("link", { name: new RegExp(word) })).toBeVisible();
  await expect(related).toContainText("Deriva de l'altre");
});

test("a fact recorded by mistake is annulled with its reason, and stays to be seen", async ({ page }) => {
  await enter(page);
  const { id, numero } = await openCase(page, { titol: "Arbre caigut" });
  await page.evaluate(async (uuid) => {
    const path = `/api/v1/ens/tirvia/expedients/${uuid}`;
    const headers = { "Content-Type": "application/json", "X-Expedit": "1" };
    const { items } = await (await fetch(`${path}/interessats`)).json();
    const answer = await fetch(`${path}/fets`, {
      method: "POST",
      headers,
      body: JSON.stringify({
        tipus: "notificacio",
        interessat: items[0].id,
        canal: "paper",
        resultat: "pendent",
        posada_a_disposicio: new Date().toISOString().slice(0, 10),
      }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }, id);
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const facts = page.getByRole("region", { name: "Fets registrats" });
  await expect(facts).toContainText("Pendent");
  await facts.getByRole("button", { name: /^Anul·la.*Notificació/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Anul·la/ });
  await dialog.getByLabel("Motiu").fill("Era d'un altre expedient");
  await axe(page, "anul·la un fet");
  await page.keyboard.press("Tab");
  await dialog.getByRole("button", { name: "Anul·la", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await facts.getByText("1 fet anul·lat").click();
  await expect(facts).toContainText("Era d'un altre expedient");
});

test("Ctrl K does what the page of a case can do", async ({ page }) => {
  await enter(page);
  const { numero } = await openCase(page, { titol: "Fuita d'aigua" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await expect(page.getByRole("button", { name: "Segueix", exact: true })).toBeVisible();
  const ask = async (words: string, choice: string) => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("searchbox", { name: "Cerca-ho tot" })).toBeFocused();
    await page.keyboard.type(words);
    // What is typed puts the first answer under the hand.
    await expect(page.getByRole("menuitem").first()).toHaveText(choice);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Cerca-ho tot" })).toHaveCount(0);
  };
  await ask("segueix", "Segueix");
  await expect(page.getByRole("button", { name: "Deixa de seguir" })).toBeVisible();
  await ask("nota", "Escriu una nota");
  await expect(page.getByLabel("Escriu una nota")).toBeFocused();
  await page.keyboard.type("Avisat el lampista.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Notes" }).getByText("Avisat el lampista.")).toBeVisible();
  await ask("assigna'm", "Assigna'm l'expedient");
  await expect(page.getByLabel("Responsable")).toHaveValue(/.+/);
  await ask("assumpte", "Canvia l'assumpte");
  await expect(page.getByRole("textbox", { name: "Canvia l'assumpte" })).toBeFocused();
  await page.keyboard.press("Escape");
  await ask("seguent pas", "Següent pas");
  await expect(page.getByText("Assignació a la unitat: Fet")).toBeVisible();
});
