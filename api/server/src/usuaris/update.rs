use actix_web::patch;
use actix_web::web::{Data, Path};
use domain::permisos::acts::UsuarisAdministrar;
use serde::Deserialize;
use store::identitat::MemberChange;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::UsuariOut;
use crate::expedients::present;
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// What changes; absent fields stay as they are.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct UpdateUsuari {
    /// Name shown in the body.
    #[schema(example = "Maria Vidal Roca")]
    #[validate(length(min = 1, max = 200))]
    nom: Option<String>,
    /// Post held; null for none.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, example = "Secretària interventora")]
    #[validate(length(min = 1, max = 200))]
    carrec: Option<Option<String>>,
    /// False when the person leaves the body: rights end within a second, the name stays on what they did.
    #[schema(example = true)]
    actiu: Option<bool>,
}

/// Change how the body knows a person, or let them go.
///
/// The last active administrator cannot leave (409). **Permissions**: `usuaris.administrar`.
#[utoipa::path(tag = "usuaris", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Person", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = UpdateUsuari, responses((status = 200, description = "The person", body = UsuariOut)))]
#[patch("/ens/{ens}/usuaris/{id}")]
pub async fn update_usuari(
    allowed: Allowed<UsuarisAdministrar>,
    path: Path<(String, Uuid)>,
    version: IfMatch,
    state: Data<State>,
    body: Valid<UpdateUsuari>,
) -> Result<Tagged<UsuariOut>> {
    let change = MemberChange {
        nom: body.nom.clone(),
        carrec: body.carrec.clone(),
        actiu: body.actiu,
    };
    let view = state
        .store
        .update_member(&allowed, path.1, version.0, &change)
        .await?;
    state.rights.refresh().await?;
    let versio = view.0.versio;
    Ok(Tagged::new(view.into(), versio))
}
