use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::DocumentIncorporar;
use serde::{Deserialize, Serialize};
use store::pujades;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::http::body::{NOT_VALID, invalid};
use crate::http::upload::{file_name, parse_digest, too_large};
use crate::http::{IdempotencyKey, Valid};
use crate::problem::{Field, Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// An upload to begin.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PujadaNova {
    /// Name of the file.
    #[schema(example = "projecte.pdf")]
    #[validate(length(min = 1, max = 200))]
    nom: String,
    /// Whole length in bytes, when it is known.
    #[schema(example = 209715200)]
    mida: Option<u64>,
    /// SHA-256 of the whole, as in `Repr-Digest` (RFC 9530); checked at the end.
    #[schema(example = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:")]
    repr_digest: Option<String>,
}

/// An upload.
#[derive(Serialize, ToSchema)]
pub struct PujadaOut {
    /// What `contingut.pujada` names.
    id: Uuid,
    /// Name of the file.
    #[schema(example = "projecte.pdf")]
    nom: String,
    /// Whole length in bytes, when it was declared.
    #[schema(example = 209715200)]
    mida: Option<i64>,
    /// Bytes that are durable.
    #[schema(example = 0)]
    rebut: i64,
    /// Whether the whole is here.
    completa: bool,
}

/// Begin an upload.
///
/// `Location` takes the bytes: `PATCH` with `Upload-Offset` and `Upload-Complete`, as many times as needed, from any
/// connection. Only the caller sees it; what is not finished within a day is dropped. **Permissions**:
/// `document.incorporar`.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeated, answers like the first call")),
    request_body = PujadaNova,
    responses((status = 201, description = "The upload, empty", body = PujadaOut, headers(("Location" = String)))))]
#[post("/ens/{ens}/pujades")]
pub async fn create_pujada(
    allowed: Allowed<DocumentIncorporar>,
    body: Valid<PujadaNova>,
    key: IdempotencyKey,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    let limit = state.config.max_document;
    if body.mida.is_some_and(|mida| mida > limit) {
        return Err(too_large(limit));
    }
    let digest = match &body.repr_digest {
        None => None,
        Some(text) => Some(parse_digest(text).ok_or_else(|| {
            invalid(Field {
                pointer: "/repr_digest".into(),
                codi: "digest",
                text: NOT_VALID,
                args: Vec::new(),
            })
        })?),
    };
    let nom = file_name(&body.nom);
    let mida = body.mida.and_then(|mida| i64::try_from(mida).ok());
    let key = key.of(allowed.session.id(), body.empremta);
    let scope = &allowed.scope;
    let written = state
        .store
        .write::<_, Problem>(
            scope,
            key.as_ref(),
            async |unit| {
                let digest = digest.as_ref().map(<[u8; 32]>::as_slice);
                Ok(pujades::open(unit, &nom, mida, digest))
            },
            async |conn, id| pujades::by_id(conn, scope, id).await,
        )
        .await?;
    let pujada = written.view;
    let mut response = HttpResponse::Created();
    super::tell(&mut response, &pujada);
    if written.replayed {
        response.insert_header(("Idempotency-Replayed", "true"));
    }
    Ok(response
        .insert_header(("Location", format!("{}/{}", req.path(), pujada.id)))
        .json(PujadaOut {
            id: pujada.id,
            completa: super::is_complete(&pujada),
            nom: pujada.nom,
            mida: pujada.mida,
            rebut: pujada.rebut,
        }))
}
