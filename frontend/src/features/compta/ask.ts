import type { components } from "~/api/schema";
import { today } from "~/i18n/format";

type Schemas = components["schemas"];
export type Calcul = Schemas["Calcul"];
export type Counted = Schemas["CalculOut"];

export const menes = ["termini", "registre", "notificacio", "maxim"] as const;
export type Mena = (typeof menes)[number];
export const units = ["dies_habils", "dies_naturals", "mesos", "anys", "hores"] as const;
export type Unit = (typeof units)[number];
export const stops = [
  "requeriment",
  "informe_preceptiu",
  "proves_tecniques",
  "negociacio",
  "pronunciament_judicial",
  "pronunciament_ue",
  "procediment_ue",
  "requeriment_entre_administracions",
  "actuacions_complementaries",
  "recusacio",
] as const;
export type StopKind = (typeof stops)[number];

export type Stop = { key: number; tipus: StopKind; des_de: string; fins_a: string; amb_acte: boolean };
export type More = { n: string; unitat: Unit; acordada: string };

/** What is written in the form, as it is written. */
export type Asked = {
  mena: Mena;
  inici: string;
  hora: string;
  n: string;
  unitat: Unit;
  residencia: string;
  urgent: boolean;
  dePresentacio: boolean;
  ampliacio: More | null;
  suspensions: Stop[];
};

export const blank = (): Asked => ({
  mena: "termini",
  inici: today(),
  hora: "09:00",
  n: "10",
  unitat: "dies_habils",
  residencia: "",
  urgent: false,
  dePresentacio: false,
  ampliacio: null,
  suspensions: [],
});

/** Another question with what was written: no maximum term is counted in hours. */
export function turn({ unitat }: Asked, mena: Mena): Partial<Asked> {
  return mena === "maxim" && unitat === "hores" ? { mena, unitat: "mesos" } : { mena };
}

/** Only what belongs to the question: what was written for another stays in the form, and is not sent. */
export function question(asked: Asked): Calcul {
  const { mena, inici, residencia } = asked;
  const base = { mena, inici, ...(residencia.trim() ? { residencia: residencia.trim() } : {}) };
  if (mena === "notificacio") return base;
  if (mena === "registre") return { ...base, hora: asked.hora };
  const length = asked.n ? { n: Number(asked.n), unitat: asked.unitat } : {};
  const { ampliacio } = asked;
  const more = ampliacio
    ? { ampliacio: { n: Number(ampliacio.n), unitat: ampliacio.unitat, acordada: ampliacio.acordada } }
    : {};
  if (mena === "maxim") {
    const suspensions = asked.suspensions.map(({ tipus, des_de, fins_a, amb_acte }) => ({
      tipus,
      des_de,
      amb_acte,
      ...(fins_a ? { fins_a } : {}),
    }));
    return { ...base, ...length, ...more, suspensions };
  }
  if (asked.unitat === "hores") return { ...base, ...length, hora: asked.hora };
  return { ...base, ...length, ...more, urgent: asked.urgent, de_presentacio: asked.dePresentacio };
}
