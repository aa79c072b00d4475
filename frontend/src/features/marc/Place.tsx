import { Link, useNavigate, useRouteContext } from "@tanstack/react-router";
import { ShieldAlert, Signpost } from "lucide-react";
import { queryClient } from "~/api/queries";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";

// Bodies whose people work inside others.
const helpers = new Set(["consell_comarcal", "conselh_generau", "diputacio"]);

/** Whose papers these are, for somebody who is not of the house; and what the house still asks of whoever works in it. */
export function Place() {
  const t = useText();
  const navigate = useNavigate();
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  const home = held.ens.find(({ tipus }) => helpers.has(tipus));
  const isGuest = home !== undefined && !helpers.has(body.tipus);
  const goHome = () => {
    if (!home) return;
    // Nothing of one body may stay on a screen of another.
    queryClient.clear();
    void navigate({ to: "/t/$ens/avui", params: { ens: home.ens } });
  };
  return (
    <>
      {isGuest ? (
        <div className="place place-guest">
          <p className="grow">
            <Signpost className="icon" aria-hidden /> {t.lloc.altreEns}: <strong>{body.nom}</strong>
            <span className="place-home">
              {" "}
              · {t.lloc.casaTeva}: {home.nom}
            </span>
          </p>
          <Button look="quiet" className="no-print" onClick={goHome}>
            {t.lloc.torna}
          </Button>
        </div>
      ) : null}
      {body.cal_segon_factor ? (
        <div className="place place-warn no-print">
          <p className="grow">
            <ShieldAlert className="icon" aria-hidden /> {t.lloc.calFactor}
          </p>
          <Link to="/t/$ens/compte" params={{ ens: body.ens }}>
            {t.lloc.activa}
          </Link>
        </div>
      ) : null}
    </>
  );
}
