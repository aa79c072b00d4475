//! Documents: metadata, content, versions.

mod birth;
mod content_read;
mod content_write;
mod create;
mod from_case;
mod input;
pub mod late;
mod list;
mod metadata;
mod output;
mod read;
mod update;
mod versions;

pub use birth::{
    Birth, Object, Place, bear, bytes, check as check_new, field as document_field, organ,
};
pub use content_read::*;
pub use content_write::*;
pub use create::*;
pub use from_case::*;
pub use list::*;
pub use output::*;
pub use read::*;
pub use update::*;
pub use versions::*;

use domain::permisos::Acces;
use domain::{Acte, Unmet};
use serde_json::Value;
use store::documents::Document;
use store::{Event, Link};
use uuid::Uuid;

use crate::problem::{Problem, catalog};

/// The largest text that says why.
const MOTIU: u64 = 500;

fn forbidden(acte: Acte) -> Problem {
    Problem::new(&catalog::SENSE_PERMIS).arg("acte", acte.as_str())
}

/// Every unmet rule of several changes, in one refusal.
fn refuse(unmet: Vec<Unmet>) -> Result<(), Problem> {
    if unmet.is_empty() {
        return Ok(());
    }
    Err(domain::Refusal { unmet }.into())
}

fn facts(document: &Document, tancat: bool) -> domain::document::Facts {
    domain::document::Facts {
        definitiu: document.estat == "definitiu",
        anullat: document.estat == "anullat",
        te_contingut: document.versio_contingut > 0,
        te_expedient: document.expedient_id.is_some(),
        expedient_tancat: tancat,
    }
}

/// What happened to a document, for followers: ids and states.
fn event(tipus: &'static str, document: &Document, dades: Value) -> Event {
    Event {
        tipus,
        objecte: "document",
        objecte_id: document.id,
        expedient: document.expedient_id,
        unitat: document.unitat_id,
        familia: document.familia.clone(),
        acces: Acces::parse(&document.acces).unwrap_or_default(),
        dades,
    }
}

/// What happened to a document, for the audit.
fn link(acte: &str, document: Uuid, expedient: Option<Uuid>, contingut: Value) -> Link {
    Link {
        acte: acte.to_owned(),
        objecte: "document",
        objecte_id: document.to_string(),
        expedient,
        resultat: domain::auditoria::Resultat::Fet,
        contingut,
    }
}
