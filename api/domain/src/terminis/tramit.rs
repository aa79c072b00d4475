//! The term of one step of a procedure: urgency halves it (LPAC 33) and an extension gives at most half of it more
//! (LPAC 32).
//!
//! Half a month is fifteen natural days. Half a day is given whole to whom the term is for, and never given to whom
//! extends: an extension cannot exceed the half.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::compute::start;
use super::linia::Codi;
use super::maxim::Ampliacio;
use super::recompte::Recompte;
use super::resultat::Resultat;
use super::termini::{Invalid, Termini, Unitat};
use super::{textos, textos_maxim};
use crate::calendari::Calendari;

/// The days of half a month.
const MIG_MES: i64 = 15;

/// What is known of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tramit {
    pub inici: Date,
    pub termini: Termini,
    /// The procedure is handled by urgency.
    #[serde(default)]
    pub urgent: bool,
    /// The term is to file a request or an appeal, which urgency does not touch (33.1).
    #[serde(default)]
    pub de_presentacio: bool,
    #[serde(default)]
    pub ampliacio: Option<Ampliacio>,
}

/// When the term of a step expires, and why.
pub fn compute(calendari: &Calendari, tramit: &Tramit) -> Result<Resultat, Invalid> {
    let termini = tramit.termini;
    termini.amount()?;
    if tramit.urgent && tramit.de_presentacio {
        return Err(Invalid::UrgenciaNoAdmesa);
    }
    let mut recompte = Recompte::new(calendari);
    start(&mut recompte, tramit.inici, termini);
    let parts = if tramit.urgent {
        let text = &textos_maxim::URGENCIA;
        let args = [("quantitat", textos::quantitat(termini))];
        recompte.tell(Codi::Urgencia, tramit.inici, "LPAC 33.1", text, &args);
        half(termini, Arrodonit::Amunt)
    } else {
        vec![termini]
    };
    let mut cru = sum(&mut recompte, tramit.inici, &parts)?;
    if let Some(ampliacio) = tramit.ampliacio {
        check(calendari, tramit, &parts, cru, ampliacio)?;
        cru = recompte.add(cru, ampliacio.termini)?;
        let args = [
            ("quantitat", textos::quantitat(ampliacio.termini)),
            ("dia", textos::dia(ampliacio.acordada)),
            ("cru", textos::dia(cru)),
        ];
        let text = &textos_maxim::AMPLIACIO;
        recompte.tell(
            Codi::Ampliacio,
            ampliacio.acordada,
            "LPAC 32.1",
            text,
            &args,
        );
    }
    let venciment = recompte.roll(cru)?;
    Ok(recompte.finish(cru, venciment, None))
}

/// LPAC 32.1 and 32.3: at most half of the term, decided before it expires.
fn check(
    calendari: &Calendari,
    tramit: &Tramit,
    parts: &[Termini],
    cru: Date,
    ampliacio: Ampliacio,
) -> Result<(), Invalid> {
    let mut scratch = Recompte::new(calendari);
    if ampliacio.acordada < tramit.inici || ampliacio.acordada > scratch.peek_roll(cru)? {
        return Err(Invalid::TramitFora);
    }
    let halves: Vec<Termini> = parts
        .iter()
        .flat_map(|part| half(*part, Arrodonit::Avall))
        .collect();
    let longest = sum(&mut scratch, cru, &halves)?;
    if scratch.add(cru, ampliacio.termini)? > longest {
        return Err(Invalid::TramitExcessiu);
    }
    Ok(())
}

fn sum(recompte: &mut Recompte, inici: Date, parts: &[Termini]) -> Result<Date, Invalid> {
    parts
        .iter()
        .try_fold(inici, |day, part| recompte.add(day, *part))
}

#[derive(Clone, Copy)]
enum Arrodonit {
    Amunt,
    Avall,
}

/// Half of a term, as terms that follow one another; of one day rounded down, nothing.
fn half(termini: Termini, arrodonit: Arrodonit) -> Vec<Termini> {
    let Termini { n, unitat } = termini;
    let parts = match unitat {
        Unitat::Anys => vec![Termini::mesos(n * 6)],
        Unitat::Mesos => vec![
            Termini::mesos(n / 2),
            Termini::dies_naturals((n % 2) * MIG_MES),
        ],
        _ => match arrodonit {
            Arrodonit::Amunt => vec![Termini::new((n + 1) / 2, unitat)],
            Arrodonit::Avall => vec![Termini::new(n / 2, unitat)],
        },
    };
    parts.into_iter().filter(|part| part.n > 0).collect()
}
