import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patiently } from "./patience";
import { renewOnce, session, signIn } from "./session";

const busy = (seconds: string) => new Response("{}", { status: 503, headers: { "Retry-After": seconds } });
const held = () =>
  new Response(JSON.stringify({ compte: {}, ens: [], testimoni_caduca: new Date(Date.now() + 600_000) }), {
    status: 200,
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a service that cannot answer now", () => {
  it("is asked once more, after what it says", async () => {
    const send = vi.fn<() => Promise<Response>>().mockResolvedValueOnce(busy("2")).mockResolvedValue(busy("1"));
    const answer = patiently(send);
    await vi.advanceTimersByTimeAsync(1900);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect((await answer).status).toBe(503);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["asks for too long", () => busy("60")],
    ["does not say when", () => new Response("{}", { status: 503 })],
    ["refuses", () => new Response("{}", { status: 409 })],
  ])("is taken at its word when it %s", async (_, answer) => {
    const send = vi.fn(async () => answer());
    await patiently(send);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("does not end a session that nobody could renew, and a refusal does", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => held()),
    );
    await signIn("secretaria@demo.example", "una contrasenya");
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response("{}", { status: 503 })),
    );
    expect(await renewOnce()).toBe(false);
    expect(session()).not.toBeNull();
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response("{}", { status: 401 })),
    );
    expect(await renewOnce()).toBe(false);
    expect(session()).toBeNull();
  });
});
