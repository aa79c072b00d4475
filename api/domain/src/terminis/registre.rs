//! When an entry of the registry has effects (LPAC 31).

use jiff::civil::{Date, DateTime, Time};
use serde::Serialize;

use super::linia::{Codi, Linia};
use super::recompte::{Recompte, next};
use super::termini::Invalid;
use super::{textos, textos_maxim};
use crate::calendari::{Calendari, Manca};

/// When something presented counts as presented.
///
/// Sorting by (`efectiu`, `presentat`) gives the order of LPAC 31.2.b: what came on inhàbil days
/// goes before what came on the hàbil day, each in its real order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Efectes {
    pub presentat: DateTime,
    pub efectiu: DateTime,
    /// The day from which terms that depend on the entry are counted.
    pub dia: Date,
    pub provisional: bool,
    pub manquen: Vec<Manca>,
    pub explicacio: Vec<Linia>,
}

/// The effective moment of an entry presented at a moment of the official time of the seat.
///
/// Only the calendar of the registry's seat counts (31.3), whatever residences `calendari` holds.
/// For the interested person the real moment stays the one that is in time.
pub fn efectes(calendari: &Calendari, presentat: DateTime) -> Result<Efectes, Invalid> {
    let seat = calendari.seat_only();
    let mut recompte = Recompte::new(&seat);
    let mut dia = presentat.date();
    while recompte.skip(dia, "LPAC 31.2.b") {
        dia = next(dia)?;
    }
    let (efectiu, text) = if dia == presentat.date() {
        (presentat, &textos_maxim::EFECTES_MOMENT)
    } else {
        (
            dia.to_datetime(Time::midnight()),
            &textos_maxim::EFECTES_AJORNATS,
        )
    };
    recompte.tell(
        Codi::Efectes,
        dia,
        "LPAC 31.2",
        text,
        &[("dia", textos::dia(dia))],
    );
    let (explicacio, manquen) = recompte.close(dia);
    Ok(Efectes {
        presentat,
        efectiu,
        dia,
        provisional: !manquen.is_empty(),
        manquen,
        explicacio,
    })
}
