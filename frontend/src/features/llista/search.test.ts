import { describe, expect, it } from "vitest";
import { filtersOf, hasFilters, readSearch } from "./search";

describe("readSearch", () => {
  it("keeps what it knows and drops the rest and the defaults", () => {
    expect(readSearch({ q: "font", vista: "meus", venc: "setmana", ordre: "venciment", altre: 1 })).toEqual({
      q: "font",
      vista: "meus",
      venc: "setmana",
      ordre: "venciment",
    });
    expect(readSearch({ vista: "oberts", venc: "tots", ordre: "-data_obertura" })).toEqual({});
    expect(readSearch({ vista: "qualsevol", ordre: "id; drop" })).toEqual({});
  });

  it("takes a number that the address parsed as one", () => {
    expect(readSearch({ q: 123 })).toEqual({ q: "123" });
  });
});

describe("filtersOf", () => {
  it("asks for the open ones by default", () => {
    expect(filtersOf({})).toEqual({ oberts: true });
  });

  it("counts days from the legal day", () => {
    expect(filtersOf({ venc: "setmana" }, "2026-12-28")).toEqual({ oberts: true, "venciment[lte]": "2027-01-04" });
  });

  it("asks for drafts by their state, because the list never mixes them", () => {
    expect(filtersOf({ vista: "esborranys" })).toEqual({ estat: "esborrany" });
  });
});

it("knows an empty list from a filtered one", () => {
  expect(hasFilters({})).toBe(false);
  expect(hasFilters({ ordre: "venciment" })).toBe(false);
  expect(hasFilters({ q: "x" })).toBe(true);
});
