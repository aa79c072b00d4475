import { fold } from "~/ui/fold";

// The documentary type that a file name suggests. It is only a suggestion: somebody confirms it.
const signs: [RegExp, string][] = [
  [/\b(decret|resolucio|resolucion)/, "TD01"],
  [/\bacord/, "TD02"],
  [/\bcontract/, "TD03"],
  [/\bconveni/, "TD04"],
  [/\b(declaracio|declaracion)/, "TD05"],
  [/\b(notificacio|notificacion)/, "TD07"],
  [/\b(anunci|edicte|bop|dogc)/, "TD08"],
  [/\b(rebut|justificant|acus|evidencia)/, "TD09"],
  [/\bacta\b/, "TD10"],
  [/\b(certificat|certificado|volant)/, "TD11"],
  [/\b(diligencia)/, "TD12"],
  [/\b(informe|proposta|dictamen)/, "TD13"],
  [/\b(sollicitud|sol licitud|solicitud|instancia)/, "TD14"],
  [/\b(denuncia)/, "TD15"],
  [/\b(allegacio|al legacio|alegacion)/, "TD16"],
  [/\b(recurs)/, "TD17"],
  [/\b(factura)/, "TD19"],
  [/\b(comunicacio|resposta|ofici|requeriment)/, "TD06"],
  [/\b(dni|nif|foto|planol|plano|pressupost|presupuesto|memoria|projecte|autoritzacio|img|dsc|scan)/, "TD20"],
];

export function guessType(fileName: string): string {
  const words = fold(fileName).replace(/[^a-z0-9]+/g, " ");
  return signs.find(([sign]) => sign.test(words))?.[1] ?? "TD99";
}
