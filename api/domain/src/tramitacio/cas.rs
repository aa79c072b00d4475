//! The snapshot of a case that every rule reads.

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::document::{Document, Signatura};
use super::estat::{Estat, Motiu};
use super::fets::{Fet, Notificacio, Resolucio};
use super::rellotge::Avis;
use super::suspensio::Suspensio;
use super::tasques::Tasca;
use crate::procediment::{Definicio, ModeInici, Origen};

/// A case at one instant, with all that a rule may ask.
#[derive(Clone, Debug, PartialEq)]
pub struct Cas {
    pub definicio: Arc<Definicio>,
    /// This version of the procedure may open new cases today.
    pub definicio_vigent: bool,
    pub estat: Estat,
    pub motiu: Option<Motiu>,
    pub mode_inici: ModeInici,
    /// Day of the acord d'iniciació, when the procedure begins of office (LPAC 21.3.a).
    pub data_acord: Option<Date>,
    pub fase: Option<String>,
    /// In the order they were recorded.
    pub fets: Vec<FetRegistrat>,
    pub tasques: Vec<Tasca>,
    pub documents: Vec<Document>,
    pub suspensions: Vec<Suspensio>,
    pub interessats: Vec<Interessat>,
    /// Why there is nobody, when the procedure begins at request and nobody is recorded.
    pub motiu_sense_interessat: Option<String>,
    /// The maximum term was extended already (LPAC 23).
    pub ampliat: bool,
    /// Last day to resolve and notify, as `terminis` computes it now.
    pub venciment: Option<Date>,
    /// Last day of the last appeal of the last notified person, as `terminis` computes it.
    pub fi_recursos: Option<Date>,
    /// The `resolucio` fact that decided or ended the case.
    pub resolucio: Option<Uuid>,
    pub ferm_des_de: Option<Date>,
    pub silenci: Option<SilenciProduit>,
    /// What the clock last told of its maximum term.
    pub avis: Option<Avis>,
    pub indicadors: Indicadors,
    pub metadades: Metadades,
    pub arxiu: Arxiu,
    pub configuracio: Configuracio,
    /// The procedure's own fields, valid against its schema.
    pub dades: Value,
    /// The case that this one was joined to (LPAC 57).
    pub principal: Option<Uuid>,
}

/// A recorded fact; it is never edited, only annulled or replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FetRegistrat {
    pub id: Uuid,
    pub fet: Fet,
    #[serde(default)]
    pub anullat: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interessat {
    pub id: Uuid,
    /// Every interested person; a denunciant only when he is one (LPAC 62.5).
    pub cal_notificar: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SilenciProduit {
    pub data: Date,
}

/// Flags that live beside the state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicadors {
    pub recurs_pendent: bool,
    /// Legal hold: nothing is destroyed, and reopening needs permission.
    pub retencio_judicial: bool,
    pub retencio_permet_reobrir: bool,
    /// Somebody who acts in the case has an undecided abstention or recusal (LRJSP 23-24).
    pub abstencio_pendent: bool,
    /// A request of access to the case is undecided.
    pub acces_pendent: bool,
}

/// What the ENI asks of the case itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metadades {
    pub titol: Option<String>,
    /// DIR3 code of the body.
    pub organ: Option<String>,
    /// SIA code, or `<DIR3>_PRO_<30>`.
    pub classificacio: Option<String>,
    /// Series of the quadre de classificació.
    pub serie: Option<String>,
}

impl Metadades {
    /// Names of the fields that are missing.
    pub fn missing(&self) -> Vec<&'static str> {
        [
            ("titol", &self.titol),
            ("organ", &self.organ),
            ("classificacio", &self.classificacio),
            ("serie", &self.serie),
        ]
        .into_iter()
        .filter(|(_, value)| value.as_deref().is_none_or(|text| text.trim().is_empty()))
        .map(|(name, _)| name)
        .collect()
    }
}

/// What the series says of the end of the records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arxiu {
    /// Code of the table of access and disposal.
    pub taad: Option<String>,
    pub disposicio: Option<Disposicio>,
    pub vigencia_fins: Option<Date>,
    pub eliminacio_des_de: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disposicio {
    Conservar,
    Eliminar,
}

/// Settings of the body that rules read; they are shown on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuracio {
    /// Enough for a document of the administration.
    pub signatures_administracio: Vec<Signatura>,
    /// Enough for what a citizen brings; the registry entry already authenticates it (LPAC 16).
    pub signatures_ciutada: Vec<Signatura>,
}

impl Default for Configuracio {
    fn default() -> Configuracio {
        Configuracio {
            signatures_administracio: vec![Signatura::Valida, Signatura::Declarada],
            signatures_ciutada: vec![Signatura::Valida, Signatura::Declarada, Signatura::Cap],
        }
    }
}

