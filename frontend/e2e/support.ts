import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
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

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Finding = { id: string; nodes: { target: string[]; summary: string }[] };

/** No barrier on the screen as it is now, contrast included. */
export async function axe(page: Page, where: string): Promise<void> {
  // Evaluated by the debugger: a script element would be against the policy, and rightly so.
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: never[] }> } };
    const { violations } = await tool.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return (violations as { id: string; nodes: { target: string[]; failureSummary: string }[] }[]).map(
      ({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map((n) => ({ target: n.target, summary: n.failureSummary })),
      }),
    );
  });
  expect(found satisfies Finding[], where).toEqual([]);
}
