import { describe, expect, it } from "vitest";
import type { Acte, Tasca, Tramitacio } from "~/api/types";
import { nextStep, splitRefused } from "./next";

const tasca = (codi: string, more: Partial<Tasca> = {}): Tasca => ({
  id: codi,
  codi,
  nom: codi,
  estat: "pendent",
  opcional: false,
  rols: [],
  venciment_provisional: false,
  falten: [],
  falten_noms: [],
  versio: 1,
  creat_el: "2026-01-01T00:00:00Z",
  ...more,
});

const acte = (name: string, ...regles: string[]): Acte => ({
  acte: name,
  nom: name,
  permis: "tramitacio.impulsar",
  autoritzat: true,
  avisos: [],
  regles: regles.map((codi) => ({ codi, base_legal: "LPAC", missatge: codi })),
});

const course = (part: Partial<Tramitacio>): Tramitacio => ({
  expedient: "x",
  versio: 1,
  dia: "2026-01-01",
  estat: { codi: "en_tramit", nom: "en tràmit" },
  procediment: { codi: "P", nom: "P" },
  procediment_versio: 1,
  fases: [],
  tasques: [],
  tasques_possibles: [],
  terminis: [],
  sentit_silenci: "positiu",
  actes_permesos: [],
  actes_refusats: [],
  ...part,
});

describe("nextStep", () => {
  it("is the first obligatory task that is open", () => {
    const tasques = [tasca("A", { estat: "feta" }), tasca("B", { opcional: true }), tasca("C"), tasca("D")];
    expect(nextStep(course({ tasques }))).toMatchObject({ kind: "tasca", tasca: { codi: "C" } });
  });

  it("asks for the papers that a task lacks", () => {
    expect(nextStep(course({ tasques: [tasca("A", { falten: ["TD13"] })] }))).toMatchObject({ kind: "documents" });
  });

  it("is the act that completes the task, or why it is refused", () => {
    const tasques = [tasca("TANCA", { acte: "tancar" })];
    expect(nextStep(course({ tasques, actes_permesos: [acte("tancar")] }))).toMatchObject({ kind: "acte" });
    expect(nextStep(course({ tasques, actes_refusats: [acte("tancar", "tancar.tasques")] }))).toMatchObject({
      kind: "refusat",
    });
  });

  it("is nothing when only sending it elsewhere is left", () => {
    expect(nextStep(course({ actes_permesos: [acte("remetre"), acte("reobrir")] }))).toBeNull();
  });
});

it("sets apart the acts whose moment this is not", () => {
  const { now, other } = splitRefused([acte("obrir", "obrir.estat"), acte("resoldre", "resoldre.resolucio")]);
  expect(now.map(({ acte: name }) => name)).toEqual(["resoldre"]);
  expect(other.map(({ acte: name }) => name)).toEqual(["obrir"]);
});
