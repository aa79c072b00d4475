//! The closed lists of a definition as a person reads them.

use super::cataleg::{DesDe, Fita, ModeInici, Origen, Periodicitat, SentitSilenci, TipusRecurs};
use crate::text::Text;
use crate::tramitacio::{Motiu, TipusFet};

impl ModeInici {
    pub fn name(self) -> Text {
        match self {
            ModeInici::Ofici => Text::new("d'ofici", "de oficio", "d'ofici", "of office"),
            ModeInici::InstanciaPart => Text::new(
                "a instància de part",
                "a instancia de parte",
                "a instància de part",
                "at request",
            ),
            ModeInici::Comunicacio => Text::new(
                "per comunicació o declaració responsable",
                "por comunicación o declaración responsable",
                "per comunicacion o declaracion responsabla",
                "by communication or responsible declaration",
            ),
            ModeInici::Denuncia => Text::new(
                "per denúncia",
                "por denuncia",
                "per denóncia",
                "by complaint",
            ),
            ModeInici::PeticioRaoAltresOrgans => Text::new(
                "per petició raonada d'un altre òrgan",
                "por petición razonada de otro órgano",
                "per peticion arrasoada d'un aute organ",
                "at the reasoned request of another organ",
            ),
            ModeInici::OrdreSuperior => Text::new(
                "per ordre superior",
                "por orden superior",
                "per orde superior",
                "by order of a superior",
            ),
        }
    }
}

impl SentitSilenci {
    pub fn name(self) -> Text {
        match self {
            SentitSilenci::Positiu => Text::new("positiu", "positivo", "positiu", "positive"),
            SentitSilenci::Negatiu => Text::new("negatiu", "negativo", "negatiu", "negative"),
            SentitSilenci::Caducitat => Text::new("caducitat", "caducidad", "caducitat", "expiry"),
            SentitSilenci::NoAplica => Text::new(
                "no s'aplica",
                "no se aplica",
                "non s'aplique",
                "does not apply",
            ),
        }
    }
}

impl DesDe {
    pub fn name(self) -> Text {
        match self {
            DesDe::EntradaRegistre => Text::new(
                "des de l'entrada al registre",
                "desde la entrada en el registro",
                "des dera entrada en registre",
                "from the entry in the registry",
            ),
            DesDe::AcordInici => Text::new(
                "des de l'acord d'inici",
                "desde el acuerdo de inicio",
                "des der acòrd d'inici",
                "from the agreement to begin",
            ),
            DesDe::Obertura => Text::new(
                "des de l'obertura de l'expedient",
                "desde la apertura del expediente",
                "des dera dubertura der expedient",
                "from the opening of the case",
            ),
            DesDe::Tasca => Text::new(
                "des que neix la tasca",
                "desde que nace la tarea",
                "des que neish eth prètzhèt",
                "from the birth of the task",
            ),
            DesDe::Acte => Text::new(
                "des de l'acte",
                "desde el acto",
                "des der acte",
                "from the act",
            ),
            DesDe::Notificacio => Text::new(
                "des de la notificació",
                "desde la notificación",
                "des dera notificacion",
                "from the notification",
            ),
            DesDe::Publicacio => Text::new(
                "des de la publicació",
                "desde la publicación",
                "des dera publicacion",
                "from the publication",
            ),
            DesDe::Venciment => Text::new(
                "des que acaba el termini màxim",
                "desde que acaba el plazo máximo",
                "des que s'acabe eth termini maxim",
                "from the end of the maximum term",
            ),
            DesDe::Dada => Text::new(
                "des d'una data de l'expedient",
                "desde una fecha del expediente",
                "des d'ua data der expedient",
                "from a day of the case",
            ),
        }
    }
}

impl Fita {
    pub fn name(self) -> Text {
        match self {
            Fita::ProperPleOrdinari => Text::new(
                "el proper ple ordinari",
                "el próximo pleno ordinario",
                "eth pròplèu plen ordinari",
                "the next ordinary plenary",
            ),
        }
    }
}

