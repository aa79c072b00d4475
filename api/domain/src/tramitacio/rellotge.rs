//! What the passing of days does by itself. The law acts on a day whether anybody looks or not: here dates become facts,
//! in the order in which they came, and saying it twice changes nothing.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::cas::Cas;
use super::decideix::lift;
use super::efectes::{Efecte, Efectes, Taller};
use super::estat::Estat;
use super::silenci::{is_silent, produeix_silenci};
use super::suspensio::Causa;
use super::tasques::NovaTasca;
use super::venciment::{Computs, Criteri, dates};
use crate::terminis::Invalid;

/// Days before the end of the maximum term at which its people are told.
pub const AVISOS: [u8; 3] = [15, 5, 0];

/// The last notice of a term: which end, and the step of [`AVISOS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Avis {
    pub venciment: Date,
    pub dies: u8,
}

/// What has come due of a case by `avui`; `None` when nothing new has. `venciments` are the last days of its open tasks.
///
/// # Errors
/// When its terms cannot be counted.
pub fn passa(
    cas: &Cas,
    computs: &Computs,
    criteri: &Criteri,
    venciments: &[(Uuid, Date)],
    avui: Date,
) -> Result<Option<Efectes>, Invalid> {
    let mut work = Taller::new(cas);
    end_suspension(&mut work, avui);
    // The maximum term runs again from the day on which the suspension ended, perhaps long ago.
    work.cas.venciment = dates(&work.cas, computs, criteri)?.venciment();
    if let Some(silence) = produeix_silenci(&work.cas, avui) {
        silence
            .llista
            .into_iter()
            .for_each(|efecte| work.push(efecte));
    }
    tell_term(&mut work, avui);
    tell_tasks(&mut work, venciments, avui);
    let efectes = work.finish();
    Ok((!efectes.llista.is_empty()).then_some(efectes))
}

/// The law itself ends two suspensions: the term that a requirement granted passes unanswered (LPAC 22.1.a), and three
/// months pass without the report (22.1.d). What lasts "as long as needed" ends by a person's act only.
fn end_suspension(work: &mut Taller, avui: Date) {
    let Some(open) = work.cas.open_suspension().cloned() else {
        return;
    };
    let Some(topall) = open.topall.filter(|last| avui > *last) else {
        return;
    };
    if !matches!(
        open.causa,
        Causa::RequerimentEsmena | Causa::InformePreceptiu
    ) {
        return;
    }
    work.push(Efecte::Estat {
        de: Estat::Suspes,
        a: Estat::EnTramit,
        motiu: None,
    });
    lift(work, topall, None);
    work.event("expedient.suspensio_aixecada");
    if open.causa == Causa::RequerimentEsmena && work.cas.mode_inici.is_a_instancia() {
        work.push(Efecte::CreaTasca(NovaTasca::withdrawal(&work.cas)));
        work.event("tasca.creada");
    }
}

/// One notice for each step that is reached. After days without a clock only the last step is told: the others are past.
fn tell_term(work: &mut Taller, avui: Date) {
    // What silence has produced needs no notice any more.
    let waits = |end: &Date| work.cas.silenci.is_none() && is_silent(&work.cas, *end);
    let Some(venciment) = work.cas.venciment.filter(waits) else {
        return;
    };
    let left = (venciment - avui).get_days();
    let Some(dies) = AVISOS
        .into_iter()
        .rev()
        .find(|step| left <= i32::from(*step))
    else {
        return;
    };
    let told = work
        .cas
        .avis
        .is_some_and(|last| last.venciment == venciment && last.dies <= dies);
    if !told {
        work.push(Efecte::AvisaTermini(Avis { venciment, dies }));
        work.event("expedient.termini_proper");
    }
}

/// A task that the case needs and whose last day has passed.
fn tell_tasks(work: &mut Taller, venciments: &[(Uuid, Date)], avui: Date) {
    for (id, venciment) in venciments {
        let late = work.cas.open_tasks().any(|task| {
            task.id == *id
                && !task.opcional
                && avui > *venciment
                && task.vencuda != Some(*venciment)
        });
        if late {
            work.push(Efecte::VenTasca {
                id: *id,
                venciment: *venciment,
            });
            work.event("tasca.vencuda");
        }
    }
}
