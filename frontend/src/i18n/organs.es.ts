import type { Organs } from "./organs.ca";

export const organs: Organs = {
  alcaldia: "Alcaldía",
  ple: "Pleno",
  junta_govern: "Junta de Gobierno Local",
  regidoria: "Concejalía",
  tinenca_alcaldia: "Tenencia de alcaldía",
  assemblea_veinal: "Asamblea vecinal",
  president_emd: "Presidencia de la EMD",
  junta_veins: "Junta de vecinos",
};
