import type { Figures } from "./figures";

// The statement that RD 1112/2018 asks (articles 10.2, 12, 13 and 15), in the order of the European model.

export type Part = { title: string; paragraphs?: string[]; list?: string[] };
export type Statement = { title: string; parts: Part[] };

export const statement = (f: Figures): Statement => ({
  title: "Declaració d'accessibilitat",
  parts: [
    {
      title: "Compromís",
      paragraphs: [
        "Les administracions locals que treballen amb Expedit volen que qualsevol persona el pugui fer servir, també amb lector de pantalla, sense ratolí, amb el text ampliat o amb dictat per veu. Aquesta declaració fa complir el Reial decret 1112/2018, de 7 de setembre, i s'aplica a totes les pantalles d'aquesta aplicació.",
      ],
    },
    {
      title: "Situació de compliment",
      paragraphs: [
        "L'aplicació és conforme en part amb el Reial decret 1112/2018 i amb la norma EN 301 549, que remet a les WCAG 2.1 de nivell AA, per les excepcions que s'indiquen a continuació. Les pantalles es comproven amb les WCAG 2.2 de nivell AA.",
      ],
    },
    {
      title: "Contingut no accessible",
      list: [
        "Documents que aporten la ciutadania i altres administracions: la vista prèvia els mostra tal com són. Un full escanejat no té text, i un lector de pantalla no el pot llegir. És contingut de tercers, fora del control de l'administració (article 3.4.e). Se'n pot demanar una versió accessible.",
        "Els noms de les dades pròpies de cada procediment són només en català, també quan la pantalla és en castellà o en aranès.",
        "Els navegadors i els lectors de pantalla no tenen veu aranesa: en aquesta llengua la pronúncia depèn de la veu que hi hagi instal·lada.",
        "Els textos en aranès encara no els ha revisat ningú de la Val d'Aran.",
      ],
    },
    {
      title: "Com s'ha preparat",
      paragraphs: [
        `Aquesta declaració es va preparar el ${f.day} amb una autoavaluació feta pel mateix equip. Cada versió es prova amb l'eina axe-core ${f.axe} en ${f.screens} pantalles i diàlegs, amb els colors clars i els foscos i en ordinador i telèfon, amb el contrast inclòs: ${f.violations} incompliments detectats. També es fan recorreguts sencers només amb teclat i es comprova que a 320 píxels d'amplada, que és una ampliació del 400 %, no cal desplaçar-se de costat.`,
        "Encara no s'ha fet cap revisió amb persones usuàries de productes de suport ni cap auditoria externa.",
      ],
    },
    {
      title: "Observacions i contacte",
      paragraphs: [
        "Pots comunicar un problema d'accessibilitat, demanar ajuda per fer un tràmit o proposar una millora (article 10.2.a) al registre general de l'ens on es tramita l'expedient, presencialment o per la seva seu electrònica. L'ens ho fa arribar a la Diputació que presta el servei.",
        "Per la mateixa via pots presentar una queixa per l'incompliment dels requisits o una sol·licitud d'informació accessible sobre continguts exclosos o exempts (article 12). La resposta ha d'arribar en vint dies hàbils.",
      ],
    },
    {
      title: "Reclamació",
      paragraphs: [
        "Si la queixa o la sol·licitud es desestima, si no estàs d'acord amb la resposta o si passen vint dies hàbils sense rebre'n cap, pots presentar una reclamació a la mateixa administració, perquè la resolgui la unitat responsable d'accessibilitat (article 13).",
      ],
    },
  ],
});
