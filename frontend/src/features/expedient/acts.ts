// The data that each act asks for, as `do_acte` describes it in the contract. What is not here asks for nothing.

export type Input = "text" | "date" | "number" | "document" | "options";

export type ActField = {
  name: string;
  input: Input;
  isOptional?: boolean;
  /** Codes of a closed list, named by the catalogue. */
  options?: readonly string[];
  /** What is chosen among things of the case, with its name. */
  choices?: { value: string; label: string }[];
};

const text = (name: string): ActField => ({ name, input: "text" });
const document: ActField = { name: "document", input: "document" };
const organs = [
  "alcaldia",
  "ple",
  "junta_govern",
  "regidoria",
  "tinenca_alcaldia",
  "assemblea_veinal",
  "president_emd",
  "junta_veins",
];

const fields: Record<string, ActField[]> = {
  descartar: [text("rao")],
  suspendre: [
    {
      name: "causa",
      input: "options",
      options: [
        "requeriment_esmena",
        "informe_preceptiu",
        "proves_tecniques",
        "negociacio_conveni",
        "requeriment_entre_administracions",
        "actuacions_complementaries",
        "recusacio",
        "pronunciament_judicial",
        "pronunciament_ue",
        "procediment_ue",
      ],
    },
    { name: "des_de", input: "date" },
    document,
    { name: "topall", input: "date", isOptional: true },
  ],
  aixecar_suspensio: [
    { name: "fins", input: "date" },
    { ...document, isOptional: true },
  ],
  ampliar: [
    { name: "n", input: "number" },
    { name: "unitat", input: "options", options: ["dies_habils", "dies_naturals", "mesos"] },
    document,
    text("rao"),
  ],
  elevar: [{ name: "organ", input: "options", options: organs }, document, { ...text("sessio"), isOptional: true }],
  retornar: [
    {
      name: "resultat",
      input: "options",
      options: ["aprovat", "rebutjat", "retirat", "sobre_la_taula", "assabentat"],
    },
  ],
  executar: [{ ...document, isOptional: true }],
  finalitzar: [
    {
      name: "motiu",
      input: "options",
      options: ["desistiment", "renuncia", "caducitat", "inadmissio", "impossibilitat", "arxiu_actuacions"],
    },
  ],
  acumular: [text("principal"), document],
  disgregar: [document],
  reobrir: [text("rao"), document],
  incorporar_tard: [document, text("rao")],
  remetre: [text("destinatari"), text("finalitat")],
  transferir: [text("rebut")],
};

export function fieldsOf(acte: string): ActField[] {
  return fields[acte] ?? [];
}

/** Acts that this screen cannot ask the data of yet. */
export function isBeyond(acte: string): boolean {
  return acte === "eliminar";
}

export const resolutionFields: ActField[] = [
  { name: "organ", input: "options", options: organs },
  {
    name: "sentit",
    input: "options",
    options: ["estimatoria", "estimatoria_parcial", "desestimatoria", "inadmissio", "declarativa", "altres"],
  },
  { name: "data", input: "date" },
];

export const signatureFields: ActField[] = [text("signat_per"), { name: "signat_el", input: "date" }];

/** The body of the request: numbers as numbers, and what was left empty not sent. */
export function bodyOf(wanted: ActField[], values: Record<string, string>): Record<string, string | number> {
  const body: Record<string, string | number> = {};
  for (const { name, input } of wanted) {
    const value = values[name]?.trim();
    if (value) body[name] = input === "number" ? Number(value) : value;
  }
  return body;
}
