//! Tokens for scripts and integrations (RFC 6749). Errors are our problems, like everywhere.

use actix_web::http::header::AUTHORIZATION;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::clock;
use crate::problem::{Problem, Result, catalog};
use crate::session::{LIFE, Opened, SubjectKind, origin, renew, sign_in};
use crate::state::State;

const FORM: &str = "application/x-www-form-urlencoded";

/// Parameters of the grant. Unknown ones are ignored, as RFC 6749 asks.
#[derive(Deserialize, ToSchema)]
#[schema(example = json!({"grant_type": "password", "username": "secretaria@tirvia.cat", "password": "quatre paraules ben triades"}))]
pub struct TokenForm {
    /// `password`, `refresh_token` or `client_credentials`.
    grant_type: String,
    /// E-mail, for `password`.
    username: Option<String>,
    /// Password, for `password`.
    password: Option<String>,
    /// Code of the second factor or recovery code, for `password`.
    codi: Option<String>,
    /// Refresh token, for `refresh_token`.
    refresh_token: Option<String>,
    /// Id of the service client, for `client_credentials`; or HTTP Basic.
    client_id: Option<String>,
    /// Secret of the service client, for `client_credentials`; or HTTP Basic.
    client_secret: Option<String>,
}

/// A token.
#[derive(Serialize, ToSchema)]
pub struct TokenOut {
    /// JWT for `Authorization: Bearer`.
    #[schema(example = "eyJ0eXAiOiJKV1QiLCJhbGciOiJFZERTQSJ9.e30.c2ln")]
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Seconds that it lives.
    #[schema(example = 600)]
    expires_in: i64,
    /// For `refresh_token`; replaced at each use. None for service clients.
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
}

/// Get a token.
///
/// `password` opens a session of a person; `refresh_token` continues it; `client_credentials` signs a service client
/// in, with id and secret in the body or in HTTP Basic. **Permissions**: none.
#[utoipa::path(tag = "sessio", security(()), request_body(content = TokenForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The token", body = TokenOut)))]
#[post("/oauth/token")]
pub async fn create_token(
    body: Bytes,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    if !req.content_type().eq_ignore_ascii_case(FORM) {
        return Err(Problem::new(&catalog::TIPUS_NO_ADMES).arg("esperat", FORM));
    }
    let form: TokenForm =
        serde_urlencoded::from_bytes(&body).map_err(|_| malformed("grant_type"))?;
    let out = match form.grant_type.as_str() {
        "password" => {
            let correu = given(form.username.as_deref(), "username")?;
            let password = given(form.password.as_deref(), "password")?;
            let code = form.codi.as_deref().filter(|code| !code.is_empty());
            person(sign_in(&state, &req, correu, password, code).await?)
        }
        "refresh_token" => {
            let held = given(form.refresh_token.as_deref(), "refresh_token")?;
            person(renew(&state, &req, held).await?)
        }
        "client_credentials" => client(&state, &req, &form).await?,
        _ => return Err(malformed("grant_type")),
    };
    Ok(HttpResponse::Ok()
        .insert_header(("Cache-Control", "no-store"))
        .json(out))
}

fn malformed(what: &str) -> Problem {
    Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", what)
}

fn given<'a>(value: Option<&'a str>, name: &str) -> Result<&'a str> {
    value
        .filter(|value| (1..=1024).contains(&value.len()) && !value.contains('\0'))
        .ok_or_else(|| malformed(name))
}

fn person(opened: Opened) -> TokenOut {
    TokenOut {
        access_token: opened.token.text,
        token_type: "Bearer",
        expires_in: LIFE,
        refresh_token: Some(opened.refresh.text()),
    }
}

async fn client(state: &State, req: &HttpRequest, form: &TokenForm) -> Result<TokenOut> {
    let wrong = || Problem::new(&catalog::CREDENCIALS_INCORRECTES);
    let (id, secret) = match basic(req)? {
        Some(pair) => pair,
        None => (
            given(form.client_id.as_deref(), "client_id")?.to_owned(),
            given(form.client_secret.as_deref(), "client_secret")?.to_owned(),
        ),
    };
    let id: Uuid = id.parse().map_err(|_| wrong())?;
    let found = state.store.client_to_sign_in(id).await?;
    let digest = Sha256::digest(secret.as_bytes());
    let refused = match &found {
        None => Some("desconegut"),
        Some(row) if !bool::from(row.secret_hash.as_slice().ct_eq(digest.as_slice())) => {
            Some("secret")
        }
        Some(row) if !row.is_active(clock::now()) => Some("inactiu"),
        Some(_) => None,
    };
    state
        .store
        .client_signed_in(id, refused, &origin(req))
        .await?;
    if refused.is_some() {
        return Err(wrong());
    }
    let token = state
        .tokens
        .issue(id, None, SubjectKind::Client, false)
        .map_err(Problem::internal)?;
    Ok(TokenOut {
        access_token: token.text,
        token_type: "Bearer",
        expires_in: LIFE,
        refresh_token: None,
    })
}

/// Id and secret in HTTP Basic, each form-encoded (RFC 6749, 2.3.1). Ours need no escaping either way.
fn basic(req: &HttpRequest) -> Result<Option<(String, String)>> {
    let Some(header) = req.headers().get(AUTHORIZATION) else {
        return Ok(None);
    };
    let pair = header
        .to_str()
        .ok()
        .and_then(|text| text.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("basic"))
        .and_then(|(_, encoded)| STANDARD.decode(encoded.trim()).ok())
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| {
            text.split_once(':')
                .map(|(id, secret)| (id.to_owned(), secret.to_owned()))
        });
    pair.map(Some).ok_or_else(|| malformed("Authorization"))
}
