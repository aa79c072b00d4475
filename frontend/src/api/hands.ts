// A change that arrives by itself must not move what somebody is about to press. Refreshes wait here until the hands
// have been off the screen for a moment, and never longer than the patience.

const QUIET = 600;
const PATIENCE = 3000;

let last = 0;
let pressed = false;

export function watchHands(target: EventTarget = window): void {
  target.addEventListener("pointerdown", () => {
    pressed = true;
    last = Date.now();
  });
  for (const type of ["pointerup", "pointercancel"]) {
    target.addEventListener(type, () => {
      pressed = false;
      last = Date.now();
    });
  }
  for (const type of ["pointermove", "keydown", "wheel"]) {
    target.addEventListener(type, () => (last = Date.now()), { passive: true });
  }
}

/** How long a refresh that has waited `waited` ms should still wait at `now`. */
export function wait(now: number, waited: number): number {
  if (waited >= PATIENCE) return 0;
  if (pressed) return Math.min(100, PATIENCE - waited);
  return Math.min(Math.max(0, last + QUIET - now), PATIENCE - waited);
}

const queue = new Map<string, () => void>();

/**
 * Runs the work once the hands are off; the same name asked for twice runs once. What comes in bursts (a hand-over of a
 * hundred cases is a hundred events) waits `burst` ms in any case, so that one refresh answers all of them.
 */
export function handsOff(name: string, work: () => void, burst = 0): void {
  const waiting = queue.has(name);
  queue.set(name, work);
  if (waiting) return;
  const started = Date.now();
  const turn = () => {
    const waited = Date.now() - started;
    const left = Math.max(wait(Date.now(), waited), burst - waited);
    if (left > 0) {
      setTimeout(turn, left);
      return;
    }
    const due = queue.get(name);
    queue.delete(name);
    due?.();
  };
  turn();
}
