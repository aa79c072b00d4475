//! The documents of one case.

use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse, get, post};
use domain::permisos::acts::{DocumentIncorporar, DocumentLlegir};

use super::list::{case_id, page};
use super::{DocumentMultipart, DocumentNou, DocumentOut, DocumentsQuery, birth, create, input};
use crate::expedients::CaseKey;
use crate::http::{IdempotencyKey, Page, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Documents of a case, newest capture first.
///
/// **Permissions**: `document.llegir` and `expedient.llegir`, on the case.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, description = "The case: its id or its number", example = "2026-000123"), DocumentsQuery),
    responses((status = 200, description = "A page of documents", body = Page<DocumentOut>)))]
#[get("/ens/{ens}/expedients/{id}/documents")]
pub async fn list_expedient_documents(
    allowed: Allowed<DocumentLlegir>,
    case: Path<CaseKey>,
    query: ValidQuery<DocumentsQuery>,
    state: Data<State>,
) -> Result<Page<DocumentOut>> {
    if query.expedient.is_some() {
        return Err(birth::field("expedient", "sobra"));
    }
    let expedient = case_id(&allowed, case.key()?, &state).await?;
    page(&allowed, Some(expedient), &query, &state).await
}

/// Add a document to a case.
///
/// As `create_document`, with the case in the path. **Permissions**: `document.incorporar`, on the case.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, description = "The case: its id or its number", example = "2026-000123"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeated, answers like the first call"),
    ("Repr-Digest" = Option<String>, Header, description = "SHA-256 of the file, for multipart")),
    request_body(content((DocumentNou = "application/json"), (DocumentMultipart = "multipart/form-data"))),
    responses((status = 201, description = "The document", body = DocumentOut, headers(("Location" = String)))))]
#[post("/ens/{ens}/expedients/{id}/documents")]
pub async fn create_expedient_document(
    allowed: Allowed<DocumentIncorporar>,
    case: Path<CaseKey>,
    key: IdempotencyKey,
    req: HttpRequest,
    payload: Payload,
    state: Data<State>,
) -> Result<HttpResponse> {
    let input = input::read(&req, payload, &state, allowed.scope.ens()).await?;
    create::create(&allowed, input, Some(case.key()?), &key, &req, &state).await
}
