import { expect, it } from "vitest";
import { mondays } from "./comptadors";
import { inOrder } from "./order";
import { points } from "./Sparkline";

it("counts weeks from Monday, this one last", () => {
  const days = mondays("2026-11-26");
  expect(days).toHaveLength(12);
  expect(days.at(-1)).toBe("2026-11-23");
  expect(days[0]).toBe("2026-09-07");
  expect(mondays("2026-11-29", 1)).toEqual(["2026-11-23"]);
});

it("draws the most at the top and nothing at the ground", () => {
  expect(points([0, 4, 2], 100, 10)).toEqual([
    [0, 10],
    [50, 0],
    [100, 5],
  ]);
  expect(points([0, 0], 100, 10)).toEqual([
    [0, 10],
    [100, 10],
  ]);
});

it("moves nothing that is on screen: what is new goes to the end", () => {
  const rows = (...ids: string[]) => ids.map((id) => ({ id }));
  expect(inOrder(rows("c", "a", "b"), ["a", "b"]).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(inOrder(rows("b"), ["a", "b"]).map(({ id }) => id)).toEqual(["b"]);
});
