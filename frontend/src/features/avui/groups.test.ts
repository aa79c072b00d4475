import { describe, expect, test } from "vitest";
import type { Pendent } from "~/api/types";
import { groupsOf } from "./groups";

const ME = "019ab3f2-0000-7000-8000-000000000001";
const OTHER = { id: "019ab3f2-0000-7000-8000-000000000002", nom: "Jordi Farré Mas" };
const DAY = "2026-12-01";

const row = (id: string, parts: Partial<Pendent>) =>
  ({ id, espera: "altres", venciment: null, responsable: null, ...parts }) as Pendent;

describe("the work of a day", () => {
  test.each([
    ["what is mine and falls due today is late", { espera: "meva", venciment: DAY }, "late"],
    ["so is what nobody of my team has taken", { espera: "meu_equip", venciment: "2026-11-30" }, "late"],
    ["in seven days, soon", { espera: "meva", venciment: "2026-12-08" }, "soon"],
    ["in eight, it is only my turn", { espera: "meva", venciment: "2026-12-09" }, "turn"],
    ["without a day, of my team", { espera: "meu_equip" }, "team"],
    ["mine, in the hands of somebody else", { responsable: { id: ME, nom: "Jo" } }, "waiting"],
    ["mine and late, whoever has it", { responsable: { id: ME, nom: "Jo" }, venciment: DAY }, "late"],
    ["of others and soon, to keep an eye on", { responsable: OTHER, venciment: "2026-12-08" }, "others"],
    ["of others and far, nowhere", { responsable: OTHER, venciment: "2026-12-09" }, "none"],
  ] as const)("%s", (_, parts, place) => {
    const groups = groupsOf([row("a", parts)], ME, DAY);
    expect(groups[place].map(({ id }) => id)).toEqual(["a"]);
  });

  test("the one that falls due first stands first, and those without a day last, in their order", () => {
    const days = [null, "2026-12-30", null, "2026-12-20"];
    const rows = days.map((venciment, n) => row(`${n}`, { espera: "meva", venciment }));
    expect(groupsOf(rows, ME, DAY).turn.map(({ id }) => id)).toEqual(["3", "1", "0", "2"]);
  });

  test("a case that comes in two answers stands once, in their order", () => {
    const [first, second] = [row("a", { espera: "meva" }), row("b", { espera: "meva" })];
    expect(groupsOf([first, second, row("a", { espera: "meva" })], ME, DAY).turn.map(({ id }) => id)).toEqual([
      "a",
      "b",
    ]);
  });
});
