import { useQuery } from "@tanstack/react-query";
import { procediments } from "~/api/queries";
import { useText } from "~/i18n/store";
import { Choice } from "~/ui/Choice";

type Props = { value: string | undefined; onChange: (procediment: string | undefined) => void };

/** The filter by procedure, of any list of cases. */
export function ProcedureChoice({ value, onChange }: Props) {
  const t = useText();
  const known = useQuery(procediments());
  return (
    <Choice
      label={t.llista.procediment}
      value={value ?? ""}
      options={[["", t.marc.tots], ...(known.data?.items ?? []).map(({ codi, nom }): [string, string] => [codi, nom])]}
      onChange={(procediment) => onChange(procediment || undefined)}
    />
  );
}
