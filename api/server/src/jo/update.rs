use actix_web::web::Data;
use actix_web::{HttpRequest, patch};
use domain::Lang;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{Jo, describe, own};
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::Result;
use crate::session::Session;
use crate::state::State;

/// What changes of one's own account; absent fields stay as they are.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct UpdateJo {
    /// Name. Bodies keep the one that they gave.
    #[schema(example = "Maria Vidal Roca")]
    #[validate(length(min = 1, max = 200))]
    nom: Option<String>,
    /// Preferred language: ca, es, oc, en.
    #[schema(value_type = Option<String>, example = "oc")]
    llengua: Option<Lang>,
}

/// Change one's own name or language.
///
/// **Permissions**: any signed-in person.
#[utoipa::path(tag = "jo", params(("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = UpdateJo, responses((status = 200, description = "The caller", body = Jo)))]
#[patch("/jo")]
pub async fn update_jo(
    session: Session,
    version: IfMatch,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<UpdateJo>,
) -> Result<Tagged<Jo>> {
    let llengua = body.llengua.map(Lang::tag);
    let scope = own(&session, &req)?;
    state
        .store
        .update_account(&scope, version.0, body.nom.as_deref(), llengua)
        .await?;
    Ok(describe(&state, &session).await?.tagged())
}
