//! Versions as the platform writes them: what the contract shows, the list, the draft and its text.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, get, post, put};
use domain::Lang;
use domain::permisos::acts::PlataformaProcediments;
use domain::procediment::{Defect, Definicio, Pas, avanca, check, explain};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::procediments::Versio;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::steps::{advance, named, number};
use crate::http::body::{invalid, shape_field};
use crate::http::{
    IdempotencyKey, IfMatch, Language, Page, PageQuery, Tagged, Valid, ValidQuery, etag,
};
use crate::problem::{Problem, Result};
use crate::session::AllowedAcross;
use crate::state::State;
use crate::tramitacio::Loose;

/// A version of a procedure, whatever its state.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersioProcediment {
    pub id: Uuid,
    /// Code of the procedure.
    #[schema(example = "OBRA_MENOR")]
    pub codi: String,
    /// Number of the version.
    #[schema(example = 2)]
    pub versio: u32,
    /// `esborrany`, `validat`, `publicat`, `retirat`.
    #[schema(example = "esborrany")]
    pub estat: String,
    /// Rises with each change; the ETag of the text holds it.
    #[schema(example = 3)]
    pub revisio: i64,
    /// Who began it; null for those that the product brings.
    pub creat_per: Option<Uuid>,
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
    #[schema(value_type = Option<String>, format = DateTime)]
    pub validat_el: Option<Timestamp>,
    #[schema(value_type = Option<String>, format = DateTime)]
    pub publicat_el: Option<Timestamp>,
    #[schema(value_type = Option<String>, format = DateTime)]
    pub retirat_el: Option<Timestamp>,
}

impl VersioProcediment {
    pub fn new(versio: &Versio) -> VersioProcediment {
        VersioProcediment {
            id: versio.id,
            codi: versio.codi.clone(),
            versio: u32::try_from(versio.versio).unwrap_or_default(),
            estat: versio.estat.clone(),
            revisio: versio.revisio,
            creat_per: versio.creat_per,
            creat_el: versio.creat_el,
            validat_el: versio.validat_el,
            publicat_el: versio.publicat_el,
            retirat_el: versio.retirat_el,
        }
    }
}

/// A version with its text and what its checker finds in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RedaccioOut {
    #[serde(flatten)]
    pub versio: VersioProcediment,
    /// As `procediments/esquema.json` describes it.
    #[schema(value_type = Object)]
    pub definicio: Value,
    /// What has to be mended before it is validated; empty when nothing has.
    pub defectes: Vec<DefecteOut>,
}

/// A thing to mend.
#[derive(Debug, Serialize, ToSchema)]
pub struct DefecteOut {
    /// Where it is, by codes.
    #[schema(example = "fases.iniciacio.REG")]
    pub lloc: String,
    /// The rule of the checker.
    #[schema(example = "sense_actor")]
    pub regla: String,
    /// The rule, in words.
    #[schema(example = "ningú no té encarregada la tasca")]
    pub explicacio: String,
}

impl DefecteOut {
    pub fn new(defect: Defect, lang: Lang) -> DefecteOut {
        DefecteOut {
            explicacio: explain(defect.codi).get(lang).to_owned(),
            regla: defect.codi.to_owned(),
            lloc: defect.lloc,
        }
    }
}

impl RedaccioOut {
    pub fn new(versio: &Versio, lang: Lang) -> Result<RedaccioOut> {
        let definicio = definition(&versio.definicio)?;
        let found = check(&definicio).into_iter();
        Ok(RedaccioOut {
            versio: VersioProcediment::new(versio),
            definicio: versio.definicio.clone(),
            defectes: found.map(|defect| DefecteOut::new(defect, lang)).collect(),
        })
    }

    pub fn tagged(versio: &Versio, lang: Lang) -> Result<Tagged<RedaccioOut>> {
        let shape = format!("{}/{}/{}", versio.codi, versio.versio, lang.tag());
        Ok(Tagged::new(RedaccioOut::new(versio, lang)?, versio.revisio).shaped(shape))
    }
}

/// A stored text: it was read before it was stored.
pub fn definition(json: &Value) -> Result<Definicio> {
    serde_json::from_value(json.clone()).map_err(Problem::internal)
}

/// The versions of a procedure, drafts and retired ones too.
///
/// Newest first. **Permissions**: `plataforma.procediments`.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"), PageQuery),
    responses((status = 200, description = "A page of versions", body = Page<VersioProcediment>)))]
