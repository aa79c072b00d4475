import type { Lang } from "~/i18n/store";
import type { Procediments } from "~/i18n/procediments.ca";
import { say, type Definicio } from "../definition";

// A place of a definition, as people call it. The codes of the file stay for what has no name on the screen.

function fieldNames(p: Procediments): Record<string, string> {
  const { redaccio: r, general: g, tasca } = p;
  return {
    "nom.ca": r.nomCa,
    "nom.es": r.nomEs,
    codi: r.codi,
    actors: tasca.qui,
    opcional: tasca.opcional,
    base: r.base,
    termini: r.termini,
    "termini.n": `${r.termini}: ${r.terminiN.toLowerCase()}`,
    "termini.unitat": `${r.termini}: ${r.unitat.toLowerCase()}`,
    "termini.des_de": `${r.termini}: ${r.desDe.toLowerCase()}`,
    "termini.base": r.terminiBase,
    documents: tasca.documents,
    signatura: tasca.signatura,
    notifica: tasca.notifica,
    publica: tasca.publica,
    pot_suspendre: tasca.suspen,
    resol: tasca.resol,
    familia: p.familia,
    base_legal: g.base,
    inici: g.inici,
    termini_maxim: g.termini,
    silenci: g.silenci,
    organ_resolutori: g.organ,
    recursos: g.recursos,
    posen_fi: g.fi,
    serie: g.serie,
    codi_sia: g.sia,
    guardes: p.regles,
    dades: p.camps,
    notes: p.notes,
    dubtes: p.dubtes,
  };
}

/** «Iniciació › Avís als veïns › Nom en català», of `fases.iniciacio.tasques.AVIS.nom.ca` or `fases.iniciacio.AVIS`. */
export function placeText(texts: Definicio[], lloc: string, p: Procediments, lang: Lang): string {
  const parts = lloc.split(".");
  const said: string[] = [];
  if (parts[0] === "fases" && parts.length > 1) {
    const [, phase, ...rest] = parts;
    const task = rest[0] === "tasques" ? rest[1] : rest[0];
    const phases = texts.flatMap(({ fases }) => fases.filter(({ codi }) => codi === phase));
    const found = phases.flatMap(({ tasques }) => tasques.filter(({ codi }) => codi === task))[0];
    const [first] = phases;
    said.push(first ? say(first.nom, lang) : String(phase));
    if (found) said.push(say(found.nom, lang));
    parts.splice(0, found ? (rest[0] === "tasques" ? 4 : 3) : 2);
  }
  const names = fieldNames(p);
  const whole = names[parts.join(".")];
  if (whole) return [...said, whole].join(" › ");
  const [top = "", ...rest] = parts;
  return [...said, names[top] ?? top, rest.join(".")].filter(Boolean).join(" › ");
}

/** What stands at a place, in the words of the forms. */
export function valueText(lloc: string, value: string, p: Procediments): string {
  if (value === "true" || value === "false") return value === "true" ? p.redaccio.si : p.redaccio.no;
  if (/\.actors\.\d+$/.test(lloc)) return p.actors[value] ?? value;
  if (lloc.endsWith(".termini.unitat")) return p.termini.unitats[value]?.[1] ?? value;
  return lloc.endsWith(".termini.des_de") ? (p.termini.desDe[value] ?? value) : value;
}
