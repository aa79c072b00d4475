import { useSyncExternalStore } from "react";

// What has just happened, said once: on screen for a while and to screen readers.

export type Notice = { id: number; text: string; kind: "ok" | "danger" };

let notices: Notice[] = [];
let spoken = "";
let next = 1;
const listeners = new Set<() => void>();

function emit(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** To screen readers only: the name of a page just entered, the number of results. */
export function speak(text: string): void {
  // The same words twice would not be read: a space makes them new.
  spoken = spoken === text ? `${text}\u00a0` : text;
  emit();
}

export function notify(text: string, kind: Notice["kind"] = "ok"): void {
  const id = next++;
  notices = [...notices, { id, text, kind }];
  emit();
  setTimeout(() => dismiss(id), kind === "ok" ? 5000 : 12_000);
}

function dismiss(id: number): void {
  notices = notices.filter((notice) => notice.id !== id);
  emit();
}

export function Announcer() {
  const shown = useSyncExternalStore(subscribe, () => notices);
  const said = useSyncExternalStore(subscribe, () => spoken);
  return (
    <>
      <div className="sr-only" role="status" aria-live="polite">
        {said}
      </div>
      <div className="notices no-print" role="log" aria-live="polite">
        {shown.map(({ id, text, kind }) => (
          <p key={id} className={`notice notice-${kind}`}>
            {text}
          </p>
        ))}
      </div>
    </>
  );
}
