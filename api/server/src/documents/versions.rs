use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::DocumentLlegir;

use super::VersioOut;
use crate::http::{Id, Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Versions of a document's content, newest first.
///
/// **Permissions**: `document.llegir`, on its case.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The document", example = "019aa000-0000-7000-8000-000000000001"), PageQuery),
    responses((status = 200, description = "A page of versions", body = Page<VersioOut>)))]
#[get("/ens/{ens}/documents/{id}/versions")]
pub async fn list_versions(
    allowed: Allowed<DocumentLlegir>,
    id: Id,
    page: ValidQuery<PageQuery>,
    state: Data<State>,
) -> Result<Page<VersioOut>> {
    let context = format!("{}/versions/{}", allowed.scope.ens(), id.0);
    let before: Option<i32> = match &page.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let rows = state
        .store
        .document_versions(&allowed, id.0, before, page.limit() + 1)
        .await?;
    let page = Page::cut(rows, page.limit(), |row| {
        state.cursors.seal(&context, &row.n)
    });
    Ok(page.map(VersioOut::from))
}
