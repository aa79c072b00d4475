use actix_web::web::Data;
use actix_web::{HttpRequest, patch};
use domain::document::{Change, Metadata, check, closed_case};
use domain::permisos::Fila;
use domain::permisos::acts::DocumentModificar;
use domain::{Acces, Acte, Unmet};
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use store::Unit;
use store::documents::{self, Case, Changes, Document, Locked};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::birth::{answers, field};
use super::create::unknown_case;
use super::metadata::{EstatElaboracio, NivellAcces};
use super::{DocumentOut, event, facts, forbidden, link, metadata, refuse};
use crate::expedients::parse_key;
use crate::http::body::day;
use crate::http::{Id, IfMatch, Tagged, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// What changes of a document; what is absent stays.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DocumentCanvi {
    /// Name.
    #[schema(example = "Informe tècnic d'obres")]
    #[validate(length(min = 1, max = 200))]
    nom: Option<String>,
    /// Documentary type, while a draft.
    #[schema(example = "TD13")]
    td: Option<String>,
    /// ENI elaboration state.
    estat_elaboracio: Option<EstatElaboracio>,
    /// ENI identifier of the source; null takes it away.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>)]
    document_origen: Option<Option<String>>,
    /// Date that the document says of itself; null takes it away.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, format = Date)]
    #[validate(custom(function = "day"))]
    data_document: Option<Option<Date>>,
    /// Access level.
    acces: Option<NivellAcces>,
    /// Case to file it in (id or number), while unfiled.
    #[schema(example = "2026-000123")]
    expedient: Option<String>,
    /// Task of its case that it answers; null for none. A task takes no document of another task for its own.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    tasca: Option<Option<Uuid>>,
    /// `definitiu` settles a draft for ever, `anullat` gives it up.
    estat: Option<EstatNou>,
}

/// State to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EstatNou {
    Definitiu,
    Anullat,
}

/// Tells null (take away) from absent (keep).
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> std::result::Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Change a document.
///
/// `estat: definitiu` captures it: it takes the next foliation number of its case, and from then on its content, type
/// and case stay (LPAC 70.3; RD 4/2010, art. 21). **Permissions**: `document.modificar`, on its case.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The document", example = "019aa000-0000-7000-8000-000000000001"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = DocumentCanvi,
    responses((status = 200, description = "The document", body = DocumentOut)))]
#[patch("/ens/{ens}/documents/{id}")]
pub async fn update_document(
    allowed: Allowed<DocumentModificar>,
    id: Id,
    if_match: IfMatch,
    body: Valid<DocumentCanvi>,
    _req: HttpRequest,
    state: Data<State>,
) -> Result<Tagged<DocumentOut>> {
    let target = match &body.expedient {
        None => None,
        Some(text) => Some(parse_key(text).map_err(|_| field("/expedient", "no_valid"))?),
    };
    let ens = allowed.scope.ens();
    let written = state
        .store
        .write::<_, Problem>(
            &allowed.scope,
            None,
            async |unit| {
                let case = match target {
                    Some(case) => Some(
                        documents::lock_case(unit, case)
                            .await
                            .map_err(unknown_case)?,
                    ),
                    None => None,
                };
                let locked = documents::lock(unit, id.0).await?;
                change(unit, &body, if_match.0, case, locked).await
            },
            async |conn, id| documents::view(conn, ens, id).await,
        )
        .await?;
    let out = DocumentOut::from(written.view);
    let versio = out.versio;
    Ok(Tagged::new(out, versio))
}

async fn change(
    unit: &mut Unit<'_>,
    body: &DocumentCanvi,
    versio: i64,
    case: Option<Case>,
    locked: Locked,
) -> Result<Uuid> {
    let before = locked.document;
    if !locked.permes || case.as_ref().is_some_and(|case| !case.permes) {
        return Err(forbidden(Acte::DocumentModificar));
    }
    if before.versio != versio {
        return Err(store::Error::Stale {
            current: before.versio,
        }
        .into());
    }
    refuse(unmet(body, &before, locked.tancat, case.as_ref()))?;
    let mut after = merged(body, &before, case.as_ref());
    let meta = Metadata {
        td: &after.td,
        origen: &after.origen,
        estat_elaboracio: &after.estat_elaboracio,
        document_origen: after.document_origen.as_deref(),
    };
    metadata::check(&meta, "")?;
    reach(unit, &before, &after)?;
    if let (Some(Some(task)), case) = (body.tasca, after.expedient_id) {
        answers(unit, task, case, "/tasca").await?;
    }
    unit.head().await?;
    let settled = after.estat == "definitiu";
    if let Some(expedient) = after.expedient_id
        && settled
        && after.foli.is_none()
        && !after.intern
    {
        after.foli = Some(documents::next_folio(unit, expedient).await?);
    }
    let filed = before.expedient_id != after.expedient_id;
    let changes = changes(&before, &after);
    let touched = after.expedient_id.filter(|_| {
        let linked = before.tasca_id != after.tasca_id;
        before.estat != after.estat || settled && (filed || linked)
    });
    documents::update(unit, before.id, changes);
    let reached = match touched {
        Some(expedient) => Some(documents::touch_case(unit, expedient).await?),
        None => None,
    };
    record(unit, &before, &after, reached);
    Ok(before.id)
}

