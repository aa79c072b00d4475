use actix_web::delete;
use actix_web::web::{Data, Json, Path};
use domain::permisos::acts::EnsLlegir;
use uuid::Uuid;

use super::FeinaOut;
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Stop a job of mine.
///
/// What was done stays done; what was not is marked `cancellat`. Of one that has ended, nothing changes. Without
/// `If-Match`: a job that goes on changes its version by itself. **Permissions**: `ens.llegir`, and to have asked for it.
#[utoipa::path(tag = "feines", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Job", example = "01890a5d-ac96-774b-bcce-b302099a8057")),
    responses((status = 200, description = "The job as it stays", body = FeinaOut)))]
#[delete("/ens/{ens}/feines/{id}")]
pub async fn cancel_feina(
    allowed: Allowed<EnsLlegir>,
    path: Path<(String, Uuid)>,
    state: Data<State>,
) -> Result<Json<FeinaOut>> {
    let feina = state.store.cancel_feina(&allowed, path.1).await?;
    Ok(Json(feina.into()))
}
