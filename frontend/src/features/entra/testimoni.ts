// What follows `#` in a one-time link. It is kept here and nowhere else: not in the address, where whoever looks at the
// screen or at the history would find it, nor in the browser's storage.
let held: string | null = null;

/** The token of the link just opened, out of the address at once; or the one that is being used. */
export function takeToken(): string | null {
  const { hash, pathname } = window.location;
  if (hash) {
    window.history.replaceState(window.history.state, "", pathname);
    // A mail program may take the full stop of the sentence for a part of the address.
    held = /^#([\w-]+)/.exec(hash)?.[1] ?? null;
  }
  return held;
}

/** It has served, or never will. */
export function dropToken(): void {
  held = null;
}
