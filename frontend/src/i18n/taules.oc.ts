import type { taules as model } from "./taules.ca";

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const taules: typeof model = {
  columnes: {
    unitat: "Unitat",
    modificat: "Darrèr cambi",
    tancat: "Barrat",
    classificacio: "Classificacion",
  },
  columnesTitol: "Colomnes dera lista",
  columnesBoto: "Colomnes",
  columnesText:
    "Se mòstren es que i caben, per aguest orde. Era adreça dera pagina les rebrembe: la pòs sauvar o enviar.",
  habituals: "Tornar as abituaus",
  puja: (nom) => `Pujar «${nom}»`,
  baixa: (nom) => `Baishar «${nom}»`,
  marcaTot: "Marcar totes es hilades que i a ena lista",
  marca: (nom) => `Marcar ${nom}`,
  marcats: (count) => n(count, "expedient marcat", "expedients marcadi"),
  massaMarcats: (most) => `Se'n pòden marcar ${most} coma maxim.`,
  desmarca: "Desmarcar",
  assigna: "Assignar",
  assignaTitol: (count) => `Assignar ${n(count, "expedient", "expedients")}`,
  assignats: (fets, fallits, total) =>
    `${fets} de ${total} assignadi${fallits > 0 ? `; ${fallits} non s'an pogut assignar` : ""}.`,
  assignacioFeta: "Assignacion acabada",
  reintentaFallits: (count) => `Tornar-ac a provar damb ${n(count, "expedient", "expedients")}`,
  baixaCsv: "Baishar era lista (CSV)",
  baixaTitol: "Baishar era lista",
  baixant: (count, total) =>
    total ? `${count} de ${n(total, "expedient", "expedients")}` : n(count, "expedient", "expedients"),
  baixat: (count) => `S'a baishat era lista: ${n(count, "expedient", "expedients")}`,
  vistaPrevia: "Vista prèvia der expedient",
  tancaVista: "Barrar era vista prèvia",
  obreExpedient: "Daurir er expedient",
  mesPapers: (count) => `e ${n(count, "document mès", "documents mès")}`,
  comarca: {
    titol: "Comarca",
    lema: (pobles) => `Es expedients dubèrts de ${n(pobles, "ens", "ens")}, deth que venç abans ath que venç dempús`,
    nom: "Expedients de toti es ens",
    municipi: "Municipi",
    seguent: "Municipi següent",
    nomesMeus: "Sonque es mèns",
    resultats: (count) => n(count, "expedient", "expedients"),
    haFallat: (pobles) => `Non s'an pogut liéger es expedients de: ${pobles}. Es auti i son toti.`,
    nomesPrimers: (count, pobles) =>
      `Se mòstren es ${count} que vencen abans de: ${pobles}. Entra-i entà veir-les toti.`,
    buit: "Cap expedient dubèrt",
    buitText: "Quan un des tòns ens n'age, gesserà ací.",
    filtra: "Filtrar per numèro, ahèr, procediment o municipi",
  },
  tauler: {
    titol: "Taulèr",
    araMateix: "Ara madeish",
    setmana: "Vencen enes sèt dies següents",
    vencuts: "Vençudi o vencen aué",
    dels: {
      meus: "a tòn cargue",
      tasques_meves: "damb un prètzhèt tòn",
      tasques_de_ningu: "damb un prètzhèt que non a arrés",
      esperen: "en demora de quauquarrés mès",
    },
    mes: (count) => `mès de ${count}`,
    entrades: "Expedients dubèrts per setmana",
    setmanaDel: "Setmana deth",
    oberts: "Dubèrts",
    xifres: "Mostrar es chifres",
    grafic: (primer, darrer) =>
      `Expedients dubèrts enes darrères dotze setmanes: de ${primer} era prumèra a ${darrer} era darrèra`,
    segueixo: "Seguisqui",
    capSeguit: "Non seguisses cap expedient",
    capSeguitText: "Dauris-ne un e pica «Seguir»: ací veiràs qué i passe.",
    araHaPassat: (que) => `Ara: ${que}`,
    canviat: (quan) => `Darrèr cambi: ${quan}`,
    reordena: (count) => `Méter es cambis naut (${count})`,
  },
};
