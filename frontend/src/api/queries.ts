import { infiniteQueryOptions, QueryClient, queryOptions } from "@tanstack/react-query";
import { api, ok } from "./client";
import { isProblem } from "./problem";
import type { paths } from "./schema";
import type { Esdeveniment, Pagina, Usuari } from "./types";

// One function per operation of the contract; the key is the operation and its parameters.

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Live events say what changed; coming back to the window must not shake the screen.
      refetchOnWindowFocus: false,
      // Only silence is worth another try: a refusal stays a refusal.
      retry: (count, error) => count < 2 && isProblem(error) && error.isAway,
    },
  },
});

type ListQuery = NonNullable<paths["/api/v1/ens/{ens}/expedients"]["get"]["parameters"]["query"]>;
export type Filtres = Omit<ListQuery, "cursor" | "limit" | "total">;

export const PAGE = 100;

export const expedients = (ens: string, filtres: Filtres) =>
  infiniteQueryOptions({
    queryKey: ["list_expedients", ens, filtres],
    // To find out which of the rows are as they were costs more than drawing the few that are on screen.
    structuralSharing: false,
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET("/api/v1/ens/{ens}/expedients", {
          params: {
            path: { ens },
            query: { ...filtres, limit: PAGE, ...(pageParam ? { cursor: pageParam } : { total: true }) },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.seguent ?? undefined,
  });

/** A short list, for the search dialogs. */
export const algunsExpedients = (ens: string, filtres: Filtres, limit = 50) =>
  queryOptions({
    queryKey: ["list_expedients", ens, "alguns", filtres, limit],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/v1/ens/{ens}/expedients", { params: { path: { ens }, query: { ...filtres, limit } }, signal })),
  });

type SafataQuery = NonNullable<paths["/api/v1/safata"]["get"]["parameters"]["query"]>;
export type FiltresSafata = Omit<SafataQuery, "cursor" | "limit">;

/** What waits, over every body where one works. */
export const safata = (filtres: FiltresSafata) =>
  infiniteQueryOptions({
    queryKey: ["list_safata", filtres],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET("/api/v1/safata", {
          params: { query: { ...filtres, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.seguent ?? undefined,
  });

/** What waits in a body, the most urgent first: one page, for the day's work. */
export const pendents = (ens: string, filtres: { meva?: boolean }) =>
  queryOptions({
    queryKey: ["list_safata", ens, "avui", filtres],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/v1/safata", { params: { query: { ...filtres, ens, limit: 200 } }, signal })),
  });

/** The cases that I follow, wherever they are, with the last thing that happened in each. */
export const seguiment = (limit: number) =>
  queryOptions({
    queryKey: ["list_seguiment", limit],
    queryFn: ({ signal }) => ok(api.GET("/api/v1/seguiment", { params: { query: { limit } }, signal })),
  });

/** What there is to do in a body, each number with the list that it counts. */
export const comptadors = (ens: string) =>
  queryOptions({
    queryKey: ["read_comptadors", ens],
    staleTime: 30_000,
    // Events tell of every change but one: that the day is another.
    refetchInterval: 600_000,
    queryFn: ({ signal }) => ok(api.GET("/api/v1/ens/{ens}/comptadors", { params: { path: { ens } }, signal })),
  });

export const expedient = (ens: string, id: string) =>
  queryOptions({
    queryKey: ["read_expedient", ens, id],
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/expedients/{id}", { params: { path: { ens, id } } })),
  });

export const tramitacio = (ens: string, id: string) =>
  queryOptions({
    queryKey: ["read_tramitacio", ens, id],
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/expedients/{id}/tramitacio", { params: { path: { ens, id } } })),
  });

export const documents = (ens: string, id: string) =>
  infiniteQueryOptions({
    queryKey: ["list_expedient_documents", ens, id],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/api/v1/ens/{ens}/expedients/{id}/documents", {
          params: { path: { ens, id }, query: { limit: 200, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.seguent ?? undefined,
  });

/** The bytes of a document, kept for a moment under what they are: the same bytes have the same sum. */
export const contingut = (ens: string, id: string, sha256: string) =>
  queryOptions({
    queryKey: ["read_contingut", ens, id, sha256],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: ({ signal }): Promise<Blob> =>
      ok(
        api.GET("/api/v1/ens/{ens}/documents/{id}/contingut", {
          params: { path: { ens, id } },
          parseAs: "blob",
          signal,
        }),
      ),
  });

export const interessats = (ens: string, id: string) =>
  queryOptions({
    queryKey: ["list_interessats", ens, id],
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/expedients/{id}/interessats", { params: { path: { ens, id } } })),
  });

export const notes = (ens: string, id: string) =>
  queryOptions({
    queryKey: ["list_notes", ens, id],
    queryFn: () =>
      ok(api.GET("/api/v1/ens/{ens}/expedients/{id}/notes", { params: { path: { ens, id }, query: { limit: 100 } } })),
  });

export const fets = (ens: string, id: string) =>
  queryOptions({
    queryKey: ["list_fets", ens, id],
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/expedients/{id}/fets", { params: { path: { ens, id } } })),
  });

export const relacions = (ens: string, id: string) =>
  queryOptions({
    queryKey: ["list_relacions", ens, id],
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/expedients/{id}/relacions", { params: { path: { ens, id } } })),
  });

/** The whole log of a case: the log is read from its beginning and a case has some dozens of events. */
export const historial = (ens: string, id: string, uuid: string) =>
  queryOptions({
    queryKey: ["list_esdeveniments", ens, id],
    queryFn: async () => {
      const found: Esdeveniment[] = [];
      let cursor: string | undefined;
      do {
        // The same operation also answers as a stream of text; here it was asked for pages.
        const page: Pagina<Esdeveniment> = await ok(
          api.GET("/api/v1/ens/{ens}/esdeveniments", {
            params: { path: { ens }, query: { expedient: uuid, limit: 200, ...(cursor ? { cursor } : {}) } },
          }) as Promise<{ data?: Pagina<Esdeveniment>; error?: unknown; response: Response }>,
        );
        found.push(...page.items);
        cursor = page.seguent ?? undefined;
      } while (cursor && found.length < 1000);
      return found.toReversed();
    },
  });

export const procediments = () =>
  queryOptions({
    queryKey: ["list_procediments"],
    staleTime: 600_000,
    queryFn: () => ok(api.GET("/api/v1/procediments", { params: { query: { limit: 200 } } })),
  });

/** Which procedure a request may be, with the reasons. The same question has the same answer for a while. */
export const suggeriments = (ens: string, asked: { titol: string; text: string }) =>
  queryOptions({
    queryKey: ["suggest_procediments", ens, asked],
    staleTime: 60_000,
    retry: false,
    queryFn: ({ signal }) =>
      ok(
        api.POST("/api/v1/ens/{ens}/procediments/suggeriments", {
          params: { path: { ens } },
          body: asked,
          signal,
        }),
      ),
  });

/** A published version never changes. */
export const procediment = (codi: string, n: number) =>
  queryOptions({
    queryKey: ["read_procediment", codi, n],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ok(api.GET("/api/v1/procediments/{codi}/versions/{n}", { params: { path: { codi, n } } })),
  });

export const usuaris = (ens: string) =>
  queryOptions({
    queryKey: ["list_usuaris", ens],
    staleTime: 300_000,
    queryFn: () => ok(api.GET("/api/v1/ens/{ens}/usuaris", { params: { path: { ens }, query: { limit: 200 } } })),
  });

/** Whether work can be given to them: a person who has entered and is still there, and no program. */
export function takesWork({ tipus, actiu, pendent }: Usuari): boolean {
  return tipus === "usuari" && actiu && !pendent;
}

export const personaPerDocument = (ens: string, document: string) =>
  queryOptions({
    queryKey: ["list_persones", ens, document],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      ok(api.GET("/api/v1/ens/{ens}/persones", { params: { path: { ens }, query: { document, limit: 1 } }, signal })),
  });

export const jo = () => queryOptions({ queryKey: ["read_jo"], queryFn: () => ok(api.GET("/api/v1/jo")) });

export const sessions = () =>
  queryOptions({
    queryKey: ["list_sessions"],
    queryFn: () => ok(api.GET("/api/v1/jo/sessions", { params: { query: { limit: 100 } } })),
  });

/** My saved views of the list, and those of the body: fifty of each at most. */
export const vistes = (ens: string) =>
  queryOptions({
    queryKey: ["list_vistes", ens],
    staleTime: 60_000,
    queryFn: () =>
      ok(
        api.GET("/api/v1/ens/{ens}/vistes", {
          params: { path: { ens }, query: { pantalla: "expedients", limit: 200 } },
        }),
      ),
  });

/** Everything that a screen of a case shows. */
export function invalidateExpedient(ens: string, id: string): Promise<unknown> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[1] === ens && queryKey[2] === id,
  });
}
