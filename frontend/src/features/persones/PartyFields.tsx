import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { personaPerDocument } from "~/api/queries";
import type { InteressatNou, Rol } from "~/api/types";
import { useText } from "~/i18n/store";
import { SelectField, TextField } from "~/ui/Field";
import { checkNif, normal, type NifState } from "./nif";

export type Party = {
  key: string;
  rol: Rol;
  document: string;
  nom: string;
  cognom1: string;
  cognom2: string;
  correu: string;
  telefon: string;
  /** Somebody of the register with the same document. */
  knownId: string | null;
};

export function emptyParty(rol: Rol = "interessat"): Party {
  return {
    key: crypto.randomUUID(),
    rol,
    document: "",
    nom: "",
    cognom1: "",
    cognom2: "",
    correu: "",
    telefon: "",
    knownId: null,
  };
}

export function isBlank({ document, nom, cognom1 }: Party): boolean {
  return !document.trim() && !nom.trim() && !cognom1.trim();
}

/** As the contract takes it: somebody of the register by identifier, anybody else with what was written. */
export function partyOf({ rol, knownId, document, nom, cognom1, cognom2, correu, telefon }: Party): InteressatNou {
  if (knownId) return { rol, persona_id: knownId };
  const given = { document: normal(document), cognom1, cognom2, correu, telefon };
  const written = Object.entries(given).map(([name, value]) => [name, value.trim()] as const);
  return {
    rol,
    persona: {
      nom: nom.trim(),
      adreca_protegida: false,
      ...Object.fromEntries(written.filter(([, value]) => value !== "")),
    },
  };
}

const rols: Rol[] = [
  "sollicitant",
  "interessat",
  "titular",
  "denunciant",
  "infractor_presumpte",
  "contractista",
  "tercer_afectat",
];

type Props = {
  ens: string;
  value: Party;
  onChange: (next: Party) => void;
  errors: Record<string, string>;
  /** Where this party stands in the body of the request: its errors point there. */
  prefix: string;
};

export function PartyFields({ ens, value, onChange, errors, prefix }: Props) {
  const t = useText();
  const state = checkNif(value.document);
  const nif = state.kind === "correcte" ? state.nif : "";
  const lookup = useQuery({ ...personaPerDocument(ens, nif), enabled: nif !== "" });
  const known = nif ? lookup.data?.items[0] : undefined;
  const isEntity = state.kind === "correcte" && !state.isPerson;
  const set = (next: Partial<Party>) => onChange({ ...value, ...next });
  // The answer comes after the typing: what is chosen must be what was found for what is written now.
  const knownId = known?.id ?? null;
  useEffect(() => {
    if (knownId !== value.knownId) onChange({ ...value, knownId });
  }, [knownId, value, onChange]);
  const at = (name: string) => errors[`${prefix}persona.${name}`] ?? errors[`${prefix}${name}`];
  const shown = known ? [known.nom, known.cognom1, known.cognom2].filter(Boolean).join(" ") : "";

  return (
    <div className="party">
      <TextField
        label={t.persona.document}
        className="party-document"
        value={value.document}
        onChange={(document) => set({ document })}
        error={at("document") ?? nifError(state, t.persona.nif, value.document)}
        hint={shown ? t.persona.jaHiEs(shown) : state.kind === "correcte" ? t.persona.nif.correcte : undefined}
      />
      <SelectField
        label={t.persona.rol}
        value={value.rol}
        onChange={(rol) => set({ rol: rols.find((one) => one === rol) ?? "interessat" })}
        options={rols.map((rol) => ({ value: rol, label: t.persona.rols[rol] ?? rol }))}
        error={errors[`${prefix}rol`]}
        isRequired
      />
      {known ? null : (
        <>
          <TextField
            label={t.persona.nom}
            value={value.nom}
            onChange={(nom) => set({ nom })}
            error={at("nom")}
            isRequired
          />
          {isEntity ? null : (
            <>
              <TextField
                label={t.persona.cognom1}
                value={value.cognom1}
                onChange={(cognom1) => set({ cognom1 })}
                error={at("cognom1")}
              />
              <TextField
                label={t.persona.cognom2}
                value={value.cognom2}
                onChange={(cognom2) => set({ cognom2 })}
                error={at("cognom2")}
              />
            </>
          )}
          <TextField
            label={t.persona.telefon}
            type="tel"
            inputMode="tel"
            value={value.telefon}
            onChange={(telefon) => set({ telefon })}
            error={at("telefon")}
          />
          <TextField
            label={t.persona.correu}
            type="email"
            inputMode="email"
            value={value.correu}
            onChange={(correu) => set({ correu })}
            error={at("correu")}
          />
        </>
      )}
    </div>
  );
}

type NifWords = { curt: string; format: string; lletra: (letter: string) => string };

/** While it is being typed nothing is wrong yet; a wrong letter is told at once. */
function nifError(state: NifState, words: NifWords, text: string): string | undefined {
  if (state.kind === "lletra") return words.lletra(state.expected);
  if (state.kind === "format") return words.format;
  return state.kind === "curt" && normal(text).length >= 8 ? words.curt : undefined;
}
