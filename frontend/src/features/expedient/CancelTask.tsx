import { api, match, ok } from "~/api/client";
import type { Tasca } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { useCase } from "./context";
import { FieldsDialog } from "./FieldsDialog";

export default function CancelTask({ tasca, onClose }: { tasca: Tasca; onClose: () => void }) {
  const t = useText();
  const c = useCaseText();
  const { ens, id } = useCase();
  return (
    <FieldsDialog
      title={`${t.expedient.cancellaTasca}: ${tasca.nom}`}
      fields={[{ name: "rao", input: "text" }]}
      confirm={c.acte.confirma}
      onClose={onClose}
      action={(body) => (now) =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/cancella", {
            params: {
              path: { ens, id, tasca: tasca.id },
              header: match((now.tasques.find((one) => one.id === tasca.id) ?? tasca).versio),
            },
            body: { rao: String(body.rao ?? "") },
          }),
        )
      }
    />
  );
}
