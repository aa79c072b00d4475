import type { Browser, Page } from "@playwright/test";
import { axe } from "./axe";
import { enter, expect, tabTo, test } from "./support";

const FRASE = "quatre paraules ben triades";

/** The administrator of a body invites somebody with the keyboard alone, and hands over the link of the dialog. */
async function invite(page: Page, ens: string, nom: string, correu: string): Promise<string> {
  await page.goto(`/t/${ens}/administracio/usuaris`);
  await tabTo(page, page.getByRole("button", { name: "Convida algú" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByLabel("Nom i cognoms"));
  await page.keyboard.type(nom);
  await page.keyboard.press("Tab");
  await page.keyboard.type(correu);
  await tabTo(page, dialog.getByLabel("Rol", { exact: true }));
  await page.keyboard.type("Tramit");
  await tabTo(page, dialog.getByRole("button", { name: "Convida algú" }));
  await page.keyboard.press("Enter");
  const field = dialog.getByLabel("Enllaç d'un sol ús");
  await expect(field).toHaveValue(/\/enllac#.{40}/);
  const { pathname, hash } = new URL(await field.inputValue());
  await page.keyboard.press("Escape");
  return pathname + hash;
}

/** Somebody invited to Tírvia by its secretary. */
async function invited(browser: Browser, nom: string): Promise<{ link: string; correu: string }> {
  const admin = await (await browser.newContext()).newPage();
  await enter(admin);
  const correu = `${nom.split(" ")[0]?.toLowerCase()}.${Date.now()}@prova.example`;
  const link = await invite(admin, "tirvia", nom, correu);
  await admin.context().close();
  return { link, correu };
}

const nova = (page: Page) => page.getByLabel("Contrasenya nova", { exact: true });
const repeteix = (page: Page) => page.getByLabel("Repeteix la contrasenya nova");
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** No barrier in either theme, on a desk and on the narrowest screen, where nothing is wider than it. */
async function look(page: Page, where: string): Promise<void> {
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 768 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await axe(page, where);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: null });
}

test("somebody invited sets the password and enters with the keyboard; the link does not serve twice", async ({
  page,
  browser,
  allowed,
}) => {
  allowed.console.push(/status of 4(10|22)/);
  const { link, correu } = await invited(browser, "Berta Prats Mir");
  const token = link.split("#")[1] ?? "";
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(link);
  await expect(heading(page, "Posa la teva contrasenya")).toBeVisible();
  // The token is in no address: neither the bar's nor a request's, nor in what the browser keeps.
  expect(new URL(page.url()).hash).toBe("");
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]));
  expect(kept).not.toContain(token);
  await expect(page.getByText("Dotze caràcters o més.")).toBeVisible();
  await look(page, "enllaç");

  // The server says what is wrong with it, and the field has it and the focus.
  await tabTo(page, nova(page));
  await page.keyboard.type("curta");
  await tabTo(page, repeteix(page));
  await page.keyboard.type("curta");
  await page.keyboard.press("Enter");
  await expect(nova(page)).toBeFocused();
  await expect(nova(page)).toHaveAttribute("aria-invalid", "true");
  await expect(nova(page)).toHaveAccessibleDescription(/12/);
  await expect(page.getByRole("status")).toContainText("12");
  await look(page, "enllaç amb errors");

  await page.keyboard.press("Control+a");
  await page.keyboard.type(FRASE);
  await tabTo(page, page.getByLabel("Mostra el que escric"));
  await page.keyboard.press("Space");
  await expect(nova(page)).toHaveAttribute("type", "text");
  await expect(nova(page)).toHaveAttribute("autocomplete", "new-password");
  await page.keyboard.press("Shift+Tab");
  await expect(repeteix(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(repeteix(page)).toBeFocused();
  await expect(repeteix(page)).toHaveAccessibleDescription("No és igual que la contrasenya nova.");
  // What the server said before no longer holds.
  await expect(nova(page)).not.toHaveAttribute("aria-invalid");
  await expect(repeteix(page)).toBeFocused();
  // Hidden again once sent.
  await expect(nova(page)).toHaveAttribute("type", "password");
  // Pasted, as a password manager's would be.
  await nova(page).focus();
  await tabTo(page, page.getByLabel("Mostra el que escric"));
  await page.keyboard.press("Space");
  await nova(page).press("Control+a");
  await page.keyboard.press("Control+c");
  await repeteix(page).press("Control+a");
  await page.keyboard.press("Control+v");
  await expect(repeteix(page)).toHaveValue(FRASE);
  await page.keyboard.press("Enter");

  await expect(heading(page, "Entra a Expedit")).toBeVisible();
  await expect(page.getByRole("main").getByText("Fet. Ara entra amb el teu correu")).toBeVisible();
  await expect(page.getByLabel("Correu electrònic")).toBeFocused();
  await look(page, "entra amb la contrasenya posada");
  await page.keyboard.type(correu);
  await page.keyboard.press("Tab");
  await page.keyboard.type(FRASE);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Avui")).toBeVisible();
  await expect(page).toHaveURL(/\/t\/tirvia\/avui$/);
  await expect(page.getByText("Ajuntament de Tírvia").first()).toBeVisible();
  expect(asked.filter((url) => url.includes(token))).toEqual([]);

  const again = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await again.goto(link);
  await tabTo(again, nova(again));
  await again.keyboard.type(FRASE);
  await again.keyboard.press("Tab");
  await again.keyboard.type(FRASE);
  await again.keyboard.press("Enter");
  await expect(heading(again, "Aquest enllaç ja no val")).toBeFocused();
  await expect(again.getByText("demana un enllaç nou a l'administració")).toBeVisible();
  await look(again, "enllaç que ja no val");
  await again.keyboard.press("Tab");
  await again.keyboard.press("Enter");
  await expect(heading(again, "Entra a Expedit")).toBeVisible();
  await again.context().close();
});

