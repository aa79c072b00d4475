//! What happened to a case since the version that somebody holds: what a 412 tells beside the current version.

use domain::auditoria::camps;
use domain::{Acte, Scope};
use jiff::Timestamp;
use serde::Serialize;
use store::expedients::RowKey;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Qui;
use crate::problem::{Problem, catalog};
use crate::state::State;

/// Acts looked at, newest first: who is further behind reads the case again anyway.
const ACTS: i64 = 100;

/// A field, or a sub-collection, that changed since the caller's version: by whom and when, the last time.
#[derive(Debug, Serialize, ToSchema)]
pub struct CanviPosterior {
    /// Field of the case, or one of its lists: `interessats`, `documents`, `tasques`, `fets`.
    #[schema(example = "titol")]
    pub camp: String,
    /// Who; null for the product itself.
    pub qui: Option<Qui>,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub quan: Timestamp,
}

/// Completes the problem of a stale version with what changed since; any other problem passes as it is. The help
/// never becomes a failure of its own: if it cannot be read, the 412 goes without it.
pub async fn explain(
    state: &State,
    scope: &Scope,
    case: RowKey,
    version: i64,
    problem: Problem,
) -> Problem {
    if !std::ptr::eq(problem.kind(), &catalog::VERSIO_CADUCADA) {
        return problem;
    }
    match since(state, scope, case, version).await {
        Ok(changes) => problem.with("canvis", serde_json::to_value(changes).unwrap_or_default()),
        Err(error) => {
            tracing::warn!(%error, "a stale version could not be explained");
            problem
        }
    }
}

async fn since(
    state: &State,
    scope: &Scope,
    case: RowKey,
    version: i64,
) -> store::Result<Vec<CanviPosterior>> {
    let look = scope
        .also(Acte::ExpedientLlegir)
        .ok_or(store::Error::NotFound)?;
    let id = match case {
        RowKey::Id(id) => id,
        RowKey::Numero(year, order) => state.store.case_numbered(&look, year, order).await?,
    };
    let acts = state.store.case_acts(&look, id, None, ACTS).await?;
    let mut changes: Vec<CanviPosterior> = Vec::new();
    for (link, nom) in acts {
        let Some(contingut) = &link.contingut else {
            continue;
        };
        // Acts that do not raise the version (a note, a follower) say none.
        match contingut["versio_expedient"].as_i64() {
            None => continue,
            Some(reached) if reached <= version => break,
            Some(_) => {}
        }
        for camp in camps(&link.acte, contingut) {
            if changes.iter().all(|other| other.camp != camp) {
                changes.push(CanviPosterior {
                    camp,
                    qui: Qui::new(link.actor_id, nom.clone()),
                    quan: link.instant,
                });
            }
        }
    }
    Ok(changes)
}

impl Qui {
    /// Somebody by their identifier; the nil one is the product itself.
    pub fn new(id: Option<Uuid>, nom: Option<String>) -> Option<Qui> {
        id.filter(|id| !id.is_nil()).map(|id| Qui { id, nom })
    }
}
