use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, delete};
use domain::permisos::acts::ExpedientLlegir;
use uuid::Uuid;

use super::may_share;
use crate::http::IfMatch;
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Forget a view.
///
/// **Permissions**: `expedient.llegir`; of a shared one, `ens.configurar`.
#[utoipa::path(tag = "vistes", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "View", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    responses((status = 204, description = "Forgotten")))]
#[delete("/ens/{ens}/vistes/{id}")]
pub async fn delete_vista(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, Uuid)>,
    version: IfMatch,
    state: Data<State>,
) -> Result<HttpResponse> {
    let before = state.store.vista(&allowed, path.1).await?;
    may_share(&allowed, before.compartida)?;
    state
        .store
        .delete_vista(&allowed, path.1, version.0)
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
