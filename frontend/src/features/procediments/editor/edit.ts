import type { Definicio, Fase, Tasca, Termini } from "../definition";

// Changes of a definition: each gives another, and what it does not touch is the same as before.

/** What is being changed: a phase or, with a second number, a task of it. */
export type Chosen = { fase: number; tasca?: number };

export function setPhase(text: Definicio, at: number, change: Partial<Fase>): Definicio {
  return { ...text, fases: text.fases.map((fase, index) => (index === at ? { ...fase, ...change } : fase)) };
}

export function setTask(text: Definicio, { fase, tasca = 0 }: Chosen, change: Partial<Tasca>): Definicio {
  const tasques = text.fases[fase]?.tasques ?? [];
  return setPhase(text, fase, {
    tasques: tasques.map((task, index) => (index === tasca ? clean({ ...task, ...change }) : task)),
  });
}

/** A term, or none: without a number there is none. */
export function withTerm(
  term: Termini | undefined,
  change: Partial<Record<keyof Termini, unknown>>,
): Termini | undefined {
  const next = { ...(term ?? { n: 10, unitat: "dies_habils", des_de: "tasca", base: "" }), ...change } as Termini;
  return Number.isInteger(next.n) && next.n > 0 ? next : undefined;
}

export function addPhase(text: Definicio, nom: Fase["nom"]): Definicio {
  const codi = free(
    "fase_nova",
    text.fases.map((one) => one.codi),
  );
  return { ...text, fases: [...text.fases, { codi, nom, tasques: [] }] };
}

export function addTask(text: Definicio, at: number, nom: Tasca["nom"]): Definicio {
  const codes = text.fases.flatMap(({ tasques }) => tasques.map((one) => one.codi));
  const task: Tasca = { codi: free("NOVA", codes), nom, actors: ["tramitador"] };
  return setPhase(text, at, { tasques: [...(text.fases[at]?.tasques ?? []), task] });
}

export function remove(text: Definicio, { fase, tasca }: Chosen): Definicio {
  if (tasca === undefined) return { ...text, fases: text.fases.filter((_, index) => index !== fase) };
  return setPhase(text, fase, { tasques: (text.fases[fase]?.tasques ?? []).filter((_, index) => index !== tasca) });
}

/** One place up or down; a task at the end of its phase goes to the next one. */
export function move(text: Definicio, chosen: Chosen, by: 1 | -1): { text: Definicio; chosen: Chosen } | null {
  const { fase, tasca } = chosen;
  if (tasca === undefined) {
    const to = fase + by;
    if (!text.fases[to]) return null;
    return { text: { ...text, fases: swap(text.fases, fase, to) }, chosen: { fase: to } };
  }
  const tasques = text.fases[fase]?.tasques ?? [];
  const to = tasca + by;
  if (tasques[to])
    return { text: setPhase(text, fase, { tasques: swap(tasques, tasca, to) }), chosen: { fase, tasca: to } };
  const task = tasques[tasca];
  const other = text.fases[fase + by];
  if (!task || !other) return null;
  const rest = remove(text, chosen);
  const next = by === 1 ? [task, ...other.tasques] : [...other.tasques, task];
  return {
    text: setPhase(rest, fase + by, { tasques: next }),
    chosen: { fase: fase + by, tasca: by === 1 ? 0 : next.length - 1 },
  };
}

function swap<T>(list: T[], one: number, other: number): T[] {
  const next = [...list];
  [next[one], next[other]] = [next[other] as T, next[one] as T];
  return next;
}

function free(codi: string, taken: string[]): string {
  if (!taken.includes(codi)) return codi;
  for (let n = 2; ; n++) if (!taken.includes(`${codi}_${n}`)) return `${codi}_${n}`;
}

// An emptied field is one that is not there.
function clean(task: Tasca): Tasca {
  return Object.fromEntries(Object.entries(task).filter(([, value]) => value !== undefined && value !== "")) as Tasca;
}

