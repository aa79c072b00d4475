//! Foliated indexes: built by the domain, frozen here.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::tramitacio::index::{self, Cap, Index};
use domain::tramitacio::{Cas, MenaIndex};
use domain::{Text, Unmet};
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::{Case, Head, Paper};
use crate::schema::index_foliat;
use crate::{Error, Result};

/// An index as it was frozen.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = index_foliat, check_for_backend(diesel::pg::Pg))]
pub struct Frozen {
    pub id: Uuid,
    pub mena: String,
    pub contingut: Value,
    pub sha256: Vec<u8>,
    pub signat: bool,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

/// The index of the case as it would be frozen now.
pub fn draft_index(case: &Case, at: Timestamp) -> Result<Index> {
    build(
        &case.head,
        &case.cas,
        &case.papers,
        &[],
        MenaIndex::Remissio,
        at,
    )
}

/// `only`, when it names documents, leaves the others out: the annex holds what came after the closing.
pub(super) fn build(
    head: &Head,
    cas: &Cas,
    papers: &[Paper],
    only: &[Uuid],
    mena: MenaIndex,
    at: Timestamp,
) -> Result<Index> {
    let leaves: HashMap<Uuid, u32> = cas
        .documents
        .iter()
        .filter_map(|document| Some((document.id, document.foli?)))
        .collect();
    let entries: Vec<_> = papers
        .iter()
        .filter(|paper| only.is_empty() || only.contains(&paper.row.id))
        .map(|paper| paper.entry(leaves.get(&paper.row.id).copied()))
        .collect();
    let cap = Cap {
        expedient: head.id,
        identificador_eni: head.identificador_eni.clone().unwrap_or_default(),
        numero: head.number().unwrap_or_default(),
        mena,
        data: at,
    };
    index::build(cap, &entries).map_err(|error| Error::Refused(dishonest(&error).into()))
}

fn dishonest(error: &index::Error) -> Unmet {
    let (index::Error::Hash(document)
    | index::Error::FoliatedDraft(document)
    | index::Error::Identifier(document)) = error
    else {
        return unmet(Uuid::nil());
    };
    unmet(*document)
}

fn unmet(document: Uuid) -> Unmet {
    Unmet::new(
        "index.document",
        "LPAC 70.3; NTI Expedient electrònic",
        Text::new(
            "L'índex no seria veraç: el document {document} no té contingut verificat, foli o identificador propis.",
            "El índice no sería veraz: el documento {document} no tiene contenido verificado, folio o identificador propios.",
            "Er indèx non serie vertadèr: eth document {document} non a contengut verificat, foli o identificador pròpris.",
            "The index would not be true: document {document} lacks verified content, a leaf or an identifier of its own.",
        ),
    )
    .arg("document", document)
    .remedy(
        "update_document",
        Text::new(
            "Completeu o corregiu el document.",
            "Complete o corrija el documento.",
            "Completatz o corregitz eth document.",
            "Complete or correct the document.",
        ),
    )
}
