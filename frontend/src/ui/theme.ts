import { useSyncExternalStore } from "react";

export type Theme = "sistema" | "clar" | "fosc";

const KEY = "expedit.tema";
const listeners = new Set<() => void>();

export function theme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === "clar" || stored === "fosc" ? stored : "sistema";
}

export function setTheme(next: Theme): void {
  localStorage.setItem(KEY, next);
  applyTheme();
  for (const listener of listeners) listener();
}

export function applyTheme(): void {
  document.documentElement.dataset.tema = theme();
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, theme);
}