// The order of `procediments/esquema.json`, which the database does not keep: a code before what it names.
const order = (
  "codi id td tipus versio nom familia base_legal inici termini_maxim silenci organ_resolutori recursos fases " +
  "posen_fi serie codi_sia guardes dades avisos notes dubtes revisat_per_jurista ajuda n unitat des_de sentit organs " +
  "base actes regla article missatge remei actors tasques documents termini fita data_limit periodicitat acte motiu " +
  "opcional signatura notifica pot_suspendre publica resol condicio ca es oc en"
).split(" ");

function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => place(one) - place(other)));
}

/** As it is shown and kept in files: two spaces, so that a line is a line for everybody. */
export function written(text: Definicio): string {
  return JSON.stringify(text, inOrder, 2);
}

/** Where a place of the checker's report begins in the written text. */
export function lineOf(json: string, lloc: string): number | null {
  const lines = json.split("\n");
  let at = -1;
  for (const part of lloc.split(".")) {
    const next = lines.findIndex(
      (line, index) => index > at && (line.includes(`"${part}":`) || /"(codi|id)": "(.*)",?$/.exec(line)?.[2] === part),
    );
    if (next < 0) break;
    at = next;
  }
  return at < 0 ? null : at + 1;
}

/** What a place of the report is of: a task, or a phase. */
export function placeOf(text: Definicio, lloc: string): Chosen | null {
  const [top, phase, task] = lloc.split(".");
  if (top !== "fases") return null;
  const fase = text.fases.findIndex(({ codi }) => codi === phase);
  if (fase < 0) return null;
  const tasca = text.fases[fase]?.tasques.findIndex(({ codi }) => codi === task) ?? -1;
  return tasca < 0 ? { fase } : { fase, tasca };
}

export type Unread = { line: number; column: number } | "json" | { falta: string } | "altre";

/** A text that somebody wrote by hand, or where it stops being one. */
export function readText(json: string, now: Definicio): { text: Definicio } | { wrong: Unread } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const said = String(error);
    const place = /line (\d+) column (\d+)/.exec(said);
    if (place) return { wrong: { line: Number(place[1]), column: Number(place[2]) } };
    const position = /position (\d+)/.exec(said)?.[1];
    // At its end, Chromium tells no place.
    const before = json.slice(0, position ? Number(position) : json.length).split("\n");
    return { wrong: { line: before.length, column: (before.at(-1) ?? "").length + 1 } };
  }
  if (!value || typeof value !== "object" || Array.isArray(value)) return { wrong: "json" };
  const text = value as Definicio;
  // Without these there is nothing to draw; the server says what else is missing.
  for (const key of ["nom", "fases", "guardes", "dades", "dubtes", "notes", "posen_fi", "recursos"] as const) {
    if (!text[key]) return { wrong: { falta: key } };
  }
  const whole = text.fases.every(({ codi, nom, tasques }) => codi && nom && Array.isArray(tasques));
  if (!whole) return { wrong: { falta: "fases.tasques" } };
  if (
    !text.fases.every(({ tasques }) => tasques.every(({ codi, nom, actors }) => codi && nom && Array.isArray(actors)))
  )
    return { wrong: { falta: "fases.tasques.actors" } };
  if (text.codi !== now.codi || text.versio !== now.versio) return { wrong: "altre" };
  return { text };
}

/** Every leaf of a text by its place, told by codes. */
function leaves(value: unknown, at = ""): [string, string][] {
  if (value === null || typeof value !== "object") return [[at, String(value)]];
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((one: { codi?: string; id?: string } | null, index): [string, unknown] => [
        one?.codi ?? one?.id ?? String(index + 1),
        one,
      ])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, at ? `${at}.${key}` : key));
}

export type Clash = { lloc: string; abans: string | null; seu: string | null; meu: string | null };

/** Where two texts that came of one are no longer the same. */
export function clashes(base: Definicio, theirs: Definicio, mine: Definicio): Clash[] {
  const [was, is, own] = [base, theirs, mine].map((one) => new Map(leaves(one)));
  const places = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? []), ...(own?.keys() ?? [])]);
  return [...places]
    .map((lloc) => ({
      lloc,
      abans: was?.get(lloc) ?? null,
      seu: is?.get(lloc) ?? null,
      meu: own?.get(lloc) ?? null,
    }))
    .filter(({ seu, meu }) => seu !== meu);
}
