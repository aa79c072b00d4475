import { useQuery } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { unitats, type Dret } from "~/api/gestio";
import { procediments } from "~/api/queries";
import { shortDate } from "~/i18n/format";
import { useGestioText } from "~/i18n/rooms";
import { Button } from "~/ui/Button";
import { SelectField, TextField } from "~/ui/Field";
import { capital } from "~/ui/State";

/** Roles that a body gives; those of programs and of the platform have doors of their own. */
export const roles = [
  "secretaria",
  "administrativa",
  "tramitador",
  "tecnic",
  "alcaldia",
  "regidor",
  "intervencio",
  "arxiver",
  "auditor",
  "admin",
];

// What is edited has an identity of its own, so that taking one away moves no text to another.
export type Draft = Dret & { key: number };

let next = 0;
export const draftOf = (dret: Dret): Draft => ({ ...dret, key: next++ });
export const emptyDraft = (): Draft => draftOf({ rol: "administrativa" });
export const rightOf = ({ rol, unitat, familia, caduca }: Draft): Dret => ({
  rol,
  unitat: unitat || null,
  familia: familia || null,
  caduca: caduca || null,
});

// Families have a code and no name in the contract; it is a plain word.
const familyName = (codi: string) => capital(codi.replaceAll("_", " "));

type Props = { ens: string; drets: Draft[]; errors: Record<string, string>; onChange: (drets: Draft[]) => void };

/** The roles of a person, each over the whole body or a part of it, with its end. */
export function Rights({ ens, drets, errors, onChange }: Props) {
  const g = useGestioText();
  const u = g.usuaris;
  const units = useQuery(unitats(ens));
  const known = useQuery(procediments());
  const families = [...new Set((known.data?.items ?? []).map(({ familia }) => familia))].toSorted();
  const set = (key: number, change: Partial<Dret>) =>
    onChange(drets.map((dret) => (dret.key === key ? { ...dret, ...change } : dret)));
  const all = { value: "", label: u.totes };
  return (
    <fieldset className="rights">
      <legend>{u.drets}</legend>
      {drets.length === 0 ? <p className="muted">{u.senseDrets}</p> : null}
      {drets.map((dret, at) => (
        <fieldset key={dret.key} className="right">
          <legend className="sr-only">{u.dret(at + 1)}</legend>
          <SelectField
            label={u.rol}
            value={dret.rol}
            isRequired
            hint={g.rolsQue[dret.rol]}
            error={errors[`drets.${at}.rol`]}
            onChange={(rol) => set(dret.key, { rol: rol as Dret["rol"] })}
            options={[...new Set([...roles, dret.rol])].map((rol) => ({
              value: rol,
              label: g.rols[rol] ?? rol,
            }))}
          />
          <TextField
            label={u.caduca}
            type="date"
            value={dret.caduca ?? ""}
            hint={u.caducaAjuda}
            error={errors[`drets.${at}.caduca`]}
            onChange={(caduca) => set(dret.key, { caduca })}
          />
          <SelectField
            label={u.unitat}
            value={dret.unitat ?? ""}
            error={errors[`drets.${at}.unitat`]}
            onChange={(unitat) => set(dret.key, { unitat })}
            options={[all, ...(units.data ?? []).map(({ id, nom }) => ({ value: id, label: nom }))]}
          />
          <SelectField
            label={u.familia}
            value={dret.familia ?? ""}
            error={errors[`drets.${at}.familia`]}
            onChange={(familia) => set(dret.key, { familia })}
            options={[all, ...families.map((one) => ({ value: one, label: familyName(one) }))]}
          />
          <button
            type="button"
            className="icon-button right-away"
            aria-label={u.treuDret(at + 1)}
            onClick={() => onChange(drets.filter(({ key }) => key !== dret.key))}
          >
            <X className="icon" aria-hidden />
          </button>
        </fieldset>
      ))}
      <Button look="quiet" onClick={() => onChange([...drets, emptyDraft()])}>
        <Plus className="icon" aria-hidden />
        {u.afegeixDret}
      </Button>
    </fieldset>
  );
}

/** «Tècnic/a · Urbanisme · fins al 31/12/2026» */
export function RightTag({ dret, units }: { dret: Dret; units: Map<string, string> }) {
  const g = useGestioText();
  const parts = [
    g.rols[dret.rol] ?? dret.rol,
    dret.unitat ? (units.get(dret.unitat) ?? "") : "",
    dret.familia ? familyName(dret.familia) : "",
    dret.caduca ? g.usuaris.finsA(shortDate(dret.caduca)) : "",
  ];
  return <span className="tag tag-neutral">{parts.filter(Boolean).join(" · ")}</span>;
}
