import { useEffect, useSyncExternalStore } from "react";
import { ended, renewOnce } from "./session";
import type { Esdeveniment } from "./types";

// One stream per browser, whatever the tabs: HTTP/1.1 gives a site six connections, and six streams would leave none.
// The tab that holds the lock listens and tells the others; when it closes, the next one takes the lock.

type Listener = (event: Esdeveniment) => void;

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let live = false;

function setLive(value: boolean): void {
  live = value;
  for (const watch of watchers) watch();
}

function tell(event: Esdeveniment): void {
  for (const listener of listeners) listener(event);
}

/** Whether changes by others arrive by themselves now. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => live,
  );
}

export function useLive(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listener]);
}

type Message =
  | { kind: "event"; event: Esdeveniment; cursor: string }
  | { kind: "live"; live: boolean }
  | { kind: "ask" };

/** Follows the events of a body, or of every body where one works, until the answer is called. */
export function follow(ens: string | null): () => void {
  const stop = new AbortController();
  const name = `expedit.viu.${ens ?? "*"}`;
  const path = ens === null ? "/api/v1/esdeveniments" : `/api/v1/ens/${encodeURIComponent(ens)}/esdeveniments`;
  const channel = new BroadcastChannel(name);
  const say = (message: Message) => channel.postMessage(message);
  let leads = false;
  // Where the tab that leads is, so that whoever takes over misses nothing.
  let cursor = "ara";
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "event") {
      cursor = data.cursor;
      tell(data.event);
    } else if (data.kind === "live") setLive(data.live);
    else if (leads) say({ kind: "live", live });
  };
  // A tab that comes later did not hear whether the stream is open.
  say({ kind: "ask" });
  const lead = () =>
    new Promise<void>((resolve) => {
      leads = true;
      const close = listen(path, cursor, say);
      stop.signal.addEventListener("abort", () => {
        close();
        resolve();
      });
    });
  if (navigator.locks) {
    // Aborted while waiting is the ordinary end of a tab that never led.
    navigator.locks.request(name, { signal: stop.signal }, lead).catch(() => undefined);
  } else {
    void lead();
  }
  return () => {
    stop.abort();
    channel.close();
    setLive(false);
  };
}

function listen(path: string, from: string, say: (message: Message) => void): () => void {
  let source: EventSource | null = null;
  let cursor = from;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let closed = false;

  const state = (value: boolean) => {
    setLive(value);
    say({ kind: "live", live: value });
  };

  const open = () => {
    source = new EventSource(`${path}?cursor=${encodeURIComponent(cursor)}`);
    source.onopen = () => {
      failures = 0;
      state(true);
    };
    source.onmessage = (message) => {
      cursor = message.lastEventId || cursor;
      const event = JSON.parse(message.data) as Esdeveniment;
      tell(event);
      say({ kind: "event", event, cursor });
    };
    // The server says farewell before the token ends; we come back with a new one to the same place.
    source.addEventListener("sessio", (message) => {
      const { lastEventId, data } = message as MessageEvent<string>;
      cursor = lastEventId || cursor;
      if ((JSON.parse(data) as { motiu?: string }).motiu === "acabada") ended();
      else again(0);
    });
    source.onerror = () => again(Math.min(30_000, 1000 * 2 ** failures++));
  };

  const again = (delay: number) => {
    source?.close();
    if (closed) return;
    if (delay > 0) state(false);
    clearTimeout(retry);
    retry = setTimeout(() => {
      void renewOnce().then((renewed) => {
        if (closed) return;
        if (renewed) open();
        else again(30_000);
      });
    }, delay);
  };

  open();
  return () => {
    closed = true;
    clearTimeout(retry);
    source?.close();
  };
}
