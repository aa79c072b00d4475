use actix_web::get;
use actix_web::web::Data;
use domain::Acces;
use domain::permisos::acts::DocumentLlegir;

use super::DocumentOut;
use crate::http::{Id, Tagged};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// A document.
///
/// **Permissions**: `document.llegir`, on its case.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The document", example = "019aa000-0000-7000-8000-000000000001")),
    responses((status = 200, description = "The document", body = DocumentOut)))]
#[get("/ens/{ens}/documents/{id}")]
pub async fn read_document(
    allowed: Allowed<DocumentLlegir>,
    id: Id,
    state: Data<State>,
) -> Result<Tagged<DocumentOut>> {
    let view = state.store.document(&allowed, id.0).await?;
    let acces = Acces::parse(&view.document.acces).unwrap_or_default();
    let case = view.document.expedient_id;
    state
        .readings
        .note_as(acces, &allowed, "read_document", "document", id.0, case)
        .await?;
    let out = DocumentOut::from(view);
    let versio = out.versio;
    Ok(Tagged::new(out, versio))
}