#[get("/procediments/{codi}/versions")]
pub async fn list_procediment_versions(
    allowed: AllowedAcross<PlataformaProcediments>,
    path: Path<String>,
    page: ValidQuery<PageQuery>,
    state: Data<State>,
) -> Result<Page<VersioProcediment>> {
    let context = format!("{}/procediments/{path}", allowed.session.id());
    let after: Option<i32> = match &page.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let scope = allowed.platform()?;
    named(&path)?;
    let mut rows = state.store.procediment_versions(&scope, &path).await?;
    if rows.is_empty() {
        return Err(Problem::not_found());
    }
    rows.retain(|row| after.is_none_or(|after| row.versio < after));
    rows.truncate(usize::try_from(page.limit() + 1).unwrap_or(usize::MAX));
    let page = Page::cut(rows, page.limit(), |row| {
        state.cursors.seal(&context, &row.versio)
    });
    Ok(page.map(|row| VersioProcediment::new(&row)))
}

/// Which version it begins from.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreateVersio {
    /// Number of the version whose text it begins with.
    #[schema(example = 1)]
    #[validate(range(min = 1))]
    pub de: u32,
}

/// Begin a new version of a procedure.
///
/// A draft under the next number, with the text of another version; nobody opens cases with it until it is published, and
/// open cases stay on theirs. **Permissions**: `plataforma.procediments`.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body = CreateVersio, responses((status = 201, description = "The draft", body = RedaccioOut)))]
#[post("/procediments/{codi}/versions")]
pub async fn create_procediment_versio(
    req: HttpRequest,
    allowed: AllowedAcross<PlataformaProcediments>,
    path: Path<String>,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<CreateVersio>,
) -> Result<HttpResponse> {
    let scope = allowed.platform()?;
    let key = key.of(allowed.session.id(), body.empremta);
    named(&path)?;
    let de = number(body.de)?;
    let written = state
        .store
        .create_procediment_versio(&scope, key.as_ref(), &path, de)
        .await?;
    let out = RedaccioOut::new(&written.view, lang.0)?;
    let location = format!(
        "/api/v1/procediments/{path}/versions/{}/redaccio",
        written.view.versio
    );
    Ok(etag::created(
        &req,
        location,
        written.view.revisio,
        &out,
        written.replayed,
    ))
}

/// A version as it is being written: its state, its text and what its checker finds.
///
/// **Permissions**: `plataforma.procediments`.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("n" = u32, Path, description = "Version", example = 2)),
    responses((status = 200, description = "The version", body = RedaccioOut), (status = 304, description = "As you have it")))]
#[get("/procediments/{codi}/versions/{n}/redaccio")]
pub async fn read_redaccio(
    allowed: AllowedAcross<PlataformaProcediments>,
    path: Path<(String, u32)>,
    lang: Language,
    state: Data<State>,
) -> Result<Tagged<RedaccioOut>> {
    let scope = allowed.platform()?;
    named(&path.0)?;
    let n = number(path.1)?;
    let versio = state.store.procediment_versio(&scope, &path.0, n).await?;
    RedaccioOut::tagged(&versio, lang.0)
}

/// Write the text of a version anew.
///
/// The whole definition, as `procediments/esquema.json` describes it, with the code and the number of its path. What is
/// no definition answers 422; what is one and has defects is kept, and told in `defectes`: a draft may be unfinished. A
/// validated version becomes a draft again; a published one never changes (409). **Permissions**:
/// `plataforma.procediments`.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("n" = u32, Path, description = "Version", example = 2),
        ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body(content = Object, description = "The definition",
        example = json!({"codi": "OBRA_MENOR", "versio": 2, "nom": {"ca": "Llicència d'obres menors", "es": "Licencia de obras menores"}})),
    responses((status = 200, description = "The version", body = RedaccioOut)))]
#[put("/procediments/{codi}/versions/{n}/redaccio")]
pub async fn replace_redaccio(
    allowed: AllowedAcross<PlataformaProcediments>,
    path: Path<(String, u32)>,
    version: IfMatch,
    lang: Language,
    state: Data<State>,
    body: Valid<Loose>,
) -> Result<Tagged<RedaccioOut>> {
    let scope = allowed.platform()?;
    let json = Value::Object(body.value.0.clone());
    let decide = |before: &Versio, others: bool| {
        let estat = avanca(before.state(), Pas::Redactar, &[], others)?;
        let text = readable(&json, &path)?;
        Ok((estat, Some(text)))
    };
    let written = advance(&state, &scope, None, &path, version, Pas::Redactar, decide).await?;
    RedaccioOut::tagged(&written.view, lang.0)
}

/// The text as it is stored, when it is a definition of what the path names.
fn readable(json: &Value, (codi, n): &(String, u32)) -> Result<Value> {
    let wrong = |pointer: &str, error: &str| invalid(shape_field(pointer.to_owned(), error));
    let def: Definicio =
        serde_json::from_value(json.clone()).map_err(|error| wrong("", &error.to_string()))?;
    if def.codi != *codi {
        return Err(wrong("/codi", "another code"));
    }
    if def.versio != *n {
        return Err(wrong("/versio", "another number"));
    }
    Ok(json.clone())
}
