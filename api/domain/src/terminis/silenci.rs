//! Two dates that hang from the maximum term: the notice of LPAC 21.4 and the certificate of 24.4.

use jiff::civil::Date;

use super::compute::count;
use super::linia::Codi;
use super::recompte::Recompte;
use super::resultat::Resultat;
use super::termini::{Invalid, Termini};
use super::{textos, textos_maxim};
use crate::calendari::Calendari;
use crate::text::Text;

/// Until when the certificate of silence is issued of the body's own motion: fifteen days from the
/// expiry of the maximum term (LPAC 24.4), hàbils since the law says no more (30.2).
pub fn certificat(calendari: &Calendari, venciment: Date) -> Result<Resultat, Invalid> {
    hung_from(
        calendari,
        venciment,
        15,
        "LPAC 24.4",
        &textos_maxim::CERTIFICAT_SILENCI,
    )
}

/// Until when the applicant is told the maximum term and the effects of silence: ten days from the
/// entry in the registry of the competent body (LPAC 21.4).
pub fn comunicacio(calendari: &Calendari, entrada: Date) -> Result<Resultat, Invalid> {
    hung_from(
        calendari,
        entrada,
        10,
        "LPAC 21.4",
        &textos_maxim::COMUNICACIO,
    )
}

fn hung_from(
    calendari: &Calendari,
    inici: Date,
    dies: i64,
    article: &'static str,
    text: &'static Text,
) -> Result<Resultat, Invalid> {
    let mut recompte = Recompte::new(calendari);
    recompte.tell(
        Codi::Inici,
        inici,
        article,
        text,
        &[("dia", textos::dia(inici))],
    );
    count(recompte, inici, Termini::dies_habils(dies))
}
