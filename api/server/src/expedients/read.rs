use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::acts::ExpedientLlegir;
use domain::{Acces, Acte, Scope};
use serde::Deserialize;
use serde_json::json;
use store::expedients::RowKey;
use utoipa::IntoParams;
use validator::Validate;

use super::{CaseKey, ExpedientOut};
use crate::documents::{self, DocumentsQuery};
use crate::http::{Language, Tagged, ValidQuery};
use crate::problem::{Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::standing;

/// What to embed.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ReadQuery {
    /// Kinds to embed, separated by commas: `interessats`, `documents`, `tramitacio`. Each passes through its own
    /// permission.
    #[param(example = "interessats,documents")]
    pub inclou: Option<String>,
}

/// A case.
///
/// `{id}` is its identifier or its number (`2026-000123`). **Permissions**: `expedient.llegir`; `inclou=interessats`
/// also `persona.llegir`, `inclou=documents` also `document.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"), ReadQuery),
    responses((status = 200, description = "The case", body = ExpedientOut), (status = 304, description = "As you have it")))]
#[get("/ens/{ens}/expedients/{id}")]
pub async fn read_expedient(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<CaseKey>,
    query: ValidQuery<ReadQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<Tagged<ExpedientOut>> {
    let wanted = kinds(query.inclou.as_deref().unwrap_or_default())?;
    let row = state.store.expedient(&allowed, path.key()?).await?;
    let versio = row.expedient.versio;
    let id = row.expedient.id;
    let acces = Acces::parse(&row.expedient.acces).unwrap_or_default();
    state
        .readings
        .note_as(acces, &allowed, "read_expedient", "expedient", id, Some(id))
        .await?;
    let mut out = ExpedientOut::new(row, &state.rights.directory(), lang.0);
    if wanted.contains(&"interessats") {
        let parties = also(&allowed, Acte::PersonaLlegir)?;
        let (_, parties) = state.store.parties(&parties, RowKey::Id(id)).await?;
        out.interessats = Some(parties.into_iter().map(Into::into).collect());
    }
    if wanted.contains(&"documents") {
        let scope = also(&allowed, Acte::DocumentLlegir)?;
        let first = DocumentsQuery::default();
        out.documents = Some(documents::page(&scope, Some(id), &first, &state).await?);
    }
    if wanted.contains(&"tramitacio") {
        out.tramitacio = Some(standing(&state, &allowed.ens, &allowed, id, lang.0).await?);
    }
    // Drafts and the legal day shape what is embedded without raising the version: the shape is the whole of it.
    let shape = match wanted.is_empty() {
        true => out.shape().to_owned(),
        false => json!([wanted, out.documents, out.tramitacio, out.segueixo]).to_string(),
    };
    Ok(Tagged::new(out, versio).shaped(shape))
}

/// The kinds to embed; one that is not in the list is refused with the list.
fn kinds(inclou: &str) -> Result<Vec<&str>> {
    let wanted: Vec<&str> = inclou.split(',').filter(|kind| !kind.is_empty()).collect();
    match wanted.iter().all(|kind| KINDS.contains(kind)) {
        true => Ok(wanted),
        false => Err(Problem::new(&catalog::PETICIO_MAL_FORMADA)
            .arg("que", format!("inclou: {}", KINDS.join(", ")))),
    }
}

const KINDS: [&str; 3] = ["interessats", "documents", "tramitacio"];

/// The same caller for what the answer embeds.
pub fn also(scope: &Scope, acte: Acte) -> Result<Scope> {
    scope.also(acte).ok_or_else(|| forbidden(acte))
}

pub fn forbidden(acte: Acte) -> Problem {
    Problem::new(&catalog::SENSE_PERMIS).arg("acte", acte.as_str())
}
