use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, put};
use domain::document::{Change, check};
use domain::permisos::acts::DocumentModificar;
use domain::{Acte, Scope};
use serde::Deserialize;
use serde_json::json;
use store::Unit;
use store::documents::{self, Changes, Locked};
use utoipa::IntoParams;
use uuid::Uuid;
use validator::Validate;

use super::birth::field;
use super::{DocumentOut, MOTIU, event, facts, forbidden, link};
use crate::http::upload::{Received, receive, refuse_too_large, repr_digest};
use crate::http::{Id, IfMatch, Tagged, ValidQuery};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// Why, and under which name.
#[derive(Clone, Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ContingutQuery {
    /// Why there is a new version; required from the second on.
    #[param(example = "esmena de l'apartat 3")]
    #[validate(length(min = 1, max = "MOTIU"))]
    motiu: Option<String>,
    /// Name of the file; the document's name when absent.
    #[param(example = "informe.pdf")]
    #[validate(length(min = 1, max = 200))]
    nom_fitxer: Option<String>,
}

/// Write the content of a document, whole, of any size.
///
/// Makes a new version; earlier ones stay. Only of a draft: a definitive content is immutable (LPAC 70.3; RD 4/2010,
/// art. 21). For connections that break, use an upload. **Permissions**: `document.modificar`, on its case.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The document", example = "019aa000-0000-7000-8000-000000000001"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\""),
    ("Repr-Digest" = Option<String>, Header, description = "SHA-256 of the content; checked"), ContingutQuery),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, description = "The document", body = DocumentOut)))]
#[put("/ens/{ens}/documents/{id}/contingut")]
pub async fn write_contingut(
    allowed: Allowed<DocumentModificar>,
    id: Id,
    if_match: IfMatch,
    query: ValidQuery<ContingutQuery>,
    req: HttpRequest,
    payload: Payload,
    state: Data<State>,
) -> Result<Tagged<DocumentOut>> {
    refuse_too_large(&req, 0, state.config.max_document)?;
    let digest = repr_digest(req.headers())?;
    let nom = refuse_early(&state, &allowed.scope, id.0, if_match.0, &query.0).await?;
    let received = receive(&state, allowed.scope.ens(), &nom, digest, payload).await?;
    let ens = allowed.scope.ens();
    let written = state
        .store
        .write::<_, Problem>(
            &allowed.scope,
            None,
            async |unit| {
                let locked = documents::lock(unit, id.0).await?;
                add_version(unit, &received, if_match.0, &query.0, locked).await
            },
            async |conn, id| documents::view(conn, ens, id).await,
        )
        .await?;
    let out = DocumentOut::from(written.view);
    let versio = out.versio;
    Ok(Tagged::new(out, versio))
}

/// Says before the bytes travel what would be refused after; answers the name of the file.
async fn refuse_early(
    state: &State,
    scope: &Scope,
    id: Uuid,
    versio: i64,
    query: &ContingutQuery,
) -> Result<String> {
    let readable = scope
        .also(Acte::DocumentLlegir)
        .ok_or_else(|| forbidden(Acte::DocumentLlegir))?;
    let view = state.store.document(&readable, id).await?;
    let document = view.document;
    if document.versio != versio {
        return Err(store::Error::Stale {
            current: document.versio,
        }
        .into());
    }
    check(&facts(&document, false), Change::Content)?;
    if document.versio_contingut > 0 && query.motiu.is_none() {
        return Err(field("motiu", "falta"));
    }
    Ok(query.nom_fitxer.clone().unwrap_or(document.nom))
}

async fn add_version(
    unit: &mut Unit<'_>,
    received: &Received,
    versio: i64,
    query: &ContingutQuery,
    locked: Locked,
) -> Result<Uuid> {
    let document = locked.document;
    if !locked.permes {
        return Err(forbidden(Acte::DocumentModificar));
    }
    if document.versio != versio {
        return Err(store::Error::Stale {
            current: document.versio,
        }
        .into());
    }
    check(&facts(&document, locked.tancat), Change::Content)?;
    let object =
        documents::keep_object(unit, received.id, &received.parts, &received.bytes).await?;
    let n = document.versio_contingut + 1;
    let motiu = query.motiu.as_deref().unwrap_or_default();
    let changes = Changes {
        versio_contingut: Some(n),
        versio: Some(document.versio + 1),
        ..Changes::default()
    };
    documents::insert_version(unit, document.id, n, object, &received.bytes, motiu);
    documents::update(unit, document.id, changes);
    let sha256: String = received
        .bytes
        .sha256
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    let dades = json!({"contingut": n, "versio": document.versio + 1});
    unit.event(event("document.contingut_nou", &document, dades));
    unit.audit(link(
        "document.contingut",
        document.id,
        document.expedient_id,
        json!({"abans": {"contingut": document.versio_contingut}, "despres": {"contingut": n, "sha256": sha256,
            "mida": received.bytes.mida, "mime": received.bytes.mime, "motiu": motiu}}),
    ));
    Ok(document.id)
}
