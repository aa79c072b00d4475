import { axe } from "./axe";
import { enter, expect, test } from "./support";

test("a term is counted at the counter, explained and printed", async ({ page, allowed }) => {
  allowed.console.push(/status of 422/);
  await enter(page, "administrativa");
  await page.getByRole("link", { name: "Compta un termini" }).click();
  await page.getByRole("heading", { level: 1, name: "Compta un termini" }).waitFor();
  await axe(page, "compta un termini");

  // Ten hàbils over Easter, with the keyboard alone: docs/terminis, A01.
  await page.getByLabel("Dia de la notificació o publicació").fill("2026-03-25");
  await page.getByLabel("Quants").fill("10");
  await page.keyboard.press("Enter");
  const answer = page.getByRole("region", { name: /L'últim dia és/ });
  await expect(answer).toContainText("divendres, 10 d'abril del 2026");
  await expect(answer).toContainText("Divendres Sant");
  await expect(answer).toContainText("LPAC 30.2");
  await axe(page, "resposta de compta un termini");

  await page.emulateMedia({ media: "print" });
  await expect(answer).toContainText("10 dies hàbils, des del dimecres, 25 de març del 2026");
  await expect(page.getByLabel("Quants")).toBeHidden();
  await expect(answer.getByRole("button")).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  // Halved, and then refused beside what mends it.
  await page.getByLabel(/Tramitació d'urgència/).check();
  await page.getByRole("button", { name: "Compta", exact: true }).click();
  await expect(answer).toContainText("dimecres, 1 d'abril del 2026");
  await page.getByLabel("És per presentar una sol·licitud").check();
  await page.getByRole("button", { name: "Compta", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("La urgència no redueix");
  await expect(answer).toHaveCount(0);
});

test("a maximum term is stopped twice at once and the days count once", async ({ page }) => {
  await enter(page, "administrativa");
  await page.goto("/t/tirvia/compta");
  await page.getByLabel("Què vols comptar").selectOption("El termini màxim per resoldre");
  await page.getByLabel("Dia de l'entrada al registre").fill("2026-05-04");
  await page.getByLabel("Quants").fill("2");
  await page.getByLabel("De què").selectOption("mesos");
  const dates = [
    ["2026-05-20", "2026-06-01"],
    ["2026-05-25", "2026-06-05"],
  ] as const;
  for (const [at, [from, to]] of dates.entries()) {
    await page.getByRole("button", { name: "Afegeix una suspensió" }).click();
    const stop = page.getByRole("group", { name: `Suspensió ${at + 1}` });
    await stop.getByLabel("Des del dia").fill(from);
    await stop.getByLabel("Fins al dia").fill(to);
  }
  await page.getByRole("button", { name: "Compta", exact: true }).click();
  const answer = page.getByRole("region", { name: /L'últim dia per resoldre/ });
  await expect(answer).toContainText("dilluns, 20 de juliol del 2026");
  await expect(answer).toContainText("els dies comuns compten un sol cop");
  await axe(page, "termini màxim amb suspensions");
});
