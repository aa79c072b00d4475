import { enter, expect, openCase, PASSWORD, tabTo, test } from "./support";

test("a secretary opens a case and does its next step without the mouse", async ({ page }) => {
  await page.goto("/entra");
  await tabTo(page, page.getByLabel("Correu electrònic"));
  await page.keyboard.type("secretaria@demo.example");
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Avui" })).toBeVisible();

  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await expect(page.getByRole("heading", { level: 1, name: "Expedients" })).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { level: 1, name: "Nou expedient" })).toBeFocused();

  const subject = `Camí tallat ${Date.now()}`;
  await tabTo(page, page.getByLabel("Assumpte"));
  await page.keyboard.type(subject);
  await tabTo(page, page.getByLabel("Procediment"));
  await page.keyboard.type("Queixa");
  await tabTo(page, page.getByLabel("Número d'assentament"));
  await page.keyboard.type(`E/${Date.now()}`);
  const document = page.getByLabel("NIF, NIE o CIF");
  await tabTo(page, document);
  await page.keyboard.type("40912345A");
  await expect(page.getByText("La lletra o el dígit de control hauria de ser")).toBeVisible();
  await page.keyboard.press("Control+A");
  const answer = page.waitForResponse(/\/persones\?/);
  await page.keyboard.type("12345678Z");
  // Either already known to the body, or to be written in place.
  const name = page.getByLabel("Nom o raó social");
  const known = page.getByText("Ja és al registre de persones");
  if (((await (await answer).json()) as { items: unknown[] }).items.length > 0) {
    await expect(known).toBeVisible();
  } else {
    await tabTo(page, name);
    await page.keyboard.type("Maria");
  }
  await page.keyboard.press("Control+Enter");

  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeFocused();
  const next = page.getByRole("region", { name: "Següent pas" });
  await expect(next).toContainText("Assignació a la unitat");
  await tabTo(page, next.getByRole("button", { name: "Dona per feta" }));
  await page.keyboard.press("Enter");
  await expect(next).not.toContainText("Assignació a la unitat");
  await expect(page.getByText("Assignació a la unitat: Fet")).toBeVisible();

  // Found again by a word of its subject, and opened from the list.
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await expect(page.getByRole("heading", { level: 1, name: "Expedients" })).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type(subject);
  const row = page.getByRole("row", { name: subject });
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.keyboard.press("Enter");
  await tabTo(page, row);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await page.goBack();
  await expect(row).toBeFocused();
});

test("what is wrong is said at its field, with the focus there", async ({ page, allowed }) => {
  allowed.console.push(/status of 422/);
  await enter(page);
  await page.goto("/t/tirvia/expedients/nou");
  await page.getByLabel("Procediment").selectOption("QUEIXA");
  await page.getByRole("button", { name: "Obre l'expedient" }).click();
  const subject = page.getByLabel("Assumpte");
  await expect(subject).toBeFocused();
  await expect(subject).toHaveAttribute("aria-invalid", "true");
});

test("Ctrl K finds a page and a case", async ({ page }) => {
  await enter(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox", { name: "Cerca-ho tot" })).toBeFocused();
  await page.keyboard.type("nou exp");
  await expect(page.getByRole("menuitem", { name: "Nou expedient" })).toBeVisible();
  // React Aria has no Catalan of its own: what it says must be ours.
  expect(await page.locator("body").ariaSnapshot()).not.toMatch(/Dismiss|Suggestions|Clear|Close|available|Press/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a refused act says why and shows the way out", async ({ page }) => {
  await enter(page);
  const { numero } = await openCase(page);
  await page.goto(`/t/tirvia/expedients/${numero}`);
  const acts = page.getByRole("region", { name: "Què s'hi pot fer ara" });
  await expect(acts.getByText("Què no s'hi pot fer, i per què")).toBeVisible();
  await expect(acts.getByText(/LPAC/).first()).toBeVisible();
});

test("another language changes every word, also the server's", async ({ page }) => {
  await enter(page);
  await page.getByLabel("Llengua").selectOption("es");
  await expect(page.getByRole("heading", { level: 1, name: "Hoy" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.getByLabel("Idioma").selectOption("oc");
  await expect(page.getByRole("heading", { level: 1, name: "Aué" })).toBeVisible();
});

test("a service too busy to let one in is asked again as it says, and nobody notices", async ({ page, allowed }) => {
  allowed.console.push(/status of 503/);
  let refused = 0;
  await page.route("**/api/v1/sessio", async (route) => {
    if (refused++ > 0) return route.continue();
    await route.fulfill({ status: 503, headers: { "Retry-After": "1" }, json: { codi: "drets_no_disponibles" } });
  });
  await enter(page);
  expect(refused).toBe(2);
});

test("without the network the screen stays and says so", async ({ page, allowed }) => {
  allowed.console.push(/ERR_FAILED/);
  await enter(page);
  await page.route("**/api/v1/ens/tirvia/expedients?*", (route) => route.abort());
  await page.getByRole("link", { name: "Expedients", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("No hi ha connexió amb el servidor", { timeout: 15_000 });
  await page.unroute("**/api/v1/ens/tirvia/expedients?*");
  await page.getByRole("button", { name: "Torna-ho a provar" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
