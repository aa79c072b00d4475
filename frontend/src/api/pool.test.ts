import { expect, it } from "vitest";
import { each } from "./pool";

it("works some at a time, every item once, and stops when it is told to", async () => {
  let now = 0;
  let most = 0;
  const seen: number[] = [];
  const stop = new AbortController();
  await each(
    Array.from({ length: 20 }, (_, i) => i),
    4,
    async (item) => {
      most = Math.max(most, ++now);
      await new Promise((done) => setTimeout(done, 1));
      seen.push(item);
      now--;
      if (item === 11) stop.abort();
    },
    stop.signal,
  );
  expect(most).toBe(4);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThanOrEqual(12);
  expect(seen.length).toBeLessThan(20);
});
