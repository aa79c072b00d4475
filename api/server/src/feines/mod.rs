//! Jobs: one act on many cases.

mod assign;
mod cancel;
mod read;
mod run;
mod undo;
mod upgrade;

pub use assign::*;
pub use cancel::*;
pub use read::*;
pub use run::{pass_days, run};
pub use undo::*;
pub use upgrade::*;

use jiff::Timestamp;
use serde::Serialize;
use store::feines::Feina;
use utoipa::ToSchema;
use uuid::Uuid;

/// A job and how far it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeinaOut {
    pub id: Uuid,
    /// The act.
    #[schema(example = "expedients.assignar")]
    pub mena: String,
    /// `pendent`, `en_curs`, `acabada`, `cancellada`.
    #[schema(example = "en_curs")]
    pub estat: String,
    /// How many cases.
    #[schema(example = 120)]
    pub total: i32,
    /// On how many it was done.
    #[schema(example = 98)]
    pub fets: i32,
    /// On how many it was refused.
    #[schema(example = 2)]
    pub refusats: i32,
    /// Rises as it goes on.
    #[schema(example = 3)]
    pub versio: i64,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
    /// Official instant at which it ended or was cancelled.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub acabat_el: Option<Timestamp>,
}

impl From<Feina> for FeinaOut {
    fn from(feina: Feina) -> FeinaOut {
        FeinaOut {
            id: feina.id,
            mena: feina.mena,
            estat: feina.estat,
            total: feina.total,
            fets: feina.fets,
            refusats: feina.refusats,
            versio: feina.versio,
            creat_el: feina.creat_el,
            acabat_el: feina.acabat_el,
        }
    }
}
