use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{SessioOut, answer};
use crate::http::Valid;
use crate::problem::{Problem, Result, catalog};
use crate::session::{foreign_origin, needs_https, sign_in};
use crate::state::State;

/// Credentials of a person.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Credencials {
    /// E-mail of the account.
    #[schema(example = "secretaria@tirvia.cat")]
    #[validate(length(min = 1, max = 254))]
    correu: String,
    /// Password.
    #[schema(example = "quatre paraules ben triades", format = Password)]
    #[validate(length(min = 1, max = 256))]
    contrasenya: String,
    /// Code of the second factor, or a recovery code, when the account has one.
    #[schema(example = "287082")]
    #[validate(length(min = 1, max = 32))]
    codi: Option<String>,
}

/// Sign in from a browser.
///
/// Sets the cookies `__Host-expedit` (token, ten minutes) and `__Secure-expedit-r` (refresh, the session's life). The
/// answer and its time are the same for an unknown e-mail and a wrong password; consecutive failures lock the name out
/// for a while (429). Over plain HTTP only from the machine itself. **Permissions**: none.
#[utoipa::path(tag = "sessio", security(()), request_body = Credencials,
    responses((status = 200, description = "The caller; cookies set", body = SessioOut)))]
#[post("/sessio")]
pub async fn create_sessio(
    body: Valid<Credencials>,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    needs_https(&req)?;
    if foreign_origin(&req) {
        return Err(Problem::new(&catalog::CSRF));
    }
    let opened = sign_in(
        &state,
        &req,
        &body.correu,
        &body.contrasenya,
        body.codi.as_deref(),
    )
    .await?;
    answer(&state, &req, opened).await
}
