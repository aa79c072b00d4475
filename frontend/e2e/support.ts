import { createHmac } from "node:crypto";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

type Fixtures = {
  /** What the browser may say in this test, when something is broken on purpose. */
  allowed: { console: RegExp[] };
};

/** Every page fails its test on the first error of the console: a refusal of the policy is one. */
export const test = base.extend<Fixtures>({
  allowed: async ({ baseURL }, provide) => {
    expect(baseURL, "EXPEDIT_URL").toBeTruthy();
    await provide({ console: [] });
  },
  context: async ({ context, allowed }, provide) => {
    const said: string[] = [];
    context.on("console", (message) => {
      if (message.type() === "error") said.push(message.text());
    });
    context.on("weberror", (error) => said.push(String(error.error().stack ?? error.error())));
    await provide(context);
    expect(said.filter((text) => !allowed.console.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

export const PASSWORD = process.env.EXPEDIT_DEMO_PASSWORD ?? "expedit de prova";

export async function enter(page: Page, who = "secretaria"): Promise<void> {
  await page.goto("/entra");
  await page.getByLabel("Correu electrònic").fill(`${who}@demo.example`);
  await page.getByLabel("Contrasenya").fill(PASSWORD);
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Avui" })).toBeVisible();
}

/** The operator of the platform, who works in no body. */
export async function enterAsPlatform(page: Page): Promise<void> {
  await page.goto("/entra");
  await page.getByLabel("Correu electrònic").fill("diputacio@demo.example");
  await page.getByLabel("Contrasenya").fill(PASSWORD);
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Implantació" })).toBeVisible();
}

/** Reaches something as a keyboard does. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < most; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached with ${most} tabs: ${target}`);
}

let last = 0;

/** Opens a case through the contract, with the session of the page. */
export async function openCase(
  page: Page,
  more: Record<string, unknown> = {},
): Promise<{ id: string; numero: string }> {
  const entry = `E/${Date.now()}${last++}`;
  return page.evaluate(
    async ({ body, entry: numero }) => {
      const answer = await fetch("/api/v1/ens/tirvia/expedients", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Expedit": "1" },
        body: JSON.stringify({
          procediment: "QUEIXA",
          titol: "Fanals fosos a la plaça",
          interessats: [{ rol: "sollicitant", persona: { document: "12345678Z", nom: "Maria", cognom1: "Farré" } }],
          fets: [
            {
              tipus: "assentament",
              sentit: "entrada",
              numero,
              instant: new Date().toISOString(),
              oficina: "Registre general",
              acceptat: true,
            },
          ],
          ...body,
        }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      const made = await answer.json();
      return { id: made.id, numero: made.numero.replace("/", "-") };
    },
    { body: more, entry },
  );
}

/** What an authenticator shows now (RFC 6238). */
export function totp(secret: string): string {
  const bits = [...secret.replace(/=+$/, "")]
    .map((char) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(char).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, "0");
}

/** A colleague writes while this page has the form open, and this page has not heard of it. */
export async function meanwhile(page: Page, id: string, body: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    async ({ uuid, patch }) => {
      const path = `/api/v1/ens/tirvia/expedients/${uuid}`;
      const { versio } = await (await fetch(path)).json();
      const answer = await fetch(path, {
        method: "PATCH",
        headers: { "Content-Type": "application/json", "X-Expedit": "1", "If-Match": `"${versio}"` },
        body: JSON.stringify(patch),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    { uuid: id, patch: body },
  );
}

/** The server says that the session ends soon: nobody waits twelve hours for a test. */
export async function endsIn(page: Page, minutes: number): Promise<void> {
  await page.route("**/api/v1/sessio/renova", async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    await route.fulfill({
      response: answer,
      json: { ...body, sessio_caduca: new Date(Date.now() + minutes * 60_000).toISOString() },
    });
  });
}

/** The platform begins a new version of a procedure, and is in its draft. */
export async function beginDraft(page: Page, codi: string): Promise<void> {
  await enterAsPlatform(page);
  await page.goto(`/procediments/${codi}`);
  await page.getByRole("button", { name: "Comença una versió nova" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /redacció de la versió/ })).toBeVisible();
}

/** The list of phases and tasks of a draft. */
export const outlineOf = (page: Page): Locator => page.getByRole("region", { name: "Fases i tasques", exact: true });

/** A draft with a task that nobody does, and the report that says so. */
export async function spoilDraft(page: Page): Promise<void> {
  await outlineOf(page)
    .getByRole("button", { name: /^Afegeix una tasca/ })
    .first()
    .click();
  await page.getByLabel("A qui s'ofereix").selectOption("");
  await page.getByRole("button", { name: "Valida", exact: true }).click();
  await expect(page.getByRole("region", { name: "Informe del comprovador" })).toContainText("sense_actor");
}

/** What somebody else saved first, beside what is written here. */
export async function clashDraft(page: Page): Promise<Locator> {
  await meanwhileDraft(page);
  await page.getByLabel("Nom en català").fill("El nom que hi poso jo");
  await page.getByRole("button", { name: "Desa", exact: true }).click();
  const clash = page.getByRole("alert").filter({ hasText: "Algú l'ha desada" });
  await clash.waitFor();
  return clash;
}

/** A colleague saves the same draft, and this page has not heard of it. */
export async function meanwhileDraft(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [, , codi, , n] = location.pathname.split("/");
    const path = `/api/v1/procediments/${codi}/versions/${n}/redaccio`;
    const { revisio, definicio } = await (await fetch(path)).json();
    definicio.nom.ca = "Un nom d'algú altre";
    const answer = await fetch(path, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-Expedit": "1", "If-Match": `"${revisio}"` },
      body: JSON.stringify(definicio),
    });
    if (!answer.ok) throw new Error(await answer.text());
  });
}
