import { api, match, ok } from "~/api/client";
import type { Acte } from "~/api/types";
import { useText } from "~/i18n/store";
import { capital } from "~/ui/State";
import { fieldsOf } from "./acts";
import { useCase } from "./context";
import { FieldsDialog } from "./FieldsDialog";

export default function ActDialog({ acte, onClose }: { acte: Acte; onClose: () => void }) {
  const t = useText();
  const { ens, id } = useCase();
  const name = t.actes[acte.acte] ?? capital(acte.nom);
  return (
    <FieldsDialog
      title={name}
      fields={fieldsOf(acte.acte)}
      notices={acte.avisos}
      confirm={name}
      done={`${name}: ${t.expedient.fet}`}
      onClose={onClose}
      action={(body) =>
        ({ versio }) =>
          ok(
            api.POST("/api/v1/ens/{ens}/expedients/{id}/tramitacio/{acte}", {
              params: { path: { ens, id, acte: acte.acte }, header: match(versio) },
              body,
            }),
          )
        }
    />
  );
}
