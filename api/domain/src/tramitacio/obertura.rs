//! Opening a case in one go, without a draft before it.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

use super::cas::{Cas, Interessat};
use super::decideix::decideix;
use super::document::Document;
use super::efectes::Efectes;
use super::fets::Fet;
use super::ordre::Ordre;
use super::registra::registra_fet;
use crate::procediment::{Definicio, ModeInici};
use crate::refusal::Refusal;

/// What is known of a case when it is opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Inici {
    pub definicio_vigent: bool,
    pub mode: ModeInici,
    pub data_acord: Option<Date>,
    pub interessats: Vec<Interessat>,
    pub motiu_sense_interessat: Option<String>,
    pub documents: Vec<Document>,
    /// The registry entry, and any other fact already known.
    pub fets: Vec<Fet>,
    /// Valid against the schema of the definition.
    pub dades: Value,
}

/// Opens a case: its facts, its number, the day the term starts, the tasks of the first phase
/// (with the communication of LPAC 21.4 when it begins at request).
///
/// # Errors
/// Every unmet rule of the facts; if these are right, every unmet rule of the opening.
pub fn obre(def: &Arc<Definicio>, inici: &Inici, avui: Date) -> Result<Efectes, Refusal> {
    let mut cas = Cas::draft(def.clone(), inici.mode);
    cas.definicio_vigent = inici.definicio_vigent;
    cas.data_acord = inici.data_acord;
    cas.interessats.clone_from(&inici.interessats);
    cas.motiu_sense_interessat
        .clone_from(&inici.motiu_sense_interessat);
    cas.documents.clone_from(&inici.documents);
    cas.dades = inici.dades.clone();

    let mut llista = Vec::new();
    for fet in &inici.fets {
        let efectes = registra_fet(&cas, fet, avui)?;
        cas.apply_all(&efectes, Uuid::nil);
        llista.extend(efectes.llista);
    }
    llista.extend(decideix(&cas, &Ordre::Obrir {}, avui)?.llista);
    Ok(Efectes { llista })
}
