import { useSyncExternalStore } from "react";
import { language } from "~/i18n/store";
import { patiently } from "./patience";
import { isProblem, problemOf } from "./problem";
import type { Sessio } from "./types";

// Whether this browser signed in before: without it the first visit would ask the server only to be told 401.
const MARK = "expedit.sessio";
const PATH = "/api/v1/sessio";

let current: Sessio | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export function session(): Sessio | null {
  return current;
}

/** The session of now, for what must change with it. */
export function useSession(): Sessio | null {
  return useSyncExternalStore(onSession, session);
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function hold(next: Sessio | null): void {
  current = next;
  clearTimeout(timer);
  if (next) {
    localStorage.setItem(MARK, "1");
    // A minute before the token ends, and never in a hurry: a clock that is wrong must not make a storm.
    const left = Date.parse(next.testimoni_caduca) - Date.now() - 60_000;
    timer = setTimeout(() => void renewOnce(), Math.max(left, 15_000));
  } else {
    localStorage.removeItem(MARK);
  }
  for (const listener of listeners) listener();
}

async function ask(path: string, method: string, body?: unknown): Promise<Sessio> {
  const send = () =>
    fetch(path, {
      method,
      headers: { "Accept-Language": language(), "X-Expedit": "1", "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const response = await patiently(send).catch(() => null);
  if (!response) throw problemOf(0, "");
  if (!response.ok) throw problemOf(response.status, await response.text());
  return response.json();
}

/** The session that this browser still has, if any. */
export async function restore(): Promise<Sessio | null> {
  if (current) return current;
  if (!localStorage.getItem(MARK)) return null;
  try {
    // Renewing first is one call instead of a 401 and two, because a token lives ten minutes and a session, days.
    hold(await exclusive(() => ask(`${PATH}/renova`, "POST", {})));
  } catch (error) {
    if (isProblem(error) && error.isAway) throw error;
    hold(null);
  }
  return current;
}

export async function signIn(correu: string, contrasenya: string, codi?: string): Promise<Sessio> {
  const next = await ask(PATH, "POST", { correu, contrasenya, ...(codi ? { codi } : {}) });
  hold(next);
  return next;
}

export async function signOut(): Promise<void> {
  // First here, so that nothing of ours asks for more while the server ends it.
  hold(null);
  await fetch(PATH, { method: "DELETE", headers: { "X-Expedit": "1" }, keepalive: true }).catch(() => null);
}

/** The server no longer knows us. */
export function ended(): void {
  if (current) hold(null);
}

let renewing: Promise<boolean> | null = null;

/** Renews the session, or ends it when the server refuses; calls that come meanwhile share the answer. */
export function renewOnce(): Promise<boolean> {
  renewing ??= exclusive(() => ask(`${PATH}/renova`, "POST", {}))
    .then(
      (next) => (hold(next), true),
      (error: unknown) => {
        // Silence and hurry are no refusal: the session may well go on.
        if (!isProblem(error) || !(error.isAway || error.status === 429)) ended();
        return false;
      },
    )
    .finally(() => {
      renewing = null;
    });
  return renewing;
}

// One tab at a time: a refresh token that comes back late ends the session.
function exclusive<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? (navigator.locks.request("expedit.renova", work) as Promise<T>) : work();
}
