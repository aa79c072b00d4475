use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::Acces;
use domain::permisos::acts::ExpedientObrir;
use domain::procediment::ModeInici;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value};
use store::unit::Unit;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::opening::Opening;
use super::{CreateInteressat, ExpedientOut};
use crate::documents::DocumentNou;
use crate::http::body::day;
use crate::http::{IdempotencyKey, Language, Valid, etag};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// A case to open, with its parties, its documents and its first facts, in one call.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"procediment": "OBRA_MENOR", "titol": "Canvi de finestres al carrer Major, 3",
    "interessats": [{"rol": "sollicitant", "persona": {"document": "12345678Z", "nom": "Maria", "cognom1": "Farré"}}],
    "fets": [{"tipus": "assentament", "sentit": "entrada", "numero": "E/000123-2026", "instant": "2026-11-20T09:12:00Z",
        "oficina": "Registre general", "acceptat": true}]}))]
pub struct CreateExpedient {
    /// Code of a procedure of the body's catalogue.
    pub procediment: String,
    /// Subject, readable without personal data: it shows in lists.
    #[validate(length(min = 1, max = 500))]
    pub titol: String,
    /// How it begins; the procedure's first way unless said.
    #[schema(value_type = Option<String>, example = "instancia_part")]
    pub inici: Option<ModeInici>,
    /// Day of the agreement that begins it, when it begins of office (LPAC 21.3.a).
    #[schema(value_type = Option<String>, format = Date)]
    #[validate(custom(function = "day"))]
    pub data_acord: Option<Date>,
    /// Unit that will handle it; the catalogue's unless said.
    pub unitat: Option<Uuid>,
    /// Member who will answer for it.
    pub responsable: Option<Uuid>,
    /// Access level; `interessats` unless said.
    #[schema(value_type = Option<String>, example = "interessats")]
    pub acces: Option<Acces>,
    /// Series of the classification scheme; the procedure's unless said.
    #[validate(length(min = 1, max = 80))]
    pub classificacio: Option<String>,
    /// Data that the procedure defines: `dades` of its definition is their JSON Schema. What is missing may come later
    /// (LPAC 68.1); what the schema does not admit is refused.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub dades: Map<String, Value>,
    /// Parties.
    #[serde(default)]
    #[validate(nested, length(max = 200))]
    pub interessats: Vec<CreateInteressat>,
    /// Why nobody is recorded, when it begins at request and nobody is.
    #[validate(length(min = 1, max = 500))]
    pub motiu_sense_interessat: Option<String>,
    /// Documents, with their bytes uploaded before: none is left half-way, and the uploads are used once.
    #[serde(default)]
    #[validate(nested, length(max = 100))]
    pub documents: Vec<DocumentNou>,
    /// Facts already known: above all, the registry entry. Where a fact names a document of this same call it names
    /// its upload (`contingut.pujada`). Whoever opens the case is who declares a `signat_fora`.
    #[serde(default)]
    #[schema(value_type = Vec<Object>)]
    #[validate(length(max = 50))]
    pub fets: Vec<Map<String, Value>>,
    /// Keep it as a draft: no number, no term.
    #[serde(default)]
    pub esborrany: bool,
}

/// Open a case.
///
/// One call makes the case, its parties, its documents, its first facts and its first tasks, gives the next number of
/// the year and starts the term to resolve. Nothing half-done stays. With `esborrany` it stays a draft without number,
/// and facts are left for later. **Permissions**: `expedient.obrir`, for the unit and family of the case; with
/// documents also `document.incorporar`. Legal basis: LPAC 21, 58-67, 70.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = CreateExpedient, responses((status = 201, description = "The case", body = ExpedientOut)))]
#[post("/ens/{ens}/expedients")]
pub async fn create_expedient(
    req: HttpRequest,
    allowed: Allowed<ExpedientObrir>,
    _path: Path<String>,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<CreateExpedient>,
) -> Result<HttpResponse> {
    let opening = Opening::read(&allowed, &state, &body)?;
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .write::<_, Problem>(
            &allowed,
            key.as_ref(),
            async |unit: &mut Unit| opening.write(unit).await,
            async |conn: &store::Conn, id| store::expedients::by_id(conn, allowed.ens(), id).await,
        )
        .await?;
    let out = ExpedientOut::new(written.view, &state.rights.directory(), lang.0);
    let name = out
        .numero
        .as_ref()
        .map_or_else(|| out.id.to_string(), |n| n.replace('/', "-"));
    let location = format!("/api/v1/ens/{}/expedients/{name}", allowed.ens.alies);
    Ok(etag::created(
        &req,
        location,
        out.versio,
        &out,
        written.replayed,
    ))
}
