import { expect, it } from "vitest";
import { procediments as p } from "~/i18n/procediments.ca";
import type { Definicio } from "../definition";
import { placeText, valueText } from "./places";

const text = {
  fases: [
    {
      codi: "iniciacio",
      nom: { ca: "Iniciació", es: "Iniciación" },
      tasques: [{ codi: "AVIS", nom: { ca: "Avís als veïns", es: "Aviso" }, actors: [] }],
    },
  ],
} as unknown as Definicio;

it.each([
  ["fases.iniciacio.tasques.AVIS.nom.ca", "Iniciació › Avís als veïns › Nom en català"],
  ["fases.iniciacio.AVIS", "Iniciació › Avís als veïns"],
  ["fases.iniciacio.AVIS.termini", "Iniciació › Avís als veïns › Termini"],
  ["fases.iniciacio.tasques.AVIS.actors.2", "Iniciació › Avís als veïns › Qui la fa › 2"],
  ["fases.iniciacio.nom.es", "Iniciació › Nom en castellà"],
  ["fases.fora", "fora"],
  ["nom.ca", "Nom en català"],
  ["silenci.sentit", "Silenci › sentit"],
  ["ajuda", "ajuda"],
])("calls %s as people do", (lloc, said) => expect(placeText([text], lloc, p, "ca")).toBe(said));

it("says what stands there as the forms do", () => {
  expect(valueText("fases.iniciacio.tasques.AVIS.opcional", "true", p)).toBe("sí");
  expect(valueText("fases.iniciacio.tasques.AVIS.actors.1", "secretaria", p)).toBe("Secretaria");
  expect(valueText("fases.iniciacio.tasques.AVIS.termini.des_de", "acte", p)).toBe("des de l'acte");
  expect(valueText("nom.ca", "secretaria", p)).toBe("secretaria");
});
