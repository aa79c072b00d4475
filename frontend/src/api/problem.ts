import type { Problema, Regla } from "./types";

/** What went wrong, as the contract says it (RFC 9457); status 0 when no answer came at all. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly body: Partial<Problema>;

  constructor(status: number, body: Partial<Problema>) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.body = body;
  }

  get codi(): string {
    return this.body.codi ?? (this.status === 0 ? "sense_xarxa" : "desconegut");
  }

  /** Nobody answered: the network is away, or the server is. */
  get isAway(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  /** Somebody changed it meanwhile. */
  get isStale(): boolean {
    return this.status === 412;
  }

  /** The rules that a refused act does not meet. */
  get regles(): Regla[] {
    return (this.body.regles ?? []) as Regla[];
  }
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}

/** Reads the answer of a failed request, whatever stands between us and the server. */
export function problemOf(status: number, text: string): Problem {
  try {
    const body: unknown = JSON.parse(text);
    if (body && typeof body === "object") return new Problem(status, body as Partial<Problema>);
  } catch {
    // A proxy answers with a page of its own; its words would help nobody.
  }
  return new Problem(status, {});
}

/**
 * The messages of a 422 by field: `/interessats/0/persona/document` becomes `interessats.0.persona.document`.
 * What points at no field goes under the empty name.
 */
export function fieldErrors(problem: Problem): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pointer, missatge } of problem.body.errors ?? []) {
    const name = pointer
      .replace(/^\//, "")
      .split("/")
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
      .join(".");
    found[name] = found[name] ? `${found[name]} ${missatge}` : missatge;
  }
  return found;
}
