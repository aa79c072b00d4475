import type { taules as model } from "./taules.ca";

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const taules: typeof model = {
  columnes: {
    unitat: "Unidad",
    modificat: "Último cambio",
    tancat: "Cerrado",
    classificacio: "Clasificación",
  },
  columnesTitol: "Columnas de la lista",
  columnesBoto: "Columnas",
  columnesText:
    "Se muestran las que caben, en este orden. La dirección de la página las recuerda: puedes guardarla o enviarla.",
  habituals: "Volver a las habituales",
  puja: (nom) => `Subir «${nom}»`,
  baixa: (nom) => `Bajar «${nom}»`,
  marcaTot: "Marcar todas las filas que hay en la lista",
  marca: (nom) => `Marcar ${nom}`,
  marcats: (count) => n(count, "expediente marcado", "expedientes marcados"),
  massaMarcats: (most) => `Se pueden marcar ${most} como máximo.`,
  desmarca: "Desmarcar",
  assigna: "Asignar",
  assignaTitol: (count) => `Asignar ${n(count, "expediente", "expedientes")}`,
  assignats: (fets, fallits, total) =>
    `${fets} de ${total} asignados${fallits > 0 ? `; ${fallits} no se han podido asignar` : ""}.`,
  assignacioFeta: "Asignación terminada",
  reintentaFallits: (count) => `Volver a probar con ${n(count, "expediente", "expedientes")}`,
  baixaCsv: "Descargar la lista (CSV)",
  baixaTitol: "Descargar la lista",
  baixant: (count, total) =>
    total ? `${count} de ${n(total, "expediente", "expedientes")}` : n(count, "expediente", "expedientes"),
  baixat: (count) => `Se ha descargado la lista: ${n(count, "expediente", "expedientes")}`,
  vistaPrevia: "Vista previa del expediente",
  tancaVista: "Cerrar la vista previa",
  obreExpedient: "Abrir el expediente",
  mesPapers: (count) => `y ${n(count, "documento más", "documentos más")}`,
  comarca: {
    titol: "Comarca",
    lema: (pobles) =>
      `Los expedientes abiertos de ${n(pobles, "ente", "entes")}, del que vence antes al que vence después`,
    nom: "Expedientes de todos los entes",
    municipi: "Municipio",
    seguent: "Municipio siguiente",
    nomesMeva: "Solo lo que me toca",
    canvis: (count) => `Mostrar los cambios (${count})`,
    qui: "Quién",
    esperes: { meva: "Te toca", meu_equip: "Tu equipo" } as Record<string, string>,
    capPas: "Ninguna tarea abierta",
    buit: "Ningún expediente abierto",
    buitText: "Cuando uno de tus entes tenga alguno, saldrá aquí.",
  },
  tauler: {
    titol: "Panel",
    araMateix: "Ahora mismo",
    setmana: "Vencen en los siete días siguientes",
    vencuts: "Vencidos o vencen hoy",
    dels: {
      meus: "a tu cargo",
      tasques_meves: "con una tarea tuya",
      tasques_de_ningu: "con una tarea que no tiene nadie",
      esperen: "a la espera de otros",
    },
    mes: (count) => `más de ${count}`,
    entrades: "Expedientes abiertos por semana",
    setmanaDel: "Semana del",
    oberts: "Abiertos",
    xifres: "Mostrar las cifras",
    grafic: (primer, darrer) =>
      `Expedientes abiertos en las últimas doce semanas: de ${primer} la primera a ${darrer} la última`,
    segueixo: "Sigo",
    capSeguit: "No sigues ningún expediente",
    capSeguitText: "Abre uno y pulsa «Seguir»: aquí verás qué le pasa.",
    araHaPassat: (que) => `Ahora: ${que}`,
    canviat: (quan) => `Último cambio: ${quan}`,
    reordena: (count) => `Poner los cambios arriba (${count})`,
  },
};
