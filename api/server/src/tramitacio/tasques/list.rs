use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::acts::ExpedientLlegir;
use domain::tramitacio::tasks_offered;
use serde::Serialize;
use utoipa::ToSchema;

use super::task_out;
use crate::http::{Language, Tagged};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::case::{case_id, read};
use crate::tramitacio::out::{Nomenat, TascaOut};

/// The tasks of a case.
#[derive(Serialize, ToSchema)]
pub struct TasquesOut {
    /// In the order they were born.
    pub items: Vec<TascaOut>,
    /// Optional tasks that may be opened now, with `create_tasca`.
    pub possibles: Vec<Nomenat>,
}

/// The tasks of a case, done and open, with their last days.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042")),
    responses((status = 200, description = "The tasks", body = TasquesOut)))]
#[get("/ens/{ens}/expedients/{id}/tasques")]
pub async fn list_tasques(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, String)>,
    lang: Language,
    state: Data<State>,
) -> Result<Tagged<TasquesOut>> {
    let id = case_id(&state, &allowed, &path.1).await?;
    let (case, around) = read(&state, &allowed.ens, &allowed, id).await?;
    let body = TasquesOut {
        items: case
            .tasks
            .iter()
            .map(|row| task_out(row, &case, &around.criteri, lang.0))
            .collect(),
        possibles: tasks_offered(&case.cas)
            .into_iter()
            .map(|task| Nomenat {
                codi: task.codi.clone(),
                nom: task.nom.get(lang.0).to_owned(),
            })
            .collect(),
    };
    let shape = serde_json::to_string(&body).unwrap_or_default();
    Ok(Tagged::new(body, case.head.versio).shaped(shape))
}
