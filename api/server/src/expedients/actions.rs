//! What has no legal effect: assign, follow, relate.

use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, delete, get, post};
use domain::permisos::acts::{ExpedientAnotar, ExpedientAssignar, ExpedientLlegir};
use serde::{Deserialize, Serialize};
use store::expedients::{Patch, Related};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::key::parse;
use super::{CaseKey, ExpedientOut, explain, numero, stays_mine};
use crate::http::{IfMatch, Language, Page, Tagged, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// To whom.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Assign {
    /// Member who will answer for the case; null for nobody.
    responsable: Option<Uuid>,
    /// Unit that will handle it, when it changes.
    unitat: Option<Uuid>,
}

/// Assign a case to a member, and to a unit.
///
/// **Permissions**: `expedient.assignar`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = Assign, responses((status = 200, description = "The case", body = ExpedientOut)))]
#[post("/ens/{ens}/expedients/{id}/accions/assignar")]
pub async fn assign_expedient(
    allowed: Allowed<ExpedientAssignar>,
    path: Path<CaseKey>,
    version: IfMatch,
    lang: Language,
    state: Data<State>,
    body: Valid<Assign>,
) -> Result<Tagged<ExpedientOut>> {
    let patch = Patch {
        responsable_id: Some(body.responsable),
        unitat_id: body.unitat,
        ..Patch::default()
    };
    let written = state
        .store
        .update_expedient(
            &allowed,
            path.key()?,
            version.0,
            &patch,
            "expedient.assignat",
            |before| stays_mine(&allowed, before, &patch),
        )
        .await;
    let written = match written {
        Ok(written) => written,
        Err(problem) => {
            return Err(explain(&state, &allowed, path.key()?, version.0, problem).await);
        }
    };
    let out = ExpedientOut::new(written.view, &state.rights.directory(), lang.0);
    let (versio, shape) = (out.versio, out.shape());
    Ok(Tagged::new(out, versio).shaped(shape))
}

/// Follow a case.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123")),
    responses((status = 204, description = "Followed")))]
#[post("/ens/{ens}/expedients/{id}/accions/seguir")]
pub async fn follow_expedient(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<CaseKey>,
    state: Data<State>,
) -> Result<HttpResponse> {
    state
        .store
        .follow::<crate::problem::Problem>(&allowed, path.key()?, true)
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Stop following a case.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123")),
    responses((status = 204, description = "No longer followed")))]
#[delete("/ens/{ens}/expedients/{id}/accions/seguir")]
pub async fn unfollow_expedient(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<CaseKey>,
    state: Data<State>,
) -> Result<HttpResponse> {
    state
        .store
        .follow::<crate::problem::Problem>(&allowed, path.key()?, false)
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// With which case, and how.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Relate {
    /// Identifier or number of the other case of the body.
    #[schema(example = "2026-000007")]
    expedient: String,
    /// What the link means.
    #[schema(example = "deriva_de")]
    tipus: Relation,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    Relacionat,
    DerivaDe,
    RecursDe,
    AnnexDe,
    PecaSeparadaDe,
    ContracteMarcDe,
}

impl Relation {
    fn as_str(self) -> &'static str {
        match self {
            Relation::Relacionat => "relacionat",
            Relation::DerivaDe => "deriva_de",
            Relation::RecursDe => "recurs_de",
            Relation::AnnexDe => "annex_de",
            Relation::PecaSeparadaDe => "peca_separada_de",
            Relation::ContracteMarcDe => "contracte_marc_de",
        }
    }
}

/// A related case.
#[derive(Serialize, ToSchema)]
pub struct RelatedOut {
    /// What the link means.
    #[schema(example = "deriva_de")]
    tipus: String,
    id: Uuid,
    #[schema(example = "2026/000007")]
    numero: Option<String>,
    #[schema(example = "Queixa pels contenidors")]
    titol: String,
    #[schema(example = "en_tramit")]
    estat: String,
}

impl From<Related> for RelatedOut {
    fn from(row: Related) -> RelatedOut {
        RelatedOut {
            tipus: row.tipus,
            id: row.id,
            numero: numero(row.exercici, row.numero),
            titol: row.titol,
            estat: row.estat,
        }
    }
}

fn page(rows: Vec<Related>) -> Page<RelatedOut> {
    Page::cut(rows, i64::MAX, |_| String::new()).map(RelatedOut::from)
}

/// Relate two cases of the body.
///
/// Twice the same is once. **Permissions**: `expedient.anotar`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123")),
    request_body = Relate, responses((status = 200, description = "Related cases", body = Page<RelatedOut>)))]
#[post("/ens/{ens}/expedients/{id}/accions/relacionar")]
pub async fn relate_expedient(
    allowed: Allowed<ExpedientAnotar>,
    path: Path<CaseKey>,
    state: Data<State>,
    body: Valid<Relate>,
) -> Result<Page<RelatedOut>> {
    let written = state
        .store
        .relate::<crate::problem::Problem>(
            &allowed,
            path.key()?,
            parse(&body.expedient)?,
            body.tipus.as_str(),
        )
        .await?;
    Ok(page(written.view))
}

/// Cases related to this one, in sight.
///
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123")),
    responses((status = 200, description = "Related cases", body = Page<RelatedOut>)))]
#[get("/ens/{ens}/expedients/{id}/relacions")]
pub async fn list_relacions(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<CaseKey>,
    state: Data<State>,
) -> Result<Page<RelatedOut>> {
    Ok(page(state.store.relations(&allowed, path.key()?).await?))
}
