//! Bringing an open case to a later version of its procedure: what would change, why it may not be, and the way back.
//!
//! A case keeps the version that it was opened with (LPAC DT 3a). It is brought to a later one only when whoever tramits
//! wants it so and nobody loses by it: what was done stays done, what nobody had begun may go, and what the new version
//! adds in the phases that the case has reached is born.

mod dades;
mod desfes;
mod regles;
mod resum;

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::acte::Acte;
use super::cas::Cas;
use super::efectes::{Efecte, Efectes, Taller};
use super::estat::Estat;
use super::recompte::{Compte, Escrits};
use super::tasques::{self, EstatTasca, NovaTasca, Tasca};
use super::venciment::{Computs, Criteri, dates, task_due};
use crate::procediment::{Definicio, Edicio, Fase, TascaDef};
use crate::refusal::{Refusal, Unmet};
use crate::text::Text;

pub use desfes::{Desfeta, desfes};

/// The reason that withdrawn tasks bear.
pub(super) const RAO: &str = "actualitzar_procediment";

/// What would become of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Previsio {
    pub de: Edicio,
    pub a: Edicio,
    /// Every rule that refuses it; empty when it may be done.
    pub impediments: Vec<Unmet>,
    pub neixen: Vec<NovaTasca>,
    pub retirades: Vec<Retirada>,
    pub canvien: Vec<TascaCanviada>,
    /// The phase that it would be in, when it is another.
    pub fase: Option<String>,
    pub terminis: Vec<TerminiMogut>,
    pub dades: Vec<DadaTocada>,
    pub efectes: Efectes,
}

/// An open task that the new version does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retirada {
    pub id: Uuid,
    pub codi: String,
    pub nom: Text,
}

/// A task that both versions have, told otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TascaCanviada {
    pub id: Uuid,
    pub codi: String,
    pub abans: Text,
    pub ara: Text,
    pub fase_abans: Option<String>,
    pub fase_ara: Option<String>,
    pub opcional_abans: bool,
    pub opcional_ara: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminiMogut {
    pub compte: Compte,
    pub abans: Option<Date>,
    pub ara: Option<Date>,
}

/// A field of the case that the new version treats otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DadaTocada {
    pub cami: String,
    pub mena: MenaDada,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MenaDada {
    /// The new version asks it, and the case does not have it.
    Falta,
    /// The new version does not have it; what the case says of it is kept.
    Desconeguda,
    /// The new version would not admit what the case says.
    NoValida,
}

/// What a case is brought to, and how its days are counted.
#[derive(Clone, Copy, Debug)]
pub struct Cap<'a> {
    pub definicio: &'a Arc<Definicio>,
    /// It may open new cases.
    pub publicada: bool,
    pub computs: &'a Computs,
    pub criteri: &'a Criteri,
    pub escrits: &'a Escrits,
}

/// What would change, refused or not. To the version that the case has, nothing.
pub fn preveu(cas: &Cas, cap: &Cap<'_>) -> Previsio {
    let (was, is) = (&cas.definicio, cap.definicio);
    let mut seen = Previsio {
        de: was.edicio(),
        a: is.edicio(),
        impediments: Vec::new(),
        neixen: Vec::new(),
        retirades: Vec::new(),
        canvien: Vec::new(),
        fase: None,
        terminis: Vec::new(),
        dades: Vec::new(),
        efectes: Efectes::default(),
    };
    if was.codi == is.codi && was.edicio() == is.edicio() {
        return seen;
    }
    seen.dades = dades::touched(cas, is);
    seen.retirades = withdrawn(cas, is);
    seen.canvien = changed(cas, is, &seen.retirades);
    let mut work = Taller::new(cas);
    work.push(Efecte::CanviaDefinicio {
        de: was.versio,
        a: is.versio,
        definicio: is.clone(),
    });
    let came = (reached(cas, was), reached(cas, is));
    perform(&mut work, was, came, &seen);
    let after = work.cas.clone();
    seen.fase = after.fase.clone().filter(|_| after.fase != cas.fase);
    match moved(cas, &after, cap) {
        Ok(terms) => seen.terminis = terms,
        Err(invalid) => seen.impediments.push(invalid.into()),
    }
    for term in &seen.terminis {
        let TerminiMogut { compte, abans, ara } = *term;
        work.push(Efecte::RecomptaTermini { compte, abans, ara });
    }
    work.event("expedient.procediment_actualitzat");
    seen.efectes = work.finish();
    seen.neixen = seen.efectes.new_tasks().cloned().collect();
    let refused = regles::refusals(cas, &after, cap, &seen);
    seen.impediments.extend(refused);
    seen
}

