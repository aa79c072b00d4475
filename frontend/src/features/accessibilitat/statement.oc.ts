import type { Figures } from "./figures";
import type { Statement } from "./statement.ca";

export const statement = (f: Figures): Statement => ({
  title: "Declaracion d'accessibilitat",
  parts: [
    {
      title: "Compromís",
      paragraphs: [
        "Es administracions locaus que trebalhen damb Expedit vòlen que quinsevolh persona lo posque hèr servir, tanben damb lector de pantalha, sense mirgueta, damb eth tèxte ampliat o damb dictat per votz. Aguesta declaracion da compliment ath Reiau decrèt 1112/2018, de 7 de seteme, e s'aplique a totes es pantalhes d'aguesta aplicacion.",
      ],
    },
    {
      title: "Situacion de compliment",
      paragraphs: [
        "Era aplicacion ei confòrma en part damb eth Reiau decrèt 1112/2018 e damb era norma EN 301 549, que remet as WCAG 2.1 de nivèu AA, pes excepcions que s'indiquen a contunhacion. Es pantalhes se compròven damb es WCAG 2.2 de nivèu AA.",
      ],
    },
    {
      title: "Contengut non accessible",
      list: [
        "Documents qu'apòrten era ciutadania e autes administracions: era vista prèvia les mòstre tau coma son. Un huelh escanejat non a tèxte, e un lector de pantalha non lo pòt liéger. Ei contengut de tresaus, dehòra deth contròl dera administracion (article 3.4.e). Se'n pòt demanar ua version accessibla.",
        "Es nòms des donades pròpries de cada procediment son sonque en catalan, tanben quan era pantalha ei en castelhan o en aranés.",
        "Es navegadors e es lectors de pantalha non an votz aranesa: en aguesta lengua era prononciacion depen dera votz que i age installada.",
        "Es tèxtes en aranés encara non les a revisat arrés dera Val d'Aran.",
      ],
    },
    {
      title: "Com s'a preparat",
      paragraphs: [
        `Aguesta declaracion se preparèc eth ${f.day} damb ua autoavaloracion hèta peth madeish equip. Cada version se pròve damb era aisina axe-core ${f.axe} en ${f.screens} pantalhes e dialògs, damb es colors clari e es escurs e en ordinador e telefòn, damb eth contrast includit: ${f.violations} incompliments detectadi. Tanben se hèn recorreguts entèrs sonque damb teclat e se compròve qu'a 320 pixèls d'amplada, qu'ei ua ampliacion deth 400 %, non cau desplaçar-se de costat.`,
        "Encara non s'a hèt cap revision damb persones usatgères de productes de supòrt ne cap auditoria extèrna.",
      ],
    },
    {
      title: "Observacions e contacte",
      paragraphs: [
        "Pòs comunicar un problèma d'accessibilitat, demanar ajuda entà hèr un tramit o prepausar ua milhora (article 10.2.a) en registre generau der ens a on se tramite er expedient, en persona o pera sua sedença electronica. Er ens ac hè a arribar ara Diputacion que preste eth servici.",
        "Pera madeisha via pòs presentar ua queisha per incompliment des requisits o ua sollicitud d'informacion accessibla sus contenguts excludidi o exempts (article 12). Era responsa a d'arribar en vint dies abils.",
      ],
    },
    {
      title: "Reclamacion",
      paragraphs: [
        "Se era queisha o era sollicitud se desestime, se non ès d'acòrd damb era responsa o se passen vint dies abils sense recéber-ne cap, pòs presentar ua reclamacion ara madeisha administracion, entà que la resòlve era unitat responsabla d'accessibilitat (article 13).",
      ],
    },
  ],
});
