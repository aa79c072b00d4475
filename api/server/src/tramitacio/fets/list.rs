use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::acts::ExpedientLlegir;
use serde::Serialize;
use utoipa::ToSchema;

use super::{FetOut, facts_out};
use crate::http::Tagged;
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::case::{case_id, read};

/// The facts of a case.
#[derive(Serialize, ToSchema)]
pub struct FetsOut {
    /// In the order they were recorded, annulled ones included.
    pub items: Vec<FetOut>,
}

/// The facts that the rules of the case read: registry entries, signatures elsewhere, resolutions, notifications and
/// certificates of agreements.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042")),
    responses((status = 200, description = "The facts", body = FetsOut)))]
#[get("/ens/{ens}/expedients/{id}/fets")]
pub async fn list_fets(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, String)>,
    state: Data<State>,
) -> Result<Tagged<FetsOut>> {
    let id = case_id(&state, &allowed, &path.1).await?;
    let (case, _) = read(&state, &allowed.ens, &allowed, id).await?;
    let items = facts_out(&case);
    let shape = case.facts.len();
    Ok(Tagged::new(FetsOut { items }, case.head.versio).shaped(shape))
}
