//! Tramitació over SQL: a case is read whole, decided in memory by the domain, and written back in one pipeline.
//!
//! [`files`] and [`lock`] read the rows; [`Files::into_case`] makes of them what the rules read; [`apply`] persists
//! the effects of an order inside the unit that holds the lock.

mod apply;
mod book;
mod case;
mod indexes;
mod late;
mod load;
mod papers;
pub(crate) mod plan;
mod rows;
mod versions;
mod write;

pub use apply::{Applied, Note, apply};
pub use book::{LLIBRE, next_resolution};
pub use case::Around;
pub use indexes::{Frozen, draft_index};
pub use late::bring;
pub use load::{Files, files, indexes, lock, written};
pub use papers::Paper;
pub use rows::{FetRow, TascaRow};
pub use versions::{Target, undo, upgrade};
pub use write::insert_row;

use std::sync::Arc;

use domain::procediment::Definicio;
use domain::tramitacio::venciment::{Computs, Criteri, Dates};
use domain::tramitacio::{Cas, Escrits};
use domain::{Acces, Text};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::{Error, Result};

/// The case as the other tables, the events and the index name it.
#[derive(Clone, Debug)]
pub struct Head {
    pub id: Uuid,
    /// The row was made in this same unit: its version does not move yet.
    pub nou: bool,
    pub versio: i64,
    pub titol: String,
    pub procediment: String,
    pub procediment_versio: i32,
    pub unitat_id: Uuid,
    pub familia: String,
    pub acces: Acces,
    pub exercici: Option<i32>,
    pub numero: Option<i64>,
    pub identificador_eni: Option<String>,
    /// DIR3 code of the body.
    pub dir3: Option<String>,
    pub tancat_el: Option<Timestamp>,
}

impl Head {
    /// `2026-000042`; nothing while a draft.
    pub fn number(&self) -> Option<String> {
        self.exercici
            .zip(self.numero)
            .map(|(year, number)| format!("{year}/{number:06}"))
    }
}

/// A case with what is needed to decide on it and to write it back.
#[derive(Clone, Debug)]
pub struct Case {
    pub head: Head,
    pub cas: Cas,
    pub computs: Computs,
    /// As they stood when it was read.
    pub dates: Dates,
    /// As they were last written.
    pub escrits: Escrits,
    /// Its tasks as rows: due dates and versions.
    pub tasks: Vec<TascaRow>,
    /// Its facts as rows, annulments included.
    pub facts: Vec<FetRow>,
    /// Its documents as the index names them.
    pub papers: Vec<Paper>,
    /// The other texts of its procedure, the latest first.
    pub altres: Vec<Arc<Definicio>>,
    /// Whether the scope that read it may do its act on this very case.
    pub allowed: bool,
}

impl Case {
    /// A case that is being made in this unit: its row exists, nothing else does.
    pub fn opening(head: Head, cas: Cas) -> Case {
        Case {
            head,
            cas,
            computs: Computs::default(),
            dates: Dates::default(),
            escrits: Escrits::default(),
            tasks: Vec::new(),
            facts: Vec::new(),
            papers: Vec::new(),
            altres: Vec::new(),
            allowed: true,
        }
    }

    /// The name of a task by its code: of its version or, for what was done before an upgrade, of the last text that had it.
    pub fn task_name(&self, codi: &str) -> Option<Text> {
        let like = self.cas.task_like(codi).map(|like| like.nom);
        let others = || self.altres.iter().find_map(|def| def.task(codi));
        like.or_else(|| others().map(|task| task.nom.text()))
    }

    /// Counts its terms again. What cannot be counted any more leaves no date rather than a wrong one.
    pub fn count(&mut self, criteri: &Criteri) {
        self.dates = domain::tramitacio::venciment::dates(&self.cas, &self.computs, criteri)
            .unwrap_or_else(|error| {
                tracing::warn!(case = %self.head.id, %error, "the terms of a case cannot be counted");
                Dates::default()
            });
        self.cas.venciment = self.dates.venciment();
        self.cas.fi_recursos = self.dates.fi_recursos();
    }
}

/// The name of a member of a closed list, as columns spell it.
pub(crate) fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        _ => String::new(),
    }
}

/// A member of a closed list by its name in a column.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_value(Value::String(text.to_owned())).map_err(corrupt)
}

/// A stored value that the product cannot read: a failure of ours.
pub(crate) fn corrupt(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Query(diesel::result::Error::DeserializationError(Box::new(error)))
}
