import { expect, it } from "vitest";
import type { Definicio } from "../definition";
import {
  addPhase,
  addTask,
  clashes,
  lineOf,
  move,
  placeOf,
  readText,
  remove,
  setTask,
  withTerm,
  written,
} from "./edit";

const nom = { ca: "Nom", es: "Nombre" };
const task = (codi: string) => ({ codi, nom, actors: ["tramitador"] });
const text = {
  codi: "PROVA",
  versio: 2,
  nom,
  fases: [
    { codi: "una", nom, tasques: [task("A"), task("B")] },
    { codi: "dues", nom, tasques: [task("C")] },
  ],
  posen_fi: [],
  guardes: [],
  recursos: [],
  notes: [],
  dubtes: [],
  dades: {},
} as unknown as Definicio;
const codes = (one: Definicio) =>
  one.fases.map(({ codi, tasques }) => `${codi}:${tasques.map((t) => t.codi).join("")}`);

it("moves a task within its phase and to the next one, and a phase whole", () => {
  const down = move(text, { fase: 0, tasca: 0 }, 1);
  expect(codes(down?.text ?? text)).toEqual(["una:BA", "dues:C"]);
  const over = move(text, { fase: 0, tasca: 1 }, 1);
  expect(codes(over?.text ?? text)).toEqual(["una:A", "dues:BC"]);
  expect(over?.chosen).toEqual({ fase: 1, tasca: 0 });
  expect(codes(move(text, { fase: 1 }, -1)?.text ?? text)).toEqual(["dues:C", "una:AB"]);
  expect(move(text, { fase: 0, tasca: 0 }, -1)).toBeNull();
  expect(codes(text)).toEqual(["una:AB", "dues:C"]);
});

it("adds under a free code, removes, and lets an emptied field go", () => {
  const more = addTask(addTask(text, 1, nom), 1, nom);
  expect(codes(more)[1]).toBe("dues:CNOVANOVA_2");
  expect(codes(addPhase(text, nom))).toHaveLength(3);
  expect(codes(remove(text, { fase: 0, tasca: 0 }))[0]).toBe("una:B");
  const based = setTask(text, { fase: 0, tasca: 0 }, { base: "LPAC 71" });
  expect(setTask(based, { fase: 0, tasca: 0 }, { base: "" })).toEqual(text);
});

it("has a term as long as it has a number", () => {
  expect(withTerm(undefined, { n: 5 })).toEqual({ n: 5, unitat: "dies_habils", des_de: "tasca", base: "" });
  expect(withTerm({ n: 5, unitat: "mesos", des_de: "acte" }, { n: Number.NaN })).toBeUndefined();
});

it("finds the line and the thing that a place of the report speaks of", () => {
  const json = written(text);
  const line = lineOf(json, "fases.dues.C.actors") ?? 0;
  expect(json.split("\n")[line - 1]).toContain('"actors"');
  expect(json.split("\n").slice(0, line).join("")).toContain('"codi": "C"');
  // As the database gives it, with the shorter names first.
  const given = { ...text, fases: [{ nom, tasques: [{ nom, codi: "A", actors: [] }], codi: "una" }] };
  expect(written(given)).toContain('"codi": "una",\n      "nom"');
  expect(placeOf(text, "fases.dues.C.actors")).toEqual({ fase: 1, tasca: 0 });
  expect(placeOf(text, "fases.una")).toEqual({ fase: 0 });
  expect(placeOf(text, "silenci")).toBeNull();
});

it("says where a text stops being one, and what no screen could draw without", () => {
  expect(readText(written(text), text)).toEqual({ text });
  expect(readText('{\n  "codi": "PROVA",\n  nom\n}', text)).toMatchObject({ wrong: { line: 3 } });
  expect(readText('{\n  "codi": "PROVA"', text)).toMatchObject({ wrong: { line: 2 } });
  expect(readText("[]", text)).toEqual({ wrong: "json" });
  expect(readText('{"nom": {}}', text)).toEqual({ wrong: { falta: "fases" } });
  expect(readText(written({ ...text, versio: 3 }), text)).toEqual({ wrong: "altre" });
});

it("tells both sides of what two people wrote", () => {
  const theirs = setTask(text, { fase: 0, tasca: 0 }, { base: "LPAC 71" });
  const mine = setTask(text, { fase: 1, tasca: 0 }, { nom: { ...nom, ca: "Un altre" } });
  expect(clashes(text, theirs, mine)).toEqual([
    { lloc: "fases.dues.tasques.C.nom.ca", abans: "Nom", seu: "Nom", meu: "Un altre" },
    { lloc: "fases.una.tasques.A.base", abans: null, seu: "LPAC 71", meu: null },
  ]);
});
