//! An order: an act and the data that it needs.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::acte::Acte;
use super::estat::Motiu;
use super::suspensio::Causa;
use crate::procediment::{Organ, UnitatTermini, closed_list};

closed_list! {
    /// How an item comes back from a session.
    ResultatOrgan { Aprovat, Rebutjat, Retirat, SobreLaTaula, Assabentat }
}

/// What somebody asks the machine to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "acte", rename_all = "snake_case", deny_unknown_fields)]
pub enum Ordre {
    Obrir {},
    Descartar {
        rao: String,
    },
    Suspendre {
        causa: Causa,
        /// For a requirement, the day it was notified (LPAC 22.1.a).
        des_de: Date,
        document: Uuid,
        /// End of the term that was granted, when there is one.
        #[serde(default)]
        topall: Option<Date>,
    },
    AixecarSuspensio {
        /// The last suspended day.
        fins: Date,
        /// What ended it; none when the cap did.
        #[serde(default)]
        document: Option<Uuid>,
    },
    Ampliar {
        n: u32,
        unitat: UnitatTermini,
        document: Uuid,
        rao: String,
    },
    Elevar {
        organ: Organ,
        /// The proposal.
        document: Uuid,
        #[serde(default)]
        sessio: Option<String>,
    },
    Retornar {
        resultat: ResultatOrgan,
    },
    Resoldre {
        /// A `resolucio` fact; by default the last one that has decided nothing yet.
        #[serde(default)]
        resolucio: Option<Uuid>,
    },
    Notificar {},
    DeclararFerm {},
    Executar {
        #[serde(default)]
        document: Option<Uuid>,
    },
    Finalitzar {
        motiu: Motiu,
        #[serde(default)]
        resolucio: Option<Uuid>,
    },
    Acumular {
        principal: Uuid,
        document: Uuid,
    },
    Disgregar {
        document: Uuid,
    },
    Tancar {},
    Reobrir {
        rao: String,
        document: Uuid,
    },
    IncorporarTard {
        document: Uuid,
        rao: String,
    },
    Remetre {
        destinatari: String,
        finalitat: String,
    },
    Transferir {
        /// Receipt of the archive.
        rebut: String,
    },
    Eliminar {
        document: Uuid,
        /// Two different people.
        autoritzen: [Uuid; 2],
    },
}

impl Ordre {
    /// Reads the data of an act that is named elsewhere (in the path of a request).
    ///
    /// # Errors
    /// When the data has unknown or missing fields, or values out of their closed list.
    pub fn read(acte: Acte, data: Value) -> Result<Ordre, serde_json::Error> {
        let mut data = match data {
            Value::Null => serde_json::Map::new(),
            other => serde_json::from_value(other)?,
        };
        data.insert("acte".into(), acte.code().into());
        serde_json::from_value(Value::Object(data))
    }

    pub fn act(&self) -> Acte {
        match self {
            Ordre::Obrir {} => Acte::Obrir,
            Ordre::Descartar { .. } => Acte::Descartar,
            Ordre::Suspendre { .. } => Acte::Suspendre,
            Ordre::AixecarSuspensio { .. } => Acte::AixecarSuspensio,
            Ordre::Ampliar { .. } => Acte::Ampliar,
            Ordre::Elevar { .. } => Acte::Elevar,
            Ordre::Retornar { .. } => Acte::Retornar,
            Ordre::Resoldre { .. } => Acte::Resoldre,
            Ordre::Notificar {} => Acte::Notificar,
            Ordre::DeclararFerm {} => Acte::DeclararFerm,
            Ordre::Executar { .. } => Acte::Executar,
            Ordre::Finalitzar { .. } => Acte::Finalitzar,
            Ordre::Acumular { .. } => Acte::Acumular,
            Ordre::Disgregar { .. } => Acte::Disgregar,
            Ordre::Tancar {} => Acte::Tancar,
            Ordre::Reobrir { .. } => Acte::Reobrir,
            Ordre::IncorporarTard { .. } => Acte::IncorporarTard,
            Ordre::Remetre { .. } => Acte::Remetre,
            Ordre::Transferir { .. } => Acte::Transferir,
            Ordre::Eliminar { .. } => Acte::Eliminar,
        }
    }

    /// The document of the act.
    pub fn document(&self) -> Option<Uuid> {
        match self {
            Ordre::Suspendre { document, .. }
            | Ordre::Ampliar { document, .. }
            | Ordre::Elevar { document, .. }
            | Ordre::Acumular { document, .. }
            | Ordre::Disgregar { document }
            | Ordre::Reobrir { document, .. }
            | Ordre::IncorporarTard { document, .. }
            | Ordre::Eliminar { document, .. } => Some(*document),
            Ordre::AixecarSuspensio { document, .. } | Ordre::Executar { document } => *document,
            _ => None,
        }
    }

    /// The reason in words, where the act asks one.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Ordre::Descartar { rao }
            | Ordre::Ampliar { rao, .. }
            | Ordre::Reobrir { rao, .. }
            | Ordre::IncorporarTard { rao, .. } => Some(rao),
            Ordre::Remetre { finalitat, .. } => Some(finalitat),
            _ => None,
        }
    }

    /// The resolution that it names.
    pub fn resolution(&self) -> Option<Uuid> {
        match self {
            Ordre::Resoldre { resolucio } | Ordre::Finalitzar { resolucio, .. } => *resolucio,
            _ => None,
        }
    }
}
