import { describe, expect, it } from "vitest";
import { changed, conflicts, dataChanged, patchOf } from "./edits";

const base = { titol: "Soroll", dades: { materia: "oci", inicia: false } };

describe("editing beside others", () => {
  it("sends only what is another value than at the beginning", () => {
    expect(changed(base, { titol: "Soroll", "dades.materia": "festes" })).toEqual({ "dades.materia": "festes" });
  });

  it("finds the fields that both changed, and not those that only one did or that agree", () => {
    const theirs = { titol: "Soroll a la nit", dades: { materia: "festes", inicia: false } };
    const mine = { titol: "Soroll al riu", "dades.materia": "festes", "dades.inicia": true };
    expect(conflicts(base, theirs, mine)).toEqual(["titol"]);
  });

  it("keeps in the data what others wrote, and takes out what was emptied", () => {
    const theirs = { titol: "Soroll", dades: { materia: "oci", inicia: true, desti: "x" } };
    expect(patchOf(theirs, { "dades.materia": "festes", "dades.desti": null })).toEqual({
      dades: { materia: "festes", inicia: true },
    });
    expect(patchOf(theirs, { titol: "A" })).toEqual({ titol: "A" });
  });

  it("names the data that changed", () => {
    expect(dataChanged(base, { titol: "x", dades: { materia: "oci", inicia: true } })).toEqual(["inicia"]);
  });
});
