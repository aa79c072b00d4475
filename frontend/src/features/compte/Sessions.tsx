import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ok } from "~/api/client";
import { queryClient, sessions } from "~/api/queries";
import type { SessioPropia } from "~/api/types";
import { dateTime } from "~/i18n/format";
import { useCompteText } from "~/i18n/rooms";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { Failure, useFailureText } from "~/ui/Failure";
import { readOrigin } from "./browser";

/** From where one has entered, with the way to shut each door. */
export function Sessions() {
  const c = useCompteText();
  const say = useFailureText();
  const held = useQuery(sessions());
  const [pending, setPending] = useState<string | null>(null);
  const items = held.data?.items ?? [];
  const others = items.filter(({ actual }) => !actual);
  const end = async (name: string, ids: string[]) => {
    setPending(name);
    try {
      for (const id of ids) await ok(api.DELETE("/api/v1/jo/sessions/{id}", { params: { path: { id } } }));
      notify(c.tancada);
    } catch (error) {
      notify(say(error), "danger");
    }
    await queryClient.invalidateQueries({ queryKey: sessions().queryKey });
    setPending(null);
  };
  return (
    <section className="sheet stack" aria-labelledby="sessions">
      <div className="section-head">
        <h2 id="sessions">{c.sessions}</h2>
        {others.length > 1 ? (
          <Button
            isPending={pending === "others"}
            onClick={() =>
              void end(
                "others",
                others.map(({ id }) => id),
              )
            }
          >
            {c.tancaAltres}
          </Button>
        ) : null}
      </div>
      <p className="muted">{c.sessionsText}</p>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      <ul className="sessions">
        {items.map((one) => (
          <Row key={one.id} one={one} isPending={pending === one.id} onEnd={() => void end(one.id, [one.id])} />
        ))}
      </ul>
    </section>
  );
}

function Row({ one, isPending, onEnd }: { one: SessioPropia; isPending: boolean; onEnd: () => void }) {
  const c = useCompteText();
  const { address, browser } = readOrigin(one.origen ?? "");
  const name = `${browser ?? c.desconegut}${address ? ` · ${address}` : ""}`;
  return (
    <li>
      <div className="grow">
        <p>
          {name} {one.actual ? <span className="tag tag-accent">{c.aquesta}</span> : null}
        </p>
        <p className="muted small">
          {c.desDe(dateTime(one.creat_el))} · {c.finsA(dateTime(one.caduca))}
          {one.segon_factor ? ` · ${c.ambFactor}` : ""}
        </p>
      </div>
      {one.actual ? null : (
        <Button isPending={isPending} onClick={onEnd}>
          {c.tancaSessio}
          <span className="sr-only">: {name}</span>
        </Button>
      )}
    </li>
  );
}
