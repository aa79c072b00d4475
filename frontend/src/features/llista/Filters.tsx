import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { procediments } from "~/api/queries";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Choice } from "~/ui/Choice";
import { useShortcut } from "~/ui/shortcuts";
import { hasFilters, ordres, vencs, vistes, type Search } from "./search";

export function Filters() {
  const t = useText();
  const navigate = useNavigate({ from: "/t/$ens/expedients" });
  const search = useSearch({ from: "/t/$ens/expedients" });
  const known = useQuery(procediments());
  const field = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState(search.q ?? "");
  useShortcut("/", "filtra", () => field.current?.select());

  // Another list has other rows: what was marked or looked at in this one does not go along.
  const change = (next: Partial<Record<keyof Search, string | undefined>>) =>
    void navigate({
      search: (before) => ({ ...before, sel: undefined, mira: undefined, ...next }) as Search,
      replace: true,
    });

  // «Back» and the links of the page change the address under the field.
  const sent = useRef(search.q ?? "");
  useEffect(() => {
    if ((search.q ?? "") !== sent.current) {
      sent.current = search.q ?? "";
      setQ(sent.current);
    }
  }, [search.q]);
  const send = (text: string) => {
    sent.current = text;
    change({ q: text || undefined });
  };
  useEffect(() => {
    if (q === sent.current) return;
    const timer = setTimeout(() => send(q), 180);
    return () => clearTimeout(timer);
  });

  return (
    <form
      className="filters no-print"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        send(q);
      }}
    >
      <input
        ref={field}
        className="input filter-text"
        type="search"
        aria-label={t.llista.filtra}
        placeholder={t.llista.filtra}
        aria-keyshortcuts="/"
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <Choice
        label={t.llista.quins}
        value={search.vista ?? "oberts"}
        options={vistes.map((one) => [one, t.llista.vistes[one]])}
        onChange={(vista) => change({ vista })}
      />
      <Choice
        label={t.llista.procediment}
        value={search.procediment ?? ""}
        options={[
          ["", t.marc.tots],
          ...(known.data?.items ?? []).map(({ codi, nom }): [string, string] => [codi, nom]),
        ]}
        onChange={(procediment) => change({ procediment: procediment || undefined })}
      />
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
            setQ("");
            sent.current = "";
            void navigate({ search: ({ cols }) => (cols ? { cols } : {}), replace: true });
          }}
        >
          {t.llista.treuFiltres}
        </Button>
      ) : null}
    </form>
  );
}
