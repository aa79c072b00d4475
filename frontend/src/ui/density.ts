import { useSyncExternalStore } from "react";

export type Density = "comoda" | "compacta";

const KEY = "expedit.densitat";
const listeners = new Set<() => void>();

export function density(): Density {
  return localStorage.getItem(KEY) === "compacta" ? "compacta" : "comoda";
}

export function setDensity(next: Density): void {
  localStorage.setItem(KEY, next);
  applyDensity();
  for (const listener of listeners) listener();
}

export function applyDensity(): void {
  document.documentElement.dataset.densitat = density();
}

export function useDensity(): Density {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, density);
}
