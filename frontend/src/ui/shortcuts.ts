import { useEffect, useRef } from "react";
import { texts } from "~/i18n/store";

type Words = ReturnType<typeof texts>["dreceres"];
export type ShortcutName = Exclude<
  { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words],
  "lletres" | "lletresAjuda" | "llavors"
>;

type Shortcut = { keys: string; name: ShortcutName; run: () => void };

const KEY = "expedit.lletres";
const active = new Set<{ current: Shortcut }>();
let before = "";
let beforeAt = 0;

/** Single letters can be switched off: whoever dictates would fire them (WCAG 2.1.4). */
export function lettersAllowed(): boolean {
  return localStorage.getItem(KEY) !== "0";
}

export function allowLetters(allowed: boolean): void {
  localStorage.setItem(KEY, allowed ? "1" : "0");
}

/** What works on this page now, for the dialog that lists it. */
export function shortcuts(): Shortcut[] {
  return [...active].map(({ current }) => current);
}

export function useShortcut(keys: string, name: ShortcutName, run: () => void): void {
  const held = useRef<Shortcut>({ keys, name, run });
  useEffect(() => {
    held.current = { keys, name, run };
  });
  useEffect(() => {
    active.add(held);
    return () => {
      active.delete(held);
    };
  }, []);
}

/** The name of what was pressed: `ctrl+k`, `j`, `g a` after a `g`. */
export function stroke(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): string | null {
  if (event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `ctrl+${key.toLowerCase()}` : key;
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

export function listenToShortcuts(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const pressed = stroke(event);
    if (!pressed || event.defaultPrevented || event.isComposing) return;
    const single = !pressed.startsWith("ctrl+");
    if (single && (isTyping(event.target) || (pressed !== "Escape" && !lettersAllowed()))) return;
    // An open dialog has the keyboard for itself.
    if (document.querySelector('[role="dialog"],[role="alertdialog"]')) return;
    const pair = event.timeStamp - beforeAt < 1200 ? `${before} ${pressed}` : "";
    before = pressed;
    beforeAt = event.timeStamp;
    const all = shortcuts();
    // What appeared last is what one looks at: it answers first.
    const found = all.findLast(({ keys }) => keys === pair) ?? all.findLast(({ keys }) => keys === pressed);
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
