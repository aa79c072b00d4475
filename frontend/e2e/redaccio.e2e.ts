import { axe } from "./axe";
import { beginDraft, expect, meanwhileDraft, outlineOf, test } from "./support";

// A procedure that no other test opens cases of.
const CODI = "MOD_CREDIT";

test("a version is written, mended where the checker says, tried, published and retired", async ({ page, allowed }) => {
  // A whole life of a version, with four screens looked at on the way.
  test.setTimeout(180_000);
  allowed.console.push(/status of 409/);
  await beginDraft(page, CODI);
  await axe(page, "redacció");
  await outlineOf(page)
    .getByRole("button", { name: /^Afegeix una tasca/ })
    .first()
    .click();
  const form = page.getByRole("region", { name: "Tasca: Tasca nova" });
  await form.getByLabel("Nom en català").fill("Avís als veïns");
  await page.getByLabel("Nom en castellà").fill("Aviso a los vecinos");
  await page.getByLabel("Codi").fill("AVIS");
  await page.getByLabel("A qui s'ofereix").selectOption("");
  await page.getByLabel("Quants").fill("5");
  await page
    .getByLabel("Base legal", { exact: true })
    .or(page.getByLabel("Base legal (opcional)"))
    .first()
    .fill("LPAC 71");
  await expect(page.getByText("Hi ha canvis per desar.")).toBeVisible();

  // The checker: which rule, on which line, and the way to where it is mended.
  await page.getByRole("button", { name: "Valida", exact: true }).click();
  const report = page.getByRole("region", { name: "Informe del comprovador" });
  await expect(report).toContainText("sense_actor");
  await expect(report).toContainText(/MOD_CREDIT\.json · línia \d+ · fases\.\w+\.AVIS/);
  await axe(page, "redacció amb defectes");
  await outlineOf(page).getByRole("button").first().focus();
  await report
    .getByRole("button", { name: /^Ves-hi.*Avís als veïns/ })
    .first()
    .click();
  const task = page.getByRole("region", { name: "Tasca: Avís als veïns" });
  await expect(task.getByRole("heading")).toBeFocused();
  await task.getByLabel("A qui s'ofereix").selectOption("secretaria");
  await task.getByLabel("Base legal del termini").fill("LPAC 71.2");

  // Tried in the browser, and what that does not check is said.
  await page.getByRole("button", { name: "Prova-la" }).click();
  const trial = page.getByRole("dialog");
  await expect(trial).toContainText("No comprova les condicions");
  await expect(trial).toContainText("Avís als veïns");
  await axe(page, "prova");
  for (let step = 0; step < 60; step++) {
    const on = trial.getByRole("button", { name: /^(Fes-la|Passa a|S'ha arribat)/ }).first();
    if (!(await on.isVisible())) break;
    await on.click();
  }
  await expect(trial).toContainText("S'ha arribat al final.");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Desa", exact: true }).click();
  await expect(page.getByText("Tot és desat.")).toBeVisible();
  await page.getByRole("button", { name: "Valida", exact: true }).click();
  await expect(report).toContainText("Cap defecte");
  await page.getByRole("button", { name: "Publica", exact: true }).click();
  await axe(page, "publica");
  await page.getByRole("dialog").getByRole("button", { name: "Publica", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("Avís als veïns");
  await page
    .getByRole("link", { name: /^Què canvia de la/ })
    .first()
    .click();
  await expect(page.getByRole("region", { name: /^Què canvia de la versió/ })).toContainText("Avís als veïns");

  await page.getByRole("button", { name: "Retira la versió", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retira la versió", exact: true }).click();
  await expect(page.getByText("És una versió retirada")).toBeVisible();
});

test("what somebody else saved first is shown beside what one wrote, and nothing is lost", async ({
  page,
  allowed,
}) => {
  allowed.console.push(/status of 412/);
  await beginDraft(page, CODI);
  await page.getByLabel("Nom en català").fill("Fase reescrita");
  await meanwhileDraft(page);
  await page.getByRole("button", { name: "Desa", exact: true }).click();
  const clash = page.getByRole("alert").filter({ hasText: "Algú l'ha desada" });
  await expect(clash.getByRole("row", { name: /^Nom en català/ })).toContainText("Un nom d'algú altre");
  await expect(clash).toContainText("Fase reescrita");
  await axe(page, "conflicte de redacció");
  await clash.getByRole("button", { name: "Desa el meu a sobre" }).click();
  await expect(clash).toHaveCount(0);
  await expect(page.getByText("Tot és desat.")).toBeVisible();
  await expect(page.getByLabel("Nom en català")).toHaveValue("Fase reescrita");
});

test("the list is ordered with the keyboard, and the whole text says the line where it breaks", async ({ page }) => {
  await beginDraft(page, CODI);
  const items = outlineOf(page).locator(".outline-tasks").nth(1).locator(".outline-item");
  const [first = "", second = ""] = await items.allTextContents();
  await items.first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(items.nth(0)).toHaveText(second);
  await expect(items.nth(1)).toHaveText(first);
  await expect(items.nth(1)).toBeFocused();

  await page.getByText("Text sencer (JSON)").first().click();
  const area = page.getByRole("textbox", { name: "Text sencer (JSON)" });
  const json = await area.inputValue();
  const lines = json.split("\n");
  lines[4] = "aquí no";
  await area.fill(lines.join("\n"));
  await page.getByRole("button", { name: "Aplica al formulari" }).click();
  await expect(page.getByText("Línia 5, columna")).toBeVisible();
  await expect(area).toBeFocused();
  // The text has its own English: it is what is written, and not what the screen says.
  await area.fill("{\n  aquí no\n}");
  await page.getByRole("button", { name: "Aplica al formulari" }).click();
  await expect(page.getByText("Línia 2, columna 3")).toBeVisible();
  await axe(page, "text sencer amb un error");
  await area.fill(json.replace('"secretaria"', '"alcaldia"'));
  await page.getByRole("button", { name: "Aplica al formulari" }).click();
  await expect(page.getByText("S'ha aplicat; encara s'ha de desar.")).toBeVisible();
  // Whoever goes away with something written is asked first.
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("link", { name: "Llegeix-la sencera" }).click();
  await expect(page.getByText("Hi ha canvis per desar.")).toBeVisible();
});
