import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/store";
import "./phases.css";

type Props = {
  label: string;
  phases: { codi: string; nom: ReactNode }[];
  /** Which one it is in; -1 where nothing goes on, as in a definition. */
  at: number;
};

/** Phases in a row, drawn the same in a case, in a procedure and in the trial of one. */
export function PhaseBar({ label, phases, at }: Props) {
  const t = useText();
  return (
    <ol className="phases" aria-label={label}>
      {phases.map(({ codi, nom }, index) => (
        <li
          key={codi}
          className={index < at ? "phase phase-done" : index === at ? "phase phase-now" : "phase"}
          aria-current={index === at ? "step" : undefined}
        >
          {index < at ? <Check className="icon" aria-hidden /> : null}
          {nom}
          {index < at ? <span className="sr-only"> ({t.expedient.faseFeta})</span> : null}
        </li>
      ))}
    </ol>
  );
}