/// Brings the case to another version. To the one that it has, nothing is done.
///
/// # Errors
/// Every rule that refuses it, with its article and its way out.
pub fn actualitza(cas: &Cas, cap: &Cap<'_>) -> Result<Efectes, Refusal> {
    let seen = preveu(cas, cap);
    match seen.impediments.is_empty() {
        true => Ok(seen.efectes),
        false => Err(Refusal {
            unmet: seen.impediments,
        }),
    }
}

fn perform(
    work: &mut Taller,
    was: &Definicio,
    (came, reached): (Option<usize>, Option<usize>),
    seen: &Previsio,
) {
    for task in &seen.canvien {
        let moves = (&task.fase_abans, task.opcional_abans) != (&task.fase_ara, task.opcional_ara);
        if moves {
            work.push(Efecte::RecollocaTasca {
                id: task.id,
                fase: task.fase_ara.clone(),
                opcional: task.opcional_ara,
            });
        }
    }
    let tells =
        |gone: &&Retirada| was.task(&gone.codi).and_then(|def| def.acte) == Some(Acte::Notificar);
    let told = seen.retirades.iter().any(|gone| tells(&gone));
    for gone in &seen.retirades {
        tasques::withdraw(work, gone.id, RAO);
    }
    if told {
        tasques::notification_tasks(work);
    }
    if work.cas.fase.is_none() || work.cas.definicio.fases == was.fases {
        return;
    }
    let is = work.cas.definicio.clone();
    // What the new version asks is born in the phases that the case has reached; once it has ended, only in the one where
    // it is: its instruction is over.
    let upto = is.fases.len().min(reached.map_or(0, |index| index + 1));
    let from = if work.cas.is_ended() {
        upto.saturating_sub(1)
    } else {
        0
    };
    for fase in &is.fases[from..upto] {
        for def in &fase.tasques {
            if is_asked_anew(&work.cas, was, came, def) {
                tasques::birth(work, def);
            }
        }
    }
    tasques::advance(work);
}

/// How far a case has come, by the phases of a version: the phase where it is, or a later one whose work it has begun.
fn reached(cas: &Cas, is: &Definicio) -> Option<usize> {
    let begun = cas.open_tasks().filter(|task| !task.opcional);
    begun
        .filter_map(|task| task.fase.as_deref())
        .chain(cas.fase.as_deref())
        .filter_map(|codi| is.fases.iter().position(|fase| fase.codi == codi))
        .max()
}

/// A mandatory task that the new version adds to what the case has come by: it was not there, or it was still to come.
fn is_asked_anew(cas: &Cas, was: &Definicio, came: Option<usize>, def: &TascaDef) -> bool {
    let asked_before = was.task(&def.codi).is_some_and(|old| {
        let own = |fase: &Fase| fase.tasques.iter().any(|task| task.codi == old.codi);
        !old.opcional && was.fases.iter().position(own) <= came
    });
    let exists = cas
        .tasques
        .iter()
        .any(|task| task.codi == def.codi && task.estat != EstatTasca::Cancellada);
    let late = cas.is_ended() && cas.definicio.posen_fi.contains(&def.codi);
    let notifies = def.acte == Some(Acte::Notificar);
    !def.opcional && !asked_before && !exists && !late && !notifies && cas.applies(def)
}

