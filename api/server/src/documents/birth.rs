//! How a document is born: alone, or in the call that opens its case.

use domain::document::{Change, Facts, Metadata};
use domain::identificadors::{Dir3, EniId};
use domain::{Acces, Text};
use serde_json::json;
use store::documents;
use store::{Unit, pujades};
use uuid::Uuid;

use super::create::{ContingutNou, DocumentNou, EstatInicial};
use super::{link, metadata};
use crate::http::body::{MISSING, NOT_VALID, invalid};
use crate::http::upload::Received;
use crate::problem::{Field, Problem, Result, catalog};

/// Refuses what can be refused before its transaction; `at` is where the document stands in the body.
pub fn check(new: &DocumentNou, with_file: bool, at: &str) -> Result<()> {
    let meta = Metadata {
        td: &new.td,
        origen: new.origen.as_str(),
        estat_elaboracio: new.estat_elaboracio.as_str(),
        document_origen: new.document_origen.as_deref(),
    };
    metadata::check(&meta, at)?;
    if new.estat == EstatInicial::Definitiu {
        let facts = Facts {
            definitiu: false,
            anullat: false,
            te_contingut: with_file || new.contingut.is_some(),
            te_expedient: true,
            expedient_tancat: false,
        };
        domain::document::check(&facts, Change::Settle)?;
    }
    Ok(())
}

/// The organ of the identifier: the body's DIR3 or, until it has one, a code that is nobody's.
pub fn organ(dir3: Option<&str>) -> Result<Dir3> {
    dir3.unwrap_or("X00000000")
        .parse()
        .map_err(|_| Problem::internal("DIR3 of the body"))
}

/// Where a document stands, for rights.
pub struct Place {
    pub expedient: Option<Uuid>,
    pub unitat: Option<Uuid>,
    pub familia: Option<String>,
    pub acces: Acces,
}

/// The task that a document says to answer is of its case.
pub async fn answers(unit: &Unit<'_>, task: Uuid, case: Option<Uuid>, pointer: &str) -> Result<()> {
    let known = match case {
        Some(case) => documents::is_task_of(unit, task, case).await?,
        None => false,
    };
    match known {
        true => Ok(()),
        false => Err(Problem::new(&catalog::REFERENCIA_DESCONEGUDA).field(Field {
            pointer: pointer.to_owned(),
            codi: "tasca_desconeguda",
            text: NOT_A_TASK,
            args: Vec::new(),
        })),
    }
}

/// Bytes that are locked, and the upload that they came by.
pub type Object = Option<(Uuid, documents::Bytes, Option<Uuid>)>;

/// Locks the bytes: those of an upload, or those that came with the call.
pub async fn bytes(
    unit: &Unit<'_>,
    new: &DocumentNou,
    received: Option<&Received>,
    at: &str,
) -> Result<Object> {
    if let Some(received) = received {
        let object =
            documents::keep_object(unit, received.id, &received.parts, &received.bytes).await?;
        return Ok(Some((object, received.bytes.clone(), None)));
    }
    let Some(ContingutNou { pujada }) = new.contingut else {
        return Ok(None);
    };
    let gone = || field(&format!("{at}/contingut/pujada"), "pujada_no_disponible");
    let row = pujades::lock(unit, pujada)
        .await
        .map_err(|error| match error {
            store::Error::NotFound => gone(),
            other => other.into(),
        })?;
    let (Some(sha256), Some(mime), "completa") = (row.sha256, row.mime, row.estat.as_str()) else {
        return Err(gone());
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

/// A document about to be born: its place is allowed, its bytes are locked.
pub struct Birth<'a> {
    pub id: Uuid,
    pub new: &'a DocumentNou,
    pub place: &'a Place,
    pub object: &'a Object,
    pub organ: &'a Dir3,
    /// Its foliation number, when it is born definitive in a case.
    pub foli: Option<i32>,
    /// Version that the case reaches by it.
    pub reached: Option<i64>,
}

/// Writes its rows, its events and its link of the audit.
pub fn bear(unit: &mut Unit<'_>, born: &Birth<'_>) -> Result<()> {
    let Birth {
        id,
        new,
        place,
        object,
        ..
    } = *born;
    // The head refuses the unit when this is no longer the year.
    let year = unit.today().year();
    let eni =
        EniId::document(born.organ, year, id).map_err(|_| Problem::internal("ENI identifier"))?;
    let settled = new.estat == EstatInicial::Definitiu;
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
        tasca_id: new.tasca,
        estat: if settled { "definitiu" } else { "esborrany" },
        foli: born.foli,
        unitat_id: place.unitat,
        familia: place.familia.as_deref(),
        acces: place.acces.as_str(),
        data_document: new.data_document,
        versio_contingut: i32::from(object.is_some()),
    };
    documents::insert(unit, &row);
    if let Some((object, bytes, pujada)) = object {
        documents::insert_version(unit, id, 1, *object, bytes, "");
        if let Some(pujada) = pujada {
            pujades::mark_used(unit, *pujada);
        }
    }
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
    if settled {
        unit.event(store::Event {
            tipus: "document.definitiu",
            objecte: "document",
            objecte_id: id,
            expedient: place.expedient,
            unitat: place.unitat,
            familia: place.familia.clone(),
            acces: place.acces,
            dades: json!({"td": new.td, "estat": "definitiu", "foli": born.foli, "versio": 1}),
        });
    }
    unit.audit(link(
        "document.incorporar",
        id,
        place.expedient,
        json!({"versio_expedient": born.reached, "abans": null, "despres": {"nom": new.nom, "td": new.td, "origen": new.origen.as_str(),
            "estat_elaboracio": new.estat_elaboracio.as_str(), "document_origen": new.document_origen,
            "data_document": new.data_document, "acces": place.acces.as_str(), "intern": new.intern,
            "identificador_eni": eni.as_ref(), "sha256": sha256, "tasca": new.tasca,
            "estat": row.estat, "foli": born.foli}}),
    ));
    Ok(())
}

/// One field that is wrong in a way that only this room knows.
pub fn field(pointer: &str, codi: &'static str) -> Problem {
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

const NOT_A_TASK: Text = Text::new(
    "No és cap tasca de l'expedient del document.",
    "No es ninguna tarea del expediente del documento.",
    "Non ei cap de prètzhèt der expedient deth document.",
    "It is no task of the case of the document.",
);
