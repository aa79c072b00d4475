import { axe } from "./axe";
import { pdf } from "./papers";
import { enter, expect, test } from "./support";

test("a case opens with the papers of its request, or says which are still on their way", async ({ page, allowed }) => {
  allowed.console.push(/ERR_FAILED/);
  await enter(page, "secretaria");
  await page.getByRole("link", { name: "Nou expedient" }).first().click();
  const subject = `Gual amb dos papers ${Date.now()}`;
  await page.getByLabel("Procediment").selectOption({ label: "Queixa o suggeriment / instància genèrica" });
  await page.getByLabel("Assumpte").fill(subject);
  await page.getByLabel("Número d'assentament").fill(`E/${Date.now()}`);
  await page.getByLabel("Nom o raó social").fill("Roser");
  await page.getByLabel("Primer cognom").fill("Castells");

  // One of the two is cut on its way: the case does not open without it.
  let cuts = 1;
  await page.route(/\/pujades\/[^/]+$/, (route) =>
    route.request().method() === "PATCH" && cuts-- > 0 ? route.abort() : route.continue(),
  );
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Puja fitxers" }).click();
  const names = ["Instància signada.pdf", "Plànol del gual.pdf"];
  await (await chooser).setFiles(names.map((name) => ({ name, mimeType: "application/pdf", buffer: pdf(1) })));
  await expect(page.getByText("La pujada s'ha tallat.")).toBeVisible();
  await page.getByRole("button", { name: "Obre l'expedient" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Hi ha fitxers que encara no han pujat" })).toBeVisible();
  await page.getByRole("button", { name: "Continua" }).click();
  await expect(page.getByText("La pujada s'ha tallat.")).toHaveCount(0);
  await expect(page.getByText(/^Pujat/)).toHaveCount(2);
  await page.getByRole("button", { name: "Obre l'expedient" }).click();

  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  const papers = page.getByRole("region", { name: "Documents (2)" });
  await expect(papers).toContainText("Instància signada");
  await expect(papers).toContainText("Plànol del gual");
});

test("the subject proposes procedures with their reason, and only a press chooses one", async ({ page }) => {
  await enter(page, "secretaria");
  await page.getByRole("link", { name: "Nou expedient" }).first().click();
  const subject = page.getByLabel("Assumpte");
  const procedure = page.getByLabel("Procediment");
  await subject.fill("Voldria posar una terrassa davant del bar");
  const first = page.getByRole("button", { name: /Ocupació de la via pública.*hi surt «terrassa»/ });
  await expect(first).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Pel que diu, pot ser/ })).toBeVisible();
  await expect(procedure).toHaveValue("");
  await axe(page, "nou amb suggeriments");

  // From the subject the arrow comes to the proposals; a digit typed in it is a digit.
  await subject.press("End");
  await subject.press("1");
  await expect(subject).toHaveValue(/bar1$/);
  await expect(procedure).toHaveValue("");
  await subject.press("Backspace");
  await subject.press("ArrowDown");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(procedure).toHaveValue("OVP");
  await expect(first).toHaveAttribute("aria-pressed", "true");
  await axe(page, "nou amb un suggeriment triat");

  // One key, outside the fields. What was chosen stays when the subject says another thing.
  await subject.fill("Gual per al garatge del carrer Major");
  const other = page.getByRole("button", { name: /Gual permanent.*hi surt «gual»/ });
  await expect(other).toBeVisible();
  await expect(procedure).toHaveValue("OVP");
  await other.focus();
  await page.keyboard.press("1");
  await expect(procedure).toHaveValue("GUAL");

  // A subject that says nothing is helped by the words of the request, which are not kept.
  await subject.fill("Bon dia");
  await expect(other).toHaveCount(0);
  await page.getByText("Enganxa el text de la petició").click();
  await page.getByLabel("El text de la petició").fill("Vaig ensopegar amb una llosa i em vaig trencar el braç");
  await expect(page.getByRole("button", { name: /^Responsabilitat patrimonial/ })).toBeVisible();
  await axe(page, "nou amb el text de la petició");
  await page.getByLabel("El text de la petició").fill("");
  await expect(page.locator(".suggest li")).toHaveCount(0);
  await expect(procedure).toHaveValue("GUAL");
});
