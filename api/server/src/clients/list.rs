use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::ClientsAdministrar;
use uuid::Uuid;

use super::ClientOut;
use crate::http::{Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Service clients that the body answers for, newest first.
///
/// **Permissions**: `clients.administrar`.
#[utoipa::path(tag = "clients", params(("ens" = String, Path, description = "Body", example = "tirvia"), PageQuery),
    responses((status = 200, description = "A page of clients", body = Page<ClientOut>)))]
#[get("/ens/{ens}/clients")]
pub async fn list_clients(
    allowed: Allowed<ClientsAdministrar>,
    page: ValidQuery<PageQuery>,
    state: Data<State>,
) -> Result<Page<ClientOut>> {
    let context = format!("{}/clients", allowed.ens.id);
    let after: Option<Uuid> = match &page.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let rows = state.store.clients(&allowed, after, page.limit()).await?;
    let page = Page::cut(rows, page.limit(), |row| {
        state.cursors.seal(&context, &row.id)
    });
    let directory = state.rights.directory();
    Ok(page.map(|client| ClientOut::of(client, &directory)))
}
