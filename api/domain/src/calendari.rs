//! The calendar of inhàbil days (LPAC 30.2, 30.6, 30.7).
//!
//! A day is inhàbil on Saturdays, Sundays and declared holidays of the seat of the body *or* of the
//! residence of the interested person. August, 24 and 31 December are hàbils. A year whose list is
//! not loaded is never guessed: whoever asks learns which list is missing.

mod ambit;
mod festius;

use std::sync::Arc;

use jiff::civil::{Date, Weekday};
use serde::Serialize;

pub use ambit::{Ambit, AmbitInvalid, Municipi};
pub use festius::{Festiu, Festius, FestiusInvalid};

/// Why a day is inhàbil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "motiu", rename_all = "snake_case")]
pub enum Motiu {
    Dissabte,
    Diumenge,
    Festiu {
        nom: String,
        ambit: Ambit,
        lloc: Lloc,
    },
}

/// Whose place makes a holiday count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lloc {
    Seu,
    /// Only the residence of the interested person: inhàbil for both (LPAC 30.6).
    Residencia,
}

/// A list that would have been needed and is not loaded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Manca {
    pub ambit: Ambit,
    pub any: i16,
}

/// What the calendar knows about one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consulta {
    pub motiu: Option<Motiu>,
    /// Empty when the answer is firm.
    pub manquen: Vec<Manca>,
}

/// The calendar of one computation: a seat and the residences of those it concerns.
#[derive(Clone, Debug)]
pub struct Calendari {
    festius: Arc<Festius>,
    seu: Vec<Ambit>,
    residencies: Vec<Vec<Ambit>>,
    residencia_desconeguda: bool,
}

impl Calendari {
    pub fn new(festius: impl Into<Arc<Festius>>, seu: &Municipi) -> Calendari {
        Calendari {
            festius: festius.into(),
            seu: seu.ambits(),
            residencies: Vec::new(),
            residencia_desconeguda: false,
        }
    }

    /// Adds the holidays of where an interested person lives (LPAC 30.6).
    pub fn with_residence(mut self, municipi: &Municipi) -> Calendari {
        self.residencies.push(municipi.ambits());
        self
    }

    /// An interested person lives nobody knows where: only the seat counts, and the result says so.
    pub fn with_unknown_residence(mut self) -> Calendari {
        self.residencia_desconeguda = true;
        self
    }

    pub fn residence_unknown(&self) -> bool {
        self.residencia_desconeguda
    }

    /// The calendar of the seat alone, which is the one of its registry (LPAC 31.3).
    pub fn seat_only(&self) -> Calendari {
        Calendari {
            festius: Arc::clone(&self.festius),
            seu: self.seu.clone(),
            residencies: Vec::new(),
            residencia_desconeguda: false,
        }
    }

    /// The holidays declared for the seat, by day.
    pub fn declared(&self) -> impl Iterator<Item = &Festiu> {
        self.festius
            .rows()
            .filter(|day| self.seu.contains(&day.ambit))
    }

    pub fn inhabil(&self, data: Date) -> Option<Motiu> {
        self.consult(data).motiu
    }

    /// Like [`Calendari::inhabil`], and tells which lists are missing to be sure.
    pub fn consult(&self, data: Date) -> Consulta {
        match data.weekday() {
            Weekday::Saturday => Consulta::from(Motiu::Dissabte),
            Weekday::Sunday => Consulta::from(Motiu::Diumenge),
            _ => self.holiday(data).map_or_else(
                || Consulta {
                    motiu: None,
                    manquen: self.missing(data.year()),
                },
                Consulta::from,
            ),
        }
    }

    fn holiday(&self, data: Date) -> Option<Motiu> {
        let seu = std::iter::once((&self.seu, Lloc::Seu));
        let residencies = self.residencies.iter().map(|r| (r, Lloc::Residencia));
        seu.chain(residencies).find_map(|(ambits, lloc)| {
            self.festius.find(data, ambits).map(|f| Motiu::Festiu {
                nom: f.nom.clone(),
                ambit: f.ambit.clone(),
                lloc,
            })
        })
    }

    fn missing(&self, any: i16) -> Vec<Manca> {
        let mut manquen: Vec<Manca> = std::iter::once(&self.seu)
            .chain(&self.residencies)
            .flatten()
            .filter(|ambit| !self.festius.knows(ambit, any))
            .map(|ambit| Manca {
                ambit: ambit.clone(),
                any,
            })
            .collect();
        manquen.sort();
        manquen.dedup();
        manquen
    }
}

impl From<Motiu> for Consulta {
    fn from(motiu: Motiu) -> Consulta {
        Consulta {
            motiu: Some(motiu),
            manquen: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn calendar(seu: &str) -> Calendari {
        Calendari::new(Festius::generals().unwrap(), &Municipi::new(seu).unwrap())
    }

    fn holiday(nom: &str, ambit: Ambit, lloc: Lloc) -> Option<Motiu> {
        Some(Motiu::Festiu {
            nom: nom.into(),
            ambit,
            lloc,
        })
    }

    #[test]
    fn aran_keeps_17_june_and_works_on_26_december() {
        let aran = holiday("Festa d'Aran", Ambit::Aran, Lloc::Seu);
        let esteve = holiday("Sant Esteve", Ambit::Catalunya, Lloc::Seu);
        for (any, weekend) in [(2024, false), (2025, false), (2026, true), (2027, true)] {
            assert_eq!(calendar("25243").inhabil(date(any, 6, 17)), aran, "{any}");
            assert_eq!(calendar("25120").inhabil(date(any, 6, 17)), None, "{any}");
            if !weekend {
                assert_eq!(calendar("25243").inhabil(date(any, 12, 26)), None, "{any}");
                assert_eq!(
                    calendar("25120").inhabil(date(any, 12, 26)),
                    esteve,
                    "{any}"
                );
            }
        }
    }

    #[test]
    fn seat_and_residence_are_united() {
        let both = calendar("25243").with_residence(&Municipi::new("25120").unwrap());
        assert_eq!(
            both.inhabil(date(2025, 6, 17)),
            holiday("Festa d'Aran", Ambit::Aran, Lloc::Seu)
        );
        assert_eq!(
            both.inhabil(date(2025, 12, 26)),
            holiday("Sant Esteve", Ambit::Catalunya, Lloc::Residencia)
        );
        assert_eq!(both.seat_only().inhabil(date(2025, 12, 26)), None);
    }

    #[test]
    fn outside_catalonia_the_catalan_days_do_not_count() {
        let away = calendar("22125");
        assert_eq!(away.inhabil(date(2026, 6, 24)), None);
        assert!(away.inhabil(date(2026, 10, 12)).is_some());
    }

    #[test]
    fn a_missing_list_is_told_only_when_it_was_needed() {
        let lleida = calendar("25120");
        let manca = |ambit: &str, any| Manca {
            ambit: ambit.parse().unwrap(),
            any,
        };
        assert_eq!(lleida.consult(date(2028, 1, 1)).manquen, [], "a Saturday");
        assert_eq!(
            lleida.consult(date(2026, 12, 25)).manquen,
            [],
            "a known holiday"
        );
        assert_eq!(
            lleida.consult(date(2026, 12, 24)).manquen,
            [manca("municipi:25120", 2026)]
        );
        assert_eq!(
            lleida.consult(date(2028, 1, 3)).manquen,
            [
                manca("estat", 2028),
                manca("catalunya", 2028),
                manca("municipi:25120", 2028)
            ]
        );
    }
}
