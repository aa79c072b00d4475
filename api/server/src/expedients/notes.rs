//! Internal notes: auxiliary information, never in the index (LPAC 70.4).

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, get, post};
use domain::permisos::acts::{ExpedientAnotar, ExpedientLlegir};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::expedients::Note;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{CaseKey, Label};
use crate::http::{IdempotencyKey, Page, PageQuery, Valid, ValidQuery, etag};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// A note to write.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreateNota {
    /// What it says.
    #[validate(length(min = 1, max = 4000))]
    #[schema(example = "Ha trucat: portarà el plànol dilluns.")]
    text: String,
}

/// A note.
#[derive(Serialize, ToSchema)]
pub struct NotaOut {
    id: Uuid,
    #[schema(example = "Ha trucat: portarà el plànol dilluns.")]
    text: String,
    /// Who wrote it.
    autor: Option<Label>,
    #[schema(value_type = String, format = DateTime)]
    creat_el: Timestamp,
}

impl From<Note> for NotaOut {
    fn from(note: Note) -> NotaOut {
        NotaOut {
            id: note.id,
            text: note.text,
            autor: note.autor_id.map(|id| Label {
                id,
                nom: note.autor_nom.unwrap_or_default(),
            }),
            creat_el: note.creat_el,
        }
    }
}

/// Notes of a case, newest first.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"), PageQuery),
    responses((status = 200, description = "A page of notes", body = Page<NotaOut>)))]
#[get("/ens/{ens}/expedients/{id}/notes")]
pub async fn list_notes(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<CaseKey>,
    query: ValidQuery<PageQuery>,
    state: Data<State>,
) -> Result<Page<NotaOut>> {
    let context = format!("{}/notes/{}", allowed.ens(), path.id);
    let after = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let rows = state
        .store
        .notes(&allowed, path.key()?, after, query.limit() + 1)
        .await?;
    let page = Page::cut(rows, query.limit(), |note| {
        state.cursors.seal(&context, &(note.creat_el, note.id))
    });
    Ok(page.map(NotaOut::from))
}

/// Write a note in a case.
///
/// Notes are support, not part of the case: they never enter its index. **Permissions**: `expedient.anotar`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = CreateNota, responses((status = 201, description = "The note", body = NotaOut)))]
#[post("/ens/{ens}/expedients/{id}/notes")]
pub async fn create_nota(
    req: HttpRequest,
    allowed: Allowed<ExpedientAnotar>,
    path: Path<CaseKey>,
    key: IdempotencyKey,
    state: Data<State>,
    body: Valid<CreateNota>,
) -> Result<HttpResponse> {
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .add_note::<Problem>(&allowed, key.as_ref(), path.key()?, &body.text)
        .await?;
    let out = NotaOut::from(written.view);
    let location = format!(
        "/api/v1/ens/{}/expedients/{}/notes",
        allowed.ens.alies, path.id
    );
    Ok(etag::created(&req, location, 1, &out, written.replayed))
}
