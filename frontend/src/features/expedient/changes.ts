import type { Expedient, Problema, Tramitacio } from "~/api/types";
import { shortDate } from "~/i18n/format";
import type { Catalog } from "~/i18n/ca";
import type { CaseTexts } from "~/i18n/case.ca";
import { conflicts, dataChanged, valueOf, type Edits, type Value } from "./edits";
import { optionName, type DataField } from "./schema";

/** A field that somebody else changed: what it was, what it is and, when I changed it too, what I have. */
export type Change = {
  camp: string;
  label: string;
  /** Absent for lists, of which only that they changed is known. */
  values?: { before: string; now: string };
  mine?: string;
  qui: string;
  quan: string;
};

/** What was being sent when somebody else came first. */
export type Mine = {
  base?: Expedient;
  edits?: Edits;
  /** What is typed in a form that is no field of the case, to be seen beside what changed. */
  typed?: { label: string; value: string }[];
};

type Names = { t: Catalog; c: CaseTexts; fields: DataField[]; fases: Tramitacio["fases"] };

export function valueText(value: Value, field: DataField | undefined, c: CaseTexts): string {
  if (value === null || value === "") return c.conflicte.buit;
  if (typeof value === "boolean") return value ? c.edicio.si : c.edicio.no;
  return field?.type === "options" ? optionName(String(value)) : String(value);
}

function labelOf(camp: string, { c, fields }: Names): string {
  if (camp.startsWith("dades.")) return fields.find(({ key }) => `dades.${key}` === camp)?.label ?? camp.slice(6);
  return c.conflicte.camps[camp] ?? c.conflicte.altres;
}

/** A field of a case in words; null for what is not one field. */
function shown(file: Expedient, camp: string, names: Names): string | null {
  const { t, c, fields, fases } = names;
  if (camp.startsWith("dades.")) {
    const field = fields.find(({ key }) => `dades.${key}` === camp);
    return valueText(valueOf(file, camp), field, c);
  }
  const empty = c.conflicte.buit;
  const all: Record<string, string> = {
    titol: file.titol,
    responsable: file.responsable?.nom ?? t.expedient.ningu,
    unitat: file.unitat.nom,
    acces: c.conflicte.accessos[file.acces] ?? file.acces,
    classificacio: file.classificacio ?? empty,
    estat: file.estat_nom,
    fase: fases.find(({ codi }) => codi === file.fase)?.nom ?? empty,
    motiu: file.motiu ?? empty,
    venciment: file.venciment ? shortDate(file.venciment) : empty,
  };
  return all[camp] ?? null;
}

type Canvis = NonNullable<Problema["canvis"]>;

/** What changed between two readings of a case, told by the 412, with mine beside it. */
export function changesOf(before: Expedient, now: Expedient, canvis: Canvis, mine: Mine, names: Names): Change[] {
  const { c } = names;
  const edits = mine.edits ?? {};
  const both = new Set(conflicts(before, now, edits));
  return canvis.flatMap(({ camp, qui, quan }) => {
    const camps = camp === "dades" ? dataChanged(before, now).map((key) => `dades.${key}`) : [camp];
    return camps.flatMap((one): Change[] => {
      const [was, is] = [shown(before, one, names), shown(now, one, names)];
      // Written and written back: there is nothing to tell.
      if (was !== null && was === is && !both.has(one)) return [];
      const field = names.fields.find(({ key }) => `dades.${key}` === one);
      return [
        {
          camp: one,
          label: labelOf(one, names),
          ...(was !== null && is !== null ? { values: { before: was, now: is } } : {}),
          ...(both.has(one) ? { mine: valueText(edits[one] ?? null, field, c) } : {}),
          qui: qui?.nom ?? c.conflicte.ningu,
          quan,
        },
      ];
    });
  });
}
