//! The foliated index of a case: those frozen, and the one that would be frozen now.

use actix_web::get;
use actix_web::web::{Data, Json, Path};
use domain::permisos::acts::ExpedientLlegir;
use futures::join;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use store::Conn;
use store::tramitacio::{Frozen, draft_index, files, indexes};
use utoipa::ToSchema;
use uuid::Uuid;

use super::case::{case_id, whole};
use crate::clock;
use crate::http::Language;
use crate::problem::{Regla, Result, rule_out};
use crate::session::Allowed;
use crate::state::State;

/// The indexes of a case.
#[derive(Serialize, ToSchema)]
pub struct IndexsOut {
    /// Frozen ones, oldest first: they never change.
    pub congelats: Vec<IndexCongelat>,
    /// As it would be now; null when no true index can be made.
    #[schema(value_type = Option<Object>)]
    pub esborrany: Option<Value>,
    /// Why there is no draft.
    pub regles: Vec<Regla>,
}

/// A frozen index.
#[derive(Serialize, ToSchema)]
pub struct IndexCongelat {
    /// The index.
    pub id: Uuid,
    /// What it was made for: tancament, annex or remissio.
    #[schema(example = "tancament")]
    pub mena: String,
    /// Head and lines, in order; its canonical JSON (RFC 8785) gives the digest.
    #[schema(value_type = Object)]
    pub contingut: Value,
    /// SHA-256 of its canonical form, in hexadecimal.
    pub sha256: String,
    /// Whether the body's seal signed it.
    pub signat: bool,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
}

impl From<Frozen> for IndexCongelat {
    fn from(frozen: Frozen) -> IndexCongelat {
        IndexCongelat {
            id: frozen.id,
            mena: frozen.mena,
            contingut: frozen.contingut,
            sha256: frozen.sha256.iter().map(|b| format!("{b:02x}")).collect(),
            signat: frozen.signat,
            creat_el: frozen.creat_el,
        }
    }
}

/// The frozen indexes of a case and the draft of the next one.
///
/// Only definitive documents stand in an index; notes and internal papers never do (LPAC 70.4). **Permissions**:
/// `expedient.llegir`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042")),
    responses((status = 200, description = "The indexes", body = IndexsOut)))]
#[get("/ens/{ens}/expedients/{id}/index")]
pub async fn read_index(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, String)>,
    lang: Language,
    state: Data<State>,
) -> Result<Json<IndexsOut>> {
    let id = case_id(&state, &allowed, &path.1).await?;
    let scope = &allowed.scope;
    let (found, frozen) = state
        .store
        .read(scope, async |conn: &Conn| {
            let (found, frozen) = join!(
                files(conn, scope, scope, id),
                indexes(conn, scope.ens(), id),
            );
            Ok((found?, frozen?))
        })
        .await?;
    let (case, _) = whole(&state, &allowed.ens, found)?;
    let (esborrany, regles) = match draft_index(&case, clock::now()) {
        Ok(index) => (serde_json::to_value(index).ok(), Vec::new()),
        Err(store::Error::Refused(refusal)) => {
            let rules = refusal.unmet.iter().map(|rule| rule_out(rule, lang.0));
            (None, rules.collect())
        }
        Err(error) => return Err(error.into()),
    };
    Ok(Json(IndexsOut {
        congelats: frozen.into_iter().map(IndexCongelat::from).collect(),
        esborrany,
        regles,
    }))
}
