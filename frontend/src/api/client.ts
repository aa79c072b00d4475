import createClient, { type Middleware } from "openapi-fetch";
import { language } from "~/i18n/store";
import { patiently } from "./patience";
import { Problem, problemOf } from "./problem";
import type { paths } from "./schema";
import { renewOnce, session } from "./session";

/** Headers that every call bears: the language of the answer, and what the server asks of cookie callers. */
export function headers(): Record<string, string> {
  return { "Accept-Language": language(), "X-Expedit": "1" };
}

// The first copy of a request, kept so that it can be sent again once the session is renewed.
const spare = new WeakMap<Request, Request>();

const middleware: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(headers())) request.headers.set(name, value);
    if (request.method === "POST" && !request.headers.has("Idempotency-Key") && !request.url.includes("/sessio")) {
      request.headers.set("Idempotency-Key", crypto.randomUUID());
    }
    spare.set(request, request.clone());
    return request;
  },
  async onResponse({ request, response }) {
    if (response.status !== 401 || request.url.endsWith("/sessio")) return response;
    // A wrong password or code is a 401 too, and asking twice would count it twice.
    const problem = problemOf(401, await response.clone().text());
    if (problem.codi !== "sessio_necessaria" && problem.codi !== "desconegut") return response;
    const again = spare.get(request);
    if (again && (await renewOnce())) return fetch(again);
    // Still held: nobody answered whether it goes on, which is no refusal.
    if (session()) throw new Problem(503, {});
    return response;
  },
  onError() {
    return new Problem(0, {});
  },
};

export const api = createClient<paths>({
  baseUrl: "",
  fetch: (request) => (request.method === "GET" ? fetch(request) : patiently(() => fetch(request.clone()))),
});
api.use(middleware);

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer, or its problem thrown: what TanStack Query expects. */
export async function ok<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  throw problemOf(response.status, JSON.stringify(error ?? {}));
}

/** The version of an aggregate, as `If-Match` wants it. */
export function match(versio: number): { "If-Match": string } {
  return { "If-Match": `"${versio}"` };
}
