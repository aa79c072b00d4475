use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::DocumentLlegir;
use domain::{Acte, Scope};
use serde::Deserialize;
use store::documents::{Filter, Position};
use store::expedients::RowKey;
use utoipa::IntoParams;
use uuid::Uuid;
use validator::Validate;

use super::DocumentOut;
use super::birth::field;
use crate::expedients::parse_key;
use crate::http::{Page, ValidQuery};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// Which documents, and which page of them.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct DocumentsQuery {
    /// Of this case: its id or its number.
    #[param(example = "2026-000123")]
    pub expedient: Option<String>,
    /// Of this documentary type.
    #[param(example = "TD13")]
    pub td: Option<String>,
    /// In this state: `esborrany`, `definitiu`, `anullat`.
    #[param(example = "definitiu")]
    pub estat: Option<String>,
    /// That answer this task.
    pub tasca: Option<Uuid>,
    /// Words, or parts of words, of the name; without accents or case.
    #[validate(length(min = 1, max = 200))]
    pub q: Option<String>,
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
}

/// Documents, newest capture first.
///
/// **Permissions**: `document.llegir`; only those of cases in the caller's reach.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"), DocumentsQuery),
    responses((status = 200, description = "A page of documents", body = Page<DocumentOut>)))]
#[get("/ens/{ens}/documents")]
pub async fn list_documents(
    allowed: Allowed<DocumentLlegir>,
    query: ValidQuery<DocumentsQuery>,
    state: Data<State>,
) -> Result<Page<DocumentOut>> {
    let expedient = match &query.expedient {
        None => None,
        Some(text) => {
            let case = parse_key(text).map_err(|_| field("expedient", "no_valid"))?;
            match case_id(&allowed, case, &state).await {
                // A case out of sight has no documents in sight.
                Err(problem) if problem.kind().status == 404 => {
                    return Ok(Page::cut(Vec::new(), 1, |_| String::new()));
                }
                other => Some(other?),
            }
        }
    };
    page(&allowed, expedient, &query, &state).await
}

/// One page; `expedient` is already resolved.
pub async fn page(
    scope: &Scope,
    expedient: Option<Uuid>,
    query: &DocumentsQuery,
    state: &State,
) -> Result<Page<DocumentOut>> {
    let context = format!(
        "{}/documents/{expedient:?}/{:?}/{:?}/{:?}/{:?}",
        scope.ens(),
        query.td,
        query.estat,
        query.tasca,
        query.q
    );
    let after: Option<Position> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let limit = query.limit.unwrap_or(50);
    let filter = Filter {
        expedient,
        td: query.td.clone(),
        estat: query.estat.clone(),
        tasca: query.tasca,
        q: query.q.clone(),
        after,
        limit: limit + 1,
    };
    let rows = state.store.documents(scope, &filter).await?;
    let page = Page::cut(rows, limit, |view| {
        let position: Position = (view.document.data_captura, view.document.id);
        state.cursors.seal(&context, &position)
    });
    Ok(page.map(DocumentOut::from))
}

/// A case that the caller may see.
pub(super) async fn case_id(
    allowed: &Allowed<DocumentLlegir>,
    case: RowKey,
    state: &State,
) -> Result<Uuid> {
    let readable = allowed
        .scope
        .also(Acte::ExpedientLlegir)
        .ok_or_else(Problem::not_found)?;
    Ok(state.store.expedient(&readable, case).await?.expedient.id)
}