/// Every rule that forbids something of the change.
fn unmet(body: &DocumentCanvi, before: &Document, tancat: bool, case: Option<&Case>) -> Vec<Unmet> {
    let facts = facts(before, tancat);
    let describes = body.nom.is_some()
        || body.estat_elaboracio.is_some()
        || body.document_origen.is_some()
        || body.data_document.is_some()
        || body.acces.is_some()
        || body.tasca.is_some();
    let wanted = [
        (describes, Change::Describe),
        (
            body.td.as_ref().is_some_and(|td| *td != before.td),
            Change::Retype,
        ),
        (
            case.is_some_and(|case| Some(case.id) != before.expedient_id),
            Change::File,
        ),
        (body.estat == Some(EstatNou::Definitiu), Change::Settle),
        (body.estat == Some(EstatNou::Anullat), Change::Annul),
    ];
    let mut unmet: Vec<Unmet> = wanted
        .into_iter()
        .filter(|(wanted, _)| *wanted)
        .filter_map(|(_, change)| check(&facts, change).err())
        .flat_map(|refusal| refusal.unmet)
        .collect();
    // Which task a document answers is part of the index of a closed case.
    if case.is_some_and(|case| case.tancat) || tancat && body.tasca.is_some() {
        unmet.push(closed_case());
    }
    let mut seen = std::collections::HashSet::new();
    unmet.retain(|rule| seen.insert(rule.codi.clone()));
    unmet
}

/// The document as it would be.
fn merged(body: &DocumentCanvi, before: &Document, case: Option<&Case>) -> Document {
    let mut after = before.clone();
    if let Some(nom) = &body.nom {
        after.nom.clone_from(nom);
    }
    if let Some(td) = &body.td {
        after.td.clone_from(td);
    }
    if let Some(state) = body.estat_elaboracio {
        after.estat_elaboracio = state.as_str().to_owned();
    }
    if let Some(source) = &body.document_origen {
        after.document_origen.clone_from(source);
    }
    if let Some(day) = body.data_document {
        after.data_document = day;
    }
    if let Some(case) = case {
        after.expedient_id = Some(case.id);
        after.unitat_id = Some(case.unitat_id);
        after.familia = Some(case.familia.clone());
        // It takes at least the reserve of its case.
        after.acces = level(&before.acces)
            .max(level(&case.acces))
            .as_str()
            .to_owned();
    }
    if let Some(task) = body.tasca {
        after.tasca_id = task;
    }
    if let Some(acces) = body.acces {
        after.acces = Acces::from(acces).as_str().to_owned();
    }
    match body.estat {
        Some(EstatNou::Definitiu) => after.estat = "definitiu".to_owned(),
        Some(EstatNou::Anullat) => after.estat = "anullat".to_owned(),
        None => {}
    }
    after
}

fn level(acces: &str) -> Acces {
    Acces::parse(acces).unwrap_or(Acces::Reservat)
}

/// Nobody lifts a document beyond their own reach.
fn reach(unit: &Unit<'_>, before: &Document, after: &Document) -> Result<()> {
    let fila = Fila {
        unitat: after.unitat_id,
        familia: after.familia.as_deref(),
        acces: level(&after.acces),
    };
    let deeper = level(&after.acces) > level(&before.acces);
    if deeper && !unit.scope().predicate().allows(&fila) {
        return Err(forbidden(Acte::DocumentModificar));
    }
    Ok(())
}

fn changes(before: &Document, after: &Document) -> Changes {
    let text = |before: &String, after: &String| (before != after).then(|| after.clone());
    let filed = before.expedient_id != after.expedient_id;
    Changes {
        nom: text(&before.nom, &after.nom),
        td: text(&before.td, &after.td),
        estat_elaboracio: text(&before.estat_elaboracio, &after.estat_elaboracio),
        document_origen: (before.document_origen != after.document_origen)
            .then(|| after.document_origen.clone()),
        data_document: (before.data_document != after.data_document)
            .then(|| after.data_document.to_diesel()),
        acces: text(&before.acces, &after.acces),
        expedient_id: after.expedient_id.filter(|_| filed),
        unitat_id: after.unitat_id.filter(|_| filed),
        familia: after.familia.clone().filter(|_| filed),
        tasca_id: (before.tasca_id != after.tasca_id).then_some(after.tasca_id),
        estat: text(&before.estat, &after.estat),
        foli: after.foli.filter(|_| before.foli != after.foli),
        versio_contingut: None,
        versio: Some(before.versio + 1),
    }
}

/// `reached` is the version of the case, when it rose too.
fn record(unit: &mut Unit<'_>, before: &Document, after: &Document, reached: Option<i64>) {
    let dades = json!({"td": after.td, "estat": after.estat, "foli": after.foli, "versio": before.versio + 1});
    let acte = match (before.estat == after.estat, after.estat.as_str()) {
        (false, "definitiu") => "document.definitiu",
        (false, "anullat") => "document.anullat",
        _ => "document.modificat",
    };
    if before.expedient_id != after.expedient_id {
        unit.event(event("document.incorporat", after, dades.clone()));
    }
    unit.event(event(acte, after, dades));
    unit.audit(link(
        "document.modificar",
        before.id,
        after.expedient_id,
        json!({"versio_expedient": reached, "abans": shown(before), "despres": shown(after)}),
    ));
}

fn shown(document: &Document) -> Value {
    json!({"nom": document.nom, "td": document.td, "estat": document.estat, "foli": document.foli,
        "estat_elaboracio": document.estat_elaboracio, "document_origen": document.document_origen,
        "data_document": document.data_document, "acces": document.acces, "expedient": document.expedient_id,
        "tasca": document.tasca_id})
}
