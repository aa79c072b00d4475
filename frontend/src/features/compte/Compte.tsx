import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { jo } from "~/api/queries";
import { useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Factor } from "./Factor";
import { Password } from "./Password";
import { Profile } from "./Profile";
import { Sessions } from "./Sessions";
import "./compte.css";

/** One's own account: who one is, how one enters, and from where one has entered. */
export function Compte() {
  const t = useText();
  const { body } = useRouteContext({ from: "/t/$ens" });
  const { data } = useSuspenseQuery(jo());
  useTitle(t.marc.compte, body.nom);
  if (!data.compte) return null;
  return (
    <div className="page page-form account">
      <h1>{t.marc.compte}</h1>
      <Profile key={data.compte.versio} compte={data.compte} />
      <Factor compte={data.compte} />
      <Password compte={data.compte} />
      <Sessions />
    </div>
  );
}
