//! Silence is produced by the passing of the term: a flag, never a state (LPAC 24-25).

use jiff::civil::Date;

use super::cas::Cas;
use super::efectes::{Efecte, Efectes, Taller};
use super::estat::Estat;
use super::tasques::NovaTasca;
use crate::procediment::SentitSilenci;

/// The effects of the maximum term having passed with nothing notified; `None` when it has not,
/// or when they were produced already. A daily job asks it for every live case.
pub fn produeix_silenci(cas: &Cas, avui: Date) -> Option<Efectes> {
    let end = cas.venciment.filter(|end| avui > *end)?;
    let sense = cas.silence_sense();
    if cas.silenci.is_some() || sense == SentitSilenci::NoAplica || !is_silent(cas, end) {
        return None;
    }
    let mut work = Taller::new(cas);
    work.push(Efecte::ProdueixSilenci { data: end });
    if cas.mode_inici.is_a_instancia() {
        work.push(Efecte::CreaTasca(NovaTasca::silence_certificate()));
        work.event("tasca.creada");
    }
    work.event(match sense {
        SentitSilenci::Caducitat => "expedient.caducitat_produida",
        _ => "expedient.silenci_produit",
    });
    Some(work.finish())
}

/// Nothing was notified in time. Making it available, or an accredited attempt, is enough
/// (LPAC 40.4, 43.3). A suspended term does not pass.
pub(super) fn is_silent(cas: &Cas, end: Date) -> bool {
    match cas.estat {
        Estat::EnTramit | Estat::PendentOrgan => cas.resolucio.is_none(),
        Estat::Resolt => {
            let in_time = cas
                .notifications()
                .any(|(_, fet)| fet.resolucio == cas.resolucio && fet.posada_a_disposicio <= end);
            !in_time && cas.must_be_notified().next().is_some()
        }
        _ => false,
    }
}
