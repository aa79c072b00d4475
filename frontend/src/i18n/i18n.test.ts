import { beforeAll, describe, expect, it } from "vitest";
import { adapta as adaptaCa } from "./adapta.ca";
import { adapta as adaptaEs } from "./adapta.es";
import { adapta as adaptaOc } from "./adapta.oc";
import { ca } from "./ca";
import { caseTexts as caseCa } from "./case.ca";
import { caseTexts as caseEs } from "./case.es";
import { caseTexts as caseOc } from "./case.oc";
import { compta as comptaCa } from "./compta.ca";
import { compta as comptaEs } from "./compta.es";
import { compta as comptaOc } from "./compta.oc";
import { compte as compteCa } from "./compte.ca";
import { compte as compteEs } from "./compte.es";
import { compte as compteOc } from "./compte.oc";
import { es } from "./es";
import { dueText, longDate, plusDays, shortDate, today } from "./format";
import { gestio as gestioCa } from "./gestio.ca";
import { gestio as gestioEs } from "./gestio.es";
import { gestio as gestioOc } from "./gestio.oc";
import { oc } from "./oc";
import { procediments as procCa } from "./procediments.ca";
import { procediments as procEs } from "./procediments.es";
import { procediments as procOc } from "./procediments.oc";
import { setLanguage } from "./store";

// The types ask for every fixed text; the open records (roles, types of document, events) are compared here.
function keys(value: unknown, at = ""): string[] {
  if (value === null || typeof value !== "object") return [at];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${at}/${key}`));
}

describe("catalogues", () => {
  it.each([
    ["of every screen", ca, es, oc],
    ["of a case", caseCa, caseEs, caseOc],
    ["of terms", comptaCa, comptaEs, comptaOc],
    ["of one's account", compteCa, compteEs, compteOc],
    ["of administration", gestioCa, gestioEs, gestioOc],
    ["of adaptations", adaptaCa, adaptaEs, adaptaOc],
    ["of procedures", procCa, procEs, procOc],
  ])("have the same texts %s", (_, inCatalan, ...others) => {
    for (const other of others) expect(keys(other).toSorted()).toEqual(keys(inCatalan).toSorted());
  });

  it("has seven days and twelve months in each", () => {
    for (const { calendari } of [ca, es, oc]) {
      expect(calendari.dies).toHaveLength(7);
      expect(calendari.mesos).toHaveLength(12);
    }
  });
});

describe("dates", () => {
  beforeAll(() => setLanguage("ca", false));

  it("keeps a legal date in its day", () => {
    expect(shortDate("2026-11-22")).toBe("22/11/2026");
    expect(longDate("2026-11-22")).toBe("diumenge, 22 de novembre del 2026");
  });

  it("counts the day of Madrid, not of Greenwich", () => {
    expect(today(new Date("2026-11-21T23:30:00Z"))).toBe("2026-11-22");
    expect(today(new Date("2026-07-21T22:30:00Z"))).toBe("2026-07-22");
  });

  it("says how far a term is", () => {
    expect(dueText("2026-11-20", "2026-11-22")).toBe("vençut fa 2 dies");
    expect(dueText("2026-11-22", "2026-11-22")).toBe("venç avui");
    expect(dueText("2026-11-29", "2026-11-22")).toBe("queden 7 dies");
    expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  });

  it("writes Aranese dates by its own names", async () => {
    await setLanguage("oc", false);
    expect(longDate("2026-11-22")).toBe("dimenge, 22 de noveme de 2026");
    await setLanguage("ca", false);
  });
});

it("names every event that the client may be shown", () => {
  // A new kind of event must not reach people as a code.
  for (const type of ["expedient.obert", "document.definitiu", "document.contingut_nou", "fet.registrat"]) {
    expect(caseCa.esdeveniments[type]).toBeTruthy();
  }
});
