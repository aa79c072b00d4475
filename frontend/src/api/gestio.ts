import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import { queryClient } from "./queries";
import type { components } from "./schema";
import type { Pagina } from "./types";

type Schemas = components["schemas"];
export type Usuari = Schemas["UsuariOut"];
export type Dret = Schemas["Dret"];
export type Enllac = Schemas["EnllacOut"];
export type Unitat = Schemas["UnitatOut"];
export type Calendari = Schemas["CalendariOut"];
export type Client = Schemas["ClientOut"];
export type Implantat = Schemas["ImplantacioOut"];

/** What a screen of management shows whole: some hundreds of rows at most, page after page. */
export async function all<T>(page: (query: { limit: number; cursor?: string }) => Promise<Pagina<T>>): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | undefined;
  do {
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    const { items, seguent } = await page({ limit: 200, ...(cursor ? { cursor } : {}) });
    rows.push(...items);
    cursor = seguent ?? undefined;
  } while (cursor && rows.length < 2000);
  return rows;
}

export const totsUsuaris = (ens: string) =>
  queryOptions({
    queryKey: ["list_usuaris", ens, "tots"],
    queryFn: () => all((query) => ok(api.GET("/api/v1/ens/{ens}/usuaris", { params: { path: { ens }, query } }))),
  });

export const unitats = (ens: string) =>
  queryOptions({
    queryKey: ["list_unitats", ens],
    queryFn: () => all((query) => ok(api.GET("/api/v1/ens/{ens}/unitats", { params: { path: { ens }, query } }))),
  });

export const calendari = (ens: string, any: number) =>
  queryOptions({
    queryKey: ["read_calendari", ens, any],
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/calendari/{any}", { params: { path: { ens, any } } })),
  });

export const clients = (ens: string) =>
  queryOptions({
    queryKey: ["list_clients", ens],
    queryFn: () => all((query) => ok(api.GET("/api/v1/ens/{ens}/clients", { params: { path: { ens }, query } }))),
  });

/** The bodies of the installation, and how far each is in taking the service up. */
export const implantacio = () =>
  queryOptions({
    queryKey: ["list_implantacio"],
    queryFn: () => all((query) => ok(api.GET("/api/v1/implantacio", { params: { query: { ...query, prova: true } } }))),
  });

export function invalidate(operation: string, ens?: string): Promise<unknown> {
  return queryClient.invalidateQueries({ queryKey: ens ? [operation, ens] : [operation] });
}
