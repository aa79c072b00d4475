import { expect, it } from "vitest";
import { blank, question, turn } from "./ask";

const asked = { ...blank(), inici: "2026-03-25" };

it("asks for a term with what belongs to it and nothing else", () => {
  expect(question(asked)).toEqual({
    mena: "termini",
    inici: "2026-03-25",
    n: 10,
    unitat: "dies_habils",
    urgent: false,
    de_presentacio: false,
  });
  expect(question({ ...asked, unitat: "hores", n: "18", hora: "17:30", urgent: true })).toEqual({
    mena: "termini",
    inici: "2026-03-25",
    n: 18,
    unitat: "hores",
    hora: "17:30",
  });
});

it("does not send what was written for another question", () => {
  const full = {
    ...asked,
    urgent: true,
    residencia: " 25243 ",
    suspensions: [{ key: 1, tipus: "recusacio" as const, des_de: "2026-04-01", fins_a: "", amb_acte: true }],
  };
  expect(question({ ...full, mena: "notificacio" })).toEqual({
    mena: "notificacio",
    inici: "2026-03-25",
    residencia: "25243",
  });
  expect(question({ ...full, mena: "registre", hora: "22:10" })).toEqual({
    mena: "registre",
    inici: "2026-03-25",
    residencia: "25243",
    hora: "22:10",
  });
});

it("counts no maximum term in hours", () => {
  expect(turn({ ...asked, unitat: "hores" }, "maxim")).toEqual({ mena: "maxim", unitat: "mesos" });
  expect(turn(asked, "maxim")).toEqual({ mena: "maxim" });
});

it("leaves a maximum term without length and a suspension without end to the law", () => {
  const suspensions = [{ key: 1, tipus: "recusacio" as const, des_de: "2026-04-01", fins_a: "", amb_acte: false }];
  expect(question({ ...asked, mena: "maxim", n: "", suspensions })).toEqual({
    mena: "maxim",
    inici: "2026-03-25",
    suspensions: [{ tipus: "recusacio", des_de: "2026-04-01", amb_acte: false }],
  });
});
