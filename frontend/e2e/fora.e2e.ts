import type { Locator } from "@playwright/test";
import { enter, expect, openCase, PASSWORD, test } from "./support";

test("the county's desk puts the towns together, changes town with a key and comes back from a case", async ({
  page,
}) => {
  await enter(page);
  await openCase(page);
  await page.getByRole("link", { name: "Comarca" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Comarca" })).toBeFocused();
  const grid = page.getByRole("grid");
  await expect(grid).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Municipi" })).toBeVisible();
  await page.keyboard.press("m");
  const town = page.getByRole("combobox", { name: "Municipi" });
  const first = await town.inputValue();
  expect(first).not.toBe("");
  expect(new URL(page.url()).searchParams.get("ens")).toBe(first);
  await page.keyboard.press("m");
  expect(await town.inputValue()).not.toBe(first);
  // The rows are those of the town chosen, and not still those of the one before.
  const chosen = (await town.locator("option:checked").textContent()) ?? "";
  await expect(page.locator(".datalist-item .cell-municipi").first()).toHaveText(chosen.split(/[ ']/).at(-1) ?? "");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const row = page.locator("[data-index]:focus");
  const name = (await row.getByRole("link").textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: "Comarca" })).toBeVisible();
  await expect(page.locator("[data-index]:focus")).toContainText(name);
});

test("the desk comes in pages, of one town or of all, and says when it cannot be read", async ({ page, allowed }) => {
  allowed.console.push(/status of 503/);
  await enter(page);
  await openCase(page);
  const all = await page.evaluate(async () => (await (await fetch("/api/v1/safata?limit=200")).json()).items);
  const cursors: (string | null)[] = [];
  // Pages of ten, so that the demo has several.
  await page.route("**/api/v1/safata?*", (route) => {
    const url = new URL(route.request().url());
    cursors.push(url.searchParams.get("cursor"));
    url.searchParams.set("limit", "10");
    return route.continue({ url: url.href });
  });
  await page.goto("/comarca");
  const grid = page.getByRole("grid");
  await grid.waitFor();
  const counted = page.locator(".page-head").getByText(`${all.length} expedients`, { exact: true });
  await page.keyboard.press("j");
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(counted).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(cursors.length).toBe(Math.ceil(all.length / 10));
  expect(new Set(cursors).size).toBe(cursors.length);
  await page.keyboard.press("End");
  await expect(page.locator("[data-index]:focus")).toContainText(all.at(-1).titol);

  await page.getByRole("combobox", { name: "Municipi" }).selectOption("agramunt");
  const some = all.filter(({ ens }: { ens: { alies: string } }) => ens.alies === "agramunt");
  await expect(page.locator(".page-head")).toContainText(`${some.length} expedients`);
  const towns = await grid.locator(".datalist-item .cell-municipi").allTextContents();
  expect(new Set(towns)).toEqual(new Set(["Agramunt"]));

  await page.unroute("**/api/v1/safata?*");
  await page.route("**/api/v1/safata?*", (route) => route.fulfill({ status: 503, body: "{}" }));
  await page.goto("/comarca");
  await expect(page.getByRole("alert")).toBeVisible({ timeout: 20_000 });
  await page.unroute("**/api/v1/safata?*");
  await page.getByRole("button", { name: "Torna-ho a provar" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(grid).toBeVisible();
});

test("a change in any town is told at the desk, and nothing moves until somebody asks", async ({ page, browser }) => {
  const second = await (await browser.newContext()).newPage();
  await enter(second);
  await enter(page, "tecnica");
  const titol = `Gual trencat ${Date.now()}`;
  const heard = page.waitForResponse(/api\/v1\/esdeveniments\?/);
  await page.goto("/comarca?procediment=QUEIXA");
  await page.getByRole("grid").waitFor();
  await heard;
  await openCase(second, { titol });
  const show = page.getByRole("button", { name: "Mostra els canvis (1)" });
  await expect(show).toBeVisible();
  const counted = page.locator(".page-head").getByText(/^\d+ expedients$/);
  const before = Number.parseInt((await counted.textContent()) ?? "", 10);
  await expect(page.getByText(titol)).toHaveCount(0);
  await show.click();
  await expect(counted).toHaveText(`${before + 1} expedients`);
  await expect(show).toHaveCount(0);
  await second.context().close();
});

test("the Diputació on-boards a body in one call, hands over its link and sees it come into use", async ({
  page,
  browser,
}) => {
  await page.goto("/entra");
  await page.getByLabel("Correu electrònic").fill("diputacio@demo.example");
  await page.getByLabel("Contrasenya").fill(PASSWORD);
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Implantació" })).toBeVisible();
  await page.getByRole("combobox", { name: "Estat" }).selectOption("pendent");
  await page.getByRole("combobox", { name: "Comarca" }).selectOption("Pallars Sobirà");
  await page.getByRole("combobox", { name: "Tipus" }).selectOption("ajuntament");
  const row = page.getByRole("row").nth(1);
  const nom = ((await row.locator("strong").textContent()) ?? "").trim();
  await row.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nom i cognoms").fill("Neus Badia Coll");
  const correu = `neus.${Date.now()}@prova.example`;
  await dialog.getByLabel("Correu electrònic").fill(correu);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("heading", { name: `${nom} ja és a Expedit` })).toBeVisible();
  await expect(dialog.getByLabel("Enllaç d'un sol ús")).toHaveValue(/\/enllac#.{10}/);
  await expect(dialog.getByText("I ara què passa")).toBeVisible();
  const link = await dialog.getByLabel("Enllaç d'un sol ús").inputValue();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("row", { name: nom })).toHaveCount(0);
  await page.getByRole("combobox", { name: "Estat" }).selectOption("convidat");
  await expect(page.getByRole("row", { name: nom })).toContainText("0 de 1");

  // The person accepts and enters: from then on it is in use.
  const other = await (await browser.newContext()).newPage();
  await other.goto(`/enllac${new URL(link).hash}`);
  await other.getByLabel("Contrasenya nova", { exact: true }).fill("quatre paraules ben triades");
  await other.getByLabel("Repeteix la contrasenya nova").fill("quatre paraules ben triades");
  await other.keyboard.press("Enter");
  await expect(other.getByRole("heading", { level: 1, name: "Entra a Expedit" })).toBeVisible();
  await other.getByLabel("Correu electrònic").fill(correu);
  await other.getByLabel("Contrasenya").fill("quatre paraules ben triades");
  await other.getByRole("button", { name: "Entra", exact: true }).click();
  // Who administers without reading cases begins where there is something to do, and is offered nothing that refuses.
  await expect(other.getByRole("heading", { level: 1, name: "Administració" })).toBeVisible();
  await expect(other.getByRole("button", { name: "Convida algú" })).toBeVisible();
  await expect(other.getByRole("link", { name: "Expedients", exact: true })).toHaveCount(0);
  await expect(other.getByRole("alert")).toHaveCount(0);
  await other.context().close();
  await page.reload();
  await expect(page.getByRole("row", { name: nom })).toHaveCount(0);
  await page.getByRole("combobox", { name: "Estat" }).selectOption("en_us");
  await expect(page.getByRole("row", { name: nom })).toContainText("1 de 1");
});

test("the counters change by themselves, and each list has as many cases as its counter says", async ({
  page,
  browser,
}) => {
  const second = await (await browser.newContext()).newPage();
  await enter(second);
  await enter(page);
  await expect(page.getByText("En viu")).toBeVisible();
  const item = page
    .getByRole("navigation", { name: "Navegació principal" })
    .getByRole("link", { name: "Expedients", exact: true });
  const count = item.locator(".nav-count");
  const before = Number(await count.textContent());
  await openCase(second);
  await expect(count).toHaveText(String(before + 1));
  // What shows it is not hidden from whoever hears the page, and the link keeps its name.
  await expect(item).toHaveAccessibleDescription(`Oberts: ${before + 1}`);
  await page.getByRole("link", { name: "Tauler" }).click();
  const [opened, week, late] = [/Oberts$/, /dies següents$/, /vencen avui$/].map((name) =>
    page.getByRole("link", { name }),
  );
  const number = async (link?: Locator) => Number.parseInt((await link?.textContent()) ?? "", 10);
  await openCase(second);
  await expect(count).toHaveText(String(before + 2));
  await expect(opened as Locator).toContainText(String(before + 2));
  const [soon, passed] = [await number(week), await number(late)];
  for (const [link, total] of [
    [opened, before + 2],
    // The list of the week begins with what has passed.
    [week, passed + soon],
    [late, passed],
  ] as const) {
    await link?.click();
    await expect(page.getByRole("heading", { level: 1, name: "Expedients" })).toBeVisible();
    await expect(page.getByText(total === 0 ? "Cap expedient" : `${total} expedient`).first()).toBeVisible();
    await page.goBack();
  }
  await second.context().close();
});

test("the mayor sees what happens to what he follows, and nothing moves until he says so", async ({
  page,
  browser,
}) => {
  const second = await (await browser.newContext()).newPage();
  await enter(second);
  await enter(page, "alcaldia");
  for (const titol of [`Font vella ${Date.now()}`, `Font nova ${Date.now()}`]) {
    const { id } = await openCase(second, { titol });
    await page.evaluate(async (uuid) => {
      await fetch(`/api/v1/ens/tirvia/expedients/${uuid}/accions/seguir`, {
        method: "POST",
        headers: { "X-Expedit": "1", "Content-Type": "application/json" },
        body: "{}",
      });
    }, id);
  }
  await page.getByRole("link", { name: "Tauler" }).click();
  await expect(page.getByText("En viu")).toBeVisible();
  const rows = page.getByRole("region", { name: /^Segueixo/ }).getByRole("listitem");
  await expect(rows.first()).toContainText("Font nova");
  await expect(rows.nth(1)).toContainText("Font vella");
  // From the server: what the page still holds may not know the two just opened.
  await page.reload();
  await expect(page.getByText("En viu")).toBeVisible();
  const opened = page.getByRole("link", { name: /Oberts$/ });
  const before = Number.parseInt((await opened.textContent()) ?? "", 10);
  const href = (await rows.nth(1).getByRole("link").getAttribute("href")) ?? "";
  await second.evaluate(async (numero) => {
    const path = `/api/v1/ens/tirvia/expedients/${numero}`;
    const { versio, titol } = await (await fetch(path)).json();
    await fetch(path, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", "X-Expedit": "1", "If-Match": `"${versio}"` },
      body: JSON.stringify({ titol: `${titol} i abeurador` }),
    });
  }, href.split("/").at(-1));
  await expect(rows.nth(1)).toContainText("i abeurador");
  // What happened last, and who did it.
  await expect(rows.nth(1)).toContainText("Maria Vidal Roca");
  await expect(rows.first()).toContainText("Font nova");
  await page.getByRole("button", { name: /^Posa els canvis a dalt/ }).click();
  await expect(rows.first()).toContainText("i abeurador");
  await openCase(second);
  await expect(opened).toContainText(String(before + 1));
  await second.context().close();
});

test("what is followed in any town is on the board of each, until it is no more", async ({ page }) => {
  await enter(page);
  const titol = `Bassa plena ${Date.now()}`;
  const { numero } = await openCase(page, { titol });
  const elsewhere = await page.evaluate(async () => {
    const [row] = (await (await fetch("/api/v1/ens/agramunt/expedients?limit=1")).json()).items;
    return { titol: row.titol, numero: row.numero.replace("/", "-") };
  });
  for (const path of [`tirvia/expedients/${numero}`, `agramunt/expedients/${elsewhere.numero}`]) {
    await page.goto(`/t/${path}`);
    await page.getByRole("button", { name: "Segueix", exact: true }).click();
    await expect(page.getByRole("button", { name: "Deixa de seguir" })).toHaveAttribute("aria-pressed", "true");
  }
  await page.goto("/t/tirvia/tauler");
  const rows = page.getByRole("region", { name: /^Segueixo/ }).getByRole("listitem");
  const here = rows.filter({ hasText: titol });
  const there = rows.filter({ hasText: "Agramunt" });
  await expect(there).toContainText(elsewhere.titol);
  await expect(here).toContainText("Maria Vidal Roca");
  await expect(here).not.toContainText("Tírvia");
  await here.getByRole("link").click();
  await page.getByRole("button", { name: "Deixa de seguir" }).click();
  await expect(page.getByRole("button", { name: "Segueix", exact: true })).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("link", { name: "Tauler" }).click();
  await expect(there).toBeVisible();
  await expect(here).toHaveCount(0);
  await there.getByRole("link").click();
  await page.getByRole("button", { name: "Deixa de seguir" }).click();
  await expect(page.getByRole("button", { name: "Segueix", exact: true })).toBeVisible();
});
