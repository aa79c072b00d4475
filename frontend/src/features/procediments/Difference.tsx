import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { diferencia } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Failure } from "~/ui/Failure";
import { Lines } from "./Lines";

/** What one version changes of another, in words and part by part. */
export function Difference({ codi, n, amb }: { codi: string; n: number; amb: number }) {
  const t = useText();
  const p = useProcText();
  const d = p.diferencia;
  const held = useQuery(diferencia(codi, n, amb));
  const title = useRef<HTMLHeadingElement>(null);
  // It was asked for from another place of the page: whoever asked is brought to it.
  const isHere = held.isSuccess;
  useEffect(() => {
    if (isHere) title.current?.focus();
  }, [isHere]);
  const lines = held.data ?? [];
  const areas = [...new Set(lines.map(({ area }) => area))];
  return (
    <section className="sheet" aria-labelledby="diferencia">
      <div className="section-head">
        <h2 ref={title} id="diferencia" tabIndex={-1}>
          {d.titol(amb, n)}
        </h2>
        <Link className="no-print" to="/procediments/$codi" params={{ codi }} search={{ v: n }}>
          {d.tanca}
        </Link>
      </div>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {held.isSuccess && lines.length === 0 ? <p className="muted">{d.cap}</p> : null}
      {areas.map((area) => (
        <section key={area} aria-label={d.arees[area] ?? area}>
          <h3>{d.arees[area] ?? area}</h3>
          <Lines lines={lines.filter((line) => line.area === area)} />
        </section>
      ))}
    </section>
  );
}
