import type { components } from "./schema";

type Schemas = components["schemas"];

export type Jo = Schemas["Jo"];
export type JoEns = Schemas["JoEns"];
export type Sessio = Schemas["SessioOut"];
export type Expedient = Schemas["ExpedientOut"];
export type Pagina<T> = { items: T[]; seguent?: string | null; total?: number | null; total_limitat?: boolean | null };
export type Tramitacio = Schemas["TramitacioOut"];
export type Tasca = Schemas["TascaOut"];
export type Termini = Schemas["TerminiOut"];
export type Acte = Schemas["ActeOut"];
export type Regla = Schemas["Regla"];
export type Document = Schemas["DocumentOut"];
export type Interessat = Schemas["InteressatOut"];
export type Persona = Schemas["PersonaOut"];
export type PersonaNova = Schemas["CreatePersona"];
export type InteressatNou = Schemas["CreateInteressat"];
export type ExpedientNou = Schemas["CreateExpedient"];
export type Rol = Schemas["PartyRole"];
export type Nota = Schemas["NotaOut"];
export type Procediment = Schemas["ProcedimentOut"];
export type Usuari = Schemas["UsuariOut"];
export type Esdeveniment = Schemas["Esdeveniment"];
export type Relacionat = Schemas["RelatedOut"];
export type Relacio = Schemas["Relation"];
export type Fet = Schemas["FetOut"];
export type Problema = Schemas["Problema"];
