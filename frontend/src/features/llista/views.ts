import { api, match, ok } from "~/api/client";
import { queryClient, vistes } from "~/api/queries";
import type { Vista } from "~/api/types";
import type { texts } from "~/i18n/store";
import { keep } from "./desades";
import { readColumns, type Search } from "./search";

/** What changes the views reads them again, also after a refusal: somebody else may have changed them. */
const again = (ens: string) => queryClient.invalidateQueries({ queryKey: vistes(ens).queryKey });

export function createView(ens: string, nom: string, compartida: boolean, search: Search): Promise<Vista> {
  const body = { nom, compartida, pantalla: "expedients" as const, ...keep(search) };
  return ok(api.POST("/api/v1/ens/{ens}/vistes", { params: { path: { ens } }, body })).finally(() => again(ens));
}

export function changeView(ens: string, { id, versio }: Vista, to: { nom: string } | Search): Promise<Vista> {
  const body = "nom" in to ? { nom: to.nom } : keep(to);
  const params = { path: { ens, id }, header: match(versio) };
  return ok(api.PATCH("/api/v1/ens/{ens}/vistes/{id}", { params, body })).finally(() => again(ens));
}

export async function deleteView(ens: string, { id, versio }: Vista): Promise<void> {
  const params = { path: { ens, id }, header: match(versio) };
  await ok<unknown>(api.DELETE("/api/v1/ens/{ens}/vistes/{id}", { params })).finally(() => again(ens));
}

/** A view in words, as its filters say it on screen. */
export function describe(search: Search, t: ReturnType<typeof texts>, procedures: ReadonlyMap<string, string>): string {
  const { q, vista = "oberts", procediment, venc, ordre, cols } = search;
  return [
    t.llista.vistes[vista],
    ...(q ? [`«${q}»`] : []),
    ...(procediment ? [procedures.get(procediment) ?? procediment] : []),
    ...(venc ? [`${t.llista.venc.toLowerCase()}: ${t.llista.vencs[venc].toLowerCase()}`] : []),
    t.llista.ordres[ordre ?? "-data_obertura"].toLowerCase(),
    ...(cols ? [t.taules.desades.columnes(readColumns(cols).length)] : []),
  ].join(" · ");
}
