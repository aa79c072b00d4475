import { room } from "./room";

export const { ready: readyCase, useTexts: useCaseText } = room({
  ca: async () => (await import("./case.ca")).caseTexts,
  es: async () => (await import("./case.es")).caseTexts,
  oc: async () => (await import("./case.oc")).caseTexts,
});

export const { ready: readyProc, useTexts: useProcText } = room({
  ca: async () => (await import("./procediments.ca")).procediments,
  es: async () => (await import("./procediments.es")).procediments,
  oc: async () => (await import("./procediments.oc")).procediments,
});

export const { ready: readyGestio, useTexts: useGestioText } = room({
  ca: async () => (await import("./gestio.ca")).gestio,
  es: async () => (await import("./gestio.es")).gestio,
  oc: async () => (await import("./gestio.oc")).gestio,
});

export const { ready: readyCompta, useTexts: useComptaText } = room({
  ca: async () => (await import("./compta.ca")).compta,
  es: async () => (await import("./compta.es")).compta,
  oc: async () => (await import("./compta.oc")).compta,
});

export const { ready: readyCompte, useTexts: useCompteText } = room({
  ca: async () => (await import("./compte.ca")).compte,
  es: async () => (await import("./compte.es")).compte,
  oc: async () => (await import("./compte.oc")).compte,
});

export const { ready: readyAdapta, useTexts: useAdaptaText } = room({
  ca: async () => (await import("./adapta.ca")).adapta,
  es: async () => (await import("./adapta.es")).adapta,
  oc: async () => (await import("./adapta.oc")).adapta,
});
