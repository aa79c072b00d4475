use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::acts::UsuarisLlegir;
use uuid::Uuid;

use super::UsuariOut;
use crate::http::Tagged;
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// A person of the body.
///
/// **Permissions**: `usuaris.llegir`.
#[utoipa::path(tag = "usuaris", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Person", example = "01890a5d-ac96-774b-bcce-b302099a8057")),
    responses((status = 200, description = "The person", body = UsuariOut)))]
#[get("/ens/{ens}/usuaris/{id}")]
pub async fn read_usuari(
    allowed: Allowed<UsuarisLlegir>,
    path: Path<(String, Uuid)>,
    state: Data<State>,
) -> Result<Tagged<UsuariOut>> {
    let view = state.store.member(&allowed, path.1).await?;
    let versio = view.0.versio;
    Ok(Tagged::new(view.into(), versio))
}
