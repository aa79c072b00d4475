import { useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Choice } from "~/ui/Choice";
import { FilterText } from "~/ui/FilterText";
import { ProcedureChoice } from "./ProcedureChoice";
import { hasFilters, ordres, vencs, vistes, type Search } from "./search";

export function Filters() {
  const t = useText();
  const navigate = useNavigate({ from: "/t/$ens/expedients" });
  const search = useSearch({ from: "/t/$ens/expedients" });

  // Another list has other rows: what was marked or looked at in this one does not go along.
  const change = (next: Partial<Record<keyof Search, string | undefined>>) =>
    void navigate({
      search: (before) => ({ ...before, sel: undefined, mira: undefined, ...next }) as Search,
      replace: true,
    });

  return (
    <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
      <FilterText label={t.llista.filtra} value={search.q ?? ""} onSend={(q) => change({ q: q || undefined })} />
      <Choice
        label={t.llista.quins}
        value={search.vista ?? "oberts"}
        options={vistes.map((one) => [one, t.llista.vistes[one]])}
        onChange={(vista) => change({ vista })}
      />
      <ProcedureChoice value={search.procediment} onChange={(procediment) => change({ procediment })} />
      <Choice
        label={t.llista.venc}
        value={search.venc ?? "tots"}
        options={vencs.map((one) => [one, t.llista.vencs[one]])}
        onChange={(venc) => change({ venc })}
      />
      <Choice
        label={t.llista.ordre}
        value={search.ordre ?? "-data_obertura"}
        options={ordres.map((one) => [one, t.llista.ordres[one]])}
        onChange={(ordre) => change({ ordre })}
      />
      {hasFilters(search) ? (
        <Button
          look="quiet"
          onClick={() => {
            void navigate({ search: ({ cols }) => (cols ? { cols } : {}), replace: true });
          }}
        >
          {t.llista.treuFiltres}
        </Button>
      ) : null}
    </form>
  );
}
