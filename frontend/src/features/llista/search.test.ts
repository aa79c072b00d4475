import { describe, expect, it } from "vitest";
import type { Expedient } from "~/api/types";
import {
  filterOf,
  filtersOf,
  habituals,
  hasFilters,
  MOST_MARKED,
  readColumns,
  readMarked,
  readSearch,
  remark,
  writeColumns,
} from "./search";

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

describe("columns", () => {
  it("keeps the order chosen, once each, and the subject always", () => {
    expect(readColumns("venciment.numero.venciment.x")).toEqual(["venciment", "titol", "numero"]);
    expect(readColumns(undefined)).toEqual(habituals);
    expect(writeColumns(habituals)).toBeUndefined();
    expect(readSearch({ cols: "titol.numero" })).toEqual({ cols: "titol.numero" });
    expect(readSearch({ cols: habituals.join(".") })).toEqual({});
  });
});

describe("marks", () => {
  const row = (id: string, numero: string | null) => ({ id, numero }) as Expedient;

  it("come and go with their rows", () => {
    const sel = remark(undefined, [row("a", "2026/000001"), row("0196f6a0-0000-7000-8000-000000000001", null)], true);
    expect(sel).toBe("2026-000001.0196f6a0-0000-7000-8000-000000000001");
    expect(remark(sel, [row("a", "2026/000001")], false)).toBe("0196f6a0-0000-7000-8000-000000000001");
    expect(remark("2026-000001", [row("a", "2026/000001")], false)).toBeUndefined();
  });

  it("take nothing from an address but names of cases, and not too many", () => {
    expect(readSearch({ sel: "2026-000001.<x>.2026-000001", mira: "../x" })).toEqual({ sel: "2026-000001" });
    const many = Array.from({ length: 600 }, (_, i) => `2026-${String(i).padStart(6, "0")}`);
    expect(readMarked(readSearch({ sel: many.join(".") }).sel)).toHaveLength(MOST_MARKED);
  });

  it("do not change what is asked for", () => {
    expect(filterOf(readSearch({ q: "x", sel: "2026-000001", mira: "2026-000001", cols: "titol" }))).toEqual({
      q: "x",
    });
  });
});
