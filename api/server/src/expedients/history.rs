use actix_web::get;
use actix_web::web::{Data, Path};
use domain::auditoria::{Canvi, canvis};
use domain::permisos::acts::ExpedientLlegir;
use domain::{Acces, Acte, Scope};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::auditoria::LinkRow;
use store::historial::{Read, ReadPosition};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::CaseKey;
use super::read::also;
use crate::http::{Page, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Which part of the history, and which page of it.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct HistorialQuery {
    /// Only acts, or only reads; without it, whatever the caller may see.
    #[param(inline, example = "actes")]
    pub mena: Option<Mena>,
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
}

/// Part of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mena {
    Actes,
    Lectures,
}

/// Somebody, with their name in the body.
#[derive(Debug, Serialize, ToSchema)]
pub struct Qui {
    pub id: Uuid,
    /// Null when they are not of the body.
    #[schema(example = "Maria Puig")]
    pub nom: Option<String>,
}

/// A line of the history of a case.
#[derive(Debug, Serialize, ToSchema)]
pub struct HistorialOut {
    /// `acte` or `lectura`.
    #[schema(example = "acte")]
    pub mena: &'static str,
    /// Official instant of an act; moment of a read.
    #[schema(value_type = String, format = DateTime)]
    pub instant: Timestamp,
    /// Who; null for the product itself.
    pub qui: Option<Qui>,
    /// What was done; of a read, the operation of this contract.
    #[schema(example = "expedient.modificat")]
    pub acte: String,
    /// Kind of object.
    #[schema(example = "expedient")]
    pub objecte: String,
    /// The object; of the read of a list, the digest of what was asked.
    pub objecte_id: String,
    /// Version of the case that the act reached; null when it did not raise it.
    #[schema(example = 4)]
    pub versio: Option<i64>,
    /// Fields before and after; empty for reads, and for documents out of the caller's sight.
    pub canvis: Vec<CanviOut>,
    /// What was asked of the machine, for its acts.
    #[schema(value_type = Option<Object>)]
    pub ordre: Option<Value>,
    /// Purpose of a read: `tramitacio`, `integracio`, `sistema`.
    #[schema(example = "tramitacio")]
    pub finalitat: Option<String>,
}

/// A field before and after.
#[derive(Debug, Serialize, ToSchema)]
pub struct CanviOut {
    #[schema(example = "titol")]
    pub camp: String,
    #[schema(value_type = Value, example = "Canvi de finestres")]
    pub abans: Value,
    #[schema(value_type = Value, example = "Canvi de finestres i porta")]
    pub despres: Value,
}

impl From<Canvi> for CanviOut {
    fn from(canvi: Canvi) -> CanviOut {
        CanviOut {
            camp: canvi.camp,
            abans: canvi.abans,
            despres: canvi.despres,
        }
    }
}

/// Where a page begins in each of the two logs.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Place {
    actes: Option<i64>,
    lectures: Option<ReadPosition>,
}

/// The history of a case, newest first.
///
/// Every act with what it changed, before and after; and every read of the case, of its parties and of its documents.
/// A read shows here once it is written down, at most half a second later. Legal basis: RGPD 5.2, LPAC 53.1.a,
/// RD 311/2022 op.exp.8. **Permissions**: `expedient.llegir`; who read it, `expedient.historial` (asked for with
/// `mena=lectures`, left out of the whole without it); what changed in a document, `document.llegir` on it.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"), HistorialQuery),
    responses((status = 200, description = "A page of the history", body = Page<HistorialOut>)))]
#[get("/ens/{ens}/expedients/{id}/historial")]
pub async fn list_historial(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<CaseKey>,
    query: ValidQuery<HistorialQuery>,
    state: Data<State>,
) -> Result<Page<HistorialOut>> {
    let case = state
        .store
        .expedient(&allowed, path.key()?)
        .await?
        .expedient;
    let watcher = match query.mena {
        Some(Mena::Actes) => None,
        Some(Mena::Lectures) => Some(also_on(&allowed, &case)?),
        None => also_on(&allowed, &case).ok(),
    };
    let context = format!("{}/historial/{}/{:?}", allowed.ens(), case.id, query.mena);
    let place: Place = match &query.cursor {
        Some(cursor) => state.cursors.open(&context, cursor)?,
        None => Place::default(),
    };
    let limit = query.limit.unwrap_or(50);
    let acts = match query.mena {
        Some(Mena::Lectures) => Vec::new(),
        _ => {
            let rows = state
                .store
                .case_acts(&allowed, case.id, place.actes, limit + 1);
            rows.await?
        }
    };
    let reads = match &watcher {
        None => Vec::new(),
        Some(scope) => {
            let rows = state
                .store
                .case_reads(scope, case.id, place.lectures, limit + 1);
            rows.await?
        }
    };
    let acces = Acces::parse(&case.acces).unwrap_or_default();
    let noted = state.readings.note_as(
        acces,
        &allowed,
        "list_historial",
        "expedient",
        case.id,
        Some(case.id),
    );
    noted.await?;
    let hidden = hidden(&state, &allowed, &acts).await?;
    let (lines, next) = merge(acts, reads, limit, place);
    Ok(Page {
        items: lines.into_iter().map(|line| line.out(&hidden)).collect(),
        seguent: next.map(|place| state.cursors.seal(&context, &place)),
        total: None,
        total_limitat: None,
    })
}

