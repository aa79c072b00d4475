import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { clients, implantacio, totsUsuaris, unitats } from "./api/gestio";
import {
  documents,
  expedient,
  expedients,
  interessats,
  jo,
  procediment,
  procediments,
  queryClient,
  safata,
  sessions,
  tramitacio,
  usuaris,
  vistes,
} from "./api/queries";
import { restore } from "./api/session";
import type { JoEns } from "./api/types";
import { filtersOf as filtersOfCounty, readSearch as readCounty } from "./features/comarca/search";
import { takeToken } from "./features/entra/testimoni";
import { administers, parts } from "./features/gestio/parts";
import { readSearch as readRollout } from "./features/implantacio/search";
import { filterOf, filtersOf, readSearch } from "./features/llista/search";
import { readyAdapta, readyCase, readyCompta, readyCompte, readyGestio, readyProc } from "./i18n/rooms";
import { ErrorPage, NotFoundPage } from "./features/marc/pages";
import { Shell } from "./features/marc/Shell";
import { readLooked, readSearch as readLibrary } from "./features/procediments/search";
import { Announcer } from "./ui/announce";

type DoorSearch = { torna?: string; caducada?: true; acceptat?: true };

const root = createRootRouteWithContext()({
  component: () => (
    <>
      <Outlet />
      <Announcer />
    </>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

const door = createRoute({
  getParentRoute: () => root,
  path: "/entra",
  validateSearch: (search: Record<string, unknown>): DoorSearch => ({
    // Only a path of ours: an address of elsewhere would make the door a springboard.
    ...(typeof search.torna === "string" && /^\/(?!\/)/.test(search.torna) ? { torna: search.torna } : {}),
    ...(search.caducada === true ? { caducada: true as const } : {}),
    ...(search.acceptat === true ? { acceptat: true as const } : {}),
  }),
  component: lazyRouteComponent(() => import("./features/entra/Entra"), "Entra"),
});

// The address that invitations and password resets are given: its token must not stay in it.
const link = createRoute({
  getParentRoute: () => root,
  path: "/enllac",
  beforeLoad: () => ({ testimoni: takeToken() }),
  loader: readyCompte,
  component: lazyRouteComponent(() => import("./features/entra/Enllac"), "Enllac"),
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: async () => {
    const held = await restore();
    const [first] = held?.ens ?? [];
    // The operators of the platform work in no body.
    if (held && !first && held.actes_plataforma.length > 0) throw redirect({ to: "/implantacio", search: {} });
    if (!held || !first) throw redirect({ to: "/entra", search: {} });
    const last = localStorage.getItem("expedit.ens");
    const ens = held.ens.find((one) => one.ens === last) ?? first;
    throw redirect({ to: "/t/$ens/avui", params: { ens: ens.ens } });
  },
});

const town = createRoute({
  getParentRoute: () => root,
  path: "/t/$ens",
  beforeLoad: async ({ params, location }) => {
    const held = await restore();
    if (!held) throw redirect({ to: "/entra", search: { torna: location.href } });
    const body = held.ens.find(({ ens }) => ens === params.ens);
    if (!body) throw notFound();
    // Each key of a filter comes this way, and writing it waits for the disk.
    if (localStorage.getItem("expedit.ens") !== body.ens) localStorage.setItem("expedit.ens", body.ens);
    return { body, held };
  },
  component: Shell,
  // An address that leads nowhere keeps the frame around.
  notFoundComponent: NotFoundPage,
});

// Who administers a body without reading its cases, as its first administrator does, begins with what they can do.
function toWhatTheyDo(body: JoEns): void {
  if (body.actes.includes("expedient.llegir") || !administers(body)) return;
  throw redirect({ to: "/t/$ens/administracio", params: { ens: body.ens }, replace: true });
}

const today = createRoute({
  getParentRoute: () => town,
  path: "/avui",
  beforeLoad: ({ context }) => toWhatTheyDo(context.body),
  component: lazyRouteComponent(() => import("./features/avui/Avui"), "Avui"),
});

const list = createRoute({
  getParentRoute: () => town,
  path: "/expedients",
  validateSearch: readSearch,
  beforeLoad: ({ context }) => toWhatTheyDo(context.body),
  // Columns, marks and the look beside the list change nothing of what is asked for.
  loaderDeps: ({ search }) => filterOf(search),
  loader: async ({ params, deps, cause }) => {
    void queryClient.prefetchQuery(procediments());
    const first = queryClient.prefetchInfiniteQuery(expedients(params.ens, filtersOf(deps)));
    // The saved views stand above the list: they must not push it down once it is read.
    const views = queryClient.prefetchQuery(vistes(params.ens));
    // While a filter is typed the list on screen stays until the next one is here.
    if (cause === "enter") await Promise.all([first, views]);
  },
  component: lazyRouteComponent(() => import("./features/llista/Llista"), "Llista"),
});

const create = createRoute({
  getParentRoute: () => town,
  path: "/expedients/nou",
  loader: () => queryClient.ensureQueryData(procediments()),
  component: lazyRouteComponent(() => import("./features/nou/Nou"), "Nou"),
});

const detail = createRoute({
  getParentRoute: () => town,
  path: "/expedients/$id",
  // The document that is shown beside the case.
  validateSearch: (search: Record<string, unknown>): { doc?: string } =>
    typeof search.doc === "string" ? { doc: search.doc } : {},
  loader: async ({ params: { ens, id }, context }) => {
    const { actes } = context.body;
    if (actes.includes("persona.llegir")) void queryClient.prefetchQuery(interessats(ens, id));
    if (actes.includes("document.llegir")) void queryClient.prefetchInfiniteQuery(documents(ens, id));
    await Promise.all([
      // Who it can be handed to changes the height of the head: it must not come after the page is drawn.
      actes.includes("usuaris.llegir") ? queryClient.prefetchQuery(usuaris(ens)) : null,
      queryClient.ensureQueryData(expedient(ens, id)),
      queryClient.ensureQueryData(tramitacio(ens, id)),
      readyCase(),
    ]);
  },
  component: lazyRouteComponent(() => import("./features/expedient/Expedient"), "ExpedientPage"),
});

const account = createRoute({
  getParentRoute: () => town,
  path: "/compte",
  loader: async () => {
    void queryClient.prefetchQuery(sessions());
    await Promise.all([queryClient.ensureQueryData(jo()), readyCompte()]);
  },
  component: lazyRouteComponent(() => import("./features/compte/Compte"), "Compte"),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: "/accessibilitat",
  component: lazyRouteComponent(() => import("./features/accessibilitat/Accessibilitat"), "Accessibilitat"),
});

const board = createRoute({
  getParentRoute: () => town,
  path: "/tauler",
  loader: readyCase,
  component: lazyRouteComponent(() => import("./features/tauler/Tauler"), "Tauler"),
});

const count = createRoute({
  getParentRoute: () => town,
  path: "/compta",
  loader: readyCompta,
  component: lazyRouteComponent(() => import("./features/compta/Compta"), "Compta"),
});

const admin = createRoute({
  getParentRoute: () => town,
  path: "/administracio",
  // For its parts too: each asks for what it shows at the same time.
  loader: readyGestio,
  component: lazyRouteComponent(() => import("./features/gestio/Administracio"), "Administracio"),
});

// A part that the role does not open is not there, by its address either.
function onlyFor(part: (typeof parts)[number]["part"], body: JoEns): void {
  const acte = parts.find((one) => one.part === part)?.acte;
  if (!acte || !body.actes.includes(acte)) throw notFound();
}

const adminHome = createRoute({
  getParentRoute: () => admin,
  path: "/",
  beforeLoad: ({ context, params }) => {
    const first = parts.find(({ acte }) => context.body.actes.includes(acte));
    if (!first) throw notFound();
    throw redirect({ to: `/t/$ens/administracio/${first.part}`, params, replace: true });
  },
});

const adminPeople = createRoute({
  getParentRoute: () => admin,
  path: "/usuaris",
  beforeLoad: ({ context }) => onlyFor("usuaris", context.body),
  loader: async ({ params: { ens } }) => {
    void queryClient.prefetchQuery(procediments());
    await Promise.all([queryClient.ensureQueryData(totsUsuaris(ens)), queryClient.ensureQueryData(unitats(ens))]);
  },
  component: lazyRouteComponent(() => import("./features/gestio/Usuaris"), "Usuaris"),
});

const adminUnits = createRoute({
  getParentRoute: () => admin,
  path: "/unitats",
  beforeLoad: ({ context }) => onlyFor("unitats", context.body),
  loader: ({ params: { ens } }) => queryClient.ensureQueryData(unitats(ens)),
  component: lazyRouteComponent(() => import("./features/gestio/Unitats"), "Unitats"),
});

const adminProcedures = createRoute({
  getParentRoute: () => admin,
  path: "/procediments",
  beforeLoad: ({ context }) => onlyFor("procediments", context.body),
  loader: async ({ params: { ens } }) => {
    const { ensProcediments } = await import("./api/adaptacions");
    await Promise.all([queryClient.ensureQueryData(ensProcediments(ens)), readyAdapta()]);
  },
  component: lazyRouteComponent(() => import("./features/gestio/procediments/Procediments"), "Procediments"),
});

const adminProcedure = createRoute({
  getParentRoute: () => admin,
  path: "/procediments/$codi",
  beforeLoad: ({ context }) => onlyFor("procediments", context.body),
  loader: async ({ params: { ens, codi } }) => {
    const { ensProcediment } = await import("./api/adaptacions");
    // What is written over is read again each time.
    await Promise.all([
      queryClient.fetchQuery({ ...ensProcediment(ens, codi), staleTime: 0 }),
      queryClient.ensureQueryData(unitats(ens)),
      readyAdapta(),
      readyProc(),
    ]);
  },
  component: lazyRouteComponent(() => import("./features/gestio/procediments/Procediment"), "AdaptaPage"),
});

const adminCalendar = createRoute({
  getParentRoute: () => admin,
  path: "/calendari",
  beforeLoad: ({ context }) => onlyFor("calendari", context.body),
  validateSearch: ({ any }: Record<string, unknown>): { any?: number } =>
    Number.isInteger(any) && Number(any) >= 2000 && Number(any) <= 2100 ? { any: Number(any) } : {},
  component: lazyRouteComponent(() => import("./features/gestio/Calendari"), "Calendari"),
});

const adminClients = createRoute({
  getParentRoute: () => admin,
  path: "/clients",
  beforeLoad: ({ context }) => onlyFor("clients", context.body),
  loader: ({ params: { ens } }) => queryClient.ensureQueryData(clients(ens)),
  component: lazyRouteComponent(() => import("./features/gestio/Clients"), "Clients"),
});

// What crosses bodies stands beside them, in the address as in the contract.
const outside = createRoute({
  getParentRoute: () => root,
  id: "fora",
  beforeLoad: async ({ location }) => {
    const held = await restore();
    if (!held) throw redirect({ to: "/entra", search: { torna: location.href } });
    return { held };
  },
  component: lazyRouteComponent(() => import("./features/marc/Outside"), "Outside"),
});

const county = createRoute({
  getParentRoute: () => outside,
  path: "/comarca",
  validateSearch: readCounty,
  loaderDeps: ({ search }) => search,
  loader: async ({ deps, cause }) => {
    void queryClient.prefetchQuery(procediments());
    const first = queryClient.prefetchInfiniteQuery(safata(filtersOfCounty(deps)));
    // While a filter changes the list on screen stays until the next one is here.
    if (cause === "enter") await first;
  },
  component: lazyRouteComponent(() => import("./features/comarca/Comarca"), "Comarca"),
});

const rollout = createRoute({
  getParentRoute: () => outside,
  path: "/implantacio",
  validateSearch: readRollout,
  beforeLoad: ({ context }) => {
    if (context.held.actes_plataforma.length === 0) throw notFound();
  },
  loader: () => Promise.all([queryClient.ensureQueryData(implantacio()), readyGestio()]),
  component: lazyRouteComponent(() => import("./features/implantacio/Implantacio"), "Implantacio"),
});

const library = createRoute({
  getParentRoute: () => outside,
  path: "/procediments",
  validateSearch: readLibrary,
  loader: () => Promise.all([queryClient.ensureQueryData(procediments()), readyProc()]),
  component: lazyRouteComponent(() => import("./features/procediments/Procediments"), "Procediments"),
});

const procedure = createRoute({
  getParentRoute: () => outside,
  path: "/procediments/$codi",
  validateSearch: readLooked,
  loaderDeps: ({ search: { v } }) => ({ v }),
  loader: async ({ params: { codi }, deps: { v } }) => {
    const [{ items }] = await Promise.all([queryClient.ensureQueryData(procediments()), readyProc()]);
    const own = items.filter((one) => one.codi === codi);
    // Newest first: the first that is published opens cases.
    const n = v ?? own.find(({ estat }) => estat === "publicat")?.versio;
    if (n && own.some(({ versio }) => versio === n)) await queryClient.prefetchQuery(procediment(codi, n));
  },
  component: lazyRouteComponent(() => import("./features/procediments/Procediment"), "ProcedimentPage"),
});

const writing = createRoute({
  getParentRoute: () => outside,
  path: "/procediments/$codi/redacta/$n",
  beforeLoad: ({ context, params }) => {
    const writes = context.held.actes_plataforma.includes("plataforma.procediments");
    if (!writes || !/^[1-9]\d*$/.test(params.n)) throw notFound();
  },
  loader: async ({ params: { codi, n } }) => {
    const { redaccio } = await import("./api/procediments");
    await Promise.all([queryClient.ensureQueryData(redaccio(codi, Number(n))), readyProc()]);
  },
  component: lazyRouteComponent(() => import("./features/procediments/editor/Editor"), "RedaccioPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    door,
    link,
    home,
    accessibility,
    town.addChildren([
      today,
      board,
      list,
      create,
      detail,
      account,
      count,
      admin.addChildren([
        adminHome,
        adminPeople,
        adminUnits,
        adminProcedures,
        adminProcedure,
        adminCalendar,
        adminClients,
      ]),
    ]),
    outside.addChildren([county, rollout, library, procedure, writing]),
  ]),
  context: {},
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 400,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
