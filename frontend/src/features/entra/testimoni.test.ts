import { beforeEach, expect, it } from "vitest";
import { dropToken, takeToken } from "./testimoni";

beforeEach(dropToken);

function open(address: string): string | null {
  window.history.replaceState({ key: "a" }, "", address);
  return takeToken();
}

it("takes the token out of the address and keeps it until it has served", () => {
  expect(open("/enllac#qJ5nT0_Yb-3Q")).toBe("qJ5nT0_Yb-3Q");
  expect(window.location.href).toMatch(/\/enllac$/);
  expect(window.history.state).toEqual({ key: "a" });
  expect(takeToken()).toBe("qJ5nT0_Yb-3Q");
  expect(open("/enllac#another")).toBe("another");
  dropToken();
  expect(takeToken()).toBeNull();
});

it("takes no full stop for a part of it, and nothing for a token", () => {
  expect(open("/enllac#qJ5n.")).toBe("qJ5n");
  expect(open("/enllac#%20")).toBeNull();
  expect(window.location.hash).toBe("");
  expect(open("/enllac")).toBeNull();
});