/// The caller's right to know who read this very case.
fn also_on(scope: &Scope, case: &store::expedients::Expedient) -> Result<Scope> {
    let watcher = also(scope, Acte::ExpedientHistorial)?;
    let fila = domain::permisos::Fila {
        unitat: Some(case.unitat_id),
        familia: Some(&case.familia),
        acces: Acces::parse(&case.acces).unwrap_or(Acces::Reservat),
    };
    match watcher.predicate().allows(&fila) {
        true => Ok(watcher),
        false => Err(super::read::forbidden(Acte::ExpedientHistorial)),
    }
}

/// Documents whose changes the caller may not see: a document may be more reserved than its case.
async fn hidden(
    state: &State,
    scope: &Scope,
    acts: &[(LinkRow, Option<String>)],
) -> Result<Vec<String>> {
    let mut ids: Vec<Uuid> = acts
        .iter()
        .filter(|(link, _)| link.objecte == "document")
        .filter_map(|(link, _)| link.objecte_id.parse().ok())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let seen = match scope.also(Acte::DocumentLlegir) {
        Some(scope) => state.store.documents_in_sight(&scope, &ids).await?,
        None => Vec::new(),
    };
    ids.retain(|id| !seen.contains(id));
    Ok(ids.iter().map(Uuid::to_string).collect())
}

/// A row of either log.
enum Line {
    Act(Box<LinkRow>, Option<String>),
    Read(Box<Read>),
}

/// The newest `limit` of both, and where the next page begins when there are more.
fn merge(
    acts: Vec<(LinkRow, Option<String>)>,
    reads: Vec<Read>,
    limit: i64,
    mut place: Place,
) -> (Vec<Line>, Option<Place>) {
    let (mut acts, mut reads) = (acts.into_iter().peekable(), reads.into_iter().peekable());
    let mut lines = Vec::new();
    for _ in 0..limit {
        let read_first = match (acts.peek(), reads.peek()) {
            (None, None) => return (lines, None),
            (Some((link, _)), Some(read)) => read.lectura.instant > link.instant,
            (act, _) => act.is_none(),
        };
        if read_first {
            lines.extend(reads.next().map(|read| {
                place.lectures = Some(read.position());
                Line::Read(Box::new(read))
            }));
        } else {
            lines.extend(acts.next().map(|(link, nom)| {
                place.actes = Some(link.n);
                Line::Act(Box::new(link), nom)
            }));
        }
    }
    let more = acts.peek().is_some() || reads.peek().is_some();
    (lines, more.then_some(place))
}

impl Line {
    fn out(self, hidden: &[String]) -> HistorialOut {
        match self {
            Line::Act(link, nom) => {
                let content = link.contingut.unwrap_or_default();
                let hide = link.objecte == "document" && hidden.contains(&link.objecte_id);
                HistorialOut {
                    mena: "acte",
                    instant: link.instant,
                    qui: Qui::new(link.actor_id, nom),
                    acte: link.acte,
                    objecte: link.objecte,
                    objecte_id: link.objecte_id,
                    versio: content["versio_expedient"].as_i64(),
                    canvis: match hide {
                        true => Vec::new(),
                        false => canvis(&content).into_iter().map(CanviOut::from).collect(),
                    },
                    ordre: content.get("ordre").cloned(),
                    finalitat: None,
                }
            }
            Line::Read(read) => {
                let lectura = read.lectura;
                HistorialOut {
                    mena: "lectura",
                    instant: lectura.instant,
                    qui: Qui::new(lectura.actor_id, read.actor_nom),
                    acte: lectura.operacio,
                    objecte: lectura.objecte,
                    objecte_id: lectura.objecte_id,
                    versio: None,
                    canvis: Vec::new(),
                    ordre: None,
                    finalitat: Some(lectura.finalitat),
                }
            }
        }
    }
}
