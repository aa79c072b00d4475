import { useState } from "react";
import { api, match, ok } from "~/api/client";
import { invalidate, type Enllac, type Usuari } from "~/api/gestio";
import { useGestioText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { TextField } from "~/ui/Field";
import { FormDialog } from "./FormDialog";
import { LinkOnce } from "./Once";
import { draftOf, emptyDraft, rightOf, Rights } from "./Rights";

type Shown = { nom: string; enllac: Enllac | null } | null;

export function InviteDialog({ ens, onClose }: { ens: string; onClose: () => void }) {
  const u = useGestioText().usuaris;
  const [nom, setNom] = useState("");
  const [correu, setCorreu] = useState("");
  const [carrec, setCarrec] = useState("");
  const [drets, setDrets] = useState(() => [emptyDraft()]);
  const [shown, setShown] = useState<Shown>(null);
  if (shown) return <LinkDialog shown={shown} title={u.convidat(shown.nom)} onClose={onClose} />;
  const send = async () => {
    const made = await ok(
      api.POST("/api/v1/ens/{ens}/usuaris", {
        params: { path: { ens } },
        body: { nom: nom.trim(), correu: correu.trim(), carrec: carrec.trim() || null, drets: drets.map(rightOf) },
      }),
    );
    await invalidate("list_usuaris", ens);
    setShown({ nom: made.usuari.nom, enllac: made.enllac ?? null });
  };
  return (
    <FormDialog
      title={u.convidaTitol}
      confirm={u.convida}
      isWide
      fields={["nom", "correu", "carrec", ...drets.flatMap((_, at) => rightFields(at))]}
      onClose={onClose}
      send={send}
    >
      {(errors) => (
        <>
          <TextField label={u.nom} value={nom} onChange={setNom} error={errors.nom} isRequired />
          <TextField
            label={u.correu}
            type="email"
            inputMode="email"
            hint={u.correuAjuda}
            value={correu}
            onChange={setCorreu}
            error={errors.correu}
            isRequired
          />
          <TextField label={u.carrec} hint={u.carrecAjuda} value={carrec} onChange={setCarrec} error={errors.carrec} />
          <Rights ens={ens} drets={drets} errors={errors} onChange={setDrets} />
        </>
      )}
    </FormDialog>
  );
}

const rightFields = (at: number) => ["rol", "unitat", "familia", "caduca"].map((name) => `drets.${at}.${name}`);

/** Name, post and roles: two operations of the contract, the second on the version that the first left. */
export function EditDialog({ ens, usuari, onClose }: { ens: string; usuari: Usuari; onClose: () => void }) {
  const g = useGestioText();
  const u = g.usuaris;
  const [nom, setNom] = useState(usuari.nom);
  const [carrec, setCarrec] = useState(usuari.carrec ?? "");
  const [drets, setDrets] = useState(() => usuari.drets.map(draftOf));
  const send = async () => {
    const path = { ens, id: usuari.id };
    let { versio } = usuari;
    if (nom.trim() !== usuari.nom || carrec.trim() !== (usuari.carrec ?? "")) {
      const changed = await ok(
        api.PATCH("/api/v1/ens/{ens}/usuaris/{id}", {
          params: { path, header: match(versio) },
          body: { nom: nom.trim(), carrec: carrec.trim() || null },
        }),
      );
      versio = changed.versio;
    }
    const wanted = drets.map(rightOf);
    const before = usuari.drets.map(draftOf).map(rightOf);
    if (JSON.stringify(wanted) !== JSON.stringify(before)) {
      const call = api.PUT("/api/v1/ens/{ens}/usuaris/{id}/drets", {
        params: { path, header: match(versio) },
        body: { drets: wanted },
      });
      // The name may be saved and the roles refused: then the list must say so.
      await ok(call).finally(() => invalidate("list_usuaris", ens));
    }
    await invalidate("list_usuaris", ens);
    notify(g.desat);
    onClose();
  };
  return (
    <FormDialog
      title={u.editaTitol(usuari.nom)}
      confirm={g.desa}
      isWide
      fields={["nom", "carrec", ...drets.flatMap((_, at) => rightFields(at))]}
      onClose={onClose}
      onStale={() => void invalidate("list_usuaris", ens)}
      send={send}
    >
      {(errors) => (
        <>
          <TextField label={u.nom} value={nom} onChange={setNom} error={errors.nom} isRequired />
          <TextField label={u.carrec} hint={u.carrecAjuda} value={carrec} onChange={setCarrec} error={errors.carrec} />
          <Rights ens={ens} drets={drets} errors={errors} onChange={setDrets} />
        </>
      )}
    </FormDialog>
  );
}

export function ResetDialog({ ens, usuari, onClose }: { ens: string; usuari: Usuari; onClose: () => void }) {
  const u = useGestioText().usuaris;
  const [segonFactor, setSegonFactor] = useState(false);
  const [shown, setShown] = useState<Shown>(null);
  if (shown) return <LinkDialog shown={shown} title={u.enllacTitol(usuari.nom)} onClose={onClose} />;
  return (
    <FormDialog
      title={u.enllacTitol(usuari.nom)}
      text={u.enllacText}
      confirm={u.fesEnllac}
      onClose={onClose}
      send={async () => {
        const made = await ok(
          api.POST("/api/v1/ens/{ens}/usuaris/{id}/restabliment", {
            params: { path: { ens, id: usuari.id } },
            body: { segon_factor: segonFactor },
          }),
        );
        setShown({ nom: usuari.nom, enllac: made.enllac ?? null });
      }}
    >
      {() =>
        usuari.pendent ? null : (
          <label className="check">
            <input type="checkbox" checked={segonFactor} onChange={(event) => setSegonFactor(event.target.checked)} />
            <span>{u.segonFactor}</span>
          </label>
        )
      }
    </FormDialog>
  );
}

function LinkDialog({ shown, title, onClose }: { shown: NonNullable<Shown>; title: string; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={title} onClose={onClose}>
      <LinkOnce enllac={shown.enllac} />
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {t.marc.tanca}
        </Button>
      </div>
    </Dialog>
  );
}
