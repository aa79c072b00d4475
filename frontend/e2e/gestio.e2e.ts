import { enter, expect, openCase, tabTo, test } from "./support";

test("somebody is invited, given other roles and let go without the mouse", async ({ page }) => {
  await enter(page);
  await page.goto("/t/tirvia/administracio");
  await expect(page.getByRole("heading", { level: 2, name: "Persones i rols" })).toBeVisible();
  const nom = `Berta Prats ${Date.now()}`;
  await tabTo(page, page.getByRole("button", { name: "Convida algú" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByLabel("Nom i cognoms"));
  await page.keyboard.type(nom);
  await page.keyboard.press("Tab");
  await page.keyboard.type(`berta.${Date.now()}@prova.example`);
  await tabTo(page, dialog.getByLabel("Rol", { exact: true }));
  await page.keyboard.type("Interv");
  await tabTo(page, dialog.getByRole("button", { name: "Convida algú" }));
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("Enllaç d'un sol ús")).toHaveValue(/\/enllac#.{10}/);
  await expect(dialog.getByText("No s'ha enviat per correu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  const row = page.getByRole("listitem").filter({ hasText: nom });
  await expect(row).toContainText("Intervenció");
  await expect(row).toContainText("Convidat, encara no ha entrat");
  await tabTo(page, row.getByRole("button", { name: `Edita ${nom}` }), 120);
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByLabel(/^Càrrec/));
  await page.keyboard.type("Interventora accidental");
  await tabTo(page, dialog.getByRole("button", { name: "Afegeix un rol" }));
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Desa" }));
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(row).toContainText("Interventora accidental");
  await expect(row).toContainText("Administració");

  await tabTo(page, row.getByRole("button", { name: `Dona de baixa ${nom}` }), 120);
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Dona de baixa" }));
  await page.keyboard.press("Enter");
  await expect(row).toHaveCount(0);
});

test("the server's refusal is said where it belongs", async ({ page, allowed }) => {
  allowed.console.push(/status of 4(09|22)/);
  await enter(page);
  await page.goto("/t/tirvia/administracio/usuaris");
  await page.getByRole("button", { name: "Convida algú" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nom i cognoms").fill("Sense adreça");
  await dialog.getByLabel("Correu electrònic").fill("això no ho és");
  await dialog.getByRole("button", { name: "Convida algú" }).click();
  await expect(dialog.getByLabel("Correu electrònic")).toBeFocused();
  await expect(dialog.getByLabel("Correu electrònic")).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Escape");
  // The only administrator of the body cannot leave it.
  await page.getByRole("button", { name: "Dona de baixa Maria Vidal Roca" }).click();
  await dialog.getByRole("button", { name: "Dona de baixa" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
});

test("a unit is made, renamed, closed and opened again", async ({ page }) => {
  await enter(page);
  await page.goto("/t/bossost/administracio/unitats");
  const codi = `U${Date.now() % 1_000_000}`;
  await page.getByRole("button", { name: "Nova unitat" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Codi", { exact: true }).fill(codi);
  await dialog.getByLabel("Nom").fill(`Brigada ${codi}`);
  await dialog.getByRole("button", { name: "Desa" }).click();
  const row = page.getByRole("listitem").filter({ hasText: codi });
  await row.getByRole("button", { name: `Edita Brigada ${codi}` }).click();
  await dialog.getByLabel("Nom").fill(`Brigada d'obres ${codi}`);
  await dialog.getByRole("button", { name: "Desa" }).click();
  await row.getByRole("button", { name: `Tanca Brigada d'obres ${codi}` }).click();
  await dialog.getByRole("button", { name: "Tanca", exact: true }).last().click();
  await expect(row.getByText("Tancada")).toBeVisible();
  await row.getByRole("button", { name: "Torna a obrir" }).click();
  await expect(row.getByText("Tancada")).toHaveCount(0);
});

test("the local holidays of a year are drawn and saved, and another's change is not written over", async ({
  page,
  allowed,
}) => {
  allowed.console.push(/status of 412/);
  await enter(page);
  await page.goto("/t/bossost/administracio/calendari?any=2031");
  const form = page.getByRole("heading", { name: "Festius locals" }).locator("..");
  await form.getByRole("button", { name: "Afegeix un festiu" }).click();
  await form.getByLabel("Dia").fill("2031-08-18");
  await form.getByLabel("Nom de la festa").fill("Festa major");
  await form.getByLabel("On consta").fill("Acord del Ple de prova");
  await expect(page.getByRole("cell", { name: /18 ?: Festa major/ })).toBeVisible();
  // Meanwhile somebody changes the body.
  await page.evaluate(async () => {
    const headers = { "Content-Type": "application/json", "X-Expedit": "1" };
    const path = "/api/v1/ens/bossost/calendari/2030";
    const { versio } = await (await fetch(path)).json();
    const body = JSON.stringify({ font: "Prova", festius: [{ data: "2030-08-19", nom: `Festa ${Date.now()}` }] });
    const answer = await fetch(path, { method: "PUT", headers: { ...headers, "If-Match": `"${versio}"` }, body });
    if (!answer.ok) throw new Error(await answer.text());
  });
  await form.getByRole("button", { name: "Desa els festius" }).click();
  await expect(form.getByRole("alert")).toContainText("Algú l'ha canviat");
  await expect(form.getByLabel("Nom de la festa")).toHaveValue("Festa major");
  await form.getByRole("button", { name: "Desa els festius" }).click();
  await expect(page.getByText("S'han desat els festius del 2031")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("cell", { name: /18 ?: Festa major/ })).toBeVisible();
  await form.getByRole("button", { name: "Treu el festiu 1" }).click();
  await form.getByRole("button", { name: "Desa els festius" }).click();
  await expect(page.getByRole("cell", { name: /18 ?: Festa major/ })).toHaveCount(0);
});

test("an integration gets its secret once, is paused and revoked", async ({ page }) => {
  await enter(page);
  await page.goto("/t/tirvia/administracio/clients");
  const nom = `Padró ${Date.now()}`;
  await page.getByRole("button", { name: "Nova integració" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Què és").fill(nom);
  await dialog.getByLabel("Llegir documents").check();
  await dialog.getByRole("button", { name: "Crea i mostra el secret" }).click();
  await expect(dialog.getByLabel("Secret", { exact: true })).toHaveValue(/.{16}/);
  await dialog.getByRole("button", { name: "Tanca" }).last().click();
  const row = page.getByRole("listitem").filter({ hasText: nom });
  await expect(row).toContainText("Llegir expedients · Llegir documents");
  await row.getByRole("button", { name: "Posa en pausa" }).click();
  await expect(row.getByText("En pausa")).toBeVisible();
  await row.getByRole("button", { name: "Reprèn" }).click();
  await expect(row.getByText("Activa")).toBeVisible();
  await row.getByRole("button", { name: "Revoca" }).click();
  await dialog.getByRole("button", { name: "Revoca" }).click();
  await expect(row.getByText("Revocada")).toBeVisible();
  await expect(row.getByRole("button")).toHaveCount(0);
});

test("work is given to people, never to a program", async ({ page }) => {
  await enter(page);
  const program = "Integració de prova";
  // The contract names it among the members, because it signs what it does.
  const members = await page.evaluate(async () => (await (await fetch("/api/v1/ens/tirvia/usuaris")).json()).items);
  expect(members).toContainEqual(expect.objectContaining({ nom: program, tipus: "client" }));
  const { numero } = await openCase(page);
  const offers = async (where: string) => {
    await page.getByRole("option", { name: "Anna Solé Pont" }).first().waitFor({ state: "attached" });
    expect(await page.getByRole("option", { name: program }).count(), where).toBe(0);
  };
  await page.goto("/t/tirvia/expedients/nou");
  await offers("nou expedient");
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await offers("responsable i tasques");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox", { name: "Cerca-ho tot" })).toBeFocused();
  await page.keyboard.type("assigna");
  await expect(page.getByRole("menuitem", { name: /Anna Solé Pont/ })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: new RegExp(program) })).toHaveCount(0);
  await page.goto("/t/tirvia/expedients");
  await page
    .getByRole("grid")
    .getByRole("checkbox", { name: /^Marca \d/ })
    .first()
    .check();
  await page.getByRole("button", { name: "Assigna", exact: true }).click();
  await offers("assignació de marcats");
});

test("a body without units is told what they are for", async ({ page }) => {
  await enter(page);
  await page.route("**/ens/bossost/unitats?*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), items: [], seguent: null } });
  });
  await page.goto("/t/bossost/administracio/unitats");
  await expect(page.getByRole("heading", { name: "Encara no hi ha cap unitat" })).toBeVisible();
  await expect(page.getByText("Crea la primera, per exemple Secretaria")).toBeVisible();
  await expect(page.getByRole("button", { name: "Nova unitat" })).toBeVisible();
});
