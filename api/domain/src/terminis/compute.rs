//! A term from its start to its expiry (LPAC 30).

use jiff::civil::{Date, DateTime};

use super::linia::Codi;
use super::recompte::{Recompte, next};
use super::resultat::{Hora, Resultat};
use super::termini::{Invalid, Termini, Unitat};
use super::textos;
use crate::calendari::Calendari;

/// The day, or for hours the moment, of the notification, publication or silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inici {
    Dia(Date),
    Moment(DateTime),
}

impl From<Date> for Inici {
    fn from(dia: Date) -> Inici {
        Inici::Dia(dia)
    }
}

impl From<DateTime> for Inici {
    fn from(moment: DateTime) -> Inici {
        Inici::Moment(moment)
    }
}

/// When a term expires, and why.
///
/// Days start the day after (30.3); months and years end on the day number of the start (30.4);
/// the end is moved once, when inhàbil (30.5). Moments are in the official time of the seat.
pub fn compute(
    calendari: &Calendari,
    inici: impl Into<Inici>,
    termini: Termini,
) -> Result<Resultat, Invalid> {
    match (inici.into(), termini.unitat) {
        (Inici::Moment(moment), Unitat::Hores) => hours(calendari, moment, termini),
        (Inici::Moment(moment), _) => days(calendari, moment.date(), termini),
        (Inici::Dia(dia), _) => days(calendari, dia, termini),
    }
}

fn days(calendari: &Calendari, inici: Date, termini: Termini) -> Result<Resultat, Invalid> {
    let mut recompte = Recompte::new(calendari);
    start(&mut recompte, inici, termini);
    count(recompte, inici, termini)
}

/// Says from when a term counts (30.3, 30.4).
pub(super) fn start(recompte: &mut Recompte, inici: Date, termini: Termini) {
    let article = match termini.unitat {
        Unitat::Mesos | Unitat::Anys => "LPAC 30.4",
        _ => "LPAC 30.3",
    };
    let args = [
        ("quantitat", textos::quantitat(termini)),
        ("dia", textos::dia(inici)),
    ];
    recompte.tell(Codi::Inici, inici, article, &textos::INICI_DIES, &args);
}

/// Counts and moves the end once, after whatever the caller has already told.
pub(super) fn count(
    mut recompte: Recompte,
    inici: Date,
    termini: Termini,
) -> Result<Resultat, Invalid> {
    let cru = recompte.add(inici, termini)?;
    // The n-th hàbil day is hàbil: asking again would only repeat its missing lists.
    let venciment = match termini.unitat {
        Unitat::DiesHabils => cru,
        _ => recompte.roll(cru)?,
    };
    Ok(recompte.finish(cru, venciment, None))
}

/// LPAC 30.1: minute by minute from the minute of the start, only within hàbil days, all of whose 24
/// hours count. Clocks change on Sundays, which never count, so every day here has 1,440 minutes.
fn hours(calendari: &Calendari, moment: DateTime, termini: Termini) -> Result<Resultat, Invalid> {
    let mut remaining = termini.amount()? * 60;
    let mut recompte = Recompte::new(calendari);
    let mut dia = moment.date();
    let mut minut = minute_of_day(moment);
    let args = [
        ("quantitat", textos::quantitat(termini)),
        ("dia", textos::dia(dia)),
        ("hora", textos::same(Hora::from_minutes(minut)?)),
    ];
    recompte.tell(Codi::Inici, dia, "LPAC 30.1", &textos::INICI_HORES, &args);
    recompte.tell(Codi::Regla, dia, "LPAC 30.1", &textos::REGLA_HORES, &[]);
    loop {
        if !recompte.skip(dia, "LPAC 30.1") {
            let available = u32::from(Hora::MINUTES - minut);
            // A term that ends with the day is told as its 24:00, never as 00:00 of the next.
            if let Ok(rest) = u16::try_from(remaining)
                && remaining <= available
            {
                let hora = Hora::from_minutes(minut + rest)?;
                return Ok(recompte.finish(dia, dia, Some(hora)));
            }
            remaining -= available;
        }
        dia = next(dia)?;
        minut = 0;
    }
}

fn minute_of_day(moment: DateTime) -> u16 {
    u16::from(moment.hour().unsigned_abs()) * 60 + u16::from(moment.minute().unsigned_abs())
}
