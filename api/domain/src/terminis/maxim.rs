//! The maximum term to resolve and notify (LPAC 21-23).
//!
//! The term and its extensions give an unrolled date; the days suspended while it is alive are added
//! to it; the sum is moved once to a working day, at the very end.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::lectura::{AmpliacioDesDe, DiesSuspesos, Lectura};
use super::linia::{Codi, Linia};
use super::recompte::{Recompte, next, plus};
use super::suspensio::{self, Suspensio, Tram};
use super::termini::{Invalid, Termini, Unitat};
use super::{textos, textos_maxim};
use crate::calendari::{Calendari, Manca};

/// The term of a procedure whose norm sets none (LPAC 21.3).
pub const SUPLETORI: Termini = Termini::mesos(3);

/// How the procedure starts, which decides its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origen {
    /// On request: from the entry in the registry of the competent body (LPAC 21.3.b).
    Instancia,
    /// Of its own motion: from the date of the agreement (LPAC 21.3.a).
    Ofici,
}

/// An extension of the maximum term (LPAC 23).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ampliacio {
    pub termini: Termini,
    /// The day of the agreement, which must come before the expiry.
    pub acordada: Date,
}

/// What the file says about its maximum term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peticio {
    pub origen: Origen,
    /// The effective day of the entry, or the day of the agreement.
    pub inici: Date,
    /// `None` when the norm of the procedure sets no term.
    #[serde(default)]
    pub termini: Option<Termini>,
    #[serde(default)]
    pub suspensions: Vec<Suspensio>,
    #[serde(default)]
    pub ampliacions: Vec<Ampliacio>,
}

/// The maximum term computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Maxim {
    /// The last day to resolve and notify; `None` while an open suspension leaves no firm date.
    pub venciment: Option<Date>,
    /// The latest it can be: `None` only when an open suspension has no cap.
    pub com_a_molt: Option<Date>,
    /// Before moving it to a working day, with the suspended days known so far.
    pub cru: Date,
    /// Before adding suspended days.
    pub cru_sense_suspensions: Date,
    /// Not firm: an open suspension, or a list of holidays that mattered is not loaded.
    pub provisional: bool,
    pub manquen: Vec<Manca>,
    /// The stretches that stop this term.
    pub trams: Vec<Tram>,
    pub explicacio: Vec<Linia>,
}

/// How a maximum term stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "estat", rename_all = "snake_case")]
pub enum Estat {
    Dins,
    /// It expires within the days of warning; 0 is the last day.
    Proper {
        dies: i32,
    },
    Vencut {
        dies: i32,
    },
    Suspes,
}

impl Maxim {
    /// The state on a day, `avis` natural days before the expiry being near.
    pub fn estat(&self, dia: Date, avis: u16) -> Estat {
        let stopped = |t: &Tram| t.des_de <= dia && t.fins_a.is_none_or(|fi| dia <= fi);
        if self.trams.iter().any(stopped) {
            return Estat::Suspes;
        }
        let left = self.com_a_molt.map(|fi| days_between(dia, fi));
        match left {
            Some(dies) if dies < 0 => Estat::Vencut { dies: -dies },
            Some(dies) if dies <= i32::from(avis) => Estat::Proper { dies },
            _ => Estat::Dins,
        }
    }
}

/// When the term to resolve and notify ends, and why.
pub fn compute(
    calendari: &Calendari,
    peticio: &Peticio,
    lectura: &Lectura,
) -> Result<Maxim, Invalid> {
    let terms = peticio
        .ampliacions
        .iter()
        .map(|a| a.termini)
        .chain(peticio.termini);
    if terms.into_iter().any(|t| t.unitat == Unitat::Hores) {
        return Err(Invalid::UnitatNoAdmesa);
    }
    check_extensions(calendari, peticio, lectura)?;
    computed(calendari, peticio, lectura, &peticio.ampliacions)
}

fn computed(
    calendari: &Calendari,
    peticio: &Peticio,
    lectura: &Lectura,
    ampliacions: &[Ampliacio],
) -> Result<Maxim, Invalid> {
    let termini = peticio.termini.unwrap_or(SUPLETORI);
    let mut recompte = Recompte::new(calendari);
    start(&mut recompte, peticio);
    let nominal = extended(&mut recompte, peticio.inici, termini, ampliacions, lectura)?;
    let union = suspensio::union(&mut recompte, &peticio.suspensions, peticio.inici, lectura)?;
    let (cru, trams) = stopped(
        &mut recompte,
        nominal,
        union,
        counts_habils(termini, lectura),
    )?;
    finish(recompte, nominal, cru, trams)
}

fn start(recompte: &mut Recompte, peticio: &Peticio) {
    let dia = [("dia", textos::dia(peticio.inici))];
    let (article, text) = match peticio.origen {
        Origen::Instancia => ("LPAC 21.3.b", &textos_maxim::INICI_INSTANCIA),
        Origen::Ofici => ("LPAC 21.3.a", &textos_maxim::INICI_OFICI),
    };
    recompte.tell(Codi::Inici, peticio.inici, article, text, &dia);
    if peticio.termini.is_none() {
        recompte.tell(
            Codi::Regla,
            peticio.inici,
            "LPAC 21.3",
            &textos_maxim::SUPLETORI,
            &dia,
        );
    }
}

