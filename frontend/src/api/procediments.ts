import { queryOptions } from "@tanstack/react-query";
import type { Definicio } from "~/features/procediments/definition";
import { api, match, ok } from "./client";
import { procediment, queryClient } from "./queries";
import type { components } from "./schema";

// Versions of procedures. Apart from the other queries because only the screens of procedures need them.

type Schemas = components["schemas"];
export type Versio = Schemas["VersioProcediment"];
export type Redaccio = Omit<Schemas["RedaccioOut"], "definicio"> & { definicio: Definicio };
export type Defecte = Schemas["DefecteOut"];
export type Linia = Schemas["LiniaDiferencia"];

/** A version that everybody may read, whole. */
export const definicio = (codi: string, n: number) => ({
  ...procediment(codi, n),
  select: (data: Record<string, unknown>) => data as unknown as Definicio,
});

/** Drafts too: only for whoever writes them. */
export const versions = (codi: string) =>
  queryOptions({
    queryKey: ["list_procediment_versions", codi],
    queryFn: async () => {
      const query = { limit: 200 };
      const page = await ok(api.GET("/api/v1/procediments/{codi}/versions", { params: { path: { codi }, query } }));
      return page.items;
    },
  });

export const redaccio = (codi: string, n: number) =>
  queryOptions({
    queryKey: ["read_redaccio", codi, n],
    queryFn: async () =>
      (await ok(
        api.GET("/api/v1/procediments/{codi}/versions/{n}/redaccio", { params: { path: { codi, n } } }),
      )) as unknown as Redaccio,
  });

/** What changes from one version to another, in words. */
export const diferencia = (codi: string, n: number, amb: number) =>
  queryOptions({
    queryKey: ["read_diferencia", codi, n, amb],
    queryFn: async () => {
      const told = await ok(
        api.GET("/api/v1/procediments/{codi}/versions/{n}/diferencia", {
          params: { path: { codi, n }, query: { amb } },
        }),
      );
      return told.linies;
    },
  });

export async function beginVersion(codi: string, de: number): Promise<Redaccio> {
  const made = await ok(api.POST("/api/v1/procediments/{codi}/versions", { params: { path: { codi } }, body: { de } }));
  await queryClient.invalidateQueries({ queryKey: ["list_procediment_versions", codi] });
  return made as unknown as Redaccio;
}

export async function writeText(codi: string, n: number, revisio: number, text: Definicio): Promise<Redaccio> {
  const written = await ok(
    api.PUT("/api/v1/procediments/{codi}/versions/{n}/redaccio", {
      params: { path: { codi, n }, header: match(revisio) },
      body: text as unknown as Record<string, unknown>,
    }),
  );
  return hold(written as unknown as Redaccio);
}

const steps = {
  validar: "/api/v1/procediments/{codi}/versions/{n}/validar",
  publicar: "/api/v1/procediments/{codi}/versions/{n}/publicar",
  retirar: "/api/v1/procediments/{codi}/versions/{n}/retirar",
} as const;
export type Step = keyof typeof steps;

/** Brings a version a step on; what everybody reads of it may be another after. */
export async function advance(codi: string, n: number, revisio: number, step: Step): Promise<void> {
  await ok(api.POST(steps[step], { params: { path: { codi, n }, header: match(revisio) }, body: {} }));
  await Promise.all(
    [["read_redaccio", codi], ["list_procediment_versions", codi], ["list_procediments"]].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
}

function hold(written: Redaccio): Redaccio {
  queryClient.setQueryData(redaccio(written.codi, written.versio).queryKey, written);
  void queryClient.invalidateQueries({ queryKey: ["list_procediment_versions", written.codi] });
  void queryClient.invalidateQueries({ queryKey: ["read_diferencia", written.codi] });
  return written;
}
