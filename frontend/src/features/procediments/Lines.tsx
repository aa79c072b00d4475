import type { Linia } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { capital } from "~/ui/State";

const looks: Record<string, string> = { afegit: "ok", tret: "warn", canviat: "info" };

/** A difference in words, line by line. */
export function Lines({ lines }: { lines: Linia[] }) {
  const d = useProcText().diferencia;
  return (
    <ul className="proc-diff">
      {lines.map(({ canvi, lloc, on, abans, despres }) => (
        <li key={`${canvi} ${lloc} ${abans} ${despres}`}>
          <p>
            <span className={`tag tag-${looks[canvi] ?? "neutral"}`}>{d.canvis[canvi] ?? canvi}</span>{" "}
            <strong>{capital(on)}</strong>
          </p>
          {abans == null ? null : (
            <p>
              <span className="muted small">{d.abans}</span> <del>{abans}</del>
            </p>
          )}
          {despres == null ? null : (
            <p>
              <span className="muted small">{d.despres}</span> <ins>{despres}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
