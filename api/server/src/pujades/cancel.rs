use actix_web::web::Data;
use actix_web::{HttpResponse, delete};
use domain::permisos::acts::DocumentIncorporar;

use crate::http::Id;
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// Give an upload up.
///
/// What came of it is dropped. **Permissions**: `document.incorporar`, and only the caller who began it.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The upload", example = "019aa000-0000-7000-8000-000000000001")),
    responses((status = 204, description = "Given up")))]
#[delete("/ens/{ens}/pujades/{id}")]
pub async fn cancel_pujada(
    allowed: Allowed<DocumentIncorporar>,
    id: Id,
    state: Data<State>,
) -> Result<HttpResponse> {
    if state.store.cancel_pujada(&allowed, id.0).await? {
        Ok(HttpResponse::NoContent().finish())
    } else {
        Err(Problem::not_found())
    }
}
