//! Cases that the caller follows, wherever they are.

use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::ExpedientLlegir;
use domain::{Acte, Scopes};
use jiff::Timestamp;
use serde::Serialize;
use store::expedients::{Followed, News};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::ens::EnsLabel;
use crate::expedients::{ExpedientOut, Qui};
use crate::http::{Language, Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::session::AllowedAcross;
use crate::state::State;

/// A followed case.
#[derive(Serialize, ToSchema)]
pub struct SeguitOut {
    pub ens: EnsLabel,
    pub expedient: ExpedientOut,
    /// The last thing that happened in it, of those that the caller may see.
    pub novetat: Option<Novetat>,
}

/// An event, in short.
#[derive(Serialize, ToSchema)]
pub struct Novetat {
    /// Type of the event.
    #[schema(example = "document.incorporat")]
    pub tipus: String,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub instant: Timestamp,
    /// Who; null for the product itself.
    pub qui: Option<Qui>,
}

impl From<News> for Novetat {
    fn from(news: News) -> Novetat {
        Novetat {
            tipus: news.tipus,
            instant: news.instant,
            qui: Qui::new(news.actor_id, news.actor_nom),
        }
    }
}

/// Cases that I follow, over all my bodies, newest change first.
///
/// Closed ones too. A note or a read is no change of the case, but may be its last event. **Permissions**:
/// `expedient.llegir` in each body; the last event, `esdeveniments.llegir`.
#[utoipa::path(tag = "expedients", params(PageQuery),
    responses((status = 200, description = "A page of cases", body = Page<SeguitOut>)))]
#[get("/seguiment")]
pub async fn list_seguiment(
    allowed: AllowedAcross<ExpedientLlegir>,
    query: ValidQuery<PageQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<Page<SeguitOut>> {
    let context = format!("{}/seguiment", allowed.session.id());
    let after: Option<Followed> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let limit = query.limit();
    let rows = state
        .store
        .followed(&allowed.scopes, after, limit + 1)
        .await?;
    let page = Page::cut(rows, limit, |row| {
        state.cursors.seal(&context, &row.position())
    });
    let cases: Vec<(i32, Uuid)> = page
        .items
        .iter()
        .map(|row| (row.ens_id, row.row.expedient.id))
        .collect();
    let session = &allowed.session;
    let watch = Scopes::prove(
        session.rights.clone(),
        Acte::EsdevenimentsLlegir,
        session.actor.clone(),
    );
    let news = state.store.news(&watch, &cases).await?;
    let mut news = news.into_iter();
    let directory = state.rights.directory();
    Ok(page.map(|row| SeguitOut {
        ens: EnsLabel::of(&directory, row.ens_id),
        expedient: ExpedientOut::new(row.row, &directory, lang.0),
        novetat: news.next().flatten().map(Novetat::from),
    }))
}
