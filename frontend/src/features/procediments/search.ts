// Read by the router, so it is in the first load: what the screens do with it is apart.

export type Search = { q?: string; familia?: string };

export function readSearch({ q, familia }: Record<string, unknown>): Search {
  return {
    ...(typeof q === "string" && q ? { q } : {}),
    ...(typeof familia === "string" && familia ? { familia } : {}),
  };
}

/** Which version of a procedure is looked at, and with which other it is compared. */
export type Looked = { v?: number; amb?: number };

export function readLooked({ v, amb }: Record<string, unknown>): Looked {
  const whole = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : null);
  return { ...(whole(v) ? { v: Number(v) } : {}), ...(whole(amb) ? { amb: Number(amb) } : {}) };
}
