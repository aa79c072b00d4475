import { expect, it } from "vitest";
import { filtersOf, next, placeOf, readSearch } from "./search";

it("asks for what the address says, and for nothing that it should not", () => {
  const search = readSearch({ ens: "tirvia", venc: "setmana", meva: true, procediment: "OBRA_MENOR", q: "x" });
  expect(filtersOf(search, "2026-11-26")).toEqual({
    ens: "tirvia",
    procediment: "OBRA_MENOR",
    "venciment[lte]": "2026-12-03",
    meva: true,
  });
  expect(filtersOf(readSearch({ venc: "vencut" }), "2026-11-26")).toEqual({ "venciment[lte]": "2026-11-26" });
  expect(readSearch({ venc: "tots", meva: "sí", ens: "" })).toEqual({});
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