impl Periodicitat {
    pub fn name(self) -> Text {
        match self {
            Periodicitat::Mensual => Text::new("cada mes", "cada mes", "cada mes", "every month"),
            Periodicitat::Trimestral => Text::new(
                "cada trimestre",
                "cada trimestre",
                "cada trimèstre",
                "every quarter",
            ),
            Periodicitat::Anual => Text::new("cada any", "cada año", "cada an", "every year"),
        }
    }
}

impl TipusRecurs {
    pub fn name(self) -> Text {
        match self {
            TipusRecurs::Reposicio => Text::new(
                "recurs de reposició",
                "recurso de reposición",
                "recors de reposicion",
                "appeal for reversal",
            ),
            TipusRecurs::Alcada => Text::new(
                "recurs d'alçada",
                "recurso de alzada",
                "recors d'auçada",
                "appeal to a higher organ",
            ),
            TipusRecurs::ExtraordinariRevisio => Text::new(
                "recurs extraordinari de revisió",
                "recurso extraordinario de revisión",
                "recors extraordinari de revision",
                "extraordinary review",
            ),
            TipusRecurs::Contencios => Text::new(
                "recurs contenciós administratiu",
                "recurso contencioso-administrativo",
                "recors contenciós administratiu",
                "appeal before the courts",
            ),
            TipusRecurs::ReclamacioGaip => Text::new(
                "reclamació a la GAIP",
                "reclamación ante la GAIP",
                "reclamacion ara GAIP",
                "claim before the GAIP",
            ),
            TipusRecurs::EspecialContractacio => Text::new(
                "recurs especial en matèria de contractació",
                "recurso especial en materia de contratación",
                "recors especiau en matèria de contractacion",
                "special appeal on procurement",
            ),
            TipusRecurs::ReposicioTributaria => Text::new(
                "recurs de reposició tributari",
                "recurso de reposición tributario",
                "recors de reposicion tributari",
                "tax appeal for reversal",
            ),
        }
    }
}

impl Origen {
    pub fn name(self) -> Text {
        match self {
            Origen::Ciutada => Text::new(
                "de la ciutadania",
                "de la ciudadanía",
                "dera ciutadania",
                "from the citizen",
            ),
            Origen::Administracio => Text::new(
                "de l'administració",
                "de la administración",
                "dera administracion",
                "from the administration",
            ),
        }
    }
}

impl TipusFet {
    pub fn name(self) -> Text {
        match self {
            TipusFet::Assentament => Text::new(
                "l'assentament de registre",
                "el asiento de registro",
                "er assentament de registre",
                "the registry entry",
            ),
            TipusFet::SignatFora => Text::new(
                "una signatura feta fora",
                "una firma hecha fuera",
                "ua signatura hèta dehòra",
                "a signature made elsewhere",
            ),
            TipusFet::Resolucio => Text::new(
                "la resolució",
                "la resolución",
                "era resolucion",
                "the resolution",
            ),
            TipusFet::Notificacio => Text::new(
                "una notificació",
                "una notificación",
                "ua notificacion",
                "a notification",
            ),
            TipusFet::CertificatAcord => Text::new(
                "el certificat d'acord",
                "el certificado de acuerdo",
                "eth certificat d'acòrd",
                "the certificate of an agreement",
            ),
        }
    }
}

impl Motiu {
    pub fn name(self) -> Text {
        match self {
            Motiu::Desistiment => {
                Text::new("desistiment", "desistimiento", "desistiment", "withdrawal")
            }
            Motiu::Renuncia => Text::new("renúncia", "renuncia", "renóncia", "waiver"),
            Motiu::Caducitat => Text::new("caducitat", "caducidad", "caducitat", "expiry"),
            Motiu::Inadmissio => {
                Text::new("inadmissió", "inadmisión", "inadmission", "inadmission")
            }
            Motiu::Impossibilitat => Text::new(
                "impossibilitat",
                "imposibilidad",
                "impossibilitat",
                "impossibility",
            ),
            Motiu::ArxiuActuacions => Text::new(
                "arxiu de les actuacions",
                "archivo de las actuaciones",
                "archiu des actuacions",
                "filing of the proceedings",
            ),
        }
    }
}
