import { Link, useRouteContext } from "@tanstack/react-router";
import { Star } from "lucide-react";
import { api, match, ok } from "~/api/client";
import { shortDate } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { Crumbs } from "~/features/marc/Crumbs";
import { ActingSelect } from "~/ui/ActingSelect";
import { Button } from "~/ui/Button";
import { Due, runs, State } from "~/ui/State";
import { useCase, withHolder } from "./context";
import { Phases } from "./Phases";
import { Title } from "./Title";
import { useFollow } from "./useFollow";
import { useRun } from "./useRun";

export function Head() {
  const t = useText();
  const { ens, expedient, tramitacio } = useCase();
  const { body } = useRouteContext({ from: "/t/$ens" });
  const numero = expedient.numero ?? t.llista.esborrany;
  return (
    <header className="case-head">
      <Crumbs>
        {[
          <Link key="llista" to="/t/$ens/expedients" params={{ ens }} search={{}}>
            {t.marc.expedients}
          </Link>,
          <span key="numero" className="number">
            {numero}
          </span>,
        ]}
      </Crumbs>
      <p className="print-only">
        {body.nom} · {numero}
      </p>
      <div className="case-title">
        <Title />
        <State codi={tramitacio.estat.codi} nom={tramitacio.estat.nom} />
        <span className="grow" />
        <Follow />
      </div>
      <dl className="facts">
        <div>
          <dt>{t.llista.columnes.procediment}</dt>
          <dd>{expedient.procediment.nom}</dd>
        </div>
        <div>
          <dt>{t.llista.columnes.venciment}</dt>
          <dd>
            <Due
              date={expedient.venciment}
              isProvisional={expedient.venciment_provisional}
              isOpen={runs(expedient.estat)}
            />
          </dd>
        </div>
        <div>
          <dt>{t.expedient.obert}</dt>
          <dd>{shortDate(expedient.data_obertura)}</dd>
        </div>
        <Responsible />
        <div>
          <dt>{t.expedient.unitat}</dt>
          <dd>{expedient.unitat.nom}</dd>
        </div>
      </dl>
      <Phases />
    </header>
  );
}

function Responsible() {
  const t = useText();
  const { ens, id, expedient, may, takers } = useCase();
  const { go, pending } = useRun();
  const canAssign = may("expedient.assignar") && takers.size > 1;
  const assign = (responsable: string) =>
    go(
      "assigna",
      ({ versio }) =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/accions/assignar", {
            params: { path: { ens, id }, header: match(versio) },
            body: { responsable: responsable || null },
          }),
        ),
      `${t.expedient.responsable}: ${takers.get(responsable) ?? t.expedient.ningu}`,
    );
  return (
    <div>
      <dt id="responsable">{t.expedient.responsable}</dt>
      <dd>
        {canAssign ? (
          <ActingSelect
            className="input-inline"
            aria-labelledby="responsable"
            aria-busy={pending !== null || undefined}
            value={expedient.responsable?.id ?? ""}
            onChoose={(responsable) => void assign(responsable)}
          >
            <option value="">{t.expedient.ningu}</option>
            {withHolder(takers, expedient.responsable).map(([key, nom]) => (
              <option key={key} value={key}>
                {nom}
              </option>
            ))}
          </ActingSelect>
        ) : (
          (expedient.responsable?.nom ?? <span className="muted">{t.expedient.ningu}</span>)
        )}
      </dd>
    </div>
  );
}

function Follow() {
  const t = useText();
  const { isFollowed, isPending, toggle } = useFollow();
  return (
    <Button className="no-print" aria-pressed={isFollowed} isPending={isPending} onClick={() => void toggle()}>
      <Star className="icon" aria-hidden fill={isFollowed ? "currentColor" : "none"} />
      {isFollowed ? t.expedient.deixaSeguir : t.expedient.segueix}
    </Button>
  );
}
