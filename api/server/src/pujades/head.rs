use actix_web::web::Data;
use actix_web::{HttpResponse, head};
use domain::permisos::acts::DocumentIncorporar;

use crate::http::Id;
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// Where an upload stands.
///
/// **Permissions**: `document.incorporar`, and only the caller who began it.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The upload", example = "019aa000-0000-7000-8000-000000000001")),
    responses((status = 204, description = "The state stands in the headers", headers(
        ("Upload-Offset" = i64, description = "Bytes that are durable"),
        ("Upload-Complete" = String, description = "`?1` when the whole is here"),
        ("Upload-Length" = Option<i64>, description = "Whole length, when it was declared"),
        ("Repr-Digest" = Option<String>, description = "SHA-256 of the whole, once complete")))))]
#[head("/ens/{ens}/pujades/{id}")]
pub async fn head_pujada(
    allowed: Allowed<DocumentIncorporar>,
    id: Id,
    state: Data<State>,
) -> Result<HttpResponse> {
    let pujada = state.store.pujada(&allowed, id.0).await?;
    if pujada.estat == "cancellada" {
        return Err(Problem::not_found());
    }
    let mut response = HttpResponse::NoContent();
    super::tell(&mut response, &pujada);
    Ok(response.finish())
}
