// The lists, the county's desk and the mayor's board.

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const taules = {
  columnes: {
    unitat: "Unitat",
    modificat: "Darrer canvi",
    tancat: "Tancat",
    classificacio: "Classificació",
  },
  columnesTitol: "Columnes de la llista",
  columnesBoto: "Columnes",
  columnesText:
    "Es mostren les que caben, per aquest ordre. L'adreça de la pàgina les recorda: la pots desar o enviar.",
  habituals: "Torna a les habituals",
  puja: (nom: string) => `Puja «${nom}»`,
  baixa: (nom: string) => `Baixa «${nom}»`,
  marcaTot: "Marca totes les files que hi ha a la llista",
  marca: (nom: string) => `Marca ${nom}`,
  marcats: (count: number) => n(count, "expedient marcat", "expedients marcats"),
  massaMarcats: (most: number) => `Se'n poden marcar ${most} com a màxim.`,
  desmarca: "Desmarca",
  assigna: "Assigna",
  assignaTitol: (count: number) => `Assigna ${n(count, "expedient", "expedients")}`,
  assignats: (fets: number, fallits: number, total: number) =>
    `${fets} de ${total} assignats${fallits > 0 ? `; ${fallits} no s'han pogut assignar` : ""}.`,
  assignacioFeta: "Assignació acabada",
  reintentaFallits: (count: number) => `Torna-ho a provar amb ${n(count, "expedient", "expedients")}`,
  baixaCsv: "Baixa la llista (CSV)",
  baixaTitol: "Baixa la llista",
  baixant: (count: number, total: number | null) =>
    total ? `${count} de ${n(total, "expedient", "expedients")}` : n(count, "expedient", "expedients"),
  baixat: (count: number) => `S'ha baixat la llista: ${n(count, "expedient", "expedients")}`,
  vistaPrevia: "Vista prèvia de l'expedient",
  tancaVista: "Tanca la vista prèvia",
  obreExpedient: "Obre l'expedient",
  mesPapers: (count: number) => `i ${n(count, "document més", "documents més")}`,
  comarca: {
    titol: "Comarca",
    lema: (pobles: number) =>
      `Els expedients oberts de ${n(pobles, "ens", "ens")}, del que venç abans al que venç després`,
    nom: "Expedients de tots els ens",
    municipi: "Municipi",
    seguent: "Municipi següent",
    nomesMeva: "Només el que em toca",
    canvis: (count: number) => `Mostra els canvis (${count})`,
    qui: "Qui",
    esperes: { meva: "Et toca", meu_equip: "El teu equip" } as Record<string, string>,
    capPas: "Cap tasca oberta",
    buit: "Cap expedient obert",
    buitText: "Quan un dels teus ens en tingui, sortirà aquí.",
  },
  tauler: {
    titol: "Tauler",
    araMateix: "Ara mateix",
    setmana: "Vencen en els set dies següents",
    vencuts: "Vençuts o vencen avui",
    dels: {
      meus: "a càrrec teu",
      tasques_meves: "amb una tasca teva",
      tasques_de_ningu: "amb una tasca que no té ningú",
      esperen: "a l'espera d'algú altre",
    },
    mes: (count: number) => `més de ${count}`,
    entrades: "Expedients oberts per setmana",
    setmanaDel: "Setmana del",
    oberts: "Oberts",
    xifres: "Mostra les xifres",
    grafic: (primer: number, darrer: number) =>
      `Expedients oberts les darreres dotze setmanes: de ${primer} la primera a ${darrer} la darrera`,
    segueixo: "Segueixo",
    capSeguit: "No segueixes cap expedient",
    capSeguitText: "Obre'n un i prem «Segueix»: aquí veuràs què hi passa.",
    araHaPassat: (que: string) => `Ara: ${que}`,
    canviat: (quan: string) => `Darrer canvi: ${quan}`,
    reordena: (count: number) => `Posa els canvis a dalt (${count})`,
  },
};
