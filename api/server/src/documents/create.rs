use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::document::closed_case;
use domain::permisos::Fila;
use domain::permisos::acts::DocumentIncorporar;
use domain::{Acces, Acte};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::Unit;
use store::documents::{self, Case};
use store::expedients::RowKey;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::birth::{self, Birth, Place, answers, field};
use super::input::Input;
use super::metadata::{EstatElaboracio, NivellAcces, Origen};
use super::{DocumentOut, forbidden, input};
use crate::expedients::parse_key;
use crate::http::IdempotencyKey;
use crate::http::body::{NOT_VALID, day};
use crate::http::etag::created;
use crate::problem::{Field, Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// A document to add.
#[derive(Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DocumentNou {
    /// Case to file it in: its id or its number. Without it the document stays unfiled.
    #[schema(example = "2026-000123")]
    pub expedient: Option<String>,
    /// Name.
    #[schema(example = "Informe tècnic d'obres")]
    #[validate(length(min = 1, max = 200))]
    pub nom: String,
    /// Documentary type: TD01-TD20, TD51-TD69, TD99.
    #[schema(example = "TD13")]
    pub td: String,
    /// Who it comes from.
    pub origen: Origen,
    /// ENI elaboration state.
    pub estat_elaboracio: EstatElaboracio,
    /// ENI identifier of the source: required for EE02 and EE04, forbidden for EE01.
    pub document_origen: Option<String>,
    /// Date that the document says of itself.
    #[schema(value_type = Option<String>, format = Date, example = "2026-03-12")]
    #[validate(custom(function = "day"))]
    pub data_document: Option<Date>,
    /// Access level; that of the case when absent.
    pub acces: Option<NivellAcces>,
    /// Auxiliary paper (LPAC 70.4): never in the index nor in an export.
    #[serde(default)]
    pub intern: bool,
    /// Task of the case that it answers.
    pub tasca: Option<Uuid>,
    /// State to be born in: a draft, or definitive at once (it needs its bytes, and takes its foliation number).
    #[serde(default)]
    pub estat: EstatInicial,
    /// Its bytes, uploaded before.
    pub contingut: Option<ContingutNou>,
}

/// State to be born in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EstatInicial {
    #[default]
    Esborrany,
    Definitiu,
}

/// Bytes uploaded before.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContingutNou {
    /// A finished upload of the caller's.
    pub pujada: Uuid,
}

/// The same in one go: the JSON, then the file.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the multipart body in the contract")]
pub struct DocumentMultipart {
    document: DocumentNou,
    #[schema(value_type = String, format = Binary)]
    contingut: String,
}

/// Add a document.
///
/// With its bytes (`contingut` names a finished upload, or `multipart/form-data` brings them after the JSON) or
/// without, to write them later. It begins as a draft unless `estat` says that it is definitive. Base: LPAC 26 and 70, NTI de Documento electrónico.
/// **Permissions**: `document.incorporar`, on the case when one is named.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeated, answers like the first call"),
    ("Repr-Digest" = Option<String>, Header, description = "SHA-256 of the file, for multipart")),
    request_body(content((DocumentNou = "application/json"), (DocumentMultipart = "multipart/form-data"))),
    responses((status = 201, description = "The document", body = DocumentOut, headers(("Location" = String)))))]
#[post("/ens/{ens}/documents")]
pub async fn create_document(
    allowed: Allowed<DocumentIncorporar>,
    key: IdempotencyKey,
    req: HttpRequest,
    payload: Payload,
    state: Data<State>,
) -> Result<HttpResponse> {
    let input = input::read(&req, payload, &state, allowed.scope.ens()).await?;
    create(&allowed, input, None, &key, &req, &state).await
}

