import { api, ok } from "~/api/client";
import type { Fet } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useCase } from "./context";
import { FieldsDialog } from "./FieldsDialog";

export default function AnnulFact({ fet, name, onClose }: { fet: Fet; name: string; onClose: () => void }) {
  const c = useCaseText();
  const { ens, id } = useCase();
  return (
    <FieldsDialog
      title={c.fet.anullaTitol(name)}
      text={c.fet.anullaText}
      fields={[{ name: "rao", input: "text" }]}
      confirm={c.fet.anulla}
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
