use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::EnsLlegir;

use super::EnsOut;
use crate::http::{Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::session::AllowedAcross;
use crate::state::State;

/// Bodies that the caller works in; for operators of the platform, all of them.
///
/// In order of on-boarding. **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "ens", params(PageQuery), responses((status = 200, description = "A page of bodies", body = Page<EnsOut>)))]
#[get("/ens")]
pub async fn list_ens(
    allowed: AllowedAcross<EnsLlegir>,
    page: ValidQuery<PageQuery>,
    state: Data<State>,
) -> Result<Page<EnsOut>> {
    let context = format!("{}/ens", allowed.session.id());
    let after: i32 = match &page.cursor {
        Some(cursor) => state.cursors.open(&context, cursor)?,
        None => 0,
    };
    let directory = state.rights.directory();
    let bodies = allowed.scopes.bodies();
    let everything = bodies.contains(&0);
    let mut rows: Vec<_> = directory
        .by_id
        .values()
        .filter(|ens| ens.id > after && (everything || bodies.contains(&ens.id)))
        .cloned()
        .collect();
    rows.sort_by_key(|ens| ens.id);
    rows.truncate(usize::try_from(page.limit() + 1).unwrap_or(usize::MAX));
    let page = Page::cut(rows, page.limit(), |ens| {
        state.cursors.seal(&context, &ens.id)
    });
    Ok(page.map(|ens| EnsOut::from(&*ens)))
}
