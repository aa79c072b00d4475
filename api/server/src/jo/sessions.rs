use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, delete, get};
use jiff::Timestamp;
use serde::Serialize;
use store::identitat::Ended;
use utoipa::ToSchema;
use uuid::Uuid;

use super::own;
use crate::http::{Page, PageQuery, ValidQuery};
use crate::problem::{Problem, Result};
use crate::session::Session;
use crate::state::State;

/// An open session of the caller.
#[derive(Serialize, ToSchema)]
pub struct SessioPropia {
    /// Identifier.
    id: Uuid,
    /// Whether it is the session of this request.
    actual: bool,
    /// Address and browser.
    #[schema(example = "203.0.113.7 Mozilla/5.0")]
    origen: Option<String>,
    /// Whether a second factor was given.
    segon_factor: bool,
    /// When it began.
    #[schema(value_type = String, format = DateTime)]
    creat_el: Timestamp,
    /// When it was renewed last.
    #[schema(value_type = String, format = DateTime)]
    renovat_el: Timestamp,
    /// When it ends whatever happens.
    #[schema(value_type = String, format = DateTime)]
    caduca: Timestamp,
}

/// The caller's open sessions, newest first.
///
/// **Permissions**: any signed-in person.
#[utoipa::path(tag = "jo", params(PageQuery), responses((status = 200, description = "A page of sessions", body = Page<SessioPropia>)))]
#[get("/jo/sessions")]
pub async fn list_sessions(
    session: Session,
    page: ValidQuery<PageQuery>,
    req: HttpRequest,
    state: Data<State>,
) -> Result<Page<SessioPropia>> {
    own(&session, &req)?;
    let context = format!("{}/sessions", session.id());
    let after: Option<Uuid> = match &page.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let rows = state
        .store
        .sessions(session.id(), after, page.limit())
        .await?;
    let page = Page::cut(rows, page.limit(), |row| {
        state.cursors.seal(&context, &row.id)
    });
    Ok(page.map(|row| SessioPropia {
        id: row.id,
        actual: session.claims.sid == Some(row.id),
        origen: row.origen,
        segon_factor: row.segon_factor,
        creat_el: row.creat_el,
        renovat_el: row.rotat_el,
        caduca: row.caduca,
    }))
}

/// End one of the caller's sessions, in every process within a second.
///
/// Sessions have no version, so there is no `If-Match`. **Permissions**: any signed-in person.
#[utoipa::path(tag = "jo", params(("id" = Uuid, Path, description = "Session", example = "01890a5d-ac96-774b-bcce-b302099a8057")),
    responses((status = 204, description = "Ended")))]
#[delete("/jo/sessions/{id}")]
pub async fn delete_session(
    session: Session,
    path: Path<Uuid>,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    let scope = own(&session, &req)?;
    let ended = state
        .store
        .end_sessions(&scope, Ended::One(*path), "tancada")
        .await?;
    if ended == 0 {
        return Err(Problem::not_found());
    }
    state.rights.refresh().await?;
    Ok(HttpResponse::NoContent().finish())
}
