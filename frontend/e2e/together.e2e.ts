import { enter, expect, openCase, test } from "./support";

test("a colleague's change appears by itself", async ({ page, browser, allowed }) => {
  allowed.console.length = 0;
  await enter(page);
  const { numero } = await openCase(page, { titol: "Contenidors plens" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await expect(page.getByText("En viu")).toBeVisible();

  const other = await browser.newContext();
  const second = await other.newPage();
  await enter(second, "administrativa");
  await second.goto(`/t/tirvia/expedients/${numero}`);
  await second.getByLabel("Escriu una nota").fill("Ha trucat: portarà el plànol dilluns.");
  await second.getByRole("button", { name: "Afegeix la nota" }).click();
  await expect(page.getByText("Ha trucat: portarà el plànol dilluns.")).toBeVisible();
  await other.close();
});

test("a second tab hears what the first one does, and says so", async ({ page, context }) => {
  await enter(page);
  await expect(page.getByText("En viu", { exact: true })).toBeVisible();
  const second = await context.newPage();
  await second.goto("/t/tirvia/avui");
  await expect(second.getByText("En viu", { exact: true })).toBeVisible();
  const count = second.getByRole("link", { name: "Expedients", exact: true }).locator(".nav-count");
  const before = Number(await count.textContent());
  await openCase(page);
  await expect(count).toHaveText(String(before + 1));
  // The one that listened closes, and the other goes on.
  await page.close();
  await openCase(second);
  await expect(count).toHaveText(String(before + 2));
  await expect(second.getByText("En viu", { exact: true })).toBeVisible();
});

test("two at once: the second is told, sees the new version and does it again", async ({ page, context, allowed }) => {
  // Without the stream this page does not learn of the change before it acts.
  allowed.console.push(/ERR_FAILED/, /status of 412/);
  await context.route(/esdeveniments\?cursor=/, (route) => route.abort());
  await enter(page);
  const { id, numero } = await openCase(page, { titol: "Soroll a la nit" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  await page.getByRole("button", { name: "Remet a un altre òrgan" }).click();
  await page.getByLabel("Destinatari").fill("Consell Comarcal");
  await page.getByLabel("Finalitat").fill("Informe");

  await page.evaluate(async (uuid) => {
    const path = `/api/v1/ens/tirvia/expedients/${uuid}`;
    const { versio } = await (await fetch(path)).json();
    await fetch(path, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", "X-Expedit": "1", "If-Match": `"${versio}"` },
      body: JSON.stringify({ titol: "Soroll a la nit, al riu" }),
    });
  }, id);

  await page.getByRole("dialog").getByRole("button", { name: "Remet a un altre òrgan" }).click();
  const stale = page.getByRole("dialog", { name: "Algú l'ha canviat mentre hi treballaves" });
  await expect(stale).toBeVisible();
  await expect(stale).toContainText("versió 1");
  await stale.getByRole("button", { name: "Torna-ho a fer sobre la versió nova" }).click();
  await expect(stale).toHaveCount(0);
  await expect(page.getByText("Remès a un altre òrgan")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Soroll a la nit, al riu" })).toBeVisible();
});

test("a file that is cut goes on from where it was, and enters when it is confirmed", async ({ page, allowed }) => {
  allowed.console.push(/ERR_FAILED|ERR_CONNECTION/);
  await enter(page);
  const { numero } = await openCase(page, { titol: "Clot al camí" });
  await page.goto(`/t/tirvia/expedients/${numero}`);
  let cut = false;
  await page.route("**/pujades/*", (route) => {
    if (cut || route.request().method() !== "PATCH") return route.continue();
    cut = true;
    return route.abort();
  });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Puja fitxers" }).first().click();
  await (
    await chooser
  ).setFiles([
    { name: "Informe tècnic.pdf", mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.4\n${"x".repeat(60_000)}`) },
  ]);
  await expect(page.getByText("La pujada s'ha tallat.")).toBeVisible();
  await expect(page.getByLabel(/^Tipus/)).toHaveValue("TD13");
  await page.getByRole("button", { name: "Continua" }).click();
  await page.getByRole("button", { name: "Incorpora 1 document" }).click();
  const list = page.getByRole("region", { name: /^Documents/ });
  await expect(list.getByRole("link", { name: /Informe tècnic/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await list.getByRole("link", { name: /Informe tècnic/ }).click();
  expect((await download).suggestedFilename()).toContain("Informe");
});
