import { expect, it } from "vitest";
import { cell, csv } from "./csv";

it("writes a file that a spreadsheet opens as it is", () => {
  expect(
    csv([
      ["Número", "Assumpte"],
      ["2026/000001", 'Obres, «fase "2"»'],
    ]),
  ).toBe('\uFEFFNúmero,Assumpte\r\n2026/000001,"Obres, «fase ""2""»"\r\n');
});

it.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+34 973", "'+34 973"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
  ["a=b", "a=b"],
  ["línia\nnova", '"línia\nnova"'],
])("never lets %j run or break its line", (value, written) => expect(cell(value)).toBe(written));
