use actix_web::web::{Data, Json, Path};
use actix_web::{post, put};
use domain::Lang;
use domain::permisos::acts::{EnsConfigurar, EnsLlegir};
use domain::procediment::{Adaptacio, Defect, Definicio, adapta, diferencia, explain};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;
use store::ens::{Directory, InCatalogue, Use};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::read::{ProcedimentEnsOut, unknown, whole};
use crate::ens::update::wrong;
use crate::http::body::invalid;
use crate::http::{IfMatch, Language, Tagged, Valid};
use crate::problem::{Field, Problem, Result};
use crate::procediments::{DefecteOut, LiniaDiferencia, named};
use crate::session::Allowed;
use crate::state::State;

/// How a body will use a procedure.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ReplaceProcediment {
    /// Version of the library: the one that it has, or the last one.
    #[schema(example = 1)]
    #[validate(range(min = 1))]
    pub versio: u32,
    /// Whether new cases may be opened.
    pub actiu: bool,
    /// Unit that handles it by default.
    pub unitat: Option<Uuid>,
    /// What the body changes of the library, whole; `{}` gives the library's text.
    #[schema(value_type = Object, example = json!({"nom": {"ca": "Obres petites", "es": "Obras pequeñas"}, "tasques": {"INF_TEC": {"termini": 5}}}))]
    pub canvis: Adaptacio,
}

/// What a body would change.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PreviewProcediment {
    /// Version of the library.
    #[schema(example = 1)]
    #[validate(range(min = 1))]
    pub versio: u32,
    /// As in `replace_ens_procediment`.
    #[schema(value_type = Object, example = json!({"tasques": {"INF_TEC": {"termini": 5}}}))]
    pub canvis: Adaptacio,
}

/// What would come of it.
#[derive(Serialize, ToSchema)]
pub struct PrevisioEns {
    /// What the body may not do; empty when it may do it all.
    pub defectes: Vec<DefecteOut>,
    /// What changes of the library, line by line and in words.
    pub diferencia: Vec<LiniaDiferencia>,
    /// The definition that comes of it.
    #[schema(value_type = Object)]
    pub definicio: Value,
}

/// Change how a body uses a procedure.
///
/// Its unit, whether it opens cases, and what it changes of the library without leaving it: names, help, who of the staff
/// does a task, terms of its own that are shorter, documents and tasks of its own (their codes begin with `X_`). What the
/// law gives to somebody stays: acts, rules, silence, appeals, terms of the person, functions that are reserved (422, with
/// each place and its rule). New cases are opened with it; those that are open stay on their text until somebody brings
/// them (`upgrade_expedient_procediment`). A later version of the library takes the adaptation with it when both did not change
/// the same; otherwise the body stays where it is until this is called with that version. **Permissions**:
/// `ens.configurar`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = ReplaceProcediment, responses((status = 200, description = "The procedure", body = ProcedimentEnsOut)))]
#[put("/ens/{ens}/procediments/{codi}")]
pub async fn replace_ens_procediment(
    allowed: Allowed<EnsConfigurar>,
    path: Path<(String, String)>,
    version: IfMatch,
    lang: Language,
    state: Data<State>,
    body: Valid<ReplaceProcediment>,
) -> Result<Tagged<ProcedimentEnsOut>> {
    named(&path.1)?;
    let directory = state.rights.directory();
    let row = state
        .store
        .replace_ens_procediment::<Problem>(&allowed, &path.1, version.0, |before| {
            decided(&directory, before, &body)
        })
        .await?;
    state.rights.refresh().await?;
    let out = ProcedimentEnsOut::new(&row, &state.rights.directory(), lang.0)?;
    Ok(out.tagged())
}

fn decided(law: &Directory, before: &InCatalogue, asked: &ReplaceProcediment) -> Result<Use> {
    let versio = i32::try_from(asked.versio).map_err(|_| wrong("/versio"))?;
    let opens = law.last(&before.codi) == Some(asked.versio) || versio == before.versio;
    let library = law
        .procediment(&before.codi, asked.versio)
        .filter(|_| opens)
        .ok_or_else(|| wrong("/versio"))?;
    let (_, defects) = adapta(&library, &asked.canvis);
    if !defects.is_empty() {
        let fields = defects.into_iter().map(field).collect();
        return Err(invalid_all(fields));
    }
    // One that another process has just written is waited for: without it nobody can tell what changes.
    let own = match before.adaptacio_id {
        Some(id) => Some(law.adaptacio(id).ok_or_else(unknown)?),
        None => None,
    };
    let known = own.map(|own| own.canvis.clone()).unwrap_or_default();
    // Once a body has adapted a procedure every later text has a number, so that cases know which came after which.
    let again = asked.canvis != known || own.is_some() && versio != before.versio;
    Ok(Use {
        versio,
        unitat_id: asked.unitat,
        actiu: asked.actiu,
        canvis: match again {
            true => Some(serde_json::to_value(&asked.canvis).map_err(Problem::internal)?),
            false => None,
        },
    })
}

fn field(defect: Defect) -> Field {
    Field {
        pointer: format!("/canvis/{}", defect.lloc.replace('.', "/")),
        codi: defect.codi,
        text: explain(defect.codi),
        args: Vec::new(),
    }
}

fn invalid_all(mut fields: Vec<Field>) -> Problem {
    let rest = fields.split_off(1);
    match fields.pop() {
        Some(first) => rest.into_iter().fold(invalid(first), Problem::field),
        None => Problem::internal("a refusal without a defect"),
    }
}

/// What would come of an adaptation, without writing it.
///
/// For whoever writes one: every defect with its place and its rule, the difference from the library in words, and the
/// definition. **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR")),
    request_body = PreviewProcediment, responses((status = 200, description = "What would come of it", body = PrevisioEns)))]
#[post("/ens/{ens}/procediments/{codi}/previsio")]
pub async fn preview_ens_procediment(
    allowed: Allowed<EnsLlegir>,
    path: Path<(String, String)>,
    lang: Language,
    state: Data<State>,
    body: Valid<PreviewProcediment>,
) -> Result<Json<PrevisioEns>> {
    named(&path.1)?;
    let directory = state.rights.directory();
    directory
        .in_catalogue(allowed.ens(), &path.1)
        .ok_or_else(Problem::not_found)?;
    let library = directory
        .procediment(&path.1, body.versio)
        .ok_or_else(|| wrong("/versio"))?;
    Ok(Json(previewed(&library, &body.canvis, lang.0)?))
}

fn previewed(library: &Definicio, canvis: &Adaptacio, lang: Lang) -> Result<PrevisioEns> {
    let (text, defects) = adapta(library, canvis);
    let lines = diferencia(library, &text);
    Ok(PrevisioEns {
        defectes: defects
            .into_iter()
            .map(|it| DefecteOut::new(it, lang))
            .collect(),
        diferencia: lines
            .iter()
            .map(|line| LiniaDiferencia::new(line, lang))
            .collect(),
        definicio: whole(&Arc::new(text))?,
    })
}
