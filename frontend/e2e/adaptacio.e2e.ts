import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe";
import { enter, enterAsPlatform, expect, openCase, tabTo, test } from "./support";

const looks = (["light", "dark"] as const).flatMap((colorScheme) => [
  { colorScheme, viewport: { width: 1366, height: 768 } },
  { colorScheme, viewport: { width: 390, height: 844 } },
]);

/** A picture of the screen, for whoever runs this with a place for it. */
async function picture(page: Page, name: string): Promise<void> {
  const to = process.env.EXPEDIT_PICTURES;
  if (to) await page.screenshot({ path: `${to}/${name}.png` });
}

const home = "/t/tirvia/administracio/procediments";
const heading = (page: Page): Locator => page.getByRole("heading", { level: 2 });

async function adapt(page: Page, codi: string): Promise<void> {
  await page.goto(`${home}/${codi}`);
  await page.getByRole("heading", { name: "Tasques", exact: true }).waitFor();
}

/** What is saved goes through the keyboard, as the rest. */
async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+Enter");
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target, 200);
  await page.keyboard.press("Enter");
}

/** A colleague saves the same procedure, and this page has not heard of it. */
async function meanwhile(page: Page, codi: string, nom: string): Promise<void> {
  await page.evaluate(
    async ({ path, text }) => {
      const { revisio, versio, actiu, unitat, canvis } = await (await fetch(path)).json();
      const answer = await fetch(path, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-Expedit": "1", "If-Match": `"${revisio}"` },
        body: JSON.stringify({ versio, actiu, unitat, canvis: { ...canvis, nom: { ca: text, es: text } } }),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    { path: `/api/v1/ens/tirvia/procediments/${codi}`, text: nom },
  );
}

/** The library gives another name to a procedure, in its next version. */
async function publishNext(page: Page, codi: string, nom: string): Promise<void> {
  await page.evaluate(
    async ({ path, text }) => {
      const send = async (method: string, to: string, body: unknown, revisio = 0) => {
        const headers = { "Content-Type": "application/json", "X-Expedit": "1", "If-Match": `"${revisio}"` };
        const answer = await fetch(`${path}${to}`, { method, headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(await answer.text());
        return answer.json();
      };
      const { items } = await (await fetch(`${path}?limit=200`)).json();
      const de = Math.max(...items.map(({ versio }: { versio: number }) => versio));
      const draft = await send("POST", "", { de });
      const definicio = { ...draft.definicio, nom: { ...draft.definicio.nom, ca: text } };
      const saved = await send("PUT", `/${draft.versio}/redaccio`, definicio, draft.revisio);
      await send("POST", `/${draft.versio}/validar`, {}, saved.revisio);
      const { revisio } = await (await fetch(`${path}/${draft.versio}/redaccio`)).json();
      await send("POST", `/${draft.versio}/publicar`, {}, revisio);
    },
    { path: `/api/v1/procediments/${codi}/versions`, text: nom },
  );
}

async function leave(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
}

for (const look of looks) {
  const name = `${look.colorScheme}-${look.viewport.width}`;
  test.describe(name, () => {
    test.use(look);
    test("no screen of an adaptation has a barrier", async ({ page, allowed }) => {
      allowed.console.push(/status of (412|422)/);
      await enter(page);
      await page.goto(home);
      await heading(page).waitFor();
      await axe(page, "procediments de l'ens");
      await picture(page, `llista-${name}`);
      await page.goto("/procediments/OBRA_MAJOR");
      await page
        .getByRole("link", { name: /^Adapta'l/ })
        .first()
        .waitFor();
      await axe(page, "un procediment, per adaptar");
      await picture(page, `biblioteca-${name}`);
      await adapt(page, "OBRA_MAJOR");
      await axe(page, "adaptació");
      await picture(page, `adapta-${name}`);
      await page.getByLabel(/^Termini màxim/).fill("9");
      await page.getByRole("button", { name: /^Adapta .*Informe tècnic/ }).click();
      await page.getByRole("button", { name: /^Adapta .*Resolució/ }).click();
      await page.getByLabel("Termini (dies hàbils)").fill("20");
      await page
        .getByRole("button", { name: /^Afegeix-hi una tasca/ })
        .first()
        .click();
      await expect(page.getByText(/coses no es poden desar així/)).toBeVisible();
      await axe(page, "adaptació amb defectes");
      await picture(page, `defectes-${name}`);
      await page.getByRole("button", { name: /^Ves-hi.*Informe tècnic/ }).click();
      await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
      await page.getByLabel("Termini (dies hàbils)").scrollIntoViewIfNeeded();
      await picture(page, `al-camp-${name}`);
      page.on("dialog", (dialog) => void dialog.accept());
      await adapt(page, "OBRA_MAJOR");
      await meanwhile(page, "OBRA_MAJOR", `Obres ${name}`);
      await page.getByLabel("Nom en català").first().fill("Obres petites");
      await save(page);
      await page.getByText("Algú l'ha desat mentre hi treballaves").waitFor();
      await axe(page, "adaptació que algú ha desat abans");
      await picture(page, `caducat-${name}`);
      await adapt(page, "OBRA_MAJOR");
      await page.getByText("Adaptacions anteriors").click();
      await page
        .getByText(/^Adaptació \d/)
        .first()
        .click();
      await axe(page, "adaptacions anteriors");
      await picture(page, `historial-${name}`);
    });
  });
}

test("a body adapts a procedure without the mouse, and its new cases follow it", async ({ page }) => {
  await enter(page);
  const old = await openCase(page, { procediment: "PADRO_ALTA" });
  await page.goto(home);
  await press(page, page.getByRole("link", { name: /^Padró d.habitants: alta/ }));
  await page.getByRole("heading", { name: "Tasques", exact: true }).waitFor();
  await tabTo(page, page.getByLabel("Nom en català").first());
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Empadronar-se al poble");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Empadronarse en el pueblo");

  await press(page, page.getByRole("button", { name: /^Adapta Comunicació/ }).first());
  const term = page.getByLabel("Termini (dies hàbils)");
  await tabTo(page, term);
  await page.keyboard.type("5");
  await press(page, page.getByRole("button", { name: /^Afegeix-hi una tasca/ }).first());
  await expect(page.getByLabel("Nom en català").last()).toBeFocused();
  await page.keyboard.type("Visita de l'agutzil");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Visita del alguacil");
  await expect(page.getByLabel("Codi")).toHaveValue("X_VISITA_DE_L_AGUTZIL");
  const panel = page.getByRole("region", { name: "Què canvia respecte de la biblioteca" });
  await expect(panel).toContainText("Visita de l'agutzil");
  await expect(panel).toContainText("Es pot desar");
  await press(page, page.getByRole("button", { name: "Puja-la Visita de l'agutzil" }));
  await expect(page.getByRole("button", { name: "Puja-la Visita de l'agutzil" })).toBeFocused();
  await save(page);
  await expect(page.getByText("Els expedients oberts no canvien")).toBeVisible();
  await expect(heading(page)).toHaveText("Empadronar-se al poble");

  const { numero } = await openCase(page, { procediment: "PADRO_ALTA" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await expect(page.getByText("Visita de l'agutzil").first()).toBeVisible();

  await page.goto(`/t/tirvia/expedients/${old.numero}`);
  await expect(page.getByText("L'ens l'ha adaptat: n'hi ha una de nova, la 1.")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Mira què canviaria" }));
  await press(page, page.getByRole("button", { name: "Porta'l al text nou de l'ens" }));
  await expect(page.getByText("Segueix l'adaptació 1 de l'ens.")).toBeVisible();
});

test("what may not be adapted is told at its field", async ({ page, allowed }) => {
  allowed.console.push(/status of 422/);
  await enter(page);
  await adapt(page, "OBRA_MAJOR");
  await tabTo(page, page.getByLabel(/^Termini màxim/));
  await page.keyboard.type("9");
  await save(page);
  await expect(page.getByLabel(/^Termini màxim/)).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel(/^Termini màxim/)).toBeFocused();
  await expect(page.getByRole("region", { name: "Nom i termini" })).toContainText("LPAC 21.2");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(page.getByLabel(/^Termini màxim/)).not.toHaveAttribute("aria-invalid", "true");
});

test("when somebody saved first both are seen, and one's own may be put over", async ({ page, allowed }) => {
  allowed.console.push(/status of 412/);
  await enter(page);
  await adapt(page, "SANCIO");
  await meanwhile(page, "SANCIO", "El nom d'algú altre");
  await page.getByLabel("Nom en català").first().fill("El nom que hi poso jo");
  await save(page);
  const clash = page.getByRole("alert").filter({ hasText: "Algú l'ha desat" });
  await expect(clash).toBeFocused();
  await expect(clash).toContainText("El nom d'algú altre");
  await expect(clash).toContainText("El nom que hi poso jo");
  await press(page, clash.getByRole("button", { name: "Desa el meu a sobre" }));
  await expect(heading(page)).toHaveText("El nom que hi poso jo");
  await expect(clash).toBeHidden();
});

for (const look of looks) {
  const at = looks.indexOf(look);
  const name = `${look.colorScheme}-${look.viewport.width}`;
  test.describe(name, () => {
    test.use(look);
    test("what the library and the body both changed is decided place by place", async ({ page }) => {
      await enter(page);
      await meanwhile(page, "ACT_LLIC", `Activitats del poble ${at}`);
      await leave(page);
      await enterAsPlatform(page);
      await publishNext(page, "ACT_LLIC", `Llicència d'activitats ${at}`);
      await leave(page);
      await enter(page);
      await page.goto(home);
      await press(page, page.getByRole("link", { name: `Activitats del poble ${at}` }));
      const block = page.getByRole("region", { name: /^La biblioteca té la versió/ });
      await expect(block).toContainText(`Activitats del poble ${at}`);
      await expect(block).toContainText(`Llicència d'activitats ${at}`);
      await axe(page, "adaptació que espera");
      await picture(page, `pendent-${name}`);
      const ours = block.getByRole("radio", { name: "Queda el nostre" });
      await tabTo(page, ours);
      await page.keyboard.press("ArrowDown");
      await expect(block.getByRole("radio", { name: "Queda el de la biblioteca" })).toBeChecked();
      await press(page, block.getByRole("button", { name: /^Passa a la versió/ }));
      await expect(block).toBeHidden();
      await expect(heading(page)).toHaveText(`Llicència d'activitats ${at}`);
    });
  });
}
