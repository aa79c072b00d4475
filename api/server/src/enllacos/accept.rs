use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use serde::Deserialize;
use store::identitat::{LinkKind, Opened};
use utoipa::ToSchema;
use validator::Validate;

use super::digest;
use crate::http::Valid;
use crate::problem::{Problem, Result, catalog};
use crate::session::{confirm_password, origin};
use crate::state::State;

/// A link and the password that it sets.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AcceptEnllac {
    /// What follows `#` in the link.
    #[schema(example = "qJ5nT0cYb3Q")]
    #[validate(length(min = 1, max = 128))]
    testimoni: String,
    /// New password, of twelve characters or more; for a person who has an account already, the password of it.
    #[schema(example = "quatre paraules ben triades", format = Password)]
    #[validate(length(min = 12, max = 256))]
    contrasenya: String,
}

/// Accept an invitation or reset a password.
///
/// A link serves once and has an end; unknown, used and expired ones get the same answer (410). An invitation of a
/// person who has an account asks for its password and changes nothing of it. A reset ends every session. Sign in
/// afterwards. **Permissions**: the link.
#[utoipa::path(tag = "sessio", security(()), request_body = AcceptEnllac, responses((status = 204, description = "Accepted")))]
#[post("/enllacos")]
pub async fn accept_enllac(
    body: Valid<AcceptEnllac>,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    let gone = || Problem::new(&catalog::ENLLAC_NO_VALID);
    let open = state
        .store
        .open_link(&digest(&body.testimoni))
        .await?
        .filter(|open| open.account.estat != "desactivat")
        .ok_or_else(gone)?;
    let keeps = open.kind == LinkKind::Invitacio && open.account.is_active();
    let hash = if keeps {
        confirm_password(&state, &req, &open.account, &body.contrasenya).await?;
        None
    } else {
        Some(state.passwords.hash(&body.contrasenya).await?)
    };
    let used = state
        .store
        .use_link(&open, hash.as_deref(), &origin(&req))
        .await?;
    if used == Opened::Used {
        return Err(gone());
    }
    state.rights.refresh().await?;
    Ok(HttpResponse::NoContent().finish())
}
