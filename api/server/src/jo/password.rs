use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, put};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::own;
use crate::http::Valid;
use crate::problem::Result;
use crate::session::{Session, confirm_password};
use crate::state::State;

/// The password as it is and as it becomes.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ReplaceContrasenya {
    /// The password as it is.
    #[schema(example = "quatre paraules ben triades", format = Password)]
    #[validate(length(min = 1, max = 256))]
    actual: String,
    /// The new one, of twelve characters or more.
    #[schema(example = "unes altres quatre paraules", format = Password)]
    #[validate(length(min = 12, max = 256))]
    nova: String,
}

/// Change one's own password; every other session ends.
///
/// Passwords have no version, so there is no `If-Match`: the current one is asked instead. **Permissions**: any
/// signed-in person.
#[utoipa::path(tag = "jo", request_body = ReplaceContrasenya, responses((status = 204, description = "Changed")))]
#[put("/jo/contrasenya")]
pub async fn replace_contrasenya(
    session: Session,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<ReplaceContrasenya>,
) -> Result<HttpResponse> {
    let scope = own(&session, &req)?;
    let account = state.store.account(session.id()).await?;
    confirm_password(&state, &req, &account, &body.actual).await?;
    let hash = state.passwords.hash(&body.nova).await?;
    state
        .store
        .change_password(&scope, &hash, session.claims.sid)
        .await?;
    state.rights.refresh().await?;
    Ok(HttpResponse::NoContent().finish())
}
