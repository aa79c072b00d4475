use actix_web::get;
use actix_web::web::{Data, Path};
use domain::Lang;
use domain::permisos::acts::EnsLlegir;
use serde::{Deserialize, Serialize};
use store::feines::Item;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::FeinaOut;
use crate::http::{Language, Page, Tagged, ValidQuery};
use crate::problem::{Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// A job of mine: how far it is.
///
/// **Permissions**: `ens.llegir`, and to have asked for it.
#[utoipa::path(tag = "feines", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Job", example = "01890a5d-ac96-774b-bcce-b302099a8057")),
    responses((status = 200, description = "The job", body = FeinaOut), (status = 304, description = "As you have it")))]
#[get("/ens/{ens}/feines/{id}")]
pub async fn read_feina(
    allowed: Allowed<EnsLlegir>,
    path: Path<(String, Uuid)>,
    state: Data<State>,
) -> Result<Tagged<FeinaOut>> {
    let feina = state.store.feina(&allowed, path.1).await?;
    let versio = feina.versio;
    Ok(Tagged::new(feina.into(), versio))
}

/// Which results.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ItemsQuery {
    /// Only those in this state.
    #[param(inline, example = "refusat")]
    pub estat: Option<EstatItem>,
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
}

/// What became of a case of a job.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EstatItem {
    Pendent,
    Fet,
    Refusat,
    Cancellat,
}

impl EstatItem {
    fn as_str(self) -> &'static str {
        match self {
            EstatItem::Pendent => "pendent",
            EstatItem::Fet => "fet",
            EstatItem::Refusat => "refusat",
            EstatItem::Cancellat => "cancellat",
        }
    }
}

/// A case of a job.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeinaItemOut {
    /// The case as it was named.
    #[schema(example = "2026-000123")]
    pub clau: String,
    /// The case; null when the name was no case's.
    pub expedient: Option<Uuid>,
    /// `pendent`, `fet`, `refusat`, `cancellat`.
    #[schema(example = "refusat")]
    pub estat: String,
    /// Code of the problem, of what was refused.
    #[schema(example = "acte_refusat")]
    pub codi: Option<String>,
    /// Why it was refused or, of a preview, what would change; in the caller's language.
    #[schema(example = "L'expedient és tancat i el seu índex és ferm.")]
    pub missatge: Option<String>,
}

impl FeinaItemOut {
    fn new(item: Item, lang: Lang) -> FeinaItemOut {
        let rule = item
            .missatge
            .as_ref()
            .and_then(|by_language| by_language[lang.tag()].as_str())
            .map(str::to_owned);
        let kind = item
            .codi
            .as_deref()
            .and_then(|codi| catalog::ALL.iter().find(|kind| kind.codi == codi));
        FeinaItemOut {
            missatge: rule.or_else(|| kind.map(|kind| kind.title.get(lang).to_owned())),
            clau: item.clau,
            expedient: item.expedient_id,
            estat: item.estat,
            codi: item.codi,
        }
    }
}

/// What became of each case of a job of mine.
///
/// In the order of the request. **Permissions**: `ens.llegir`, and to have asked for it.
#[utoipa::path(tag = "feines", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Job", example = "01890a5d-ac96-774b-bcce-b302099a8057"), ItemsQuery),
    responses((status = 200, description = "A page of results", body = Page<FeinaItemOut>)))]
#[get("/ens/{ens}/feines/{id}/items")]
pub async fn list_feina_items(
    allowed: Allowed<EnsLlegir>,
    path: Path<(String, Uuid)>,
    query: ValidQuery<ItemsQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<Page<FeinaItemOut>> {
    let context = format!("{}/feines/{}", allowed.ens.id, path.1);
    let after: Option<i32> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let limit = query.limit.unwrap_or(50);
    let estat = query.estat.map(EstatItem::as_str);
    let rows = state
        .store
        .feina_items(&allowed, path.1, estat, after, limit + 1)
        .await?;
    let page = Page::cut(rows, limit, |row| {
        state.cursors.seal(&context, &row.posicio)
    });
    Ok(page.map(|row| FeinaItemOut::new(row, lang.0)))
}
