//! What is asked of the calculator.

use domain::Text;
use domain::terminis::maxim::{Ampliacio, Origen, Peticio};
use domain::terminis::{Suspensio, Termini, TipusSuspensio, Unitat};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::http::body::invalid;
use crate::problem::{Field, Problem, Result};

/// What to count.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Calcul {
    /// termini, registre, notificacio or maxim.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "termini")]
    pub mena: Mena,
    /// Day of the notification, publication or entry, which is not counted (LPAC 30.3); for `notificacio`, the day it was
    /// made available; for `maxim`, that of the entry in the registry of the competent body or of the agreement to start.
    #[schema(value_type = String, format = Date, example = "2026-03-02")]
    pub inici: Date,
    /// Hour of it, for a term in hours and for `registre`.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "10:30:00")]
    pub hora: Option<Time>,
    /// How many; for `maxim` without it, three months (LPAC 21.3).
    #[serde(default)]
    #[schema(example = 10, minimum = 1)]
    #[validate(range(min = 1, max = 36525))]
    pub n: Option<i64>,
    /// hores, dies_habils, dies_naturals, mesos or anys; "days" and no more are hàbils (LPAC 30.2).
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "dies_habils")]
    pub unitat: Option<Unitat>,
    /// INE code of the municipality where the interested person lives: its holidays count too (LPAC 30.6).
    #[serde(default)]
    #[schema(example = "25120")]
    pub residencia: Option<String>,
    /// For `termini`: the procedure is urgent, and the term is halved (LPAC 33).
    #[serde(default)]
    #[schema(example = false)]
    pub urgent: bool,
    /// For `termini`: it is to file a request or an appeal, which urgency does not shorten (LPAC 33.1).
    #[serde(default)]
    #[schema(example = false)]
    pub de_presentacio: bool,
    /// Extension: of a step (LPAC 32) or of the maximum term (LPAC 23).
    #[serde(default)]
    #[validate(nested)]
    pub ampliacio: Option<AmpliacioNova>,
    /// For `maxim`: instancia or ofici.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "instancia")]
    pub origen: Option<Origen>,
    /// For `maxim`: what suspends it (LPAC 22).
    #[serde(default)]
    #[validate(nested, length(max = 50))]
    pub suspensions: Vec<SuspensioNova>,
}

/// What the calculator counts.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mena {
    #[default]
    Termini,
    Registre,
    Notificacio,
    Maxim,
}

/// An extension.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AmpliacioNova {
    /// How many.
    #[validate(range(min = 1, max = 36525))]
    #[schema(example = 5)]
    pub n: i64,
    /// dies_habils, dies_naturals, mesos or anys.
    #[schema(value_type = String, example = "dies_habils")]
    pub unitat: Unitat,
    /// Day on which it was agreed.
    #[schema(value_type = String, format = Date, example = "2026-03-10")]
    pub acordada: Date,
}

/// A suspension of the maximum term.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SuspensioNova {
    /// requeriment, pronunciament_ue, procediment_ue, informe_preceptiu, proves_tecniques, negociacio,
    /// pronunciament_judicial, requeriment_entre_administracions, actuacions_complementaries or recusacio.
    #[schema(value_type = String, example = "requeriment")]
    pub tipus: TipusSuspensio,
    /// Day it starts; the days that do not count go from the next one.
    #[schema(value_type = String, format = Date, example = "2026-03-10")]
    pub des_de: Date,
    /// Last day; absent while it is open.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date, example = "2026-03-20")]
    pub fins_a: Option<Date>,
    /// Whether an act decides it, without which those of LPAC 22.1 do nothing.
    #[serde(default = "yes")]
    #[schema(example = true)]
    pub amb_acte: bool,
}

fn yes() -> bool {
    true
}

impl Calcul {
    /// The length, whole or not at all.
    pub fn length(&self) -> Result<Option<Termini>> {
        match (self.n, self.unitat) {
            (Some(n), Some(unitat)) => Ok(Some(Termini::new(n, unitat))),
            (None, None) => Ok(None),
            (Some(_), None) => Err(missing_field("/unitat")),
            (None, Some(_)) => Err(missing_field("/n")),
        }
    }

    pub fn extension(&self) -> Option<Ampliacio> {
        self.ampliacio.map(|more| Ampliacio {
            termini: Termini::new(more.n, more.unitat),
            acordada: more.acordada,
        })
    }

    pub fn maximum(&self) -> Result<Peticio> {
        let stop = |asked: &SuspensioNova| Suspensio {
            tipus: asked.tipus,
            des_de: asked.des_de,
            fins_a: asked.fins_a,
            amb_acte: asked.amb_acte,
        };
        Ok(Peticio {
            origen: self.origen.unwrap_or(Origen::Instancia),
            inici: self.inici,
            termini: self.length()?,
            suspensions: self.suspensions.iter().map(stop).collect(),
            ampliacions: self.extension().into_iter().collect(),
        })
    }
}

pub fn missing_field(pointer: &str) -> Problem {
    invalid(Field {
        pointer: pointer.into(),
        codi: "obligatori",
        text: Text::new(
            "Cal aquesta dada per comptar-ho.",
            "Hace falta este dato para contarlo.",
            "Cau aguesta dada entà compdar-ac.",
            "This is needed to count it.",
        ),
        args: Vec::new(),
    })
}
