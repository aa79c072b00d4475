import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { comptadors } from "~/api/queries";
import { useText } from "~/i18n/store";
import { Failure } from "~/ui/Failure";
import { afterToday, together, type Compte } from "./comptadors";

/** How much there is, each number with the list behind it. */
export function Counters({ ens }: { ens: string }) {
  const t = useText();
  const k = t.taules.tauler;
  const counts = useQuery(comptadors(ens));
  const say = ({ total, limitat }: Compte) => (limitat ? k.mes(total) : total);
  const { data } = counts;
  return (
    <section className="stack" aria-labelledby="ara">
      <h2 id="ara" className="sr-only">
        {k.araMateix}
      </h2>
      {counts.isError ? <Failure error={counts.error} onRetry={() => void counts.refetch()} /> : null}
      {counts.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {data ? (
        <>
          <ul className="counters">
            {[
              { nom: k.oberts, compte: data.oberts, look: "", search: {} },
              {
                nom: k.setmana,
                compte: afterToday(data),
                look: "counter-near",
                search: { venc: "setmana", ordre: "venciment" } as const,
              },
              {
                nom: k.vencuts,
                compte: together(data.vencuts, data.vencen_avui),
                look: "counter-late",
                search: { venc: "vencut", ordre: "venciment" } as const,
              },
            ].map(({ nom, compte, look, search }) => (
              <li key={nom}>
                <Link className="counter" to="/t/$ens/expedients" params={{ ens }} search={search}>
                  <span className={`counter-value ${compte.total > 0 ? look : ""}`}>{say(compte)}</span>
                  <span>{nom}</span>
                </Link>
              </li>
            ))}
          </ul>
          <ul className="counters-more">
            {(["meus", "tasques_meves", "tasques_de_ningu", "esperen"] as const).map((one) => (
              <li key={one}>
                <strong>{say(data[one])}</strong> {k.dels[one]}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
