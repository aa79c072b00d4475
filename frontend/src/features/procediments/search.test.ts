import { expect, it } from "vitest";
import type { Procediment } from "~/api/types";
import { lastOf, matches } from "./library";
import { readLooked, readSearch } from "./search";

const one = (codi: string, versio: number, estat = "publicat") =>
  ({ codi, versio, estat, nom: `Nom de ${codi}`, familia: "urbanisme" }) as Procediment;

it("takes of each procedure the version that opens cases", () => {
  const found = lastOf([one("B", 3, "retirat"), one("B", 2), one("B", 1), one("A", 1, "retirat")]);
  expect(found.map(({ codi, versio }) => `${codi} ${versio}`)).toEqual(["A 1", "B 2"]);
});

it("finds by every word, with or without accents, in one family", () => {
  expect(matches(one("GUAL", 1), { q: "nóm gual" })).toBe(true);
  expect(matches(one("GUAL", 1), { q: "nom obra" })).toBe(false);
  expect(matches(one("GUAL", 1), { familia: "hisenda" })).toBe(false);
});

it("reads of an address only what it knows", () => {
  expect(readSearch({ q: "", familia: 3, altre: "x" })).toEqual({});
  expect(readLooked({ v: 2, amb: "1" })).toEqual({ v: 2 });
  expect(readLooked({ v: -1, amb: 1.5 })).toEqual({});
});
