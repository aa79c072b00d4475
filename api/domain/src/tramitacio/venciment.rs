//! The dates of a case: what is recorded goes through the terms of the law and comes out as last
//! days. `terminis` counts; here it is decided from what.

use jiff::civil::Date;
use serde_json::json;

use super::cas::Cas;
use super::efectes::Efecte;
use super::fets::{Assentament, Fet, SentitAssentament};
use super::suspensio::{Causa, Suspensio};
use crate::auditoria::{Hash, digest};
use crate::calendari::Calendari;
use crate::procediment::{DesDe, ModeInici, Periodicitat, TascaDef, TerminiDef};
use crate::terminis::maxim::{self, Ampliacio, Maxim, Origen, Peticio};
use crate::terminis::{self, Invalid, Lectura, Resultat, Termini, TipusSuspensio};

/// How a body counts: its calendar and its readings of the law.
#[derive(Clone, Debug)]
pub struct Criteri {
    pub calendari: Calendari,
    pub lectura: Lectura,
}

impl Criteri {
    /// Whoever has the same digest counts the same days.
    pub fn empremta(&self) -> Hash {
        let dies: Vec<_> = self
            .calendari
            .declared()
            .map(|day| json!([day.data, day.ambit, day.excepte]))
            .collect();
        digest(&[], &json!({"dies": dies, "lectura": self.lectura}))
    }
}

/// What the counting needs and no rule reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Computs {
    pub obertura: Option<Date>,
    /// Dies a quo of the maximum term.
    pub inici: Option<Date>,
    pub ampliacions: Vec<Ampliacio>,
}

impl Computs {
    /// Follows an effect, as [`Cas::apply`] does.
    pub fn apply(&mut self, efecte: &Efecte, avui: Date) {
        match efecte {
            Efecte::IniciaComput { des_de } => {
                self.obertura = Some(avui);
                self.inici = Some(*des_de);
            }
            Efecte::AmpliaTermini { n, unitat, .. } => self.ampliacions.push(Ampliacio {
                termini: Termini::new(i64::from(*n), *unitat),
                acordada: avui,
            }),
            _ => {}
        }
    }
}

/// The last days of a case as they stand now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// To resolve and notify; none while it is not open or when its procedure sets no term.
    pub maxim: Option<Maxim>,
    /// Of the last administrative appeal of the last person notified.
    pub recursos: Option<Resultat>,
}

impl Dates {
    /// The latest that the maximum term can end; none when an open suspension leaves no end.
    pub fn venciment(&self) -> Option<Date> {
        self.maxim.as_ref().and_then(|term| term.com_a_molt)
    }

    pub fn fi_recursos(&self) -> Option<Date> {
        self.recursos.as_ref().map(|term| term.venciment)
    }
}

/// Counts the terms of a case.
///
/// # Errors
/// When what is recorded cannot be counted: an extension that came late, a suspension upside down.
pub fn dates(cas: &Cas, computs: &Computs, criteri: &Criteri) -> Result<Dates, Invalid> {
    Ok(Dates {
        maxim: maximum(cas, computs, criteri)?,
        recursos: appeals(cas, criteri)?,
    })
}

/// A comunicació asks for no resolution (LPAC 21.1).
fn maximum(cas: &Cas, computs: &Computs, criteri: &Criteri) -> Result<Option<Maxim>, Invalid> {
    let Some((inici, term)) = computs
        .inici
        .zip(cas.definicio.termini_maxim.as_ref())
        .filter(|_| cas.mode_inici != ModeInici::Comunicacio)
    else {
        return Ok(None);
    };
    let inici = match (term.des_de, &term.dada) {
        (DesDe::Dada, Some(dada)) => cas.day(dada),
        _ => Some(inici),
    };
    // What starts it has not happened.
    let Some(inici) = inici else {
        return Ok(None);
    };
    let peticio = Peticio {
        origen: if cas.mode_inici.is_a_instancia() {
            Origen::Instancia
        } else {
            Origen::Ofici
        },
        inici,
        termini: Some(term.termini()),
        suspensions: cas.suspensions.iter().map(stop).collect(),
        ampliacions: computs.ampliacions.clone(),
    };
    maxim::compute(&criteri.calendari, &peticio, &criteri.lectura).map(Some)
}

