import type { ExpedientNou } from "~/api/types";
import type { Upload } from "~/features/expedient/uploads";
import { isBlank, partyOf, type Party } from "~/features/persones/PartyFields";
import { instantOf } from "~/ui/madrid";

export type Form = {
  procediment: string;
  titol: string;
  inici: string;
  dataAcord: string;
  entrada: string;
  instant: string;
  oficina: string;
  responsable: string;
  motiuSense: string;
  parties: Party[];
};

/** A case begun by somebody's filing needs its registry entry and somebody, or why nobody (LPAC 66, 21.3.b). */
export function needsEntry(inici: string): boolean {
  return inici === "instancia_part" || inici === "comunicacio";
}

export function bodyOf(form: Form, uploads: Upload[], esborrany: boolean): ExpedientNou {
  const parties = form.parties.filter((party) => !isBlank(party) || party.knownId);
  const instant = instantOf(form.instant);
  const entry =
    needsEntry(form.inici) && form.entrada.trim() && instant
      ? [
          {
            tipus: "assentament",
            sentit: "entrada",
            numero: form.entrada.trim(),
            instant,
            oficina: form.oficina.trim(),
            acceptat: true,
          },
        ]
      : [];
  return {
    procediment: form.procediment,
    titol: form.titol.trim(),
    dades: {},
    esborrany,
    fets: entry,
    interessats: parties.map(partyOf),
    documents: uploads.map(({ nom, td, origen, pujada }) => ({
      nom,
      td,
      origen,
      estat_elaboracio: "EE01",
      ...(pujada ? { contingut: { pujada } } : {}),
    })),
    ...(form.inici ? { inici: form.inici } : {}),
    ...(form.responsable ? { responsable: form.responsable } : {}),
    ...(form.inici === "ofici" && form.dataAcord ? { data_acord: form.dataAcord } : {}),
    ...(needsEntry(form.inici) && parties.length === 0 && form.motiuSense.trim()
      ? { motiu_sense_interessat: form.motiuSense.trim() }
      : {}),
  };
}
