import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { adaptacions, previsio, type Adaptacio } from "~/api/adaptacions";
import { usuaris } from "~/api/queries";
import { Lines } from "~/features/procediments/Lines";
import { shortDate } from "~/i18n/format";
import { useAdaptaText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Failure } from "~/ui/Failure";
import { isAdapted } from "./canvis";

/** Every adaptation that there has been, newest first; asked for when somebody opens it. */
export function History({ ens, codi }: { ens: string; codi: string }) {
  const t = useText();
  const a = useAdaptaText();
  const [isOpen, setOpen] = useState(false);
  const held = useQuery({ ...adaptacions(ens, codi), enabled: isOpen });
  const people = useQuery({ ...usuaris(ens), enabled: isOpen });
  const names = new Map((people.data?.items ?? []).map(({ id, nom }) => [id, nom]));
  return (
    <details className="sheet" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3 className="adapt-summary">{a.historial}</h3>
      </summary>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {isOpen && held.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {held.data?.length === 0 ? <p className="muted">{a.historialCap}</p> : null}
      <ol className="proc-lines">
        {(held.data ?? []).map((one) => (
          <li key={one.n}>
            <One ens={ens} codi={codi} one={one} autor={one.autor ? names.get(one.autor) : undefined} />
          </li>
        ))}
      </ol>
    </details>
  );
}

type Props = { ens: string; codi: string; one: Adaptacio; autor: string | undefined };

function One({ ens, codi, one, autor }: Props) {
  const t = useText();
  const a = useAdaptaText();
  const [isOpen, setOpen] = useState(false);
  const seen = useQuery({ ...previsio(ens, codi, one.versio, one.canvis), enabled: isOpen });
  const who = one.autor ? (autor ? a.per(autor) : "") : a.automatica;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{a.adaptacioN(one.n)}</strong>{" "}
        <span className="muted small">
          {[shortDate(one.creat_el), a.sobre(one.versio), who].filter(Boolean).join(" · ")}
        </span>
      </summary>
      {isAdapted(one.canvis) ? null : <p>{a.tornaBiblioteca}</p>}
      {seen.isError ? <Failure error={seen.error} onRetry={() => void seen.refetch()} /> : null}
      {isOpen && seen.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {seen.data ? <Lines lines={seen.data.diferencia} /> : null}
    </details>
  );
}
