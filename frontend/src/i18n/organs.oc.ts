import type { Organs } from "./organs.ca";

export const organs: Organs = {
  alcaldia: "Alcaldia",
  ple: "Plen",
  junta_govern: "Junta de Govèrn Locau",
  regidoria: "Regidoria",
  tinenca_alcaldia: "Tinença d'alcaldia",
  assemblea_veinal: "Assemblada vesiau",
  president_emd: "Presidéncia dera EMD",
  junta_veins: "Junta de vesins",
};
