import { axe } from "./axe";
import { endsIn, enter, expect, openCase, PASSWORD, tabTo, test, totp } from "./support";

test("the end of the session is told in time, and it goes on in place with what is written", async ({ page }) => {
  await enter(page);
  const { numero } = await openCase(page, { titol: "Fems al camí" });
  await endsIn(page, 4);
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await expect(page.getByRole("alert")).toContainText("La sessió s'acaba d'aquí a 4 minuts.");
  await axe(page, "avís de sessió");
  const note = page.getByLabel("Escriu una nota");
  await note.fill("A mig escriure");
  await page.keyboard.press("F2");
  const dialog = page.getByRole("dialog", { name: "Continua la sessió" });
  const password = dialog.getByLabel(/^Contrasenya de/);
  await axe(page, "continua la sessió");
  await tabTo(page, password, 6);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(note).toHaveValue("A mig escriure");
});

test("the second factor is put by hand or with the camera, and its codes are kept", async ({ page, allowed }) => {
  allowed.console.push(/status of 422/);
  await enter(page, "alcaldia");
  await page.getByRole("link", { name: "El meu compte" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "El meu compte" })).toBeFocused();
  await page.getByText("aquesta", { exact: true }).waitFor();
  await axe(page, "el meu compte");
  await tabTo(page, page.getByRole("button", { name: "Activa el segon factor" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: "Codi QR amb la clau del segon factor" })).toBeVisible();
  await axe(page, "segon factor");
  const code = page.getByLabel("Codi de sis xifres");
  await expect(code).toBeFocused();
  await page.keyboard.type("000000");
  await page.keyboard.press("Enter");
  await expect(code).toHaveAttribute("aria-invalid", "true");
  const secret = await page.locator(".secret").innerText();
  await code.fill(totp(secret.replaceAll(" ", "")));
  await page.keyboard.press("Enter");
  const codes = page.getByRole("group", { name: /^Codis de recuperació/ });
  await expect(codes).toBeFocused();
  await expect(codes.getByRole("listitem")).toHaveCount(10);
  await axe(page, "codis de recuperació");
  const [first = ""] = await codes.getByRole("listitem").allInnerTexts();
  await codes.getByRole("button", { name: "Ja els tinc desats" }).click();
  await expect(page.getByText("Queden 10 codis de recuperació.")).toBeVisible();

  await page.getByRole("button", { name: "Treu el segon factor" }).click();
  await page.getByLabel("Codi de l'aplicació, o un codi de recuperació").fill(first);
  await page.getByRole("button", { name: "Treu el segon factor" }).click();
  await expect(page.getByText("No l'has activat")).toBeVisible();
});

test("one sees from where one has entered, and shuts the other doors", async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await enter(other, "administrativa");
  await enter(page, "administrativa");
  await page.goto("/t/tirvia/compte");
  const sessions = page.getByRole("region", { name: "Sessions obertes" });
  await expect(sessions.getByText("Chrome · Linux").first()).toBeVisible();
  const before = await sessions.getByRole("listitem").count();
  expect(before).toBeGreaterThan(1);
  const all = sessions.getByRole("button", { name: "Tanca totes les altres" });
  if (await all.isVisible()) await all.click();
  else await sessions.getByRole("button", { name: /^Tanca-la/ }).click();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  await other.goto("/t/tirvia/avui");
  await expect(other.getByRole("heading", { level: 1, name: "Entra a Expedit" })).toBeVisible();
  await other.context().close();
});

test("a wrong password is said at once and leaves one inside", async ({ page, allowed }) => {
  allowed.console.push(/status of 401/, /status of 422/);
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/jo/contrasenya")) asked++;
  });
  await enter(page, "administrativa");
  await page.goto("/t/tirvia/compte");
  const form = page.getByRole("region", { name: "Contrasenya" });
  await form.getByLabel("Contrasenya d'ara").fill("no és aquesta");
  await form.getByLabel("Contrasenya nova", { exact: true }).fill("una frase ben llarga");
  await form.getByLabel("Repeteix la contrasenya nova").fill("una altra de diferent");
  await page.keyboard.press("Enter");
  await expect(form.getByText("No és igual que la contrasenya nova.")).toBeVisible();
  expect(asked).toBe(0);
  await form.getByLabel("Repeteix la contrasenya nova").fill("una frase ben llarga");
  await page.keyboard.press("Enter");
  await expect(form.getByRole("alert")).toBeVisible();
  // A failure counts against the account: it is asked once.
  expect(asked).toBe(1);
  await expect(page.getByRole("heading", { level: 1, name: "El meu compte" })).toBeVisible();
});

test("somebody of the county sees in whose papers they are", async ({ page }) => {
  await page.goto("/entra");
  await page.getByLabel("Correu electrònic").fill("tecnica@demo.example");
  await page.getByLabel("Contrasenya").fill(PASSWORD);
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await expect(page.getByRole("button", { name: "Tanca la sessió" })).toBeVisible();
  await page.goto("/t/tirvia/expedients");
  const banner = page.locator(".place-guest");
  await expect(banner).toContainText("Treballes en un altre ens: Ajuntament de Tírvia");
  await axe(page, "convidada");
  await banner.getByRole("button", { name: "Torna al teu ens" }).click();
  await expect(page).toHaveURL(/cc-pallars-sobira/);
  await expect(banner).toHaveCount(0);
});

test("the rows come closer when one wants more of them", async ({ page }) => {
  await enter(page);
  await page.goto("/t/tirvia/expedients");
  const row = page.getByRole("row").nth(1);
  await row.waitFor();
  expect((await row.boundingBox())?.height).toBe(36);
  await page.getByLabel("Densitat").selectOption("compacta");
  await expect.poll(async () => (await row.boundingBox())?.height).toBe(28);
  await axe(page, "llista compacta");
  await page.reload();
  await expect(page.getByLabel("Densitat")).toHaveValue("compacta");
});

test("the accessibility statement is there for everybody, in each language", async ({ page }) => {
  await page.goto("/entra");
  await page.getByRole("link", { name: "Accessibilitat" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Declaració d'accessibilitat" })).toBeVisible();
  await expect(page.getByText(/axe-core 4\.\d+\.\d+ en \d+ pantalles/)).toBeVisible();
  await axe(page, "declaració d'accessibilitat");
  await page.getByRole("link", { name: "Torna" }).click();
  await page.getByLabel("Llengua").selectOption("oc");
  await page.getByRole("link", { name: "Accessibilitat" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Declaracion d'accessibilitat" })).toBeVisible();
});
