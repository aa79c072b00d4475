import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useDeferredValue, useRef, useState } from "react";
import { Autocomplete, Input, Menu, MenuItem, SearchField } from "react-aria-components";
import { api, ok } from "~/api/client";
import type { Problem } from "~/api/problem";
import { algunsExpedients } from "~/api/queries";
import type { Relacio } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { isMarked } from "~/ui/marked";
import { notify } from "~/ui/announce";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { SelectField } from "~/ui/Field";
import { useCase } from "./context";

const kinds: Relacio[] = ["relacionat", "deriva_de", "recurs_de", "annex_de", "peca_separada_de", "contracte_marc_de"];

/** Another case of the body, found by its number or by words; choosing it relates it. */
export default function Relate({ onClose }: { onClose: () => void }) {
  const t = useText();
  const c = useCaseText();
  const { ens, id, expedient, run } = useCase();
  const [tipus, setTipus] = useState<Relacio>("relacionat");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const isSending = useRef(false);
  const q = useDeferredValue(text.trim());
  const found = useQuery({
    ...algunsExpedients(ens, q.length > 1 ? { q } : { ordre: "-modificat_el" }, 8),
    placeholderData: keepPreviousData,
  });
  const others = (found.data?.items ?? []).filter((row) => row.id !== expedient.id);
  const relate = async (key: string) => {
    const other = others.find((row) => row.id === key);
    // Both the field and the list may hear the same Enter.
    if (!other || isSending.current) return;
    isSending.current = true;
    const refused = await run(() =>
      ok(
        api.POST("/api/v1/ens/{ens}/expedients/{id}/accions/relacionar", {
          params: { path: { ens, id } },
          body: { expedient: other.id, tipus },
        }),
      ),
    );
    isSending.current = false;
    setProblem(refused);
    if (refused) return;
    notify(c.relacio.feta(other.numero ?? other.titol));
    onClose();
  };
  return (
    <Dialog title={c.relacio.relaciona} onClose={onClose}>
      {problem ? <Failure error={problem} /> : null}
      <SelectField
        label={c.relacio.com}
        value={tipus}
        onChange={(value) => setTipus(kinds.find((one) => one === value) ?? "relacionat")}
        options={kinds.map((value) => ({ value, label: c.relacio.tipus[value] ?? value }))}
        isRequired
      />
      <Autocomplete inputValue={text} onInputChange={setText}>
        {/* A dialog takes the focus in any case; here it must be the field. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField className="palette-field" aria-label={c.relacio.cerca} autoFocus>
          <Search className="icon" aria-hidden />
          <Input
            className="palette-input"
            placeholder={c.relacio.placeholder}
            onKeyDown={(event) => {
              // In a hurry: the only answer is meant, before the list has marked it.
              if (event.key !== "Enter" || isMarked(event.currentTarget)) return;
              if (others[0] && others.length === 1 && q !== "") void relate(others[0].id);
            }}
          />
        </SearchField>
        <Menu
          className="palette-menu"
          aria-label={c.relacio.cerca}
          onAction={(key) => void relate(String(key))}
          renderEmptyState={() => <p className="muted palette-empty">{t.cerca.res}</p>}
        >
          {others.map((row) => (
            <MenuItem key={row.id} id={row.id} className="palette-item" textValue={row.titol}>
              <span className="number">{row.numero ?? t.llista.esborrany}</span>
              <span className="grow clip">{row.titol}</span>
              <span className="muted small">{row.estat_nom}</span>
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
      <p className="hint">{c.relacio.ajuda}</p>
    </Dialog>
  );
}
