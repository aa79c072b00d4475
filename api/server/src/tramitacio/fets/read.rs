use actix_web::get;
use actix_web::web::{Data, Json, Path};
use domain::permisos::acts::ExpedientLlegir;
use uuid::Uuid;

use super::{FetOut, facts_out};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::case::{case_id, read};

/// A fact of a case.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("fet" = Uuid, Path, description = "The fact")),
    responses((status = 200, description = "The fact", body = FetOut)))]
#[get("/ens/{ens}/expedients/{id}/fets/{fet}")]
pub async fn read_fet(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, String, Uuid)>,
    state: Data<State>,
) -> Result<Json<FetOut>> {
    let id = case_id(&state, &allowed, &path.1).await?;
    let (case, _) = read(&state, &allowed.ens, &allowed, id).await?;
    let fact = facts_out(&case).into_iter().find(|fact| fact.id == path.2);
    fact.map(Json).ok_or_else(Problem::not_found)
}
