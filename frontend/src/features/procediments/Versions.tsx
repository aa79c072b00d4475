import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { versions } from "~/api/procediments";
import { procediments } from "~/api/queries";
import { shortDate } from "~/i18n/format";
import { useProcText } from "~/i18n/rooms";
import { Failure } from "~/ui/Failure";
import type { Definicio } from "./definition";

type Row = { versio: number; estat: string; dia: string | null };
type Props = { text: Definicio; writes: boolean };

/** Every version that the reader may see, newest first, and what each changed of the one before. */
export function Versions({ text, writes }: Props) {
  const p = useProcText();
  const { codi } = text;
  const open = useQuery(procediments());
  const all = useQuery({ ...versions(codi), enabled: writes });
  const rows: Row[] = writes
    ? (all.data ?? []).map(({ versio, estat, creat_el, publicat_el }) => ({
        versio,
        estat,
        dia: publicat_el ? p.publicada(shortDate(publicat_el)) : p.comencada(shortDate(creat_el)),
      }))
    : (open.data?.items ?? [])
        .filter((one) => one.codi === codi)
        .map(({ versio, estat }) => ({ versio, estat, dia: null }));
  return (
    <section className="sheet" aria-labelledby="versions">
      <h2 id="versions">{p.versions}</h2>
      <p className="muted small">{p.versionsText}</p>
      {all.isError ? <Failure error={all.error} onRetry={() => void all.refetch()} /> : null}
      <ul className="proc-lines">
        {rows.map(({ versio, estat, dia }, at) => {
          const before = rows[at + 1]?.versio;
          return (
            <li key={versio}>
              <Link
                to="/procediments/$codi"
                params={{ codi }}
                search={{ v: versio }}
                aria-current={versio === text.versio ? "true" : undefined}
              >
                {p.versioN(versio)}
              </Link>{" "}
              <span className={`tag tag-${estat === "publicat" ? "ok" : "neutral"}`}>{p.estats[estat] ?? estat}</span>{" "}
              {dia ? <span className="muted small">{dia}</span> : null}
              {before ? (
                <p className="proc-compare no-print">
                  <Link to="/procediments/$codi" params={{ codi }} search={{ v: versio, amb: before }}>
                    {p.compara(before)}
                    <span className="sr-only"> ({p.versioN(versio)})</span>
                  </Link>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
