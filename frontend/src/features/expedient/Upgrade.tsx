import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { api, match, ok } from "~/api/client";
import type { Problem } from "~/api/problem";
import type { components } from "~/api/schema";
import { shortDate } from "~/i18n/format";
import { useProcText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Refusal } from "~/features/gestio/FormDialog";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { useCase } from "./context";

type Previsio = components["schemas"]["PrevisioOut"];
type Props = {
  versio: number;
  /** To another text of the body on the same version. */
  isText: boolean;
  canMove: boolean;
  onClose: () => void;
};

/** What a version would change in this case, before anybody says that it may. */
export default function Upgrade({ versio, isText, canMove, onClose }: Props) {
  const t = useText();
  const a = useProcText().actualitza;
  const { ens, id, tramitacio, run } = useCase();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setPending] = useState(false);
  const path = { ens, id };
  const title = isText ? a.fesAdaptacio : a.fes(versio);
  const held = useQuery({
    // The case as it stands is part of the question.
    queryKey: ["preview_expedient_procediment", ens, id, versio, tramitacio.versio],
    queryFn: () =>
      ok(
        api.GET("/api/v1/ens/{ens}/expedients/{id}/accions/actualitza-procediment", {
          params: { path, query: { versio } },
        }),
      ),
  });
  const upgrade = async () => {
    setPending(true);
    const refused = await run(({ versio: seen }) =>
      ok(
        api.POST("/api/v1/ens/{ens}/expedients/{id}/accions/actualitza-procediment", {
          params: { path, header: match(seen) },
          body: { versio },
        }),
      ),
    );
    setPending(false);
    setProblem(refused);
    if (refused) return;
    notify(isText ? a.fetAdaptacio : a.fet(versio));
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} isWide>
      <div className="stack">
        <p className="muted">{a.que}</p>
        {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
        {held.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
        {held.data ? <Told told={held.data} /> : null}
        {problem ? <Refusal problem={problem} /> : null}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t.marc.cancella}</Button>
          {canMove && held.data?.permes ? (
            <Button look="primary" isPending={isPending} onClick={() => void upgrade()}>
              {title}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}

function Told({ told }: { told: Previsio }) {
  const t = useText();
  const a = useProcText().actualitza;
  const { fields, tramitacio } = useCase();
  const { neixen, retirades, canvien, terminis, dades, fase, regles } = told;
  const day = (date: string | null | undefined) => (date ? shortDate(date) : "—");
  // The term of a task tells it by its identifier; the two others are of the whole case.
  const nameOf = (mena: string, task: string | null | undefined) =>
    tramitacio.tasques.find(({ id }) => id === task)?.nom ?? (mena === "recursos" ? t.terminis.recursos : a.maxim);
  const parts: [string, [string, ReactNode][]][] = [
    [a.neixen, neixen.map(({ codi, nom }) => [codi, nom])],
    [a.retirades, retirades.map(({ id, nom }) => [id, nom])],
    [
      a.canvien,
      canvien.map((task) => [
        task.id,
        [
          task.nom_abans === task.nom_ara ? task.nom_ara : `${task.nom_abans} → ${task.nom_ara}`,
          ...(task.fase_abans === task.fase_ara ? [] : [`${a.fase}: ${task.fase_ara ?? "—"}`]),
          ...(task.opcional_abans === task.opcional_ara ? [] : [a.opcional(task.opcional_ara)]),
        ].join(" · "),
      ]),
    ],
    [a.fase, fase ? [[fase.codi, fase.nom]] : []],
    [
      a.terminis,
      terminis.map(({ mena, tasca, abans, ara }) => [
        `${mena} ${tasca}`,
        `${nameOf(mena, tasca)}: ${a.mou(day(abans), day(ara))}`,
      ]),
    ],
    [
      a.dades,
      dades.map(({ camp, mena }) => [
        camp,
        `${fields.find(({ key }) => key === camp)?.label ?? camp}: ${a.menesDada[mena] ?? mena}`,
      ]),
    ],
  ];
  const some = parts.filter(([, rows]) => rows.length > 0);
  return (
    <>
      {told.permes ? null : (
        <div className="bar bar-danger">
          <div>
            <strong>{a.noEsPot}</strong>
            <ul>
              {regles.map(({ codi, missatge, base_legal, remei }) => (
                <li key={`${codi} ${missatge}`}>
                  {missatge} <span className="article">{base_legal}</span>
                  {remei ? <p className="small">{remei.missatge}</p> : null}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {some.length === 0 ? <p>{a.res}</p> : null}
      {some.map(([label, rows]) => (
        <section key={label} aria-label={label}>
          <h3>{label}</h3>
          <ul className="steps">
            {rows.map(([key, said]) => (
              <li key={key}>{said}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
