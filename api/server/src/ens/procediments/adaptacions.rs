use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::acts::EnsLlegir;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use store::ens::Adapted;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::http::{Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::procediments::named;
use crate::session::Allowed;
use crate::state::State;

/// An adaptation, as it was written.
#[derive(Serialize, ToSchema)]
pub struct AdaptacioOut {
    /// From one, in this body and procedure.
    #[schema(example = 2)]
    pub n: u32,
    /// Version of the library that it changes.
    #[schema(example = 1)]
    pub versio: u32,
    /// What it changes.
    #[schema(value_type = Object, example = json!({"tasques": {"INF_TEC": {"termini": 5}}}))]
    pub canvis: Value,
    /// Who wrote it; null when a new version of the library carried it over.
    pub autor: Option<Uuid>,
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
}

impl From<Adapted> for AdaptacioOut {
    fn from(row: Adapted) -> AdaptacioOut {
        AdaptacioOut {
            n: u32::try_from(row.n).unwrap_or_default(),
            versio: u32::try_from(row.versio).unwrap_or_default(),
            canvis: row.contingut,
            autor: row.autor_id,
            creat_el: row.creat_el,
        }
    }
}

/// What a body has changed of a procedure, each time.
///
/// Newest first; none is ever written again. **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"), PageQuery),
    responses((status = 200, description = "A page of adaptations", body = Page<AdaptacioOut>)))]
#[get("/ens/{ens}/procediments/{codi}/adaptacions")]
pub async fn list_ens_adaptacions(
    allowed: Allowed<EnsLlegir>,
    path: Path<(String, String)>,
    page: ValidQuery<PageQuery>,
    state: Data<State>,
) -> Result<Page<AdaptacioOut>> {
    let (ens, codi) = (allowed.ens(), &path.1);
    let context = format!("{}/{ens}/{codi}/adaptacions", allowed.session.id());
    let before: i32 = match &page.cursor {
        Some(cursor) => state.cursors.open(&context, cursor)?,
        None => i32::MAX,
    };
    named(codi)?;
    // A procedure that the body does not use is not here.
    state.store.ens_procediment(&allowed, codi).await?;
    let limit = page.limit();
    let rows = state
        .store
        .adaptacions(&allowed, codi, before, limit + 1)
        .await?;
    let page = Page::cut(rows, limit, |row| state.cursors.seal(&context, &row.n));
    Ok(page.map(AdaptacioOut::from))
}
