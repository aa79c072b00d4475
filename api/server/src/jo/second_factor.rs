use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, delete, post};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::own;
use crate::http::Valid;
use crate::http::body::invalid;
use crate::problem::{Field, Problem, Result};
use crate::session::{Session, SubjectKind, count_failure, second_factor, set_token_cookie};
use crate::state::State;

/// A secret for an authenticator application, not in force until a code of it is confirmed.
#[derive(Serialize, ToSchema)]
pub struct SegonFactorOut {
    /// Address to show as a QR picture.
    #[schema(
        example = "otpauth://totp/Expedit:secretaria%40tirvia.cat?secret=JBSWY3DPEHPK3PXP&issuer=Expedit&algorithm=SHA1&digits=6&period=30"
    )]
    uri: String,
    /// The secret in Base32, to type by hand.
    #[schema(example = "JBSWY3DPEHPK3PXP")]
    secret: String,
}

/// A code of the application, or a recovery code.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Codi {
    /// Six digits; where it says so, also a recovery code.
    #[schema(example = "287082")]
    #[validate(length(min = 6, max = 32))]
    codi: String,
}

/// Codes for when the device is lost. Each serves once.
#[derive(Serialize, ToSchema)]
pub struct CodisRecuperacio {
    /// Ten codes, shown only now.
    #[schema(example = json!(["7kq2m-x9d4t", "0vb8r-ph3nz"]))]
    codis: Vec<String>,
}

/// Start a second factor: a secret for an authenticator application.
///
/// Starting again replaces a secret that was not confirmed. **Permissions**: any signed-in person.
#[utoipa::path(tag = "jo", responses((status = 200, description = "The secret, shown only now", body = SegonFactorOut)))]
#[post("/jo/segon_factor")]
pub async fn create_segon_factor(
    session: Session,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    let scope = own(&session, &req)?;
    let account = state.store.account(session.id()).await?;
    let (sealed, secret) =
        second_factor::start(&state.secret, account.id).map_err(Problem::internal)?;
    state.store.start_second_factor(&scope, &sealed).await?;
    Ok(HttpResponse::Ok()
        .insert_header(("Cache-Control", "no-store"))
        .json(SegonFactorOut {
            uri: second_factor::uri(&account.correu, &secret),
            secret,
        }))
}

/// Confirm the second factor with a code of the application.
///
/// Answers ten recovery codes, once. The session counts as one with a second factor from its next token on; with
/// cookies the token is replaced at once. **Permissions**: any signed-in person.
#[utoipa::path(tag = "jo", request_body = Codi, responses((status = 200, description = "In force; recovery codes", body = CodisRecuperacio)))]
#[post("/jo/segon_factor/confirma")]
pub async fn confirm_segon_factor(
    session: Session,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<Codi>,
) -> Result<HttpResponse> {
    let scope = own(&session, &req)?;
    let account = state.store.account(session.id()).await?;
    let step =
        second_factor::step(&state.secret, &account, body.codi.trim()).ok_or_else(wrong_code)?;
    let (codis, digests) = second_factor::recovery(&state.secret, account.id);
    state
        .store
        .confirm_second_factor(&scope, session.claims.sid, step, &digests)
        .await?;
    let mut response = HttpResponse::Ok()
        .insert_header(("Cache-Control", "no-store"))
        .json(CodisRecuperacio { codis });
    if session.cookie {
        let token = state
            .tokens
            .issue(session.id(), session.claims.sid, SubjectKind::Usuari, true)
            .map_err(Problem::internal)?;
        set_token_cookie(&mut response, &token)?;
    }
    Ok(response)
}

/// Take the second factor away, against a code of it or a recovery code.
///
/// Roles for which a body asks a second factor rest until there is one again. **Permissions**: any signed-in person.
#[utoipa::path(tag = "jo", request_body = Codi, responses((status = 204, description = "Taken away")))]
#[delete("/jo/segon_factor")]
pub async fn delete_segon_factor(
    session: Session,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<Codi>,
) -> Result<HttpResponse> {
    let scope = own(&session, &req)?;
    let account = state.store.account(session.id()).await?;
    if !account.totp_actiu {
        return Err(Problem::not_found());
    }
    let Some(factor) = second_factor::factor(&state.secret, &account, &body.codi) else {
        return Err(count_failure(&state, &req, &account, "segon_factor").await?);
    };
    if !state.store.remove_second_factor(&scope, factor).await? {
        return Err(wrong_code());
    }
    Ok(HttpResponse::NoContent().finish())
}

fn wrong_code() -> Problem {
    invalid(Field {
        pointer: "/codi".into(),
        codi: "codi",
        text: second_factor::WRONG_CODE,
        args: Vec::new(),
    })
}
