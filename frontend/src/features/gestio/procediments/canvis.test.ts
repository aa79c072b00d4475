import { describe, expect, it } from "vitest";
import type { Fase, Tasca } from "~/features/procediments/definition";
import {
  addOwn,
  boundOf,
  changeTask,
  codeOf,
  freeCode,
  moveOwn,
  placeOf,
  rowsOf,
  whyFixed,
  without,
  written,
  type Canvis,
} from "./canvis";

const nom = { ca: "a", es: "b" };
const task = (codi: string, more: Partial<Tasca> = {}): Tasca => ({ codi, nom, actors: ["tecnic"], ...more });
const fase: Fase = { codi: "instruccio", nom, tasques: [task("INF"), task("JUR")] };
const codes = (canvis: Canvis) => rowsOf(fase, canvis).map(({ tasca }) => tasca.codi);
const own = (codi: string, despres_de?: string) => ({
  fase: "instruccio",
  ...(despres_de ? { despres_de } : {}),
  tasca: task(codi),
});

describe("tasks of the body", () => {
  it("stand where they say, in the order in which they are written", () => {
    const canvis = { afegides: [own("X_A"), own("X_B", "INF"), own("X_C", "INF")] };
    expect(codes(canvis)).toEqual(["X_A", "INF", "X_B", "X_C", "JUR"]);
  });

  it("move one place, and always follow a task of the library", () => {
    const canvis = { afegides: [own("X_B", "INF"), own("X_C", "INF")] };
    const up = moveOwn(canvis, fase, 1, -1);
    expect(up?.afegides?.map(({ tasca, despres_de }) => [tasca.codi, despres_de])).toEqual([
      ["X_C", "INF"],
      ["X_B", "INF"],
    ]);
    const first = moveOwn(canvis, fase, 0, -1);
    expect(codes(first ?? {})).toEqual(["X_B", "INF", "X_C", "JUR"]);
    expect(moveOwn({ afegides: [own("X_A")] }, fase, 0, -1)).toBeNull();
  });

  it("are added at the end of a phase with a code of their own", () => {
    const twice = addOwn(addOwn({}, fase), fase);
    expect(codes(twice)).toEqual(["INF", "JUR", "X_TASCA", "X_TASCA_2"]);
    expect(codeOf("Visita de l'agutzil")).toBe("X_VISITA_DE_L_AGUTZIL");
    expect(freeCode(twice, "Tasca", 0)).toBe("X_TASCA");
  });
});

it("sends nothing of what is the library's again", () => {
  const changed = changeTask({}, "INF", { termini: 5 });
  expect(changed).toEqual({ tasques: { INF: { termini: 5 } } });
  expect(changeTask(changed, "INF", { termini: undefined })).toEqual({});
  expect(written(nom, { ...nom })).toBeUndefined();
});

it("tells which terms and which tasks are not the body's to change", () => {
  const termini = { n: 10, unitat: "dies_habils", des_de: "tasca" };
  expect(boundOf(task("A", { termini })).mena).toBe("fins");
  expect(boundOf(task("A", { termini: { ...termini, fins: 15 } })).mena).toBe("marge");
  expect(boundOf(task("A", { termini: { ...termini, minim: true } })).mena).toBe("minim");
  expect(boundOf(task("A", { termini: { ...termini, des_de: "notificacio" } })).mena).toBe("altri");
  expect(boundOf(task("A")).mena).toBe("cap");
  expect(whyFixed(task("A"))).toBeNull();
  expect(whyFixed(task("A", { acte: "resoldre" }))).toBe("acte");
  expect(whyFixed(task("A", { actors: ["secretaria"] }))).toBe("reservada");
});

it("takes the library's text where it is told, however the place is told", () => {
  const canvis: Canvis = {
    nom,
    tasques: { INF: { termini: 5, nom }, VELLA: { nom } },
    afegides: [own("X_A"), own("X_B")],
  };
  const places = ["nom", "fases.instruccio.INF.termini", "tasques.VELLA", "fases.instruccio.X_A"];
  expect(without(canvis, places)).toEqual({ tasques: { INF: { nom } }, afegides: [own("X_B")] });
  expect(placeOf(canvis, "canvis.tasques.INF.termini")).toBe("tasques.INF.termini");
  expect(placeOf(canvis, "fases.instruccio.X_B")).toBe("afegides.1.tasca");
});
