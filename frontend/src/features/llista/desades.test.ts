import { describe, expect, it } from "vitest";
import { isSameView, keep, reopen } from "./desades";
import { readSearch } from "./search";

const day = "2026-12-28";

describe("a saved view", () => {
  it.each([
    {},
    { vista: "tots" },
    { vista: "meus", q: "font & camí", ordre: "venciment" },
    { vista: "seguits", procediment: "OBRA_MENOR" },
    { vista: "esborranys", ordre: "-modificat_el" },
    { venc: "vencut" },
    { venc: "setmana", vista: "meus" },
    { venc: "mes", cols: "numero.titol.obert.tancat" },
  ])("comes back as it was: %j", (raw) => {
    const search = readSearch(raw);
    expect(reopen(keep(search, day))).toEqual(search);
  });

  it("is a query of the contract, with the columns as rows spell them", () => {
    expect(keep({ procediment: "OBRA_MENOR", ordre: "venciment", cols: "titol.obert.venciment" })).toEqual({
      consulta: "oberts=true&ordre=venciment&procediment=OBRA_MENOR",
      columnes: ["titol", "data_obertura", "venciment"],
    });
    expect(keep({ venc: "setmana" }, day).consulta).toBe(
      "data_obertura%5Blt%5D=2026-12-29T00%3A00%3A00Z&oberts=true&venciment%5Blte%5D=2027-01-04",
    );
  });

  it("of somebody else is opened only when it says the same here", () => {
    const of = (consulta: string, columnes: string[] = []) => reopen({ consulta, columnes });
    expect(of("oberts=true&procediment=QUEIXA", ["numero", "no_hi_es"])).toEqual({
      procediment: "QUEIXA",
      cols: "numero.titol",
    });
    expect(of("unitat=0196f6a0-0000-7000-8000-000000000001")).toBeNull();
    expect(of("venciment%5Blte%5D=2027-01-04")).toBeNull();
    expect(of("estat=resolt")).toBeNull();
    expect(of("oberts=true&meus=true")).toBeNull();
  });

  it("is known for what it shows, not for how it was written", () => {
    expect(isSameView({ sel: "2026-000001", q: " font" }, { q: "font" })).toBe(true);
    expect(isSameView({ vista: "tots", venc: "mes" }, { venc: "mes" })).toBe(true);
    expect(isSameView({ cols: "titol" }, {})).toBe(false);
  });
});
