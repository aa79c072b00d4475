import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useRouteContext } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { api, match, ok } from "~/api/client";
import { invalidate, totsUsuaris, unitats, type Usuari } from "~/api/gestio";
import { useGestioText } from "~/i18n/rooms";
import { useTitle } from "~/features/marc/announcer";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { useFailureText } from "~/ui/Failure";
import { FormDialog } from "./FormDialog";
import { RightTag } from "./Rights";

const dialogs = () => import("./UserDialog");
const InviteDialog = lazy(async () => ({ default: (await dialogs()).InviteDialog }));
const EditDialog = lazy(async () => ({ default: (await dialogs()).EditDialog }));
const ResetDialog = lazy(async () => ({ default: (await dialogs()).ResetDialog }));

type Open = { what: "convida" } | { what: "edita" | "enllac" | "baixa"; id: string } | null;

export function Usuaris() {
  const g = useGestioText();
  const u = g.usuaris;
  const { ens } = useParams({ from: "/t/$ens" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  const { data: people } = useSuspenseQuery(totsUsuaris(ens));
  const { data: units } = useSuspenseQuery(unitats(ens));
  const [open, setOpen] = useState<Open>(null);
  const [withGone, setWithGone] = useState(false);
  const say = useFailureText();
  useTitle(u.titol, body.nom);
  const may = body.actes.includes("usuaris.administrar");
  const names = new Map(units.map(({ id, nom }) => [id, nom]));
  const shown = people.filter(({ actiu }) => actiu || withGone);
  const chosen = open && "id" in open ? people.find(({ id }) => id === open.id) : undefined;
  const close = () => setOpen(null);

  const setActive = (usuari: Usuari, actiu: boolean) =>
    ok(
      api.PATCH("/api/v1/ens/{ens}/usuaris/{id}", {
        params: { path: { ens, id: usuari.id }, header: match(usuari.versio) },
        body: { actiu },
      }),
    ).finally(() => invalidate("list_usuaris", ens));
  const comeBack = (usuari: Usuari) =>
    setActive(usuari, true).then(
      () => notify(u.tornat(usuari.nom)),
      (error: unknown) => notify(say(error), "danger"),
    );

  return (
    <section className="stack" aria-labelledby="part">
      <div className="section-head">
        <h2 id="part">{u.titol}</h2>
        {may ? (
          <Button look="primary" onClick={() => setOpen({ what: "convida" })}>
            <UserPlus className="icon" aria-hidden />
            {u.convida}
          </Button>
        ) : null}
      </div>
      <ul className="sheet manage">
        {shown.map((usuari) => (
          <li key={usuari.id} className="manage-row">
            <div className="grow">
              <h3>
                {usuari.nom}
                {usuari.carrec ? <span className="muted"> · {usuari.carrec}</span> : null}
              </h3>
              {usuari.correu ? <p className="muted small clip">{usuari.correu}</p> : null}
              <p className="tags">
                {usuari.drets.map((dret) => (
                  <RightTag key={JSON.stringify(dret)} dret={dret} units={names} />
                ))}
                {usuari.drets.length === 0 ? <span className="muted small">{u.senseDrets}</span> : null}
                {usuari.pendent ? <span className="tag tag-warn">{u.pendent}</span> : null}
                {usuari.actiu ? null : <span className="tag tag-neutral">{u.fora}</span>}
              </p>
            </div>
            {may && usuari.tipus === "usuari" ? (
              <div className="row no-print">
                {usuari.actiu ? (
                  <>
                    <Named text={g.edita} nom={usuari.nom} onPress={() => setOpen({ what: "edita", id: usuari.id })} />
                    <Named
                      text={u.enllac}
                      nom={usuari.nom}
                      onPress={() => setOpen({ what: "enllac", id: usuari.id })}
                    />
                    <Named text={u.baixa} nom={usuari.nom} onPress={() => setOpen({ what: "baixa", id: usuari.id })} />
                  </>
                ) : (
                  <Named text={u.torna} nom={usuari.nom} onPress={() => void comeBack(usuari)} />
                )}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <label className="check no-print">
        <input type="checkbox" checked={withGone} onChange={(event) => setWithGone(event.target.checked)} />
        <span>{u.mostraFora}</span>
      </label>
      <Suspense fallback={null}>
        {open?.what === "convida" ? <InviteDialog ens={ens} onClose={close} /> : null}
        {chosen && open?.what === "edita" ? <EditDialog ens={ens} usuari={chosen} onClose={close} /> : null}
        {chosen && open?.what === "enllac" ? <ResetDialog ens={ens} usuari={chosen} onClose={close} /> : null}
      </Suspense>
      {chosen && open?.what === "baixa" ? (
        <FormDialog
          title={u.baixaTitol(chosen.nom)}
          text={u.baixaText}
          confirm={u.baixa}
          look="danger"
          onClose={close}
          onStale={() => void invalidate("list_usuaris", ens)}
          send={async () => {
            await setActive(chosen, false);
            close();
          }}
        />
      ) : null}
    </section>
  );
}

/** A button of a row: its name says of which row, for those who hear it alone. */
export function Named({ text, nom, onPress }: { text: string; nom: string; onPress: () => void }) {
  return (
    <Button look="quiet" onClick={onPress}>
      {text}
      <span className="sr-only"> {nom}</span>
    </Button>
  );
}
