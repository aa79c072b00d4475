import type { Defecte } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { TextField } from "~/ui/Field";
import { capital } from "~/ui/State";
import { say, type Definicio, type Fase } from "../definition";
import { placeOf, setPhase } from "./edit";

type Props = { text: Definicio; at: number; phase: Fase; defects: Defecte[]; onChange: (text: Definicio) => void };

export function PhaseForm({ text, at, phase, defects, onChange }: Props) {
  const r = useProcText().redaccio;
  const lang = useLanguage();
  const set = (change: Partial<Fase>) => onChange(setPhase(text, at, change));
  const name = (key: "ca" | "es", nom: string) => set({ nom: { ...phase.nom, [key]: nom } });
  const own = defects.filter(({ lloc }) => {
    const place = placeOf(text, lloc);
    return place?.fase === at && place.tasca === undefined;
  });
  return (
    <>
      <h2 id="tria" tabIndex={-1}>
        {r.fase}: {say(phase.nom, lang)}
      </h2>
      <Wrong defects={own} />
      <TextField label={r.nomCa} value={phase.nom.ca} onChange={(nom) => name("ca", nom)} isRequired />
      <TextField label={r.nomEs} value={phase.nom.es} onChange={(nom) => name("es", nom)} isRequired />
      <TextField
        label={r.codi}
        hint={r.codiFaseAjuda}
        value={phase.codi}
        onChange={(codi) => set({ codi })}
        isRequired
      />
    </>
  );
}

/** What the checker found here, next to where it is mended. */
export function Wrong({ defects }: { defects: Defecte[] }) {
  if (defects.length === 0) return null;
  return (
    <ul className="bar bar-warn editor-wrong">
      {defects.map(({ lloc, regla, explicacio }) => (
        <li key={`${lloc} ${regla}`}>
          {capital(explicacio)} <span className="small">({regla})</span>
        </li>
      ))}
    </ul>
  );
}
