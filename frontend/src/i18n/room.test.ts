import { afterAll, expect, it, vi } from "vitest";
import { room } from "./room";
import { language, setLanguage } from "./store";

afterAll(() => setLanguage("ca", false));

it("asks once for what its screens say, and once more when the network was away", async () => {
  const ca = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("away")).mockResolvedValue("hola");
  const { ready } = room({ ca, es: async () => "hola", oc: async () => "adiu" });
  await expect(ready()).rejects.toThrow("away");
  await Promise.all([ready(), ready()]);
  expect(ca).toHaveBeenCalledTimes(2);
});

it("changes of language with the rest of the screen, once it has been opened", async () => {
  const said: string[] = [];
  const inSpanish = (name: string) => async () => {
    // Whoever is looking still reads the language before.
    said.push(`${name} in ${language()}`);
    return name;
  };
  const opened = room({ ca: async () => "hola", es: inSpanish("opened"), oc: async () => "adiu" });
  room({ ca: async () => "hola", es: inSpanish("never opened"), oc: async () => "adiu" });
  await opened.ready();
  await setLanguage("es", false);
  expect(said).toEqual(["opened in ca"]);
});