impl Cas {
    /// A case that has nothing yet: what `obrir` starts from.
    pub fn draft(definicio: Arc<Definicio>, mode_inici: ModeInici) -> Cas {
        Cas {
            definicio,
            definicio_vigent: true,
            estat: Estat::Esborrany,
            motiu: None,
            mode_inici,
            data_acord: None,
            fase: None,
            fets: Vec::new(),
            tasques: Vec::new(),
            documents: Vec::new(),
            suspensions: Vec::new(),
            interessats: Vec::new(),
            motiu_sense_interessat: None,
            ampliat: false,
            venciment: None,
            fi_recursos: None,
            resolucio: None,
            ferm_des_de: None,
            silenci: None,
            avis: None,
            indicadors: Indicadors::default(),
            metadades: Metadades::default(),
            arxiu: Arxiu::default(),
            configuracio: Configuracio::default(),
            dades: Value::Object(serde_json::Map::new()),
            principal: None,
        }
    }

    /// Facts that hold, in the order they were recorded.
    pub fn valid_facts(&self) -> impl DoubleEndedIterator<Item = &FetRegistrat> {
        self.fets.iter().filter(|fet| !fet.anullat)
    }

    pub fn document(&self, id: Uuid) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    pub fn definitive(&self, id: Uuid) -> Option<&Document> {
        self.document(id)
            .filter(|document| document.is_definitive())
    }

    /// What is known of its signatures, declarations included.
    pub fn signature(&self, document: &Document) -> Signatura {
        let declared = || {
            self.valid_facts().any(|registered| {
                matches!(&registered.fet, Fet::SignatFora(fet) if fet.document == document.id)
            })
        };
        if document.signatura == Signatura::Cap && declared() {
            Signatura::Declarada
        } else {
            document.signatura
        }
    }

    /// Whether its signature is enough for the body's settings.
    pub fn is_signed_enough(&self, document: &Document) -> bool {
        let enough = match document.origen {
            Some(Origen::Ciutada) => &self.configuracio.signatures_ciutada,
            _ => &self.configuracio.signatures_administracio,
        };
        enough.contains(&self.signature(document))
    }

    pub fn resolution(&self, fet: Uuid) -> Option<&Resolucio> {
        self.valid_facts()
            .find_map(|registered| match &registered.fet {
                Fet::Resolucio(resolution) if registered.id == fet => Some(resolution),
                _ => None,
            })
    }

    /// The last resolution recorded after the one that decided the case, if any: what may
    /// decide it now. An old resolution never decides twice.
    pub fn unused_resolution(&self) -> Option<(Uuid, &Resolucio)> {
        self.valid_facts()
            .rev()
            .take_while(|registered| Some(registered.id) != self.resolucio)
            .find_map(|registered| match &registered.fet {
                Fet::Resolucio(resolution) => Some((registered.id, resolution)),
                _ => None,
            })
    }

    /// Notifications in force: those that no later evidence replaces.
    pub fn notifications(&self) -> impl Iterator<Item = (Uuid, &Notificacio)> {
        let told = || {
            self.valid_facts()
                .filter_map(|registered| match &registered.fet {
                    Fet::Notificacio(fet) => Some((registered.id, fet)),
                    _ => None,
                })
        };
        let replaced: Vec<Uuid> = told().filter_map(|(_, fet)| fet.substitueix).collect();
        told().filter(move |(id, _)| !replaced.contains(id))
    }

    pub fn must_be_notified(&self) -> impl Iterator<Item = &Interessat> {
        self.interessats
            .iter()
            .filter(|person| person.cal_notificar)
    }

    /// Those who have not been notified of the resolution that decided the case.
    pub fn not_yet_notified(&self) -> Vec<Uuid> {
        self.must_be_notified()
            .map(|person| person.id)
            .filter(|person| {
                !self.notifications().any(|(_, fet)| {
                    fet.interessat == *person
                        && fet.resolucio.is_some()
                        && fet.resolucio == self.resolucio
                        && fet.resultat.notifies()
                })
            })
            .collect()
    }

    pub fn open_suspension(&self) -> Option<&Suspensio> {
        self.suspensions
            .iter()
            .find(|suspension| suspension.fins.is_none())
    }

    pub fn open_tasks(&self) -> impl Iterator<Item = &Tasca> {
        self.tasques.iter().filter(|task| task.is_open())
    }

    pub fn is_done(&self, codi: &str) -> bool {
        self.tasques
            .iter()
            .any(|task| task.codi == codi && task.is_done())
    }
}
