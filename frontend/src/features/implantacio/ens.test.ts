import { expect, it } from "vitest";
import type { Ens } from "~/api/gestio";
import { parse, rowsOf } from "./ens";

it("reads names with commas and quotes", () => {
  expect(parse('a,b,c\n1,"x, ""y""",\n')).toEqual([{ a: "1", b: 'x, "y"', c: "" }]);
});

it("has every real body once, with what the installation knows of it", () => {
  const tirvia = { alies: "tirvia", nom: "Ajuntament de Tírvia", tipus: "municipi" } as Ens;
  const prova = { alies: "prova", nom: "Ens de prova", tipus: "municipi", prova: true } as Ens;
  const rows = rowsOf([tirvia, prova]);
  expect(rows).toHaveLength(260);
  expect(new Set(rows.map(({ alies }) => alies)).size).toBe(260);
  expect(rows.filter(({ ens }) => ens)).toHaveLength(2);
  expect(rows.find(({ alies }) => alies === "tirvia")).toMatchObject({
    comarca: "Pallars Sobirà",
    tipus: "ajuntament",
  });
});
