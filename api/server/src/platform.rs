//! Health, version and keys: what needs no login.

use actix_web::web::{Data, Json};
use actix_web::{HttpResponse, Responder, get};
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::body;
use crate::problem::Result;
use crate::state::State;

/// Is the process alive?
///
/// **Permissions**: none.
#[utoipa::path(tag = "plataforma", security(()), responses((status = 204, description = "Alive")))]
#[get("/salut/viu")]
pub async fn live() -> impl Responder {
    HttpResponse::NoContent()
}

/// May the process take requests?
///
/// Answers 503 while the database (`base_de_dades_absent`) or the store of documents (`magatzem_absent`) is away; what the
/// store said holds for five seconds. **Permissions**: none.
#[utoipa::path(tag = "plataforma", security(()), responses((status = 204, description = "Ready")))]
#[get("/salut/llest")]
pub async fn ready(state: Data<State>) -> Result<HttpResponse> {
    state.store.ping().await?;
    state.health.check(&state.blobs).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Public keys of the tokens, as a JWK set (RFC 7517, RFC 8037).
///
/// **Permissions**: none.
#[utoipa::path(tag = "plataforma", security(()), responses((status = 200, description = "JWK set", body = Object,
    example = json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "5f2c…", "x": "…"}]}))))]
#[get("/.well-known/jwks.json")]
pub async fn jwks(state: Data<State>) -> impl Responder {
    HttpResponse::Ok()
        .insert_header(("Cache-Control", "public, max-age=300"))
        .json(state.tokens.keys().jwks())
}

/// Version, limits and languages of this installation.
#[derive(Serialize, ToSchema)]
pub struct About {
    /// Name of the product.
    #[schema(example = "expedit")]
    producte: &'static str,
    /// Version of the service.
    #[schema(example = "0.1.0")]
    versio: &'static str,
    /// Version of the contract.
    #[schema(example = "v1")]
    contracte: &'static str,
    /// Languages of the texts.
    #[schema(example = json!(["ca", "es", "oc", "en"]))]
    llengues: [&'static str; 4],
    limits: Limits,
}

/// Bounds of every input.
#[derive(Serialize, ToSchema)]
pub struct Limits {
    /// Largest JSON body, in bytes.
    #[schema(example = 1048576)]
    json: usize,
    /// Largest document, in bytes.
    #[schema(example = 21474836480u64)]
    document: u64,
    /// Rows per page.
    #[schema(example = 200)]
    pagina: u32,
    /// Requests per minute of one caller or, without a token, of one address; 0 for no limit.
    #[schema(example = 6000)]
    peticions_minut: u32,
    /// Sign-ins and public requests per minute of one address; 0 for no limit.
    #[schema(example = 600)]
    entrades_minut: u32,
}

/// What this installation is and which limits it sets.
///
/// **Permissions**: none.
#[utoipa::path(tag = "plataforma", security(()), responses((status = 200, description = "About this installation", body = About)))]
#[get("/sobre")]
pub async fn about(state: Data<State>) -> Result<Json<About>> {
    Ok(Json(About {
        producte: "expedit",
        versio: env!("CARGO_PKG_VERSION"),
        contracte: "v1",
        llengues: ["ca", "es", "oc", "en"],
        limits: Limits {
            json: body::LIMIT,
            document: state.config.max_document,
            pagina: 200,
            peticions_minut: state.config.rate_limit,
            entrades_minut: state.config.door_rate_limit,
        },
    }))
}
