use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::EnsLlegir;

use super::UnitatOut;
use crate::http::{Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Organisational units of the body, by code.
///
/// **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "unitats", params(("ens" = String, Path, description = "Body", example = "tirvia"), PageQuery),
    responses((status = 200, description = "A page of units", body = Page<UnitatOut>)))]
#[get("/ens/{ens}/unitats")]
pub async fn list_unitats(
    allowed: Allowed<EnsLlegir>,
    page: ValidQuery<PageQuery>,
    state: Data<State>,
) -> Result<Page<UnitatOut>> {
    let context = format!("{}/unitats", allowed.ens.id);
    let after: String = match &page.cursor {
        Some(cursor) => state.cursors.open(&context, cursor)?,
        None => String::new(),
    };
    let rows = state.store.unitats(&allowed, &after, page.limit()).await?;
    let page = Page::cut(rows, page.limit(), |row| {
        state.cursors.seal(&context, &row.codi)
    });
    Ok(page.map(UnitatOut::from))
}
