use actix_web::patch;
use actix_web::web::{Data, Path};
use domain::permisos::acts::EnsConfigurar;
use serde::Deserialize;
use store::unitats::UnitatChange;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::UnitatOut;
use crate::expedients::present;
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// What changes of a unit; absent fields stay as they are, null clears those that may be empty.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct UpdateUnitat {
    /// Name.
    #[schema(example = "Urbanisme i activitats")]
    #[validate(length(min = 1, max = 200))]
    nom: Option<String>,
    /// Parent unit; null for none.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pare: Option<Option<Uuid>>,
    /// DIR3 code; null for none.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, example = "LA0012345")]
    #[validate(length(min = 1, max = 20))]
    dir3: Option<Option<String>>,
    /// Whether new cases may be given to it.
    #[schema(example = true)]
    activa: Option<bool>,
}

/// Change an organisational unit.
///
/// A unit cannot hang from itself, however far (409). **Permissions**: `ens.configurar`.
#[utoipa::path(tag = "unitats", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Unit", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = UpdateUnitat, responses((status = 200, description = "The unit", body = UnitatOut)))]
#[patch("/ens/{ens}/unitats/{id}")]
pub async fn update_unitat(
    allowed: Allowed<EnsConfigurar>,
    path: Path<(String, Uuid)>,
    version: IfMatch,
    state: Data<State>,
    body: Valid<UpdateUnitat>,
) -> Result<Tagged<UnitatOut>> {
    let change = UnitatChange {
        nom: body.nom.clone(),
        pare_id: body.pare,
        dir3: body.dir3.clone(),
        activa: body.activa,
    };
    let unitat = state
        .store
        .update_unitat(&allowed, path.1, version.0, &change)
        .await?;
    let versio = unitat.versio;
    Ok(Tagged::new(unitat.into(), versio))
}