/// Open tasks that go: those that the new version does not have, and those that it asks in a phase still to come, where
/// they are born again.
fn withdrawn(cas: &Cas, is: &Definicio) -> Vec<Retirada> {
    let reached = reached(cas, is);
    let later = |codi: &str| {
        is.fases
            .iter()
            .position(|fase| fase.tasques.iter().any(|def| def.codi == codi))
            > reached
    };
    let goes = |task: &Tasca| match is.task(&task.codi) {
        None => true,
        Some(def) => !def.opcional && later(&task.codi),
    };
    of_the_procedure(cas)
        .filter(|(task, _)| task.is_open() && goes(task))
        .map(|(task, def)| Retirada {
            id: task.id,
            codi: task.codi.clone(),
            nom: def.nom.text(),
        })
        .collect()
}

fn changed(cas: &Cas, is: &Definicio, gone: &[Retirada]) -> Vec<TascaCanviada> {
    of_the_procedure(cas)
        .filter_map(|(task, old)| {
            let new = is.task(&task.codi)?;
            if gone.iter().any(|gone| gone.id == task.id) {
                return None;
            }
            // A task of its own for each person is never optional, and one of the past stays as it was asked.
            let keeps =
                task.interessat.is_some() || !task.is_open() || old.opcional == new.opcional;
            let change = TascaCanviada {
                id: task.id,
                codi: task.codi.clone(),
                abans: old.nom.text(),
                ara: new.nom.text(),
                fase_abans: task.fase.clone(),
                fase_ara: is.phase_of(&task.codi).map(|fase| fase.codi.clone()),
                opcional_abans: task.opcional,
                opcional_ara: if keeps { task.opcional } else { new.opcional },
            };
            let same = change.abans == change.ara
                && change.fase_abans == change.fase_ara
                && change.opcional_abans == change.opcional_ara;
            (!same).then_some(change)
        })
        .collect()
}

/// The tasks of a case that its procedure knows; those that the law itself asks are the same in every version.
fn of_the_procedure(cas: &Cas) -> impl Iterator<Item = (&Tasca, &TascaDef)> {
    cas.tasques.iter().filter_map(|task| {
        let def = cas.definicio.task(&task.codi)?;
        NovaTasca::of_the_law(&task.codi)
            .is_none()
            .then_some((task, def))
    })
}

/// The days that the new version counts otherwise.
fn moved(
    cas: &Cas,
    after: &Cas,
    cap: &Cap<'_>,
) -> Result<Vec<TerminiMogut>, crate::terminis::Invalid> {
    let (was, is) = (
        dates(cas, cap.computs, cap.criteri)?,
        dates(after, cap.computs, cap.criteri)?,
    );
    let runs = |day: Option<Date>, cas: &Cas| day.filter(|_| cas.estat.waits_for_resolution());
    let mut terms = vec![
        (
            Compte::Maxim,
            runs(was.venciment(), cas),
            runs(is.venciment(), after),
        ),
        (Compte::Recursos, was.fi_recursos(), is.fi_recursos()),
    ];
    terms.extend(cap.escrits.tasques.iter().filter_map(|written| {
        let task = after.open_tasks().find(|task| task.id == written.id)?;
        let due = task_due(
            after,
            cap.computs,
            &task.codi,
            written.naixement,
            cap.criteri,
        );
        let due = due.map(|term| term.venciment);
        Some((Compte::Tasca(task.id), written.venciment, due))
    }));
    Ok(terms
        .into_iter()
        .filter(|(_, abans, ara)| abans != ara)
        .map(|(compte, abans, ara)| TerminiMogut { compte, abans, ara })
        .collect())
}

/// A case whose procedure may still change under it.
fn is_open(estat: Estat) -> bool {
    estat.is_live() || estat == Estat::Esborrany
}
