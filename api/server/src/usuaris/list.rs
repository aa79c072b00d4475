use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::UsuarisLlegir;
use serde::Deserialize;
use store::identitat::MemberFilter;
use utoipa::IntoParams;
use validator::Validate;

use super::UsuariOut;
use crate::http::{Page, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Filters and page of a list of people.
#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ListUsuaris {
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    cursor: Option<String>,
    /// Only those who are in the body, or only those who left.
    actiu: Option<bool>,
    /// Part of the name.
    #[param(example = "vidal")]
    #[validate(length(min = 1, max = 200))]
    q: Option<String>,
}

/// People and service clients of the body, by name, with their rights.
///
/// **Permissions**: `usuaris.llegir`.
#[utoipa::path(tag = "usuaris", params(("ens" = String, Path, description = "Body", example = "tirvia"), ListUsuaris),
    responses((status = 200, description = "A page of people", body = Page<UsuariOut>)))]
#[get("/ens/{ens}/usuaris")]
pub async fn list_usuaris(
    allowed: Allowed<UsuarisLlegir>,
    query: ValidQuery<ListUsuaris>,
    state: Data<State>,
) -> Result<Page<UsuariOut>> {
    let context = format!("{}/usuaris/nom", allowed.ens.id);
    let after = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let filter = MemberFilter {
        actiu: query.actiu,
        q: query.q.clone(),
        after,
    };
    let limit = query.limit.unwrap_or(50);
    let rows = state.store.members(&allowed, &filter, limit).await?;
    let page = Page::cut(rows, limit, |(member, _)| {
        state
            .cursors
            .seal(&context, &(&member.nom, member.subjecte_id))
    });
    Ok(page.map(UsuariOut::from))
}
