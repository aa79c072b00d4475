import { describe, expect, it } from "vitest";
import { wait, watchHands } from "./hands";
import { fieldErrors, Problem, problemOf } from "./problem";

describe("problems", () => {
  it("brings each message to its field", () => {
    const problem = new Problem(422, {
      errors: [
        { pointer: "/interessats/0/persona/document", codi: "nif", missatge: "La lletra no és bona." },
        { pointer: "/titol", codi: "buit", missatge: "Cal un assumpte." },
      ],
    });
    expect(fieldErrors(problem)).toEqual({
      "interessats.0.persona.document": "La lletra no és bona.",
      titol: "Cal un assumpte.",
    });
  });

  it("survives a proxy that answers with a page", () => {
    const problem = problemOf(502, "<html>Bad Gateway</html>");
    expect(problem.isAway).toBe(true);
    expect(problem.codi).toBe("desconegut");
  });
});

describe("hands", () => {
  it("waits while a finger is down, but not for ever", () => {
    const target = new EventTarget();
    watchHands(target);
    target.dispatchEvent(new Event("pointerdown"));
    expect(wait(Date.now(), 0)).toBeGreaterThan(0);
    expect(wait(Date.now(), 3000)).toBe(0);
    target.dispatchEvent(new Event("pointerup"));
    expect(wait(Date.now(), 0)).toBeGreaterThan(0);
    expect(wait(Date.now() + 700, 0)).toBe(0);
  });
});
