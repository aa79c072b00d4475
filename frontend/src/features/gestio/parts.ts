import type { JoEns } from "~/api/types";

/** The parts of the administration, and the act without which there is nothing to do in each. */
export const parts = [
  { part: "usuaris", acte: "usuaris.administrar" },
  { part: "unitats", acte: "ens.configurar" },
  { part: "procediments", acte: "ens.configurar" },
  { part: "calendari", acte: "ens.configurar" },
  { part: "clients", acte: "clients.administrar" },
] as const;

export function administers({ actes }: JoEns): boolean {
  return parts.some(({ acte }) => actes.includes(acte));
}
