import { api, ok } from "~/api/client";
import type { Fet } from "~/api/types";
import { useText } from "~/i18n/store";
import { useCase } from "./context";
import { FieldsDialog } from "./FieldsDialog";

export default function AnnulFact({ fet, name, onClose }: { fet: Fet; name: string; onClose: () => void }) {
  const t = useText();
  const { ens, id } = useCase();
  return (
    <FieldsDialog
      title={t.fet.anullaTitol(name)}
      text={t.fet.anullaText}
      fields={[{ name: "rao", input: "text" }]}
      confirm={t.fet.anulla}
      onClose={onClose}
      action={(body) => () =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/fets/{fet}/anullacio", {
            params: { path: { ens, id, fet: fet.id } },
            body: { rao: String(body.rao ?? "") },
          }),
        )
      }
    />
  );
}
