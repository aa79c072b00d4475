import { expect, it } from "vitest";
import { fit } from "./DataList";

const columns = ["a", "b", "c", "d"].map((key) => ({ key, label: key, width: "1fr", least: 100, render: () => key }));
const names = (width: number) => fit(columns, width).map(({ key }) => key);

it("shows the columns that fit, in their order, and the first two always", () => {
  expect(names(10)).toEqual(["a", "b"]);
  expect(names(400)).toEqual(["a", "b", "c"]);
  expect(names(Number.POSITIVE_INFINITY)).toEqual(["a", "b", "c", "d"]);
});
