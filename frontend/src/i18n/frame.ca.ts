// What is around every screen: the session, where one works, how it looks.

export const frameTexts = {
  sessio: {
    avis: (minuts: number) =>
      minuts <= 1 ? "La sessió s'acaba d'aquí a un minut." : `La sessió s'acaba d'aquí a ${minuts} minuts.`,
    que: "Torna a dir la contrasenya i continuaràs aquí mateix, sense perdre res del que has escrit.",
    continua: "Continua la sessió",
    continuada: (hora: string) => `Sessió allargada fins a les ${hora}.`,
    contrasenyaDe: (correu: string) => `Contrasenya de ${correu}`,
    codi: "Codi de l'aplicació, o un codi de recuperació",
  },
  lloc: {
    altreEns: "Treballes en un altre ens",
    casaTeva: "El teu és",
    torna: "Torna al teu ens",
    calFactor: "Aquest ens demana un segon factor per a alguns dels teus rols: fins que no l'activis, no els tens.",
    activa: "Activa'l ara",
  },
  aparenca: {
    densitat: "Densitat",
    densitats: { comoda: "Còmoda", compacta: "Compacta" },
    accessibilitat: "Accessibilitat",
  },
};

export type FrameTexts = typeof frameTexts;