/// Adds a document; `case` is the one of the path.
pub(super) async fn create(
    allowed: &Allowed<DocumentIncorporar>,
    input: Input<DocumentNou>,
    case: Option<RowKey>,
    key: &IdempotencyKey,
    req: &HttpRequest,
    state: &State,
) -> Result<HttpResponse> {
    let Input {
        json: new,
        received,
    } = input;
    birth::check(&new, received.is_some(), "")?;
    if new.contingut.is_some() && received.is_some() || new.expedient.is_some() && case.is_some() {
        let pointer = if case.is_some() {
            "/expedient"
        } else {
            "/contingut"
        };
        return Err(field(pointer, "sobra"));
    }
    let named = match &new.expedient {
        None => None,
        Some(text) => Some(parse_key(text).map_err(|_| field("/expedient", "no_valid"))?),
    };
    let organ = birth::organ(allowed.ens.dir3.as_deref())?;
    let key = key.of(allowed.session.id(), new.empremta);
    let ens = allowed.scope.ens();
    let written = state
        .store
        .write::<_, Problem>(
            &allowed.scope,
            key.as_ref(),
            async |unit| {
                let case = match (case, named) {
                    (Some(case), _) => Some(documents::lock_case(unit, case).await?),
                    (None, Some(case)) => Some(
                        documents::lock_case(unit, case)
                            .await
                            .map_err(unknown_case)?,
                    ),
                    (None, None) => None,
                };
                let place = place(unit, case.as_ref(), new.acces)?;
                if let Some(task) = new.tasca {
                    answers(unit, task, place.expedient, "/tasca").await?;
                }
                let object = birth::bytes(unit, &new, received.as_ref(), "").await?;
                let settled = new.estat == EstatInicial::Definitiu;
                let (mut foli, mut reached) = (None, None);
                if let (Some(case), true) = (place.expedient, settled) {
                    unit.head().await?;
                    if !new.intern {
                        foli = Some(documents::next_folio(unit, case).await?);
                    }
                    reached = Some(documents::touch_case(unit, case).await?);
                }
                let id = unit.new_id();
                let born = Birth {
                    id,
                    new: &new,
                    place: &place,
                    object: &object,
                    organ: &organ,
                    foli,
                    reached,
                };
                birth::bear(unit, &born)?;
                Ok(id)
            },
            async |conn, id| documents::view(conn, ens, id).await,
        )
        .await?;
    let out = DocumentOut::from(written.view);
    let location = format!("/api/v1/ens/{}/documents/{}", allowed.ens.alies, out.id);
    Ok(created(req, location, out.versio, &out, written.replayed))
}

fn place(unit: &Unit<'_>, case: Option<&Case>, acces: Option<NivellAcces>) -> Result<Place> {
    let predicate = unit.scope().predicate();
    let acces = acces.map(Acces::from);
    let Some(case) = case else {
        // Unfiled: within the reach of who adds it, so that a limited role sees its own work.
        let whole = predicate
            .any_of
            .iter()
            .find(|(u, f, _)| u.is_none() && f.is_none());
        let (unitat, familia, level) = whole
            .or(predicate.any_of.first())
            .cloned()
            .unwrap_or_default();
        let acces = acces.unwrap_or_default();
        if acces > level {
            return Err(forbidden(Acte::DocumentIncorporar));
        }
        return Ok(Place {
            expedient: None,
            unitat,
            familia,
            acces,
        });
    };
    if !case.permes {
        return Err(forbidden(Acte::DocumentIncorporar));
    }
    if case.tancat {
        return Err(domain::Refusal::from(closed_case()).into());
    }
    let of_case = Acces::parse(&case.acces).unwrap_or(Acces::Reservat);
    let place = Place {
        expedient: Some(case.id),
        unitat: Some(case.unitat_id),
        familia: Some(case.familia.clone()),
        acces: acces.unwrap_or(of_case),
    };
    let fila = Fila {
        unitat: place.unitat,
        familia: place.familia.as_deref(),
        acces: place.acces,
    };
    // A grant on the case reaches as deep as the case itself.
    if place.acces > of_case && !predicate.allows(&fila) {
        return Err(forbidden(Acte::DocumentIncorporar));
    }
    Ok(place)
}

/// A case named in a body that the caller does not see.
pub(super) fn unknown_case(error: store::Error) -> Problem {
    match error {
        store::Error::NotFound => Problem::new(&catalog::REFERENCIA_DESCONEGUDA).field(Field {
            pointer: "/expedient".into(),
            codi: "expedient_desconegut",
            text: NOT_VALID,
            args: Vec::new(),
        }),
        other => other.into(),
    }
}
