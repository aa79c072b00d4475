import type { Fase, Paper, Tasca, Termini, Text } from "~/features/procediments/definition";

// What a body changes of a procedure, as `replace_ens_procediment` takes it. What it does not name is the library's.

export type TascaAdaptada = { nom?: Text; ajuda?: Text; termini?: number; actors?: string[]; documents?: Paper[] };
export type Afegida = { fase: string; despres_de?: string; tasca: Tasca };
export type Canvis = {
  nom?: Text;
  termini_maxim?: number;
  tasques?: Record<string, TascaAdaptada>;
  afegides?: Afegida[];
};

export const PREFIX = "X_";
const staff = ["auxiliar", "tramitador", "tecnic", "arquitecte", "unitat"];
/** Who may take a task of the library over, and who may have one of the body. */
export const takers = [...staff, "secretaria", "intervencio", "tresoreria", "instructor", "arxiver"];

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** Without what was taken back: a change that is not there is not sent. */
function tidy<T extends object>(value: Loose<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

export function change(canvis: Canvis, next: Loose<Canvis>): Canvis {
  const { tasques, afegides, ...rest } = tidy<Canvis>({ ...canvis, ...next });
  return {
    ...rest,
    ...(tasques && Object.keys(tasques).length > 0 ? { tasques } : {}),
    ...(afegides && afegides.length > 0 ? { afegides } : {}),
  };
}

export function changeTask(canvis: Canvis, codi: string, next: Loose<TascaAdaptada>): Canvis {
  const { [codi]: own, ...others } = canvis.tasques ?? {};
  const changed = tidy<TascaAdaptada>({ ...own, ...next });
  return change(canvis, { tasques: Object.keys(changed).length > 0 ? { ...others, [codi]: changed } : others });
}

export function changeOwn(canvis: Canvis, at: number, next: Loose<Tasca>): Canvis {
  const afegides = (canvis.afegides ?? []).map((one, index) =>
    index === at ? { ...one, tasca: tidy<Tasca>({ ...one.tasca, ...next }) } : one,
  );
  return change(canvis, { afegides });
}

/** A text that a body writes; nothing when it is the library's again. */
export function written(library: Text | undefined, next: Text): Text | undefined {
  const isSame = (["ca", "es", "oc"] as const).every((lang) => (library?.[lang] ?? "") === (next[lang] ?? ""));
  return isSame ? undefined : next;
}

/** What somebody types of a whole number. */
export function wholeOf(typed: string): number | undefined {
  const digits = typed.replace(/\D/g, "").slice(0, 4);
  return digits ? Number(digits) : undefined;
}

export type Bound = { mena: "cap" | "altri" | "fins" | "minim" | "marge"; n: number; fins: number };

/** How a term may be changed: those of the body may be shorter, those of others are the norm's. */
export function boundOf({ termini, actors }: Tasca): Bound {
  if (!termini) return { mena: "cap", n: 0, fins: 0 };
  const { n, fins, minim, des_de } = termini;
  if (fins) return { mena: "marge", n, fins };
  if (minim) return { mena: "minim", n, fins: 0 };
  const first = actors[0];
  const isOfOthers =
    des_de === "notificacio" || des_de === "publicacio" || first === "interessat" || first === "altres_administracions";
  return isOfOthers ? { mena: "altri", n, fins: 0 } : { mena: "fins", n, fins: n };
}

/** Why nobody else may do a task; null when the body organises it. */
export function whyFixed({ acte, resol, actors }: Tasca): "acte" | "organ" | "reservada" | null {
  if (acte) return "acte";
  if (resol) return "organ";
  return actors.every((actor) => staff.includes(actor)) ? null : "reservada";
}

export type Row = { tasca: Tasca; at: number | null };

/** The tasks of a phase in their order; `at` says which of the body's it is. */
export function rowsOf(fase: Fase, canvis: Canvis): Row[] {
  const known = new Set(fase.tasques.map(({ codi }) => codi));
  const own = (canvis.afegides ?? [])
    .map((one, at) => ({ ...one, at }))
    .filter((one) => one.fase === fase.codi)
    .map(({ despres_de, tasca, at }) => ({ after: despres_de && known.has(despres_de) ? despres_de : "", tasca, at }));
  const after = (codi: string) => own.filter((one) => one.after === codi).map(({ tasca, at }): Row => ({ tasca, at }));
  return [...after(""), ...fase.tasques.flatMap((tasca): Row[] => [{ tasca, at: null }, ...after(tasca.codi)])];
}

/** Written again from the order that is seen: each follows a task of the library, in the order of the list. */
function placed(canvis: Canvis, fase: string, rows: Row[]): Canvis {
  let after = "";
  const here: Afegida[] = [];
  for (const { tasca, at } of rows) {
    if (at === null) after = tasca.codi;
    else here.push({ fase, ...(after ? { despres_de: after } : {}), tasca });
  }
  const others = (canvis.afegides ?? []).filter((one) => one.fase !== fase);
  return change(canvis, { afegides: [...others, ...here] });
}

/** One place up or down in its phase; null at its end. */
export function moveOwn(canvis: Canvis, fase: Fase, at: number, by: -1 | 1): Canvis | null {
  const rows = rowsOf(fase, canvis);
  const from = rows.findIndex((row) => row.at === at);
  const [mine, other] = [rows[from], rows[from + by]];
  if (!mine || !other) return null;
  rows[from] = other;
  rows[from + by] = mine;
  return placed(canvis, fase.codi, rows);
}

export function removeOwn(canvis: Canvis, at: number): Canvis {
  return change(canvis, { afegides: (canvis.afegides ?? []).filter((_, index) => index !== at) });
}

export function addOwn(canvis: Canvis, fase: Fase): Canvis {
  const tasca: Tasca = { codi: freeCode(canvis, ""), nom: { ca: "", es: "" }, actors: ["auxiliar"] };
  return placed(canvis, fase.codi, [...rowsOf(fase, canvis), { tasca, at: canvis.afegides?.length ?? 0 }]);
}

/** A code that says its name: «Visita de l'agutzil» is X_VISITA_DE_L_AGUTZIL. */
export function codeOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  const slug = plain
    .replace(/[^A-Z0-9]+/g, "_")
    .slice(0, 24)
    .replace(/^_+|_+$/g, "");
  return PREFIX + (slug || "TASCA");
}