/// The term with its extensions, without suspensions and unrolled.
fn extended(
    recompte: &mut Recompte,
    inici: Date,
    termini: Termini,
    ampliacions: &[Ampliacio],
    lectura: &Lectura,
) -> Result<Date, Invalid> {
    let mut total = termini;
    let mut cru = recompte.add(inici, termini)?;
    for ampliacio in ampliacions {
        let extra = ampliacio.termini;
        let one_unit = extra.unitat == total.unitat;
        // Terms of different units cannot be summed: one follows the other in both readings.
        cru = if lectura.ampliacio_des_de == AmpliacioDesDe::Inici && one_unit {
            total.n += i64::from(extra.amount()?);
            recompte.add(inici, total)?
        } else {
            recompte.add(cru, extra)?
        };
        let args = [
            ("quantitat", textos::quantitat(extra)),
            ("dia", textos::dia(ampliacio.acordada)),
            ("cru", textos::dia(cru)),
        ];
        let (codi, text) = (Codi::Ampliacio, &textos_maxim::AMPLIACIO);
        recompte.tell(codi, ampliacio.acordada, "LPAC 23", text, &args);
    }
    Ok(cru)
}

/// LPAC 23: in time, not more times than the body admits, and no longer than the initial term.
fn check_extensions(
    calendari: &Calendari,
    peticio: &Peticio,
    lectura: &Lectura,
) -> Result<(), Invalid> {
    let mut scratch = Recompte::new(calendari);
    let longest = scratch.add(peticio.inici, peticio.termini.unwrap_or(SUPLETORI))?;
    let mut reached = peticio.inici;
    for (i, ampliacio) in peticio.ampliacions.iter().enumerate() {
        if i >= usize::from(lectura.ampliacions) {
            return Err(Invalid::AmpliacioRepetida);
        }
        reached = scratch.add(reached, ampliacio.termini)?;
        if reached > longest {
            return Err(Invalid::AmpliacioExcessiva);
        }
        if ampliacio.acordada < peticio.inici {
            return Err(Invalid::AmpliacioPrematura);
        }
        let before = computed(calendari, peticio, lectura, &peticio.ampliacions[..i])?;
        if before.com_a_molt.is_some_and(|fi| ampliacio.acordada > fi) {
            return Err(Invalid::AmpliacioTardana);
        }
    }
    Ok(())
}

fn counts_habils(termini: Termini, lectura: &Lectura) -> bool {
    termini.unitat == Unitat::DiesHabils && lectura.dies_suspesos == DiesSuspesos::SegonsUnitat
}

/// Adds the suspended days while the term is alive, and keeps the stretches that did stop it.
fn stopped(
    recompte: &mut Recompte,
    nominal: Date,
    union: Vec<Tram>,
    habils: bool,
) -> Result<(Date, Vec<Tram>), Invalid> {
    let mut cru = nominal;
    let mut trams = Vec::new();
    for tram in union {
        let dia = ("dia", textos::dia(tram.des_de));
        let tipus = ("tipus", tram.tipus.text().into());
        let article = tram.tipus.article();
        // A term whose end is inhàbil lives on until it is moved (30.5).
        if tram.des_de >= cru && tram.des_de >= recompte.peek_roll(cru)? {
            let text = &textos_maxim::SUSPENSIO_FORA;
            recompte.tell(
                Codi::SuspensioFora,
                tram.des_de,
                article,
                text,
                &[tipus, dia],
            );
            continue;
        }
        if let Some(fi) = tram.fins_a {
            let n = suspended_days(recompte, &tram, fi, habils)?;
            cru = if habils {
                recompte.advance_habils(cru, n)?
            } else {
                plus(cru, Span::new().days(n))?
            };
            // Only when the suspension starts while the end waits to be moved: it waits on.
            cru = cru.max(next(fi)?);
            let args = [
                tipus.clone(),
                dia.clone(),
                ("fins", textos::dia(fi)),
                ("n", textos::same(n)),
                ("cru", textos::dia(cru)),
            ];
            recompte.tell(
                Codi::Suspensio,
                tram.des_de,
                article,
                &textos_maxim::SUSPENSIO,
                &args,
            );
        }
        if tram.oberta {
            let text = &textos_maxim::SUSPENSIO_OBERTA;
            recompte.tell(
                Codi::SuspensioOberta,
                tram.des_de,
                article,
                text,
                &[tipus, dia],
            );
        }
        trams.push(tram);
    }
    Ok((cru, trams))
}

fn suspended_days(
    recompte: &mut Recompte,
    tram: &Tram,
    fi: Date,
    habils: bool,
) -> Result<u32, Invalid> {
    let mut n = 0;
    let mut dia = tram.des_de;
    while dia < fi {
        dia = next(dia)?;
        if !habils || recompte.consult(dia).is_none() {
            n += 1;
        }
    }
    Ok(n)
}

fn finish(
    mut recompte: Recompte,
    nominal: Date,
    cru: Date,
    trams: Vec<Tram>,
) -> Result<Maxim, Invalid> {
    let open = trams.iter().any(|t| t.oberta);
    let com_a_molt = if trams.iter().all(|t| t.fins_a.is_some()) {
        Some(recompte.roll(cru)?)
    } else {
        None
    };
    let venciment = com_a_molt.filter(|_| !open);
    if let Some(fi) = venciment {
        let dia = [("dia", textos::dia(fi))];
        recompte.tell(Codi::Venciment, fi, "LPAC 21", &textos::VENCIMENT, &dia);
    }
    let (explicacio, manquen) = recompte.close(com_a_molt.unwrap_or(cru));
    Ok(Maxim {
        venciment,
        com_a_molt,
        cru,
        cru_sense_suspensions: nominal,
        provisional: open || !manquen.is_empty(),
        manquen,
        trams,
        explicacio,
    })
}

fn days_between(from: Date, to: Date) -> i32 {
    from.duration_until(to)
        .as_hours()
        .div_euclid(24)
        .try_into()
        .unwrap_or(i32::MAX)
}
