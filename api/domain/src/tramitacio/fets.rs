//! Facts: what happened, with its evidence. Guards read facts, never the room that produced them,
//! so a case can be carried lawfully by hand and later by the registry, the portasignatures or
//! e-NOTUM with the same rules.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::procediment::{Organ, closed_list};

closed_list! {
    /// Kinds of fact.
    TipusFet { Assentament, SignatFora, Resolucio, Notificacio, CertificatAcord }
}

/// A fact as it is told, by a person or by another room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "tipus", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fet {
    Assentament(Assentament),
    SignatFora(SignatFora),
    Resolucio(Resolucio),
    Notificacio(Notificacio),
    CertificatAcord(CertificatAcord),
}

impl Fet {
    pub fn kind(&self) -> TipusFet {
        match self {
            Fet::Assentament(_) => TipusFet::Assentament,
            Fet::SignatFora(_) => TipusFet::SignatFora,
            Fet::Resolucio(_) => TipusFet::Resolucio,
            Fet::Notificacio(_) => TipusFet::Notificacio,
            Fet::CertificatAcord(_) => TipusFet::CertificatAcord,
        }
    }

    /// The document of the case that proves it.
    pub fn evidence(&self) -> Option<Uuid> {
        match self {
            Fet::Assentament(fet) => fet.document,
            Fet::SignatFora(fet) => Some(fet.document),
            Fet::Resolucio(fet) => Some(fet.document),
            Fet::Notificacio(fet) => fet.evidencia,
            Fet::CertificatAcord(fet) => Some(fet.document),
        }
    }
}

impl Fet {
    /// Names its documents anew: a fact told together with its documents does not know their identifiers yet.
    pub fn rename_documents(&mut self, name: impl Fn(Uuid) -> Uuid) {
        let documents: Vec<&mut Uuid> = match self {
            Fet::Assentament(fet) => fet.document.iter_mut().collect(),
            Fet::SignatFora(fet) => vec![&mut fet.document],
            Fet::Resolucio(fet) => fet
                .delegacio
                .iter_mut()
                .chain([&mut fet.document])
                .collect(),
            Fet::Notificacio(fet) => fet.evidencia.iter_mut().collect(),
            Fet::CertificatAcord(fet) => vec![&mut fet.document],
        };
        for document in documents {
            *document = name(*document);
        }
    }
}

closed_list! {
    SentitAssentament { Entrada, Sortida }
}

/// A reference to a registry entry (LPAC 16).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assentament {
    pub sentit: SentitAssentament,
    pub numero: String,
    /// The official instant of the entry.
    pub instant: Timestamp,
    /// Office of the registry, with its DIR3 code when it is known.
    pub oficina: String,
    /// The day that counts when the entry came on a day that is not working (LPAC 31.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_efectiva: Option<Date>,
    /// Somebody of the unit has taken charge of it.
    #[serde(default)]
    pub acceptat: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Uuid>,
}

impl Assentament {
    /// The same line of the same registry.
    pub(super) fn is_same_entry(&self, other: &Assentament) -> bool {
        self.sentit == other.sentit && self.numero == other.numero && self.oficina == other.oficina
    }

    /// The day that starts the maximum term at request (LPAC 21.3.b).
    pub fn start_day(&self) -> Date {
        self.data_efectiva
            .unwrap_or_else(|| legal_day(self.instant))
    }
}

/// The day of an instant where the law counts it: Europe/Madrid, all bodies of the province.
pub fn legal_day(instant: Timestamp) -> Date {
    // The zone is bundled; UTC would only serve a build without it.
    let zone = TimeZone::get("Europe/Madrid").unwrap_or(TimeZone::UTC);
    instant.to_zoned(zone).date()
}

/// A file that was signed with another tool: who signed, when, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatFora {
    pub document: Uuid,
    pub signat_per: String,
    pub signat_el: Date,
    pub declarat_per: Uuid,
}

closed_list! {
    /// What a resolution decides.
    Sentit {
        Estimatoria,
        EstimatoriaParcial,
        Desestimatoria,
        Inadmissio,
        /// Desistiment, renúncia, caducitat and the like: it states the fact (LPAC 21.1).
        Declarativa,
        /// Neither for nor against anybody (a decree of organisation).
        Altres,
    }
}

/// A resolution that has its number in the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resolucio {
    /// Gap-free by body, book and year.
    pub llibre: String,
    pub any: i16,
    pub numero: u32,
    pub organ: Organ,
    /// Document of the delegation when another organ decides for the competent one (LRJSP 9.4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegacio: Option<Uuid>,
    pub data: Date,
    pub document: Uuid,
    pub sentit: Sentit,
}

closed_list! {
    Canal { Electronica, Paper, Compareixenca, Externa }
}

closed_list! {
    /// State of a notification; see [`Resultat::is_final`].
    Resultat {
        Pendent,
        Acceptada,
        Rebutjada,
        /// Ten natural days without access (LPAC 43.2).
        Expirada,
        /// Delivered on paper or in person.
        Practicada,
        /// Published after the attempts failed (LPAC 44).
        Edicte,
        Anullada,
        Error,
    }
}

impl Resultat {
    /// Nothing more is expected from it.
    pub fn is_final(self) -> bool {
        !matches!(self, Resultat::Pendent | Resultat::Error)
    }

    /// The act has effects for the person (LPAC 41-44).
    pub fn notifies(self) -> bool {
        self.is_final() && self != Resultat::Anullada
    }
}

/// One notification to one person (LPAC 40-46).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notificacio {
    pub interessat: Uuid,
    /// The `resolucio` fact that it notifies; none for an act of procedure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolucio: Option<Uuid>,
    pub canal: Canal,
    pub resultat: Resultat,
    /// Made available or sent: the duty to notify in time is met here (LPAC 40.4, 43.3).
    pub posada_a_disposicio: Date,
    /// The day it has effects for the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidencia: Option<Uuid>,
    /// The earlier notification fact that this evidence replaces: dates never change by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub substitueix: Option<Uuid>,
}

/// The secretary's certificate of an agreement of a collegiate organ (ROF 205-206).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificatAcord {
    pub organ: Organ,
    pub sessio: String,
    pub data_sessio: Date,
    /// Number or title of the agreement in the session.
    pub acord: String,
    pub document: Uuid,
}
