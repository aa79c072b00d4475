import type { FrameTexts } from "./frame.ca";

export const frameTexts: FrameTexts = {
  sessio: {
    avis: (minuts) =>
      minuts <= 1 ? "Era session s'acabe d'ací a ua minuta." : `Era session s'acabe d'ací a ${minuts} minutes.`,
    que: "Torna a díder era contrasenha e contunharàs ací madeish, sense pèrder arren de çò qu'as escrit.",
    continua: "Contunhar era session",
    continuada: (hora) => `Session alongada enquias ${hora}.`,
    contrasenyaDe: (correu) => `Contrasenha de ${correu}`,
    codi: "Còdi dera aplicacion, o un còdi de recuperacion",
  },
  lloc: {
    altreEns: "Trebalhes en un aute ens",
    casaTeva: "Eth tòn ei",
    torna: "Tornar en tòn ens",
    calFactor: "Aguest ens demane un dusau factor entà bèri uns des tòns ròtles: enquia que non l'actives, non les as.",
    activa: "Activar-lo ara",
  },
  aparenca: {
    densitat: "Densitat",
    densitats: { comoda: "Comòda", compacta: "Compacta" },
    accessibilitat: "Accessibilitat",
  },
};
