import { useQuery } from "@tanstack/react-query";
import { api, ok } from "~/api/client";
import { fets, interessats } from "~/api/queries";
import { useCaseText } from "~/i18n/rooms";
import type { ActField } from "./acts";
import { useCase } from "./context";
import { FieldsDialog } from "./FieldsDialog";
import { fullName } from "./Parties";

/** The evidence of a notification made elsewhere: to whom, how, how it ended and when (LPAC 40-46). */
export default function NotifyDialog({ onClose }: { onClose: () => void }) {
  const c = useCaseText();
  const { ens, id } = useCase();
  const people = useQuery(interessats(ens, id));
  const facts = useQuery(fets(ens, id));
  if (!people.data || !facts.data) return null;
  const resolucio = facts.data.items.findLast((fet) => fet.tipus === "resolucio" && !fet.anullacio);
  const fields: ActField[] = [
    {
      name: "interessat",
      input: "options",
      choices: people.data.items.map(({ id: value, persona }) => ({ value, label: fullName(persona) })),
    },
    { name: "canal", input: "options", options: ["electronica", "paper", "compareixenca", "externa"] },
    {
      name: "resultat",
      input: "options",
      options: ["acceptada", "practicada", "rebutjada", "expirada", "edicte", "pendent", "error"],
    },
    { name: "posada_a_disposicio", input: "date" },
    { name: "data", input: "date", isOptional: true },
    { name: "evidencia", input: "document", isOptional: true },
  ];
  return (
    <FieldsDialog
      title={c.acte.registraNotificacio}
      fields={fields}
      confirm={c.acte.registraNotificacio}
      onClose={onClose}
      action={(body) => () =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/fets", {
            params: { path: { ens, id } },
            body: { tipus: "notificacio", ...(resolucio ? { resolucio: resolucio.id } : {}), ...body },
          }),
        )
      }
    />
  );
}
