import { expect, it } from "vitest";
import { readOrigin } from "./browser";

it("tells the office from the phone", () => {
  const edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0 Safari/537.36 Edg/143.0";
  expect(readOrigin(`10.0.0.7 ${edge}`)).toEqual({ address: "10.0.0.7", browser: "Edge · Windows" });
  const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1";
  expect(readOrigin(`10.0.0.8 ${phone}`).browser).toBe("Safari · iOS");
  expect(readOrigin("10.0.0.9")).toEqual({ address: "10.0.0.9", browser: null });
});
