//! Runs the conditions of a definition over a case.

use jiff::civil::Date;
use serde_json::Value;

use super::cas::Cas;
use crate::procediment::{Regla, SentitSilenci};

impl Cas {
    /// Whether a condition of the definition holds now.
    pub fn holds(&self, rule: &Regla) -> bool {
        match rule {
            Regla::Tots(rules) => rules.iter().all(|rule| self.holds(rule)),
            Regla::Algun(rules) => rules.iter().any(|rule| self.holds(rule)),
            Regla::No(rule) => !self.holds(rule),
            Regla::Fet(kind) => self.valid_facts().any(|fet| fet.fet.kind() == *kind),
            Regla::TascaFeta(codi) => self.is_done(codi),
            Regla::Document(td) => self
                .documents
                .iter()
                .any(|document| document.is_definitive() && document.is_of(td)),
            Regla::Dada { cami, igual } => self.field(cami) == Some(igual),
            Regla::Compara { cami, op, valor } => self
                .field(cami)
                .and_then(Value::as_i64)
                .is_some_and(|number| op.holds(number, *valor)),
            Regla::DadaPresent(cami) => self.field(cami).is_some_and(|value| !value.is_null()),
            Regla::Interessats(n) => self.interessats.len() >= *n as usize,
            Regla::Ferm(yes) => self.ferm_des_de.is_some() == *yes,
        }
    }

    /// What silence means in this very case.
    pub fn silence_sense(&self) -> SentitSilenci {
        let silence = &self.definicio.silenci;
        silence
            .excepcions
            .iter()
            .find(|exception| self.holds(&exception.regla))
            .map_or(silence.sentit, |exception| exception.sentit)
    }

    /// The day that a field of the data holds.
    pub fn day(&self, path: &str) -> Option<Date> {
        self.field(path)?.as_str()?.parse().ok()
    }

    fn field(&self, path: &str) -> Option<&Value> {
        path.split('.')
            .try_fold(&self.dades, |level, name| level.get(name))
    }
}
