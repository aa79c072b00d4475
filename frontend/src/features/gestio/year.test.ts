import { expect, it } from "vitest";
import { weeks } from "./Year";

it("begins its weeks on Monday and has every day once", () => {
  const february = weeks(2027, 1);
  expect(february).toHaveLength(4);
  expect(february[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const august = weeks(2026, 7);
  expect(august[0]).toEqual([null, null, null, null, null, 1, 2]);
  expect(august.flat().filter(Boolean)).toHaveLength(31);
  expect(weeks(2028, 1).flat().filter(Boolean)).toHaveLength(29);
});
