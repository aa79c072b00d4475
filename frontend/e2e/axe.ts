import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Finding = { id: string; nodes: { target: string[]; summary: string }[] };

const used = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("axe-core/package.json"), "utf8")) as {
  version: string;
};

type Figures = { date: string; axe: string; screens: string[]; themes: number; widths: number; violations: number };

/** With EXPEDIT_FIGURES, what was looked at goes to the file that the accessibility statement is made of. */
function note(where: string): void {
  const path = process.env.EXPEDIT_FIGURES;
  if (!path) return;
  const held = JSON.parse(readFileSync(path, "utf8")) as Figures;
  const date = new Date().toISOString().slice(0, 10);
  const screens = [...new Set([...(held.date === date ? held.screens : []), where])].toSorted();
  const next = { ...held, date, axe: used.version, screens, violations: 0 };
  writeFileSync(path, `${JSON.stringify(next, null, 2)}\n`);
}

/** No barrier on the screen as it is now: every rule of WCAG 2.2 AA and the good practices, contrast on. */
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
  await speaksCatalan(page, where);
  note(where);
}

// Words that Catalan does not have, and that a library says when nobody translates it.
const english =
  /\b(the|of|to|is|are|and|not|with|this|your|please|must|close|dismiss|clear|open|search|select|selected|loading|press|available|required|invalid|show|hide|sort|sorted|next|previous|more|button|page|row|column|level|items?|options?|suggestions|drop|calendar|empty|today)\b/i;

/** React Aria and the browser have English of their own: whoever listens to a Catalan screen must hear none of it. */
async function speaksCatalan(page: Page, where: string): Promise<void> {
  if ((await page.locator("html").getAttribute("lang")) !== "ca") return;
  const tree = (await page.locator("body").ariaSnapshot())
    .split("\n")
    .filter((line) => !/^\s*- \/(url|placeholder):/.test(line))
    // The role and the states are the machine's; the name and the text are what is said.
    .map((line) => line.replace(/^\s*- '?[a-z]+/, "").replaceAll(/\[[a-z]+(=\w+)?\]/g, ""));
  const said = await page.evaluate(() => {
    const names = ["aria-roledescription", "aria-valuetext", "aria-description", "title", "placeholder"];
    return names.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
    );
  });
  expect(
    [...tree, ...said].filter((text) => english.test(text)),
    `English on ${where}`,
  ).toEqual([]);
}
