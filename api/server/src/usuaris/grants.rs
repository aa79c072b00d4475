use actix_web::put;
use actix_web::web::{Data, Path};
use domain::permisos::acts::UsuarisAdministrar;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{Dret, UsuariOut, granted};
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Every right of a person in the body.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ReplaceDrets {
    /// The whole list: what is not in it ends.
    #[validate(nested, length(max = 50))]
    drets: Vec<Dret>,
}

/// Replace the rights of a person in the body.
///
/// Takes effect within a second in every process. The last active administrator keeps that role (409); roles of the
/// platform are never given here. **Permissions**: `usuaris.administrar`.
#[utoipa::path(tag = "usuaris", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Person", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = ReplaceDrets, responses((status = 200, description = "The person", body = UsuariOut)))]
#[put("/ens/{ens}/usuaris/{id}/drets")]
pub async fn replace_drets(
    allowed: Allowed<UsuarisAdministrar>,
    path: Path<(String, Uuid)>,
    version: IfMatch,
    state: Data<State>,
    body: Valid<ReplaceDrets>,
) -> Result<Tagged<UsuariOut>> {
    let grants = granted(&body.drets)?;
    let view = state
        .store
        .replace_grants(&allowed, path.1, version.0, &grants)
        .await?;
    state.rights.refresh().await?;
    let versio = view.0.versio;
    Ok(Tagged::new(view.into(), versio))
}