/// A suspension of a case always has its act: the order asks for its document.
fn stop(suspension: &Suspensio) -> terminis::Suspensio {
    let tipus = match suspension.causa {
        Causa::RequerimentEsmena => TipusSuspensio::Requeriment,
        Causa::PronunciamentUe => TipusSuspensio::PronunciamentUe,
        Causa::ProcedimentUe => TipusSuspensio::ProcedimentUe,
        Causa::InformePreceptiu => TipusSuspensio::InformePreceptiu,
        Causa::ProvesTecniques => TipusSuspensio::ProvesTecniques,
        Causa::NegociacioConveni => TipusSuspensio::Negociacio,
        Causa::PronunciamentJudicial => TipusSuspensio::PronunciamentJudicial,
        Causa::RequerimentEntreAdministracions => TipusSuspensio::RequerimentEntreAdministracions,
        Causa::ActuacionsComplementaries => TipusSuspensio::ActuacionsComplementaries,
        Causa::Recusacio => TipusSuspensio::Recusacio,
    };
    terminis::Suspensio::new(tipus, suspension.des_de, suspension.fins)
}

/// The last day on which anybody may still appeal in the administrative way (LPAC 122.1, 124.1).
fn appeals(cas: &Cas, criteri: &Criteri) -> Result<Option<Resultat>, Invalid> {
    let Some(resolution) = cas.resolucio else {
        return Ok(None);
    };
    let mut last: Option<Resultat> = None;
    let days = cas
        .notifications()
        .filter(|(_, fet)| fet.resolucio == Some(resolution) && fet.resultat.notifies())
        .filter_map(|(_, fet)| fet.data);
    for day in days {
        for recurs in &cas.definicio.recursos {
            if !recurs.tipus.delays_firmness() {
                continue;
            }
            let end = terminis::compute(&criteri.calendari, day, recurs.termini.termini())?;
            if last
                .as_ref()
                .is_none_or(|other| other.venciment < end.venciment)
            {
                last = Some(end);
            }
        }
    }
    Ok(last)
}

/// The last day of a task born on `naixement`; none without a term, or while what starts it has not
/// happened. A term in hours has no last day.
pub fn task_due(
    cas: &Cas,
    computs: &Computs,
    codi: &str,
    naixement: Date,
    criteri: &Criteri,
) -> Option<Resultat> {
    if let Some(limit) = cas
        .definicio
        .task(codi)
        .and_then(|task| fixed(cas, task, naixement))
    {
        return Some(limit);
    }
    let term = cas.task_like(codi)?.termini?;
    let from = anchor(cas, computs, &term, naixement, criteri)?;
    terminis::compute(&criteri.calendari, from, term.termini()).ok()
}

/// A last day that is not counted: the one that the call of the case fixes, or the end of the period.
fn fixed(cas: &Cas, task: &TascaDef, naixement: Date) -> Option<Resultat> {
    let day = match (&task.data_limit, task.periodicitat) {
        (Some(dada), _) => cas.day(dada)?,
        (None, Some(period)) => end_of(period, naixement)?,
        (None, None) => return None,
    };
    Some(Resultat {
        venciment: day,
        hora: None,
        cru: day,
        provisional: false,
        manquen: Vec::new(),
        explicacio: Vec::new(),
    })
}

fn end_of(period: Periodicitat, day: Date) -> Option<Date> {
    let month = match period {
        Periodicitat::Mensual => day.month(),
        Periodicitat::Trimestral => (day.month() + 2) / 3 * 3,
        Periodicitat::Anual => 12,
    };
    Some(Date::new(day.year(), month, 1).ok()?.last_of_month())
}

/// The day of the fact that starts a term.
fn anchor(
    cas: &Cas,
    computs: &Computs,
    term: &TerminiDef,
    naixement: Date,
    criteri: &Criteri,
) -> Option<Date> {
    match term.des_de {
        DesDe::EntradaRegistre => cas
            .valid_facts()
            .find_map(|registered| entry(&registered.fet))
            .map(Assentament::start_day),
        DesDe::AcordInici => cas.data_acord,
        DesDe::Obertura => computs.obertura,
        DesDe::Tasca => Some(naixement),
        DesDe::Acte => cas
            .resolucio
            .and_then(|id| cas.resolution(id))
            .map(|resolution| resolution.data),
        DesDe::Notificacio => cas.notifications().filter_map(|(_, fet)| fet.data).max(),
        DesDe::Publicacio => None,
        DesDe::Dada => cas.day(term.dada.as_deref()?),
        DesDe::Venciment => maximum(cas, computs, criteri).ok()??.com_a_molt,
    }
}

fn entry(fet: &Fet) -> Option<&Assentament> {
    match fet {
        Fet::Assentament(entry) if entry.sentit == SentitAssentament::Entrada => Some(entry),
        _ => None,
    }
}

#[cfg(test)]
#[path = "venciment_tests.rs"]
mod tests;
