use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::document::{Metadata, closed_case};
use domain::identificadors::{Dir3, EniId};
use domain::permisos::Fila;
use domain::permisos::acts::DocumentIncorporar;
use domain::{Acces, Acte, Text};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use store::documents::{self, Case};
use store::expedients::RowKey;
use store::{Unit, pujades};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::input::Input;
use super::metadata::{EstatElaboracio, NivellAcces, Origen};
use super::{DocumentOut, forbidden, input, link, metadata};
use crate::expedients::parse_key;
use crate::http::IdempotencyKey;
use crate::http::body::{MISSING, NOT_VALID, day, invalid};
use crate::http::etag::created;
use crate::http::upload::Received;
use crate::problem::{Field, Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// A document to add.
#[derive(Deserialize, ToSchema, Validate)]
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
    /// Its bytes, uploaded before.
    pub contingut: Option<ContingutNou>,
}

/// Bytes uploaded before.
#[derive(Clone, Copy, Deserialize, ToSchema)]
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
/// without, to write them later. It begins as a draft. Base: LPAC 26 and 70, NTI de Documento electrónico.
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
    metadata::check(&Metadata {
        td: &new.td,
        origen: new.origen.as_str(),
        estat_elaboracio: new.estat_elaboracio.as_str(),
        document_origen: new.document_origen.as_deref(),
    })?;
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
    let organ = organ(allowed)?;
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
                let object = bytes(unit, &new, received.as_ref()).await?;
                insert(unit, &new, &organ, place, object).await
            },
            async |conn, id| documents::view(conn, ens, id).await,
        )
        .await?;
    let out = DocumentOut::from(written.view);
    let location = format!("/api/v1/ens/{}/documents/{}", allowed.ens.alies, out.id);
    Ok(created(req, location, out.versio, &out, written.replayed))
}

/// The organ of the identifier: the body's DIR3 or, until it has one, a code that is nobody's.
fn organ(allowed: &Allowed<DocumentIncorporar>) -> Result<Dir3> {
    let code = allowed.ens.dir3.as_deref().unwrap_or("X00000000");
    code.parse()
        .map_err(|_| Problem::internal("DIR3 of the body"))
}

/// Where a document stands, for rights.
struct Place {
    expedient: Option<Uuid>,
    unitat: Option<Uuid>,
    familia: Option<String>,
    acces: Acces,
}

fn place(unit: &Unit, case: Option<&Case>, acces: Option<NivellAcces>) -> Result<Place> {
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

type Object = Option<(Uuid, documents::Bytes, Option<Uuid>)>;

/// Locks the bytes: those of an upload, or those that came with the call.
async fn bytes(unit: &Unit, new: &DocumentNou, received: Option<&Received>) -> Result<Object> {
    if let Some(received) = received {
        let object =
            documents::keep_object(unit, received.id, &received.parts, &received.bytes).await?;
        return Ok(Some((object, received.bytes.clone(), None)));
    }
    let Some(ContingutNou { pujada }) = new.contingut else {
        return Ok(None);
    };
    let row = pujades::lock(unit, pujada)
        .await
        .map_err(|error| match error {
            store::Error::NotFound => field("/contingut/pujada", "pujada_no_disponible"),
            other => other.into(),
        })?;
    let (Some(sha256), Some(mime), "completa") = (row.sha256, row.mime, row.estat.as_str()) else {
        return Err(field("/contingut/pujada", "pujada_no_disponible"));
    };
    let object = documents::lock_object(unit, &sha256).await?;
    let bytes = documents::Bytes {
        sha256,
        mime,
        mida: row.rebut,
        nom_fitxer: row.nom,
    };
    Ok(Some((object, bytes, Some(pujada))))
}

async fn insert(
    unit: &mut Unit,
    new: &DocumentNou,
    organ: &Dir3,
    place: Place,
    object: Object,
) -> Result<Uuid> {
    let instant = unit.head().await?;
    let id = unit.new_id();
    let year = store::pool::madrid(&instant).year();
    let eni = EniId::document(organ, year, id).map_err(|_| Problem::internal("ENI identifier"))?;
    let row = documents::New {
        id,
        expedient_id: place.expedient,
        identificador_eni: eni.as_ref(),
        nom: &new.nom,
        td: &new.td,
        origen: new.origen.as_str(),
        estat_elaboracio: new.estat_elaboracio.as_str(),
        document_origen: new.document_origen.as_deref(),
        intern: new.intern,
        unitat_id: place.unitat,
        familia: place.familia.as_deref(),
        acces: place.acces.as_str(),
        data_document: new.data_document,
        versio_contingut: i32::from(object.is_some()),
    };
    let version = async {
        let Some((object, bytes, pujada)) = &object else {
            return Ok(());
        };
        futures::try_join!(
            documents::insert_version(unit, id, 1, *object, bytes, ""),
            async {
                match pujada {
                    Some(pujada) => pujades::mark_used(unit, *pujada).await,
                    None => Ok(()),
                }
            },
        )
        .map(drop)
    };
    futures::try_join!(documents::insert(unit, &row), version)?;
    let sha256 = object.as_ref().map(|(_, bytes, _)| {
        bytes
            .sha256
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect::<String>()
    });
    unit.event(store::Event {
        tipus: "document.incorporat",
        objecte: "document",
        objecte_id: id,
        expedient: place.expedient,
        unitat: place.unitat,
        familia: place.familia.clone(),
        acces: place.acces,
        dades: json!({"td": new.td, "intern": new.intern, "versio": 1}),
    });
    unit.audit(link(
        "document.incorporar",
        id,
        place.expedient,
        json!({"abans": null, "despres": {"nom": new.nom, "td": new.td, "origen": new.origen.as_str(),
            "estat_elaboracio": new.estat_elaboracio.as_str(), "document_origen": new.document_origen,
            "data_document": new.data_document, "acces": place.acces.as_str(), "intern": new.intern,
            "identificador_eni": eni.as_ref(), "sha256": sha256}}),
    ));
    Ok(id)
}

/// One field that is wrong in a way that only this room knows.
pub(super) fn field(pointer: &str, codi: &'static str) -> Problem {
    let text = match codi {
        "falta" => MISSING,
        "sobra" => EXTRA,
        "pujada_no_disponible" => NOT_AN_UPLOAD,
        _ => NOT_VALID,
    };
    invalid(Field {
        pointer: pointer.to_owned(),
        codi,
        text,
        args: Vec::new(),
    })
}

const EXTRA: Text = Text::new(
    "Ja ho diu el camí o el fitxer de la mateixa crida.",
    "Ya lo dice la ruta o el fichero de la misma llamada.",
    "Ja ac ditz eth camin o eth fichèr dera madeisha crida.",
    "The path, or the file of the same call, says it already.",
);
const NOT_AN_UPLOAD: Text = Text::new(
    "No és cap pujada vostra acabada i encara sense usar.",
    "No es ninguna subida suya terminada y aún sin usar.",
    "Non ei cap de pujada vòsta acabada e encara sense emplegar.",
    "It is none of your uploads that is finished and not used yet.",
);

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
