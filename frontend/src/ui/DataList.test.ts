import { expect, it } from "vitest";
import { fit } from "./DataList";

const columns = ["a", "b", "c", "d", "e"].map((key) => ({
  key,
  label: key,
  width: "1fr",
  least: 100,
  render: () => key,
  isMinor: key === "c" || key === "d",
}));
const names = (width: number) => fit(columns, width).map(({ key }) => key);

it("shows the columns that fit, in their order, and lets the minor ones go first", () => {
  expect(names(Number.POSITIVE_INFINITY)).toEqual(["a", "b", "c", "d", "e"]);
  expect(names(500)).toEqual(["a", "b", "c", "e"]);
  expect(names(350)).toEqual(["a", "b", "e"]);
  expect(names(10)).toEqual(["a", "b"]);
});
