//! The answer to "when does it expire?", with every step that leads there.

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use serde::{Serialize, Serializer};

use super::linia::{Codi, Linia};
use super::termini::Invalid;
use crate::calendari::Manca;

/// A computed expiry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Resultat {
    /// The last day of the term: an act during that day, up to its end or up to `hora`, is in time.
    pub venciment: Date,
    /// Only for terms in hours.
    pub hora: Option<Hora>,
    /// The last day before moving it to a working day.
    pub cru: Date,
    /// A list of holidays that mattered is not loaded: the date may move later.
    pub provisional: bool,
    pub manquen: Vec<Manca>,
    pub explicacio: Vec<Linia>,
}

impl Resultat {
    pub fn expired_at(&self, now: DateTime) -> bool {
        match self.hora {
            Some(hora) if now.date() == self.venciment => hora.passed(now.time()),
            _ => now.date() > self.venciment,
        }
    }

    /// The days skipped, in order: inhàbils within the count or at its end.
    pub fn skipped(&self) -> Vec<Date> {
        skipped(&self.explicacio)
    }
}

pub(super) fn skipped(explicacio: &[Linia]) -> Vec<Date> {
    explicacio
        .iter()
        .filter(|l| l.codi == Codi::DiaInhabil)
        .map(|l| l.data)
        .collect()
}

/// A minute of a day, from 00:00 to 24:00: the midnight that ends a day belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hora(u16);

impl Hora {
    pub(super) const MINUTES: u16 = 24 * 60;

    pub(super) fn from_minutes(minutes: u16) -> Result<Hora, Invalid> {
        (minutes <= Hora::MINUTES)
            .then_some(Hora(minutes))
            .ok_or(Invalid::ForaDeRang)
    }

    fn passed(self, time: Time) -> bool {
        let seconds = i32::from(time.hour()) * 3_600
            + i32::from(time.minute()) * 60
            + i32::from(time.second());
        let end = i32::from(self.0) * 60;
        seconds > end || (seconds == end && time.subsec_nanosecond() > 0)
    }
}

impl fmt::Display for Hora {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Serialize for Hora {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
