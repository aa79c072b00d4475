import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import measured from "./figures.json";
import { statement as ca } from "./statement.ca";
import { statement as es } from "./statement.es";
import { statement as oc } from "./statement.oc";

const figures = { day: "26/11/2026", axe: "4.14.1", screens: 30, violations: 0 };

it("says the same in the three languages", () => {
  const shape = ({ parts }: ReturnType<typeof ca>) =>
    parts.map(({ paragraphs = [], list = [] }) => [paragraphs.length, list.length]);
  expect(shape(es(figures))).toEqual(shape(ca(figures)));
  expect(shape(oc(figures))).toEqual(shape(ca(figures)));
});

it("stands on a proof with the tool that is used now", () => {
  const held = JSON.parse(readFileSync("package.json", "utf8")) as { devDependencies: Record<string, string> };
  expect(measured.axe).toBe(held.devDependencies["axe-core"]);
  expect(measured.violations).toBe(0);
  expect(measured.screens.length).toBeGreaterThan(20);
});
