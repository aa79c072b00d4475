import { expect, it } from "vitest";
import { followJob, wholeOf } from "./feina";
import { filtersOf } from "./search";

it("names a whole list by its filters, whatever its order, also the list that has none", () => {
  expect(wholeOf(filtersOf({ q: "font", ordre: "venciment" }))).toEqual({ filtre: "oberts=true&q=font" });
  expect(wholeOf(filtersOf({ vista: "tots" }))).toEqual({ filtre: "oberts=false" });
});

it("is followed in the session of the tab, apart for each body", () => {
  followJob("tirvia", { id: "1", responsable: null, isTold: false });
  expect(sessionStorage.getItem("expedit.feina.tirvia")).toContain('"id":"1"');
  expect(sessionStorage.getItem("expedit.feina.bossost")).toBeNull();
  followJob("tirvia", null);
  expect(sessionStorage.getItem("expedit.feina.tirvia")).toBeNull();
});
