import { useQuery } from "@tanstack/react-query";
import { useParams, useRouteContext } from "@tanstack/react-router";
import { longDate, today } from "~/i18n/format";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Failure } from "~/ui/Failure";
import { capital } from "~/ui/State";
import { obertures } from "./comptadors";
import { Counters } from "./Counters";
import { Followed } from "./Followed";
import { Sparkline } from "./Sparkline";
import "./tauler.css";

/** What happens in the town now, for whoever answers for it. */
export function Tauler() {
  const t = useText();
  const k = t.taules.tauler;
  const { ens } = useParams({ from: "/t/$ens/tauler" });
  const { body } = useRouteContext({ from: "/t/$ens" });
  useTitle(k.titol, body.nom);
  const weeks = useQuery(obertures(ens));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{k.titol}</h1>
        <p className="muted">{capital(longDate(today()))}</p>
      </div>
      <Counters ens={ens} />
      <div className="board">
        <Followed key={ens} ens={ens} />
        <section className="sheet stack" aria-labelledby="entrades">
          <h2 id="entrades">{k.entrades}</h2>
          {weeks.isError ? <Failure error={weeks.error} onRetry={() => void weeks.refetch()} /> : null}
          {weeks.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
          {weeks.data ? <Sparkline weeks={weeks.data} /> : null}
        </section>
      </div>
    </div>
  );
}
