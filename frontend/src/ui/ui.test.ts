import { describe, expect, it } from "vitest";
import { fold } from "./fold";
import { instantOf, localOf } from "./madrid";
import { pathId } from "./numero";
import { stroke } from "./shortcuts";

const press = (key: string, more = {}) => stroke({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("stroke", () => {
  it("names keys whatever the case and the system", () => {
    expect(press("J")).toBe("j");
    expect(press("k", { metaKey: true })).toBe("ctrl+k");
    expect(press("Enter", { ctrlKey: true })).toBe("ctrl+enter");
    expect(press("?", { altKey: true })).toBeNull();
  });
});

describe("the clock of the town", () => {
  it("knows winter and summer time", () => {
    expect(instantOf("2026-11-20T10:12")).toBe("2026-11-20T09:12:00.000Z");
    expect(instantOf("2026-07-20T10:12")).toBe("2026-07-20T08:12:00.000Z");
    expect(localOf(new Date("2026-11-20T09:12:00Z"))).toBe("2026-11-20T10:12");
    expect(instantOf("")).toBeNull();
  });

  it("keeps to the hour on the night of the change", () => {
    expect(instantOf("2026-10-25T04:30")).toBe("2026-10-25T03:30:00.000Z");
    expect(instantOf("2026-03-29T03:30")).toBe("2026-03-29T01:30:00.000Z");
  });
});

it("folds accents as the server does", () => expect(fold("Llicència d'Òbres")).toBe("llicencia d'obres"));

it("names a case in an address by its number", () => {
  expect(pathId({ id: "u", numero: "2026/000123" })).toBe("2026-000123");
  expect(pathId({ id: "u", numero: null })).toBe("u");
});
