use std::sync::Arc;

use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::Acte;
use domain::procediment::diferencia::Linia;
use domain::procediment::{Definicio, diferencia};
use domain::{Lang, Scope};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::steps::{named, number};
use super::versions::definition;
use crate::http::{Language, ValidQuery};
use crate::problem::{Problem, Result};
use crate::session::Session;
use crate::state::State;
use crate::tramitacio::code;

/// With which version.
#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct DiferenciaQuery {
    /// Number of the version that it is compared with: what it was before.
    #[param(minimum = 1, example = 1)]
    #[validate(range(min = 1))]
    pub amb: u32,
}

/// What changes from one version to another.
#[derive(Debug, Serialize, ToSchema)]
pub struct DiferenciaOut {
    #[schema(example = "OBRA_MENOR")]
    pub codi: String,
    /// The version before.
    #[schema(example = 1)]
    pub de: u32,
    /// The version after.
    #[schema(example = 2)]
    pub a: u32,
    /// In the order of the definition.
    pub linies: Vec<LiniaDiferencia>,
}

/// One thing that changes, in the caller's language.
#[derive(Debug, Serialize, ToSchema)]
pub struct LiniaDiferencia {
    /// `afegit`, `tret`, `canviat`.
    #[schema(example = "canviat")]
    pub canvi: String,
    /// Which part: `general`, `terminis`, `silenci`, `recursos`, `fases`, `tasques`, `documents`, `guardes`, `dades`,
    /// `notes`.
    #[schema(example = "terminis")]
    pub area: String,
    /// Where, by codes.
    #[schema(example = "termini_maxim")]
    pub lloc: String,
    /// Where, in words.
    #[schema(example = "termini màxim")]
    pub on: String,
    /// As it was; null when it was not there.
    #[schema(example = "3 mesos des de l'entrada al registre (LPAC 21.3)")]
    pub abans: Option<String>,
    /// As it is; null when it is not there any more.
    #[schema(example = "2 mesos des de l'entrada al registre (LPAC 21.3)")]
    pub despres: Option<String>,
}

impl LiniaDiferencia {
    fn new(line: &Linia, lang: Lang) -> LiniaDiferencia {
        let told =
            |text: &Option<domain::Text>| text.as_ref().map(|text| text.get(lang).to_owned());
        LiniaDiferencia {
            canvi: code(&line.canvi),
            area: code(&line.area),
            lloc: line.lloc.clone(),
            on: line.on.get(lang).to_owned(),
            abans: told(&line.abans),
            despres: told(&line.despres),
        }
    }
}

/// What a version changes of another, line by line and in words.
///
/// Phases, tasks, documents, terms, conditions, fields, silence and appeals. A version that is not published yet is there only
/// for whoever writes it (404). **Permissions**: any signed-in caller.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("n" = u32, Path, description = "The version after", example = 2), DiferenciaQuery),
    responses((status = 200, description = "The difference", body = DiferenciaOut)))]
#[get("/procediments/{codi}/versions/{n}/diferencia")]
pub async fn read_diferencia(
    session: Session,
    path: Path<(String, u32)>,
    query: ValidQuery<DiferenciaQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<actix_web::web::Json<DiferenciaOut>> {
    let (codi, n) = (&path.0, path.1);
    let before = version(&state, &session, codi, query.amb).await?;
    let after = version(&state, &session, codi, n).await?;
    let lines = diferencia(&before, &after);
    Ok(actix_web::web::Json(DiferenciaOut {
        codi: codi.clone(),
        de: query.amb,
        a: n,
        linies: lines
            .iter()
            .map(|line| LiniaDiferencia::new(line, lang.0))
            .collect(),
    }))
}

/// One of the library or, for who writes them, one that is not in it yet.
async fn version(state: &State, session: &Session, codi: &str, n: u32) -> Result<Arc<Definicio>> {
    if let Some(known) = state.rights.directory().procediment(codi, n) {
        return Ok(known);
    }
    let (rights, actor) = (session.rights.clone(), session.actor.clone());
    let scope = Scope::prove(rights, 0, Acte::PlataformaProcediments, actor)
        .ok_or_else(Problem::not_found)?;
    named(codi)?;
    let row = state
        .store
        .procediment_versio(&scope, codi, number(n)?)
        .await?;
    Ok(Arc::new(definition(&row.definicio)?))
}
