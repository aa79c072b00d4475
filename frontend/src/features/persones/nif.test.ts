import { describe, expect, it } from "vitest";
import { checkNif } from "./nif";

describe("checkNif", () => {
  it.each([
    "12345678Z",
    "12.345.678-z",
    "X1234567L",
    "Y1234567X",
    "Z1234567R",
    "K0000001R",
    "A58818501",
    "P2522500D",
    "G12345674",
    "ES12345678Z",
    "1234567L",
  ])("takes %s", (text) => expect(checkNif(text)).toMatchObject({ kind: "correcte" }));

  it("says which letter it should be", () => {
    expect(checkNif("12345678A")).toEqual({ kind: "lletra", expected: "Z" });
    expect(checkNif("A58818502")).toEqual({ kind: "lletra", expected: "1" });
  });

  it("waits while it is being typed", () => {
    expect(checkNif("")).toEqual({ kind: "buit" });
    expect(checkNif("1234")).toEqual({ kind: "curt" });
    expect(checkNif("B1234")).toEqual({ kind: "curt" });
  });

  it("refuses what can never become one", () => {
    expect(checkNif("HOLA")).toEqual({ kind: "format" });
    expect(checkNif("1234567890")).toEqual({ kind: "format" });
  });

  it("tells people from entities", () => {
    expect(checkNif("12345678Z")).toMatchObject({ isPerson: true });
    expect(checkNif("A58818501")).toMatchObject({ isPerson: false });
  });
});
