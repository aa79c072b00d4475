import type { Lang } from "~/i18n/store";

// A definition as `procediments/esquema.json` describes it; what the screens do not touch stays as it came.

export type Text = { ca: string; es: string } & Partial<Record<string, string>>;
export type Termini = {
  n: number;
  unitat: string;
  des_de: string;
  base?: string;
  fins?: number;
  prorroga?: number;
  dada?: string;
  minim?: boolean;
};
export type Paper = { td: string; nom: Text; origen: string; obligatori: boolean };
export type Tasca = {
  codi: string;
  nom: Text;
  ajuda?: Text;
  base?: string;
  actors: string[];
  documents?: Paper[];
  termini?: Termini;
  fita?: string;
  data_limit?: string;
  periodicitat?: string;
  acte?: string;
  motiu?: string;
  opcional?: boolean;
  signatura?: boolean;
  notifica?: boolean;
  pot_suspendre?: boolean;
  publica?: boolean;
  resol?: boolean;
  condicio?: string;
};
export type Fase = { codi: string; nom: Text; tasques: Tasca[] };
export type Guarda = { id: string; actes: string[]; article: string; missatge: Text };
export type Camp = { type?: string | string[]; title?: string; format?: string };
export type Definicio = {
  codi: string;
  versio: number;
  nom: Text;
  familia: string;
  base_legal: string[];
  inici: string[];
  termini_maxim: Termini | null;
  silenci: { sentit: string; base: string; limit?: Text; excepcions?: { sentit: string; base: string }[] };
  organ_resolutori: { organs: string[]; base?: string; delegable?: boolean };
  recursos: { tipus: string; termini?: Termini; base?: string }[];
  fases: Fase[];
  posen_fi: string[];
  serie?: string;
  codi_sia?: string;
  guardes: Guarda[];
  dades: { properties?: Record<string, Camp>; required?: string[] };
  notes: Text[];
  dubtes: { camp: string; text: Text }[];
  revisat_per_jurista: boolean;
};

/** A text in the language of the screen; definitions are written in Catalan first. */
export function say(text: Text | undefined, lang: Lang): string {
  return text?.[lang] ?? text?.ca ?? "";
}

/** The tasks of all phases, by code. */
export function tasksOf(definition: Definicio): Map<string, Tasca> {
  return new Map(definition.fases.flatMap(({ tasques }) => tasques.map((one): [string, Tasca] => [one.codi, one])));
}

/** What a jurist has to answer about a place of the definition, and about what it holds. */
export function doubtsAt(definition: Definicio, camp: string): Text[] {
  return definition.dubtes
    .filter((one) => one.camp === camp || one.camp.startsWith(`${camp}.`))
    .map(({ text }) => text);
}