export function freeCode(canvis: Canvis, name: string, except = -1): string {
  const taken = new Set((canvis.afegides ?? []).filter((_, at) => at !== except).map(({ tasca }) => tasca.codi));
  const code = codeOf(name);
  let free = code;
  for (let n = 2; taken.has(free); n++) free = `${code}_${n}`;
  return free;
}

export const ownTerm = (before: Termini | undefined, next: Loose<Termini>): Termini => ({
  ...tidy<Termini>({ ...(before ?? { n: 1, unitat: "dies_habils", des_de: "tasca", base: "" }), ...next }),
});

const fields = ["nom", "ajuda", "termini", "actors", "documents"] as const;

/**
 * Without what stands at some places, told as a difference (`fases.instruccio.INF_TEC.termini`) or a defect
 * (`tasques.INF_TEC.termini`) tells them: there the library's text is taken.
 */
export function without(canvis: Canvis, llocs: string[]): Canvis {
  const gone = new Set<Afegida>();
  const had = canvis.afegides ?? [];
  let next = canvis;
  for (const lloc of llocs) {
    const [head = "", ...rest] = lloc.split(".");
    const [codi = "", field] = head === "fases" ? rest.slice(1) : rest;
    if (head === "nom") next = change(next, { nom: undefined });
    else if (head === "termini_maxim") next = change(next, { termini_maxim: undefined });
    else if (head === "afegides") had.filter((_, at) => at === Number(rest[0])).forEach((one) => gone.add(one));
    else if (head === "fases" && !codi) had.filter(({ fase }) => fase === rest[0]).forEach((one) => gone.add(one));
    else if (codi.startsWith(PREFIX)) had.filter(({ tasca }) => tasca.codi === codi).forEach((one) => gone.add(one));
    else {
      const known = fields.find((one) => one === field);
      const all = Object.fromEntries(fields.map((one) => [one, undefined]));
      next = changeTask(next, codi, known ? { [known]: undefined } : all);
    }
  }
  return change(next, { afegides: had.filter((one) => !gone.has(one)) });
}

/** Where a defect stands among the changes, however its place is told. */
export function placeOf(canvis: Canvis, lloc: string): string {
  const [head, , codi, ...rest] = lloc.replace(/^canvis\./, "").split(".");
  if (head !== "fases" || !codi) return lloc.replace(/^canvis\./, "");
  const at = (canvis.afegides ?? []).findIndex(({ tasca }) => tasca.codi === codi);
  const place = at >= 0 ? ["afegides", at, "tasca", ...rest] : ["tasques", codi, ...rest];
  return place.join(".");
}

/** The task that a place is of. */
export function taskAt(canvis: Canvis, lloc: string): string {
  const [head, key = ""] = placeOf(canvis, lloc).split(".");
  if (head === "afegides") return canvis.afegides?.[Number(key)]?.tasca.codi ?? "";
  return head === "tasques" ? key : "";
}

export function isAdapted(canvis: Canvis): boolean {
  return Object.keys(canvis).length > 0;
}
