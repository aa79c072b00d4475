//! What the rules need to know of a document of the case.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::procediment::{Origen, closed_list};

closed_list! {
    /// Life of a document.
    EstatDocument {
        Redaccio,
        FirmaPendent,
        FirmaParcial,
        Firmat,
        Definitiu,
        /// Uploaded already signed.
        AdjuntFirmat,
    }
}

closed_list! {
    /// What is known of its signatures.
    Signatura {
        /// Verified: signature, seal or CSV.
        Valida,
        /// Signed elsewhere, on somebody's word (fact `signat_fora`).
        Declarada,
        Cap,
    }
}

/// Summary of a document; its bytes are never needed here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub id: Uuid,
    /// ENI type; `None` while nobody has said it.
    pub td: Option<String>,
    pub origen: Option<Origen>,
    pub estat: EstatDocument,
    pub signatura: Signatura,
    /// ENI `ValorEstadoElaboracion`.
    pub estat_elaboracio: Option<String>,
    pub data_captura: Option<Timestamp>,
    /// The stored bytes were read again and gave the recorded SHA-256.
    pub hash_verificat: bool,
    /// Code of the task that it belongs to.
    pub tasca: Option<String>,
    /// Notes, opinions, internal messages: never part of the case (LPAC 70.4).
    pub auxiliar: bool,
    /// Foliation number; given once, never reused.
    pub foli: Option<u32>,
}

impl Document {
    /// Captured and immutable; only these count for a rule.
    pub fn is_definitive(&self) -> bool {
        !self.auxiliar
            && matches!(
                self.estat,
                EstatDocument::Firmat | EstatDocument::Definitiu | EstatDocument::AdjuntFirmat
            )
    }

    pub fn is_draft(&self) -> bool {
        !self.auxiliar && self.estat == EstatDocument::Redaccio
    }

    pub fn is_being_signed(&self) -> bool {
        matches!(
            self.estat,
            EstatDocument::FirmaPendent | EstatDocument::FirmaParcial
        )
    }

    pub fn is_of(&self, td: &str) -> bool {
        self.td.as_deref() == Some(td)
    }
}