test("whoever has an account is asked for its password, and works in the new body too", async ({
  page,
  browser,
  allowed,
}) => {
  allowed.console.push(/status of 401/);
  const { link, correu } = await invited(browser, "Neus Badia Coll");
  await page.goto(link);
  await nova(page).fill(FRASE);
  await repeteix(page).fill(FRASE);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Entra a Expedit")).toBeVisible();

  const admin = await (await browser.newContext()).newPage();
  await enter(admin);
  const second = await invite(admin, "bossost", "Neus Badia Coll", correu);
  await admin.context().close();
  await page.goto(second);
  await nova(page).fill("una altra frase ben llarga");
  await repeteix(page).fill("una altra frase ben llarga");
  await page.keyboard.press("Enter");
  const teva = page.getByLabel("La contrasenya del teu compte");
  await expect(teva).toBeFocused();
  await expect(teva).toHaveValue("");
  await expect(teva).toHaveAttribute("autocomplete", "current-password");
  await expect(teva).toHaveAccessibleDescription(/No és la contrasenya del teu compte/);
  await expect(heading(page, "Accepta la invitació")).toBeVisible();
  await look(page, "enllaç de qui ja té compte");
  await page.keyboard.type(FRASE);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Correu electrònic")).toBeFocused();
  await page.keyboard.type(correu);
  await page.keyboard.press("Tab");
  await page.keyboard.type(FRASE);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Avui")).toBeVisible();
  await page.goto("/t/bossost/avui");
  await expect(heading(page, "Avui")).toBeVisible();
});

test("without a link it says so, and another may be opened in the same tab, in one's language", async ({
  page,
  allowed,
}) => {
  allowed.console.push(/status of 410/, /Failed to load resource: net::/);
  await page.goto("/enllac");
  await expect(heading(page, "Falta l'enllaç")).toBeVisible();
  await look(page, "enllaç que falta");
  await page.goto("/enllac#no-existeix.");
  await expect(heading(page, "Posa la teva contrasenya")).toBeVisible();
  await page.getByLabel("Llengua").selectOption("es");
  await expect(heading(page, "Pon tu contraseña")).toBeVisible();
  await page.getByLabel("Idioma").selectOption("oc");
  await expect(heading(page, "Met era tua contrasenha")).toBeVisible();
  await page.getByLabel("Lengua").selectOption("ca");

  // Nobody answers: what was written stays, and so does the link.
  await nova(page).fill(FRASE);
  await repeteix(page).fill(FRASE);
  await page.route("**/api/v1/enllacos", (route) => route.abort());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert")).toContainText("No hi ha connexió amb el servidor.");
  await expect(nova(page)).toHaveValue(FRASE);
  await page.unroute("**/api/v1/enllacos");
  await tabTo(page, page.getByRole("button", { name: "Torna-ho a provar" }));
  await page.keyboard.press("Enter");
  await expect(heading(page, "Aquest enllaç ja no val")).toBeFocused();
  await page.goto("/enllac#un-altre");
  await expect(heading(page, "Posa la teva contrasenya")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Falta l'enllaç")).toBeVisible();
});
