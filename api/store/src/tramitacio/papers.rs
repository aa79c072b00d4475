//! Documents as the rules and the index see them: a summary of each, never its bytes.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::tramitacio::index::Entrada;
use domain::tramitacio::{Document, EstatDocument, Signatura};
use jiff::Timestamp;
use uuid::Uuid;

use super::read;
use crate::Result;
use crate::schema::document;

/// A document's row.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = document, check_for_backend(diesel::pg::Pg))]
pub struct DocumentRow {
    pub id: Uuid,
    pub identificador_eni: String,
    pub td: String,
    pub origen: String,
    pub estat_elaboracio: String,
    pub estat: String,
    pub signatura: String,
    pub intern: bool,
    pub tasca_id: Option<Uuid>,
    pub foli: Option<i32>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub data_captura: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

/// A document of a case, with the SHA-256 of its current content: none while there are no bytes.
#[derive(Clone, Debug)]
pub struct Paper {
    pub row: DocumentRow,
    pub sha256: Option<Vec<u8>>,
}

impl DocumentRow {
    fn state(&self) -> EstatDocument {
        match (self.estat.as_str(), self.signatura.as_str()) {
            ("definitiu", "valida") => EstatDocument::Firmat,
            ("definitiu", _) => EstatDocument::Definitiu,
            (_, "pendent") => EstatDocument::FirmaPendent,
            _ => EstatDocument::Redaccio,
        }
    }

    fn leaf(&self) -> Option<u32> {
        self.foli.and_then(|foli| u32::try_from(foli).ok())
    }
}

impl Paper {
    /// What the rules ask of it. Its digest was computed over the bytes as they were kept, and content is addressed
    /// by it: a version that stands is a verified one.
    pub(super) fn summary(&self, tasks: &HashMap<Uuid, String>) -> Result<Document> {
        Ok(Document {
            id: self.row.id,
            td: Some(self.row.td.clone()),
            origen: Some(read(&self.row.origen)?),
            estat: self.row.state(),
            signatura: match self.row.signatura.as_str() {
                "valida" => Signatura::Valida,
                "declarada" => Signatura::Declarada,
                _ => Signatura::Cap,
            },
            estat_elaboracio: Some(self.row.estat_elaboracio.clone()),
            data_captura: Some(self.row.data_captura),
            hash_verificat: self.sha256.is_some(),
            tasca: self.row.tasca_id.and_then(|id| tasks.get(&id).cloned()),
            auxiliar: self.row.intern,
            foli: self.row.leaf(),
        })
    }

    /// Its line of the index, with the number that it has by now.
    pub(super) fn entry(&self, foli: Option<u32>) -> Entrada {
        let hash = self.sha256.as_deref().unwrap_or_default();
        Entrada {
            document: self.row.id,
            identificador_eni: self.row.identificador_eni.clone(),
            td: self.row.td.clone(),
            sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            data_captura: self.row.data_captura,
            data_incorporacio: self.row.creat_el,
            foli: foli.or(self.row.leaf()),
            estat: self.row.state(),
            auxiliar: self.row.intern,
        }
    }
}
