use actix_web::patch;
use actix_web::web::{Data, Path};
use domain::permisos::acts::ExpedientLlegir;
use serde::Deserialize;
use store::vistes::VistaChange;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{Pantalla, VistaOut, columns, may_share};
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// What changes of a view; absent fields stay as they are.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct UpdateVista {
    /// Name.
    #[schema(example = "Obres que vencen")]
    #[validate(length(min = 1, max = 80))]
    nom: Option<String>,
    /// Query string of its list.
    #[schema(example = "oberts=true&ordre=venciment")]
    #[validate(length(max = 4000))]
    consulta: Option<String>,
    /// Columns to show, in their order; empty for the usual ones.
    #[schema(example = json!(["numero", "titol"]))]
    #[validate(custom(function = "columns"))]
    columnes: Option<Vec<String>>,
    /// Whether every member of the body has it. Taken back, it stays with whoever does so.
    compartida: Option<bool>,
    /// Place among the views.
    #[schema(example = 2)]
    #[validate(range(min = 0, max = 10000))]
    posicio: Option<i32>,
}

/// Change a view.
///
/// **Permissions**: `expedient.llegir`; of one that is or becomes shared, `ens.configurar`.
#[utoipa::path(tag = "vistes", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "View", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = UpdateVista, responses((status = 200, description = "The view", body = VistaOut)))]
#[patch("/ens/{ens}/vistes/{id}")]
pub async fn update_vista(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, Uuid)>,
    version: IfMatch,
    state: Data<State>,
    body: Valid<UpdateVista>,
) -> Result<Tagged<VistaOut>> {
    let before = state.store.vista(&allowed, path.1).await?;
    may_share(&allowed, before.compartida || body.compartida == Some(true))?;
    let pantalla = Pantalla::parse(&before.pantalla).ok_or_else(Problem::not_found)?;
    let taken_back = before.compartida && body.compartida == Some(false);
    let change = VistaChange {
        nom: body.nom.clone(),
        consulta: body
            .consulta
            .as_deref()
            .map(|consulta| pantalla.check(consulta))
            .transpose()?,
        columnes: body.columnes.clone(),
        compartida: body.compartida,
        posicio: body.posicio,
        subjecte_id: taken_back.then_some(allowed.session.id()),
    };
    let vista = state
        .store
        .update_vista(&allowed, path.1, version.0, &change)
        .await?;
    let versio = vista.versio;
    Ok(Tagged::new(VistaOut::new(vista, &allowed), versio))
}
