import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { historial } from "~/api/queries";
import type { Esdeveniment } from "~/api/types";
import { dateTime } from "~/i18n/format";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { usePrinting } from "~/ui/media";
import { useCase } from "./context";

const SHOWN = 12;

/** What happened, newest first, from the log of events. */
export function History() {
  const t = useText();
  const c = useCaseText();
  const { ens, id, expedient, tramitacio, names, may } = useCase();
  const held = useQuery({ ...historial(ens, id, expedient.id), enabled: may("esdeveniments.llegir") });
  const [shown, setShown] = useState(SHOWN);
  const isPrinting = usePrinting();
  const events = held.data ?? [];
  const phases = new Map(tramitacio.fases.map(({ codi, nom }) => [codi, nom]));
  const tasks = new Map(tramitacio.tasques.map((one) => [one.id, one.nom]));
  const detail = ({ data }: Esdeveniment): string => {
    const { fase, objecte, id: object, tipus } = data as Record<string, string | undefined>;
    if (objecte === "fet") return c.fets[tipus ?? ""] ?? "";
    if (objecte === "tasca") return tasks.get(object ?? "") ?? "";
    return objecte === "expedient" && fase ? (phases.get(fase) ?? "") : "";
  };
  return (
    <section className="sheet" aria-labelledby="historial">
      <h2 id="historial">{t.expedient.historial}</h2>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isSuccess && events.length === 0 ? <p className="muted">{t.expedient.capHistorial}</p> : null}
      <ol className="history">
        {events.slice(0, isPrinting ? events.length : shown).map((event) => {
          const { actor } = event.data as { actor?: string };
          return (
            <li key={event.id}>
              <time dateTime={event.time} className="muted">
                {dateTime(event.time)}
              </time>
              <span>
                {c.esdeveniments[event.type] ?? event.type}
                {detail(event) ? `: ${detail(event)}` : ""}
                {actor && names.has(actor) ? <span className="muted"> · {names.get(actor)}</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
      {events.length > shown ? (
        <Button look="quiet" onClick={() => setShown(shown + 50)}>
          {t.expedient.historialMes}
        </Button>
      ) : null}
    </section>
  );
}
