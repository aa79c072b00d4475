import { expect, it } from "vitest";
import type { Implantat } from "~/api/gestio";
import { parse, rowsOf } from "./ens";
import { matches, readSearch, stateOf } from "./search";

it("reads names with commas and quotes", () => {
  expect(parse('a,b,c\n1,"x, ""y""",\n')).toEqual([{ a: "1", b: 'x, "y"', c: "" }]);
});

it("has every real body once, with what the installation knows of it", () => {
  const label = (alies: string, nom: string) => ({ ens: { alies, nom }, tipus: "municipi" });
  const tirvia = { ...label("tirvia", "Ajuntament de Tírvia"), estat: "convidat" } as Implantat;
  const prova = { ...label("prova", "Ens de prova"), estat: "en_us", prova: true } as Implantat;
  const rows = rowsOf([tirvia, prova]);
  expect(rows).toHaveLength(260);
  expect(new Set(rows.map(({ alies }) => alies)).size).toBe(260);
  expect(rows.filter(({ en }) => en)).toHaveLength(2);
  expect(rows.find(({ alies }) => alies === "tirvia")).toMatchObject({
    comarca: "Pallars Sobirà",
    tipus: "ajuntament",
  });
  const shown = (estat: string) => rows.filter((row) => matches(row, readSearch({ estat, comarca: "Pallars Sobirà" })));
  expect(shown("convidat").map(({ alies }) => alies)).toEqual(["tirvia"]);
  expect(shown("pendent").every((row) => stateOf(row) === "pendent")).toBe(true);
});
