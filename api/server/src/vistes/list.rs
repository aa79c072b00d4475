use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::ExpedientLlegir;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use validator::Validate;

use super::{Pantalla, VistaOut};
use crate::http::{Page, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Which views.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct VistesQuery {
    /// Only those of this list.
    #[param(inline, example = "expedients")]
    pub pantalla: Option<Pantalla>,
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
}

/// My views and those that the body shares, by their place.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "vistes", params(("ens" = String, Path, description = "Body", example = "tirvia"), VistesQuery),
    responses((status = 200, description = "A page of views", body = Page<VistaOut>)))]
#[get("/ens/{ens}/vistes")]
pub async fn list_vistes(
    allowed: Allowed<ExpedientLlegir>,
    query: ValidQuery<VistesQuery>,
    state: Data<State>,
) -> Result<Page<VistaOut>> {
    let context = format!("{}/vistes", allowed.ens.id);
    let after: Option<(i32, Uuid)> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let limit = query.limit.unwrap_or(50);
    let pantalla = query.pantalla.map(Pantalla::as_str);
    let rows = state.store.vistes(&allowed, pantalla, after, limit).await?;
    let page = Page::cut(rows, limit, |row| {
        state.cursors.seal(&context, &(row.posicio, row.id))
    });
    Ok(page.map(|row| VistaOut::new(row, &allowed)))
}
