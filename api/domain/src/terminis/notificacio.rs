//! When an electronic notification that nobody opens is taken as rejected (LPAC 43.2).

use jiff::Span;
use jiff::civil::Date;
use serde::Serialize;

use super::lectura::Rebuig;
use super::linia::{Codi, Linia};
use super::recompte::{next, plus};
use super::termini::Invalid;
use super::{textos, textos_maxim};
use crate::text::Text;

/// The foreseen expiry. The date that the platform stamps, when it comes, is the true one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Expiracio {
    /// It is rejected at the end of this day. No calendar is asked, so it is always firm.
    pub venciment: Date,
    /// The day to give as start to the terms that the notification opens.
    pub inici_seguent: Date,
    pub explicacio: Vec<Linia>,
}

/// Ten natural days from the day after the disposition, never moved to a working day.
pub fn expiracio(disposicio: Date, rebuig: Rebuig) -> Result<Expiracio, Invalid> {
    let venciment = plus(disposicio, Span::new().days(10))?;
    let inici_seguent = match rebuig {
        Rebuig::DiaDese => venciment,
        Rebuig::DiaOnze => next(venciment)?,
    };
    let line = |codi, data: Date, text: &'static Text| {
        Linia::new(codi, data, "LPAC 43.2", text, &[("dia", textos::dia(data))])
    };
    let explicacio = vec![
        line(Codi::RebuigElectronic, venciment, &textos_maxim::REBUIG),
        line(
            Codi::SenseTrasllat,
            venciment,
            &textos_maxim::SENSE_TRASLLAT,
        ),
        line(Codi::Inici, inici_seguent, &textos_maxim::REBUIG_SEGUENT),
    ];
    Ok(Expiracio {
        venciment,
        inici_seguent,
        explicacio,
    })
}
