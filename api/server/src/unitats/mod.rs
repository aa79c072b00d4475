//! Organisational units of a body.

mod create;
mod list;
mod update;

pub use create::*;
pub use list::*;
pub use update::*;

use serde::Serialize;
use store::unitats::Unitat;
use utoipa::ToSchema;
use uuid::Uuid;

/// An organisational unit.
#[derive(Serialize, ToSchema)]
pub struct UnitatOut {
    /// Identifier.
    id: Uuid,
    /// Short code, unique in the body.
    #[schema(example = "SEC")]
    codi: String,
    /// Name.
    #[schema(example = "Secretaria")]
    nom: String,
    /// Parent unit.
    pare: Option<Uuid>,
    /// DIR3 code of the unit.
    #[schema(example = "LA0012345")]
    dir3: Option<String>,
    /// Whether new cases may be given to it.
    activa: bool,
    /// Version, for `If-Match`.
    #[schema(example = 1)]
    versio: i64,
}

impl From<Unitat> for UnitatOut {
    fn from(unitat: Unitat) -> UnitatOut {
        UnitatOut {
            id: unitat.id,
            codi: unitat.codi,
            nom: unitat.nom,
            pare: unitat.pare_id,
            dir3: unitat.dir3,
            activa: unitat.activa,
            versio: unitat.versio,
        }
    }
}
