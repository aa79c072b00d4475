import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useDeferredValue, useRef, useState } from "react";
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from "react-aria-components";
import { algunsExpedients } from "~/api/queries";
import { parts } from "~/features/gestio/parts";
import { useViews } from "~/features/llista/useViews";
import { useText } from "~/i18n/store";
import { isMarked } from "~/ui/marked";
import { pageActions } from "~/ui/actions";
import Dialog from "~/ui/Dialog";
import { fold } from "~/ui/fold";
import { pathId } from "~/ui/numero";

type Props = { ens: string; onClose: () => void; onHelp: () => void };
type Entry = { id: string; name: string; run: () => void };

/** Ctrl K: cases by whatever one remembers of them, the pages, and what can be done from here. */
export default function Palette({ ens, onClose, onHelp }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  const canRead = body.actes.includes("expedient.llegir");
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const found = useQuery({
    ...algunsExpedients(ens, q.length > 1 ? { q } : { ordre: "-modificat_el" }, 8),
    placeholderData: keepPreviousData,
    enabled: canRead,
  });
  const views = useViews(ens, canRead);

  const pages: Entry[] = [
    ...(canRead
      ? [
          { id: "avui", name: t.marc.avui, run: () => void navigate({ to: "/t/$ens/avui", params: { ens } }) },
          {
            id: "expedients",
            name: t.marc.expedients,
            run: () => void navigate({ to: "/t/$ens/expedients", params: { ens }, search: {} }),
          },
          {
            id: "tauler",
            name: t.taules.tauler.titol,
            run: () => void navigate({ to: "/t/$ens/tauler", params: { ens } }),
          },
        ]
      : []),
    ...(body.actes.includes("expedient.obrir")
      ? [{ id: "nou", name: t.marc.nou, run: () => void navigate({ to: "/t/$ens/expedients/nou", params: { ens } }) }]
      : []),
    ...(body.actes.includes("ens.llegir")
      ? [
          {
            id: "compta",
            name: t.marc.compta,
            run: () => void navigate({ to: "/t/$ens/compta", params: { ens } }),
          },
        ]
      : []),
    ...parts
      .filter(({ acte }) => body.actes.includes(acte))
      .map(({ part }) => ({
        id: `administracio-${part}`,
        name: `${t.marc.administracio}: ${t.marc.parts[part]}`,
        run: () => void navigate({ to: `/t/$ens/administracio/${part}`, params: { ens } }),
      })),
    ...(held.ens.length > 1
      ? [{ id: "comarca", name: t.taules.comarca.titol, run: () => void navigate({ to: "/comarca", search: {} }) }]
      : []),
    { id: "procediments", name: t.marc.procediments, run: () => void navigate({ to: "/procediments", search: {} }) },
    { id: "compte", name: t.marc.compte, run: () => void navigate({ to: "/t/$ens/compte", params: { ens } }) },
    { id: "dreceres", name: t.marc.dreceres, run: onHelp },
    ...views.flatMap(({ id, nom, search }) =>
      search
        ? [
            {
              id: `vista-${id}`,
              name: t.taules.desades.vista(nom),
              run: () => void navigate({ to: "/t/$ens/expedients", params: { ens }, search }),
            },
          ]
        : [],
    ),
  ].filter(({ name }) => fold(name).includes(fold(q)));
  // Until the answer to what is written now arrives, those of the last answer stay that have its words: Enter must never
  // open a case that was only found by another question.
  const words = fold(q).split(/\s+/);
  const all = (found.data?.items ?? []).filter(
    ({ numero, titol }) =>
      !found.isPlaceholderData || words.every((word) => fold(`${numero ?? ""} ${titol}`).includes(word)),
  );
  const [offers] = useState(pageActions);
  const doable = offers
    .map(({ title, actions }) => ({
      title,
      // Without a word there is room for the first ones only; the rest are a letter away.
      actions: actions.filter(({ name }) => fold(name).includes(fold(q))).slice(0, q === "" ? 5 : 12),
    }))
    .filter(({ actions }) => actions.length > 0);

  // Before a word is written, what can be done here comes first and everything fits on a small screen.
  const cases = q === "" && doable.length > 0 ? all.slice(0, 4) : all;

  // Both the field and the list may hear the same Enter.
  const isChosen = useRef(false);
  const open = (key: string | number) => {
    if (isChosen.current) return;
    isChosen.current = true;
    onClose();
    const page = [...doable.flatMap(({ actions }) => actions), ...pages].find(({ id }) => id === key);
    if (page) page.run();
    else void navigate({ to: "/t/$ens/expedients/$id", params: { ens, id: String(key) } });
  };

  return (
    <Dialog title={t.cerca.titol} onClose={onClose} isBare>
      <Autocomplete inputValue={text} onInputChange={setText}>
        {/* A dialog takes the focus in any case; here it must be the field. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField className="palette-field" aria-label={t.cerca.titol} autoFocus>
          <Search className="icon" aria-hidden />
          <Input
            className="palette-input"
            placeholder={t.cerca.placeholder}
            onKeyDown={(event) => {
              // In a hurry: the first answer is meant, before the list has marked it.
              if (event.key !== "Enter" || isMarked(event.currentTarget)) return;
              const first = doable[0]?.actions[0]?.id ?? (cases[0] ? pathId(cases[0]) : pages[0]?.id);
              if (first && q !== "") open(first);
            }}
          />
        </SearchField>
        <Menu
          className="palette-menu"
          aria-label={t.cerca.titol}
          onAction={open}
          renderEmptyState={() => <p className="muted palette-empty">{t.cerca.res}</p>}
        >
          {doable.map(({ title, actions }) => (
            <MenuSection key={title}>
              <Header className="palette-head">{title}</Header>
              {actions.map(({ id, name }) => (
                <MenuItem key={id} id={id} className="palette-item">
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
          {cases.length > 0 ? (
            <MenuSection>
              <Header className="palette-head">{t.cerca.expedients}</Header>
              {cases.map((row) => (
                <MenuItem key={row.id} id={pathId(row)} className="palette-item" textValue={row.titol}>
                  <span className="number">{row.numero ?? t.llista.esborrany}</span>
                  <span className="grow clip">{row.titol}</span>
                  <span className="muted small">{row.estat_nom}</span>
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
          {pages.length > 0 ? (
            <MenuSection>
              <Header className="palette-head">{t.cerca.pagines}</Header>
              {pages.map(({ id, name }) => (
                <MenuItem key={id} id={id} className="palette-item">
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
        </Menu>
      </Autocomplete>
      <p className="hint palette-hint">{t.cerca.ajuda}</p>
    </Dialog>
  );
}
