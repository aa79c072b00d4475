import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useRouteContext } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { api, match, ok } from "~/api/client";
import { invalidate, unitats, type Unitat } from "~/api/gestio";
import { useGestioText } from "~/i18n/rooms";
import { useTitle } from "~/features/marc/announcer";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { useFailureText } from "~/ui/Failure";
import { SelectField, TextField } from "~/ui/Field";
import { FormDialog } from "./FormDialog";
import { Named } from "./Usuaris";

type Open = { what: "nova" } | { what: "edita" | "tanca"; id: string } | null;

export function Unitats() {
  const g = useGestioText();
  const u = g.unitats;
  const { ens } = useParams({ from: "/t/$ens" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  const { data: units } = useSuspenseQuery(unitats(ens));
  const [open, setOpen] = useState<Open>(null);
  const say = useFailureText();
  useTitle(u.titol, body.nom);
  const may = body.actes.includes("ens.configurar");
  const names = new Map(units.map(({ id, nom }) => [id, nom]));
  const chosen = open && "id" in open ? units.find(({ id }) => id === open.id) : undefined;
  const close = () => setOpen(null);
  const reload = () => void invalidate("list_unitats", ens);

  const setActive = (unitat: Unitat, activa: boolean) =>
    ok(
      api.PATCH("/api/v1/ens/{ens}/unitats/{id}", {
        params: { path: { ens, id: unitat.id }, header: match(unitat.versio) },
        body: { activa },
      }),
    ).finally(() => invalidate("list_unitats", ens));
  const reopen = (unitat: Unitat) => setActive(unitat, true).catch((error: unknown) => notify(say(error), "danger"));

  return (
    <section className="stack" aria-labelledby="part">
      <div className="section-head">
        <h2 id="part">{u.titol}</h2>
        {may ? (
          <Button look="primary" onClick={() => setOpen({ what: "nova" })}>
            <Plus className="icon" aria-hidden />
            {u.nova}
          </Button>
        ) : null}
      </div>
      {units.length === 0 ? (
        <div className="empty sheet">
          <h3>{u.buit}</h3>
          <p className="muted">{may ? u.buitText : u.buitNomesLlegir}</p>
        </div>
      ) : null}
      <ul className="sheet manage" hidden={units.length === 0}>
        {units.map((unitat) => (
          <li key={unitat.id} className="manage-row">
            <div className="grow">
              <h3>{unitat.nom}</h3>
              <p className="muted small">
                <span className="number">{unitat.codi}</span>
                {unitat.pare ? ` · ${u.pare} ${names.get(unitat.pare) ?? ""}` : ""}
                {unitat.dir3 ? ` · DIR3 ${unitat.dir3}` : ""}
              </p>
              {unitat.activa ? null : (
                <p className="tags">
                  <span className="tag tag-neutral">{u.tancada}</span>
                </p>
              )}
            </div>
            {may ? (
              <div className="row no-print">
                <Named text={g.edita} nom={unitat.nom} onPress={() => setOpen({ what: "edita", id: unitat.id })} />
                {unitat.activa ? (
                  <Named text={u.tanca} nom={unitat.nom} onPress={() => setOpen({ what: "tanca", id: unitat.id })} />
                ) : (
                  <Named text={u.reobre} nom={unitat.nom} onPress={() => void reopen(unitat)} />
                )}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {open?.what === "nova" ? <UnitDialog ens={ens} units={units} onClose={close} /> : null}
      {chosen && open?.what === "edita" ? <UnitDialog ens={ens} units={units} unitat={chosen} onClose={close} /> : null}
      {chosen && open?.what === "tanca" ? (
        <FormDialog
          title={u.tancaTitol(chosen.nom)}
          text={u.tancaText}
          confirm={u.tanca}
          look="danger"
          onClose={close}
          onStale={reload}
          send={async () => {
            await setActive(chosen, false);
            close();
          }}
        />
      ) : null}
    </section>
  );
}

type UnitProps = { ens: string; units: Unitat[]; unitat?: Unitat; onClose: () => void };

function UnitDialog({ ens, units, unitat, onClose }: UnitProps) {
  const g = useGestioText();
  const u = g.unitats;
  const [codi, setCodi] = useState("");
  const [nom, setNom] = useState(unitat?.nom ?? "");
  const [pare, setPare] = useState(unitat?.pare ?? "");
  const [dir3, setDir3] = useState(unitat?.dir3 ?? "");
  const send = async () => {
    const body = { nom: nom.trim(), pare: pare || null, dir3: dir3.trim() || null };
    await ok<unknown>(
      unitat
        ? api.PATCH("/api/v1/ens/{ens}/unitats/{id}", {
            params: { path: { ens, id: unitat.id }, header: match(unitat.versio) },
            body,
          })
        : api.POST("/api/v1/ens/{ens}/unitats", { params: { path: { ens } }, body: { ...body, codi: codi.trim() } }),
    );
    await invalidate("list_unitats", ens);
    notify(unitat ? g.desat : u.feta(body.nom));
    onClose();
  };
  return (
    <FormDialog
      title={unitat ? u.editaTitol(unitat.nom) : u.novaTitol}
      confirm={g.desa}
      fields={["codi", "nom", "pare", "dir3"]}
      onClose={onClose}
      onStale={() => void invalidate("list_unitats", ens)}
      send={send}
    >
      {(errors) => (
        <>
          {unitat ? null : (
            <TextField
              label={u.codi}
              hint={u.codiAjuda}
              value={codi}
              onChange={setCodi}
              error={errors.codi}
              isRequired
            />
          )}
          <TextField label={u.nom} value={nom} onChange={setNom} error={errors.nom} isRequired />
          <SelectField
            label={u.pare}
            value={pare}
            onChange={setPare}
            error={errors.pare}
            options={[
              { value: "", label: u.cap },
              ...units.filter(({ id }) => id !== unitat?.id).map((one) => ({ value: one.id, label: one.nom })),
            ]}
          />
          <TextField label={u.dir3} value={dir3} onChange={setDir3} error={errors.dir3} />
        </>
      )}
    </FormDialog>
  );
}
