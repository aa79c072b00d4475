import { queryOptions } from "@tanstack/react-query";
import type { Canvis } from "~/features/gestio/procediments/canvis";
import type { Definicio } from "~/features/procediments/definition";
import { api, match, ok } from "./client";
import { all } from "./gestio";
import { queryClient } from "./queries";
import type { components } from "./schema";

// Procedures as a body adapts them. Only its administration and its cases need them.

type Schemas = components["schemas"];
export type ProcedimentEns = Schemas["ProcedimentEns"];
export type Adaptat = Omit<Schemas["ProcedimentEnsOut"], "canvis" | "definicio"> & {
  canvis: Canvis;
  definicio: Definicio;
};
export type Pendent = Schemas["PendentOut"];
export type Previsio = Omit<Schemas["PrevisioEns"], "definicio"> & { definicio: Definicio };
export type Adaptacio = Omit<Schemas["AdaptacioOut"], "canvis"> & { canvis: Canvis };
/** How a body will use a procedure. */
export type Us = { versio: number; actiu: boolean; unitat: string | null; canvis: Canvis };

export const ensProcediments = (ens: string) =>
  queryOptions({
    queryKey: ["list_ens_procediments", ens],
    queryFn: () => all((query) => ok(api.GET("/api/v1/ens/{ens}/procediments", { params: { path: { ens }, query } }))),
  });

export const ensProcediment = (ens: string, codi: string) =>
  queryOptions({
    queryKey: ["read_ens_procediment", ens, codi],
    queryFn: async () =>
      (await ok(
        api.GET("/api/v1/ens/{ens}/procediments/{codi}", { params: { path: { ens, codi } } }),
      )) as unknown as Adaptat,
  });

/** What would come of some changes, in words; nothing is written. */
export const previsio = (ens: string, codi: string, versio: number, canvis: Canvis) =>
  queryOptions({
    queryKey: ["preview_ens_procediment", ens, codi, versio, JSON.stringify(canvis)],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      (await ok(
        api.POST("/api/v1/ens/{ens}/procediments/{codi}/previsio", {
          params: { path: { ens, codi } },
          body: { versio, canvis: canvis as Record<string, unknown> },
        }),
      )) as unknown as Previsio,
  });

export const adaptacions = (ens: string, codi: string) =>
  queryOptions({
    queryKey: ["list_ens_adaptacions", ens, codi],
    queryFn: async () =>
      (await all((query) =>
        ok(api.GET("/api/v1/ens/{ens}/procediments/{codi}/adaptacions", { params: { path: { ens, codi }, query } })),
      )) as unknown as Adaptacio[],
  });

/** Written over what had this number; what everybody reads of it is another after. */
export async function adapt(ens: string, codi: string, revisio: number, us: Us): Promise<Adaptat> {
  const saved = (await ok(
    api.PUT("/api/v1/ens/{ens}/procediments/{codi}", {
      params: { path: { ens, codi }, header: match(revisio) },
      body: { ...us, canvis: us.canvis as Record<string, unknown> },
    }),
  )) as unknown as Adaptat;
  queryClient.setQueryData(ensProcediment(ens, codi).queryKey, saved);
  await Promise.all(
    [
      ["list_ens_procediments", ens],
      ["list_ens_adaptacions", ens, codi],
    ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
  );
  return saved;
}
