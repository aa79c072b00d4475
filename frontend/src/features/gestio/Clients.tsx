import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useRouteContext } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { api, match, ok } from "~/api/client";
import { clients, invalidate, type Client } from "~/api/gestio";
import { dateTime, plusDays, shortDate, today } from "~/i18n/format";
import type { Gestio } from "~/i18n/gestio.ca";
import { useGestioText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { useFailureText } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { instantOf } from "~/ui/madrid";
import { FormDialog } from "./FormDialog";
import { Once } from "./Once";
import { Named } from "./Usuaris";

function stateOf(client: Client, c: Gestio["clients"]): { nom: string; look: string } {
  if (client.revocat_el) return { nom: c.revocat, look: "neutral" };
  if (Date.parse(client.caduca) < Date.now()) return { nom: c.caducat, look: "warn" };
  return client.pausat ? { nom: c.pausat, look: "warn" } : { nom: c.actiu, look: "ok" };
}

export function Clients() {
  const g = useGestioText();
  const c = g.clients;
  const { ens } = useParams({ from: "/t/$ens" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  const { data: rows } = useSuspenseQuery(clients(ens));
  const [isNew, setNew] = useState(false);
  const [revoked, setRevoked] = useState<string | null>(null);
  const say = useFailureText();
  useTitle(c.titol, body.nom);
  const reload = () => invalidate("list_clients", ens);
  const chosen = rows.find(({ id }) => id === revoked);

  const pause = (client: Client, pausat: boolean) =>
    ok(
      api.PATCH("/api/v1/ens/{ens}/clients/{id}", {
        params: { path: { ens, id: client.id }, header: match(client.versio) },
        body: { pausat },
      }),
    )
      .catch((error: unknown) => notify(say(error), "danger"))
      .finally(reload);

  return (
    <section className="stack" aria-labelledby="part">
      <div className="section-head">
        <h2 id="part">{c.titol}</h2>
        <Button look="primary" onClick={() => setNew(true)}>
          <Plus className="icon" aria-hidden />
          {c.nou}
        </Button>
      </div>
      <p className="muted prose">{c.text}</p>
      {rows.length === 0 ? (
        <div className="empty sheet">
          <h3>{c.buit}</h3>
          <p className="muted">{c.buitText}</p>
        </div>
      ) : (
        <ul className="sheet manage">
          {rows.map((client) => {
            const state = stateOf(client, c);
            return (
              <li key={client.id} className="manage-row">
                <div className="grow">
                  <h3>
                    {client.nom} <span className={`tag tag-${state.look}`}>{state.nom}</span>
                  </h3>
                  <p className="muted small">
                    {c.darrer}: {client.darrer_us ? dateTime(client.darrer_us) : c.mai} · {c.caduca}:{" "}
                    {shortDate(client.caduca)} · {client.ens.join(", ")}
                  </p>
                  <p className="muted small">{client.actes.map((acte) => g.actes[acte] ?? acte).join(" · ")}</p>
                </div>
                {client.revocat_el ? null : (
                  <div className="row no-print">
                    <Named
                      text={client.pausat ? c.repren : c.pausa}
                      nom={client.nom}
                      onPress={() => void pause(client, !client.pausat)}
                    />
                    <Named text={c.revoca} nom={client.nom} onPress={() => setRevoked(client.id)} />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isNew ? <ClientDialog ens={ens} onClose={() => setNew(false)} /> : null}
      {chosen ? (
        <FormDialog
          title={c.revocaTitol(chosen.nom)}
          text={c.revocaText}
          confirm={c.revoca}
          look="danger"
          onClose={() => setRevoked(null)}
          onStale={() => void reload()}
          send={async () => {
            await ok(
              api.DELETE("/api/v1/ens/{ens}/clients/{id}", {
                params: { path: { ens, id: chosen.id }, header: match(chosen.versio) },
              }),
            );
            await reload();
            setRevoked(null);
          }}
        />
      ) : null}
    </section>
  );
}

function ClientDialog({ ens, onClose }: { ens: string; onClose: () => void }) {
  const t = useText();
  const g = useGestioText();
  const c = g.clients;
  const { held } = useRouteContext({ from: "/t/$ens" });
  const mine = held.ens.filter(({ actes }) => actes.includes("clients.administrar"));
  const [nom, setNom] = useState("");
  const [actes, setActes] = useState<string[]>(["expedient.llegir"]);
  const [where, setWhere] = useState<string[]>([ens]);
  const [caduca, setCaduca] = useState(() => plusDays(today(), 364));
  const [made, setMade] = useState<{ client: Client; secret?: string | null } | null>(null);
  const flip = (list: string[], one: string) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

  if (made) {
    return (
      <Dialog title={c.fet(made.client.nom)} onClose={onClose}>
        <Once label={c.id} value={made.client.id} />
        {made.secret ? (
          <>
            <p>{c.secretText}</p>
            <Once label={c.secret} value={made.secret} />
          </>
        ) : (
          <p className="bar bar-warn">{c.secretJa}</p>
        )}
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
      title={c.nouTitol}
      confirm={c.crea}
      isWide
      fields={["nom", "caduca"]}
      onClose={onClose}
      send={async () => {
        const answer = await ok(
          api.POST("/api/v1/ens/{ens}/clients", {
            params: { path: { ens } },
            body: { nom: nom.trim(), actes, ens: where, caduca: instantOf(`${caduca}T23:59`) ?? caduca },
          }),
        );
        await invalidate("list_clients", ens);
        setMade(answer);
      }}
    >
      {(errors) => (
        <>
          <TextField label={c.nom} hint={c.nomAjuda} value={nom} onChange={setNom} error={errors.nom} isRequired />
          <Checks
            legend={c.actes}
            options={Object.entries(g.actes)}
            chosen={actes}
            onFlip={(one) => setActes(flip(actes, one))}
          />
          {mine.length > 1 ? (
            <Checks
              legend={c.ens}
              options={mine.map(({ ens: alies, nom: name }): [string, string] => [alies, name])}
              chosen={where}
              onFlip={(one) => setWhere(flip(where, one))}
            />
          ) : null}
          <TextField
            label={c.caduca}
            type="date"
            hint={c.caducaAjuda}
            value={caduca}
            onChange={setCaduca}
            error={errors.caduca}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}

type ChecksProps = { legend: string; options: [string, string][]; chosen: string[]; onFlip: (one: string) => void };

function Checks({ legend, options, chosen, onFlip }: ChecksProps) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} className="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onFlip(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
