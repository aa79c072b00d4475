// The bodies that resolve: acts of a case and procedures name them alike.

export const organs = {
  alcaldia: "Alcaldia",
  ple: "Ple",
  junta_govern: "Junta de Govern Local",
  regidoria: "Regidoria",
  tinenca_alcaldia: "Tinença d'alcaldia",
  assemblea_veinal: "Assemblea veïnal",
  president_emd: "Presidència de l'EMD",
  junta_veins: "Junta de veïns",
};

export type Organs = typeof organs;
