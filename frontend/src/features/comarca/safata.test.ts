import { expect, it } from "vitest";
import { merge, type Feina } from "./safata";
import { next, placeOf } from "./search";

const row = (ensNom: string, numero: string, venciment: string | null) => ({ ensNom, numero, venciment }) as Feina;

it("puts first what falls due first, whatever its body, and last what has no term", () => {
  const rows = merge([
    row("Tírvia", "2026/000002", null),
    row("Agramunt", "2026/000009", "2026-12-03"),
    row("Tírvia", "2026/000001", "2026-11-30"),
    row("Agramunt", "2026/000001", "2026-12-03"),
  ]);
  expect(rows.map(({ ensNom, numero }) => `${ensNom} ${numero}`)).toEqual([
    "Tírvia 2026/000001",
    "Agramunt 2026/000001",
    "Agramunt 2026/000009",
    "Tírvia 2026/000002",
  ]);
});

it("goes round the towns and back to all of them", () => {
  expect(next(["a", "b"], undefined)).toBe("a");
  expect(next(["a", "b"], "a")).toBe("b");
  expect(next(["a", "b"], "b")).toBeUndefined();
});

it.each([
  ["Ajuntament de Tírvia", "Tírvia"],
  ["Ajuntament d'Àger", "Àger"],
  ["Ajuntament de la Seu d'Urgell", "La Seu d'Urgell"],
  ["Ajuntament dels Alamús", "Els Alamús"],
  ["Ajuntament de l'Albi", "L'Albi"],
  ["Consell Comarcal del Pallars Sobirà", "Consell Comarcal del Pallars Sobirà"],
])("says %s as people do", (nom, place) => expect(placeOf(nom)).toBe(place));
