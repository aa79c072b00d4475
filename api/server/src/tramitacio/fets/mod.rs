//! The facts of a case.

mod annul;
mod create;
mod list;
mod read;

pub use annul::*;
pub use create::*;
pub use list::*;
pub use read::*;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use store::tramitacio::{Case, FetRow};
use utoipa::ToSchema;
use uuid::Uuid;

/// A recorded fact.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FetOut {
    /// The fact.
    pub id: Uuid,
    /// assentament, signat_fora, resolucio, notificacio or certificat_acord.
    #[schema(example = "resolucio")]
    pub tipus: String,
    /// The fact, in the form of its kind.
    #[schema(value_type = Object)]
    pub fet: Value,
    /// Who recorded it.
    pub autor: Option<Uuid>,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
    /// Its annulment, when it was recorded by mistake.
    pub anullacio: Option<AnullacioOut>,
}

/// Why and when a fact stopped holding; it stays in the history.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AnullacioOut {
    /// The reason.
    pub rao: String,
    /// Who annulled it.
    pub autor: Option<Uuid>,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
}

/// The facts of a case, oldest first, each with its annulment if it has one.
pub fn facts_out(case: &Case) -> Vec<FetOut> {
    case.facts
        .iter()
        .filter(|row| !row.is_annulment())
        .map(|row| fact_out(row, &case.facts))
        .collect()
}

fn fact_out(row: &FetRow, all: &[FetRow]) -> FetOut {
    let annulment = all
        .iter()
        .find(|other| other.is_annulment() && other.substitueix == Some(row.id));
    FetOut {
        id: row.id,
        tipus: row.mena.clone(),
        fet: row.dades.clone(),
        autor: row.autor_id,
        creat_el: row.creat_el,
        anullacio: annulment.map(|annulment| AnullacioOut {
            rao: annulment.dades["rao"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            autor: annulment.autor_id,
            creat_el: annulment.creat_el,
        }),
    }
}
