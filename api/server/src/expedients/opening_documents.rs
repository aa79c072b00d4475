//! The documents that come with the call that opens a case.

use domain::identificadors::Dir3;
use domain::permisos::Fila;
use domain::permisos::acts::ExpedientObrir;
use domain::tramitacio::{Document, EstatDocument, Signatura};
use domain::{Acces, Acte};
use serde_json::json;
use store::expedients::NewExpedient;
use store::unit::Unit;
use uuid::Uuid;

use super::read::{also, forbidden};
use crate::documents::{
    Birth, DocumentNou, EstatInicial, Object, Place, bear, bytes, check_new, document_field, organ,
};
use crate::problem::Result;
use crate::session::Allowed;

/// Documents to be born with their case.
pub struct Papers<'a> {
    organ: Dir3,
    list: Vec<Paper<'a>>,
}

struct Paper<'a> {
    id: Uuid,
    new: &'a DocumentNou,
    place: Place,
    /// Definitive ones are foliated in the order in which they come.
    foli: Option<i32>,
}

impl<'a> Papers<'a> {
    pub fn read(
        allowed: &Allowed<ExpedientObrir>,
        case: &NewExpedient,
        documents: &'a [DocumentNou],
        ids: &dyn Fn() -> Uuid,
    ) -> Result<Papers<'a>> {
        let mut list = Vec::with_capacity(documents.len());
        let mut leaf = 0;
        for (i, new) in documents.iter().enumerate() {
            let at = format!("/documents/{i}");
            check_new(new, false, &at)?;
            if new.expedient.is_some() {
                return Err(document_field(&format!("{at}/expedient"), "sobra"));
            }
            if new.tasca.is_some() {
                // Tasks are born with the case: none can be named yet.
                return Err(document_field(&format!("{at}/tasca"), "no_valid"));
            }
            let upload = new.contingut.map(|content| content.pujada);
            let twice = |other: &Paper| other.new.contingut.map(|c| c.pujada) == upload;
            if upload.is_some() && list.iter().any(twice) {
                let pointer = format!("{at}/contingut/pujada");
                return Err(document_field(&pointer, "pujada_no_disponible"));
            }
            let of_case = Acces::parse(&case.acces).unwrap_or(Acces::Reservat);
            let place = Place {
                expedient: Some(case.id),
                unitat: Some(case.unitat_id),
                familia: Some(case.familia.clone()),
                acces: new.acces.map_or(of_case, Acces::from),
            };
            let fila = Fila {
                unitat: place.unitat,
                familia: place.familia.as_deref(),
                acces: place.acces,
            };
            let filing = also(allowed, Acte::DocumentIncorporar)?;
            if !filing.predicate().allows(&fila) {
                return Err(forbidden(Acte::DocumentIncorporar));
            }
            let foliated = new.estat == EstatInicial::Definitiu && !new.intern;
            leaf += i32::from(foliated);
            list.push(Paper {
                id: ids(),
                new,
                place,
                foli: foliated.then_some(leaf),
            });
        }
        Ok(Papers {
            organ: organ(case.dir3.as_deref())?,
            list,
        })
    }

    /// The identifier of the document whose upload this is; any other stays as it is.
    pub fn named(&self, id: Uuid) -> Uuid {
        let of = |paper: &&Paper| paper.new.contingut.is_some_and(|c| c.pujada == id);
        self.list.iter().find(of).map_or(id, |paper| paper.id)
    }

    /// As the rules of the opening see them.
    pub fn summaries(&self) -> Vec<Document> {
        self.list.iter().map(Paper::summary).collect()
    }

    /// Locks their bytes, before the head is taken.
    pub async fn lock(&self, unit: &Unit<'_>) -> Result<Vec<Object>> {
        let mut objects = Vec::with_capacity(self.list.len());
        for (i, paper) in self.list.iter().enumerate() {
            objects.push(bytes(unit, paper.new, None, &format!("/documents/{i}")).await?);
        }
        Ok(objects)
    }

    /// Writes them, after the row of the case.
    pub fn write(&self, unit: &mut Unit<'_>, objects: &[Object]) -> Result<()> {
        for (paper, object) in self.list.iter().zip(objects) {
            let born = Birth {
                id: paper.id,
                new: paper.new,
                place: &paper.place,
                object,
                organ: &self.organ,
                foli: paper.foli,
                reached: None,
            };
            bear(unit, &born)?;
        }
        Ok(())
    }
}

impl Paper<'_> {
    fn summary(&self) -> Document {
        let origen = json!(self.new.origen.as_str());
        Document {
            id: self.id,
            td: Some(self.new.td.clone()),
            origen: serde_json::from_value(origen).ok(),
            estat: match self.new.estat {
                EstatInicial::Definitiu => EstatDocument::Definitiu,
                EstatInicial::Esborrany => EstatDocument::Redaccio,
            },
            signatura: Signatura::Cap,
            estat_elaboracio: Some(self.new.estat_elaboracio.as_str().to_owned()),
            // The official instant is not known until the head is held; no rule of the opening asks for it.
            data_captura: None,
            hash_verificat: self.new.contingut.is_some(),
            tasca: None,
            auxiliar: self.new.intern,
            foli: self.foli.and_then(|foli| u32::try_from(foli).ok()),
        }
    }
}
