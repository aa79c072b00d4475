import { describe, expect, it } from "vitest";
import { bodyOf, fieldsOf } from "./acts";
import { guessType } from "./guess";
import { paperNames } from "./papers";

describe("guessType", () => {
  it.each([
    ["Instància signada.pdf", "TD14"],
    ["SOL·LICITUD llicència.pdf", "TD14"],
    ["informe_tecnic_v2.docx", "TD13"],
    ["Decret alcaldia 412.pdf", "TD01"],
    ["IMG 20261122.jpg", "TD20"],
    ["qualsevol.bin", "TD99"],
  ])("takes %s for %s", (name, td) => expect(guessType(name)).toBe(td));
});

describe("bodyOf", () => {
  it("sends numbers as numbers and leaves out what is empty", () => {
    const values = { n: "15", unitat: "dies_habils", document: "d", rao: "  " };
    expect(bodyOf(fieldsOf("ampliar"), values)).toEqual({ n: 15, unitat: "dies_habils", document: "d" });
  });
});

describe("paperNames", () => {
  const definition = {
    fases: [
      {
        tasques: [
          { codi: "INF_TEC", documents: [{ td: "TD13", nom: { ca: "informe tècnic", es: "informe técnico" } }] },
        ],
      },
      { tasques: [{ codi: "INF_JUR", documents: [{ td: "TD13", nom: { ca: "informe jurídic" } }] }] },
    ],
  };

  it("knows what each task calls its papers", () => {
    const names = paperNames(definition, "es");
    expect(names.get("INF_TEC/TD13")).toBe("informe técnico");
    expect(names.get("INF_JUR/TD13")).toBe("informe jurídic");
    expect(names.get("TD13")).toBe("informe técnico");
  });

  it("is empty until the definition is here", () => expect(paperNames(undefined, "ca").size).toBe(0));
});
