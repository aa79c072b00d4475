//! Open terms counted again when what they are counted by changes: the local holidays of a body, the year that was
//! missing, its reading of the law. A date that moves is a fact with legal weight, so what moved is recorded.

use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::cas::Cas;
use super::efectes::{Efecte, Efectes};
use super::venciment::{Computs, Criteri, dates, task_due};
use crate::terminis::Invalid;

/// The last days of a case as they were last written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Escrits {
    pub maxim: Option<Date>,
    /// The maximum term was counted without the list of some year.
    pub provisional: bool,
    pub recursos: Option<Date>,
    pub tasques: Vec<TascaEscrita>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TascaEscrita {
    pub id: Uuid,
    /// Day on which the task was born.
    pub naixement: Date,
    pub venciment: Option<Date>,
}

/// A term of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Compte {
    Maxim,
    Recursos,
    Tasca(Uuid),
}

/// Which written days are not the ones that the law counts now; `None` when all are.
///
/// # Errors
/// When its terms cannot be counted.
pub fn recompta(
    cas: &Cas,
    computs: &Computs,
    criteri: &Criteri,
    escrits: &Escrits,
) -> Result<Option<Efectes>, Invalid> {
    let counted = dates(cas, computs, criteri)?;
    let runs = counted
        .venciment()
        .filter(|_| cas.estat.waits_for_resolution());
    // The list that was missing may confirm the day: it is another fact all the same.
    let provisional = counted.maxim.as_ref().is_some_and(|term| term.provisional);
    let confirmed = runs.is_some() && provisional != escrits.provisional;
    let mut terms = vec![
        (Compte::Maxim, escrits.maxim, runs, confirmed),
        (
            Compte::Recursos,
            escrits.recursos,
            counted.fi_recursos(),
            false,
        ),
    ];
    terms.extend(escrits.tasques.iter().filter_map(|written| {
        let task = cas.open_tasks().find(|task| task.id == written.id)?;
        let due = task_due(cas, computs, &task.codi, written.naixement, criteri);
        let due = due.map(|term| term.venciment);
        Some((Compte::Tasca(task.id), written.venciment, due, false))
    }));
    let mut llista: Vec<Efecte> = terms
        .into_iter()
        .filter(|(_, abans, ara, confirmed)| abans != ara || *confirmed)
        .map(|(compte, abans, ara, _)| Efecte::RecomptaTermini { compte, abans, ara })
        .collect();
    if llista.is_empty() {
        return Ok(None);
    }
    llista.push(Efecte::Esdeveniment {
        nom: "expedient.terminis_recomptats",
    });
    Ok(Some(Efectes { llista }))
}
