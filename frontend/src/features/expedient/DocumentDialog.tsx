import { api, match, ok } from "~/api/client";
import type { Document } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { resolutionFields, signatureFields } from "./acts";
import { useCase } from "./context";
import { FieldsDialog } from "./FieldsDialog";

export type DocumentAct = "definitiu" | "signat_fora" | "resolucio";

type Props = { document: Document; act: DocumentAct; onClose: () => void };

/** What is done to a document that has legal effect: it is confirmed, never a slip of the hand. */
export default function DocumentDialog({ document, act, onClose }: Props) {
  const t = useText();
  const c = useCaseText();
  const { ens, id } = useCase();
  if (act === "definitiu") {
    return (
      <FieldsDialog
        title={`${t.documents.definitiu}: ${document.nom}`}
        text={t.documents.definitiuText}
        fields={[]}
        confirm={t.documents.definitiu}
        onClose={onClose}
        action={() => () =>
          ok(
            api.PATCH("/api/v1/ens/{ens}/documents/{id}", {
              params: { path: { ens, id: document.id }, header: match(document.versio) },
              body: { estat: "definitiu" },
            }),
          )
        }
      />
    );
  }
  const title = act === "resolucio" ? c.acte.registraResolucio : c.acte.registraSignatura;
  return (
    <FieldsDialog
      title={`${title}: ${document.nom}`}
      fields={act === "resolucio" ? resolutionFields : signatureFields}
      confirm={title}
      onClose={onClose}
      action={(body) => () =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/fets", {
            params: { path: { ens, id } },
            body: { tipus: act, document: document.id, ...body },
          }),
        )
      }
    />
  );
}
