import { useRef, useState } from "react";
import { api, ok } from "~/api/client";
import { invalidate } from "~/api/gestio";
import type { components } from "~/api/schema";
import { useGestioText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Field, TextField } from "~/ui/Field";
import { FormDialog } from "~/features/gestio/FormDialog";
import { LinkOnce } from "~/features/gestio/Once";
import "~/features/gestio/gestio.css";
import type { Row } from "./ens";

type Props = { rows: Row[]; alies: string; onClose: () => void };

/** One call makes a working body and invites its first administrator; sent twice, it is made once. */
export default function Onboard({ rows, alies, onClose }: Props) {
  const t = useText();
  const i = useGestioText().implantacio;
  const [chosen, setChosen] = useState(alies);
  const [nom, setNom] = useState("");
  const [correu, setCorreu] = useState("");
  const [made, setMade] = useState<components["schemas"]["CreatedEns"] | null>(null);
  // The same words sent again are the same request; other words are another.
  const key = useRef({ of: "", value: "" });
  const comarques = [...new Set(rows.map(({ comarca }) => comarca))].toSorted((a, b) => a.localeCompare(b, "ca"));

  if (made) {
    return (
      <Dialog title={i.fet(made.nom)} onClose={onClose} isWide>
        <LinkOnce
          enllac={made.enllac && made.enllac_caduca ? { url: made.enllac, caduca: made.enllac_caduca } : null}
        />
        <h3>{i.iAra}</h3>
        <ol className="next-steps">
          {i.passos.map((pas) => (
            <li key={pas}>{pas}</li>
          ))}
        </ol>
        <div className="dialog-actions">
          <Button look="primary" onClick={onClose}>
            {t.marc.tanca}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={i.altaTitol}
      confirm={i.fes}
      fields={["alies", "administrador.nom", "administrador.correu"]}
      onClose={onClose}
      send={async () => {
        const body = { alies: chosen, administrador: { nom: nom.trim(), correu: correu.trim() } };
        const of = JSON.stringify(body);
        if (key.current.of !== of) key.current = { of, value: crypto.randomUUID() };
        const answer = await ok(
          api.POST("/api/v1/ens", { params: { header: { "Idempotency-Key": key.current.value } }, body }),
        );
        await invalidate("list_implantacio");
        setMade(answer);
      }}
    >
      {(errors) => (
        <>
          <Field label={i.ens} error={errors.alies} isRequired>
            {(wiring) => (
              <select {...wiring} className="input" value={chosen} onChange={(event) => setChosen(event.target.value)}>
                <option value="">{i.tria}</option>
                {comarques.map((comarca) => (
                  <optgroup key={comarca} label={comarca || "—"}>
                    {rows
                      .filter((row) => row.comarca === comarca && !row.en)
                      .map((row) => (
                        <option key={row.alies} value={row.alies}>
                          {row.nom}
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
            )}
          </Field>
          <h3>{i.administrador}</h3>
          <p className="muted small">{i.administradorText}</p>
          <TextField
            label={i.nomPersona}
            value={nom}
            onChange={setNom}
            error={errors["administrador.nom"]}
            isRequired
          />
          <TextField
            label={i.correu}
            type="email"
            inputMode="email"
            value={correu}
            onChange={setCorreu}
            error={errors["administrador.correu"]}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}
