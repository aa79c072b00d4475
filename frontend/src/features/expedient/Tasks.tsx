import { Check, Circle, CircleDot, X } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { api, match, ok } from "~/api/client";
import type { Tasca } from "~/api/types";
import { dateTime } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { ActingSelect } from "~/ui/ActingSelect";
import { Button } from "~/ui/Button";
import { Due } from "~/ui/State";
import { useCase, withHolder, type Action } from "./context";
import { isOpen } from "./next";
import { useRun } from "./useRun";

const CancelTask = lazy(() => import("./CancelTask"));

export function Tasks() {
  const t = useText();
  const { ens, id, tramitacio, may } = useCase();
  const { go, pending } = useRun();
  const open = tramitacio.tasques.filter(isOpen);
  const done = tramitacio.tasques.filter((tasca) => !isOpen(tasca));
  const add = (codi: string, nom: string) =>
    go(
      codi,
      () =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/tasques", {
            params: { path: { ens, id } },
            body: { codi },
          }),
        ),
      nom,
    );
  return (
    <section className="sheet" aria-labelledby="tasques">
      <div className="section-head">
        <h2 id="tasques">{t.expedient.tasques}</h2>
        {tramitacio.tasques_possibles.length > 0 && may("tramitacio.impulsar") ? (
          <label className="no-print">
            <span className="sr-only">{t.expedient.obreTasca}</span>
            <ActingSelect
              className="input-inline"
              value=""
              aria-busy={pending !== null || undefined}
              onChoose={(chosen) => {
                const wanted = tramitacio.tasques_possibles.find(({ codi }) => codi === chosen);
                if (wanted) void add(wanted.codi, wanted.nom);
              }}
            >
              <option value="">{t.expedient.obreTasca}…</option>
              {tramitacio.tasques_possibles.map(({ codi, nom }) => (
                <option key={codi} value={codi}>
                  {nom}
                </option>
              ))}
            </ActingSelect>
          </label>
        ) : null}
      </div>
      {open.length === 0 ? <p className="muted">{t.expedient.resDoFer}</p> : null}
      <ul className="tasks">
        {open.map((tasca) => (
          <Open key={tasca.id} tasca={tasca} />
        ))}
      </ul>
      {done.length > 0 ? (
        <details>
          <summary>{t.expedient.tasquesFetes(done.length)}</summary>
          <ul className="tasks">
            {done.map((tasca) => (
              <Done key={tasca.id} tasca={tasca} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Open({ tasca }: { tasca: Tasca }) {
  const t = useText();
  const { ens, id, may, me, takers, papers } = useCase();
  const { go, pending } = useRun();
  const [cancels, setCancels] = useState(false);
  const canDrive = may("tramitacio.impulsar");
  const path = { ens, id, tasca: tasca.id };
  // The version of the task as it is when it is done, which a colleague may have raised.
  const newest = (action: (header: { "If-Match": string }) => Promise<unknown>): Action => {
    return (now) => action(match((now.tasques.find((one) => one.id === tasca.id) ?? tasca).versio));
  };
  const start = () =>
    go(
      "comenca",
      newest((header) =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/comenca", {
            params: { path, header },
            body: {},
          }),
        ),
      ),
    );
  const complete = () =>
    go(
      "completa",
      newest((header) =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/completa", {
            params: { path, header },
            body: {},
          }),
        ),
      ),
      `${tasca.nom}: ${t.expedient.fet}`,
    );
  const assign = (usuari: string) =>
    go(
      "assigna",
      newest((header) =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/assigna", {
            params: { path, header },
            body: { usuari },
          }),
        ),
      ),
      `${t.expedient.assignaA}: ${takers.get(usuari) ?? ""}`,
    );
  const missing = papers(tasca.falten, tasca.codi);
  const Mark = tasca.estat === "en_curs" ? CircleDot : Circle;
  return (
    <li className="task">
      <Mark className="icon" aria-hidden />
      <div className="grow">
        <p className="task-name">
          {tasca.nom}
          {tasca.opcional ? <span className="muted small"> ({t.marc.opcional})</span> : null}
        </p>
        <p className="muted small">
          {t.expedient.estatsTasca[tasca.estat] ?? tasca.estat}
          {tasca.assignada ? ` · ${tasca.assignada.nom}` : ""}
          {tasca.acte ? ` · ${t.expedient.laFaLacte(t.actes[tasca.acte] ?? tasca.acte)}` : ""}
          {missing ? ` · ${t.expedient.falten(missing)}` : ""}
        </p>
        {tasca.venciment ? <Due date={tasca.venciment} isOpen isProvisional={tasca.venciment_provisional} /> : null}
      </div>
      {canDrive ? (
        <div className="row no-print task-actions">
          {takers.size > 1 ? (
            <label>
              <span className="sr-only">
                {t.expedient.assignaA} ({tasca.nom})
              </span>
              <ActingSelect
                className="input-inline"
                value={tasca.assignada?.id ?? ""}
                aria-busy={pending === "assigna" || undefined}
                onChoose={(chosen) => chosen && void assign(chosen)}
              >
                <option value="">{t.expedient.assignaA}…</option>
                {withHolder(takers, tasca.assignada).map(([key, nom]) => (
                  <option key={key} value={key}>
                    {key === me ? `${nom} (${t.expedient.jo})` : nom}
                  </option>
                ))}
              </ActingSelect>
            </label>
          ) : null}
          {tasca.estat !== "en_curs" && !tasca.acte ? (
            <Button isPending={pending === "comenca"} onClick={() => void start()}>
              {t.expedient.comenca}
              <span className="sr-only"> {tasca.nom}</span>
            </Button>
          ) : null}
          {tasca.acte ? null : (
            <Button isPending={pending === "completa"} onClick={() => void complete()}>
              {t.expedient.completa}
              <span className="sr-only"> {tasca.nom}</span>
            </Button>
          )}
          {tasca.opcional ? (
            <Button look="quiet" onClick={() => setCancels(true)}>
              {t.expedient.cancellaTasca}
              <span className="sr-only"> {tasca.nom}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
      {cancels ? (
        <Suspense fallback={null}>
          <CancelTask tasca={tasca} onClose={() => setCancels(false)} />
        </Suspense>
      ) : null}
    </li>
  );
}

function Done({ tasca }: { tasca: Tasca }) {
  const t = useText();
  const { names } = useCase();
  const Mark = tasca.estat === "feta" ? Check : X;
  return (
    <li className="task task-done">
      <Mark className="icon" aria-hidden />
      <div className="grow">
        <p className="task-name">{tasca.nom}</p>
        <p className="muted small">
          {t.expedient.estatsTasca[tasca.estat] ?? tasca.estat}
          {tasca.feta_el ? ` · ${dateTime(tasca.feta_el)}` : ""}
          {tasca.feta_per && names.has(tasca.feta_per) ? ` · ${names.get(tasca.feta_per)}` : ""}
          {tasca.rao ? ` · ${tasca.rao}` : ""}
        </p>
      </div>
    </li>
  );
}
