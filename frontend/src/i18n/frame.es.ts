import type { FrameTexts } from "./frame.ca";

export const frameTexts: FrameTexts = {
  sessio: {
    avis: (minuts) =>
      minuts <= 1 ? "La sesión se acaba dentro de un minuto." : `La sesión se acaba dentro de ${minuts} minutos.`,
    que: "Vuelve a decir la contraseña y seguirás aquí mismo, sin perder nada de lo que has escrito.",
    continua: "Continuar la sesión",
    continuada: (hora) => `Sesión alargada hasta las ${hora}.`,
    contrasenyaDe: (correu) => `Contraseña de ${correu}`,
    codi: "Código de la aplicación, o un código de recuperación",
  },
  lloc: {
    altreEns: "Trabajas en otro ente",
    casaTeva: "El tuyo es",
    torna: "Volver a tu ente",
    calFactor: "Este ente pide un segundo factor para algunos de tus roles: mientras no lo actives, no los tienes.",
    activa: "Activarlo ahora",
  },
  aparenca: {
    densitat: "Densidad",
    densitats: { comoda: "Cómoda", compacta: "Compacta" },
    accessibilitat: "Accesibilidad",
  },
};
