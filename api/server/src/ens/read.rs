use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::EnsLlegir;

use super::EnsOut;
use crate::http::Tagged;
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// A body.
///
/// **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia")),
    responses((status = 200, description = "The body", body = EnsOut)))]
#[get("/ens/{ens}")]
pub async fn read_ens(allowed: Allowed<EnsLlegir>, state: Data<State>) -> Result<Tagged<EnsOut>> {
    let ens = state.store.ens(&allowed).await?;
    Ok(Tagged::new(EnsOut::from(&ens), ens.versio))
}
