import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { procediments, vistes } from "~/api/queries";
import { useText } from "~/i18n/store";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import Dialog from "~/ui/Dialog";
import { Failure } from "~/ui/Failure";
import { TextField } from "~/ui/Field";
import { fold } from "~/ui/fold";
import { focusFirstError } from "~/ui/form";
import { isSameView } from "./desades";
import { useNameRefusal } from "./refusal";
import type { Search } from "./search";
import { useViews, type View } from "./useViews";
import { createView, describe } from "./views";
import { ViewRow } from "./ViewRow";
import "./views.css";

type Props = {
  ens: string;
  search: Search;
  canShare: boolean;
  /** Opened to save what is there: the name has the focus. */
  isToSave: boolean;
  onOpen: (search: Search) => void;
  onClose: () => void;
};

/** The saved views: to open one, to save the list as it is now, to mend what was saved. */
export default function ViewsDialog({ ens, search, canShare, isToSave, onOpen, onClose }: Props) {
  const t = useText();
  const d = t.taules.desades;
  const held = useQuery(vistes(ens));
  const views = useViews(ens);
  const known = useQuery(procediments());
  const procedures = new Map((known.data?.items ?? []).map(({ codi, nom }) => [codi, nom]));
  const say = (what: Search) => describe(what, t, procedures);

  return (
    <Dialog title={d.titol} onClose={onClose} isWide>
      {held.isError ? <Failure error={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.isPending ? <p className="muted wait">{t.marc.carregant}</p> : null}
      {held.isSuccess && views.length === 0 ? (
        <div className="views-none">
          <p>
            <strong>{d.buit}</strong>
          </p>
          <p className="muted">{d.buitText}</p>
        </div>
      ) : null}
      {views.length > 0 ? (
        <ul className="views-list">
          {views.map((view) => (
            <ViewRow
              key={view.id}
              ens={ens}
              view={view}
              others={views}
              search={search}
              isCurrent={view.search !== null && isSameView(view.search, search)}
              say={say}
              onOpen={onOpen}
            />
          ))}
        </ul>
      ) : null}
      <SaveForm {...{ ens, search, canShare, isToSave, views }} said={say(search)} />
    </Dialog>
  );
}

type FormProps = Pick<Props, "ens" | "search" | "canShare" | "isToSave"> & { views: View[]; said: string };

function SaveForm({ ens, search, canShare, isToSave, views, said }: FormProps) {
  const t = useText();
  const d = t.taules.desades;
  const form = useRef<HTMLFormElement>(null);
  const refusal = useNameRefusal();
  const [nom, setNom] = useState("");
  const [isShared, setShared] = useState(false);
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);

  const save = async () => {
    const name = nom.trim();
    const isTaken = views.some((view) => view.compartida === isShared && fold(view.nom) === fold(name));
    setError(name ? (isTaken ? d.jaHiEs : undefined) : d.calNom);
    if (!name || isTaken) return focusFirstError(form.current);
    setPending(true);
    try {
      await createView(ens, name, isShared, search);
      setNom("");
      notify(d.desada(name));
    } catch (problem) {
      setError(refusal(problem));
      focusFirstError(form.current);
    }
    setPending(false);
  };

  return (
    <form
      ref={form}
      className="views-save"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void save();
      }}
    >
      <h3>{d.ara}</h3>
      <p className="muted small">{said}</p>
      <TextField label={d.nom} value={nom} onChange={setNom} error={error} isRequired takesFocus={isToSave} />
      {canShare ? (
        <label className="check">
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          <span>{d.comparteix}</span>
        </label>
      ) : null}
      <div className="dialog-actions">
        <Button look="primary" type="submit" isPending={isPending}>
          {d.desa}
        </Button>
      </div>
    </form>
  );
}
