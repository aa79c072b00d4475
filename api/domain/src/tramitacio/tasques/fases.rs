//! Phases: the phase of a case is the first with an open mandatory task. When none is open the
//! next phase begins and its mandatory tasks are born.

use super::{EstatTasca, NovaTasca, bound_act};
use crate::procediment::{Fase, TascaDef};
use crate::tramitacio::acte::Acte;
use crate::tramitacio::efectes::{Efecte, Taller};
use crate::tramitacio::estat::{Estat, Motiu};
use uuid::Uuid;

/// Moves the case to the phase where it really is, creating the tasks of the phases it enters.
pub(in crate::tramitacio) fn advance(work: &mut Taller) {
    let def = work.cas.definicio.clone();
    loop {
        let open = |fase: &&Fase| {
            work.cas
                .open_tasks()
                .any(|task| !task.opcional && task.fase.as_deref() == Some(fase.codi.as_str()))
        };
        if let Some(fase) = def.fases.iter().find(open) {
            set_phase(work, fase);
            return;
        }
        let reached = work
            .cas
            .fase
            .as_deref()
            .and_then(|codi| def.fases.iter().position(|fase| fase.codi == codi));
        let next = reached.map_or(0, |index| index + 1);
        let Some(fase) = def
            .fases
            .iter()
            .skip(next)
            .find(|fase| is_entered(work, fase))
        else {
            return;
        };
        set_phase(work, fase);
        for task in fase.tasques.iter().filter(|task| !task.opcional) {
            let exists = work
                .cas
                .tasques
                .iter()
                .any(|other| other.codi == task.codi && other.estat != EstatTasca::Cancellada);
            // Notification tasks are born with the decision, one for each person.
            // After one end there is no other.
            let late = work.cas.is_ended() && def.posen_fi.contains(&task.codi);
            let notifies = task.acte == Some(Acte::Notificar);
            if !exists && !late && !notifies && work.cas.applies(task) {
                let new = NovaTasca::of(&work.cas, task);
                create(work, new);
            }
        }
    }
}

/// A case that ended without deciding the matter goes straight to its closing.
fn is_entered(work: &Taller, fase: &Fase) -> bool {
    work.cas.estat != Estat::Finalitzat
        || fase
            .tasques
            .iter()
            .any(|task| task.acte == Some(Acte::Tancar))
}

fn set_phase(work: &mut Taller, fase: &Fase) {
    if work.cas.fase.as_deref() != Some(fase.codi.as_str()) {
        work.push(Efecte::Fase {
            codi: Some(fase.codi.clone()),
        });
        work.event("expedient.fase_canviada");
    }
}

pub(super) fn create(work: &mut Taller, new: NovaTasca) {
    work.push(Efecte::CreaTasca(new));
    work.event("tasca.creada");
}

fn change(work: &mut Taller, id: Uuid, estat: EstatTasca, rao: Option<&str>) {
    work.push(Efecte::CanviaTasca {
        id,
        estat,
        usuari: None,
        rao: rao.map(str::to_owned),
    });
    work.event(match estat {
        EstatTasca::Cancellada => "tasca.cancellada",
        _ => "tasca.completada",
    });
}

/// Completes the task that an act stands for, born or not.
pub(in crate::tramitacio) fn close_of_act(work: &mut Taller, acte: Acte, motiu: Option<Motiu>) {
    let def = work.cas.definicio.clone();
    let Some(task) = def.task_of_act(acte, motiu) else {
        return;
    };
    let open: Vec<Uuid> = work
        .cas
        .open_tasks()
        .filter(|open| open.codi == task.codi)
        .map(|open| open.id)
        .collect();
    for id in &open {
        change(work, *id, EstatTasca::Feta, None);
    }
    if open.is_empty() && acte != Acte::Notificar && !work.cas.is_done(&task.codi) {
        let mut new = NovaTasca::of(&work.cas, task);
        new.estat = EstatTasca::Feta;
        create(work, new);
    }
}

/// One notification task for each person who must know the decision (LPAC 40.1).
pub(in crate::tramitacio) fn notification_tasks(work: &mut Taller) {
    let def = work.cas.definicio.clone();
    let Some(task) = def.task_of_act(Acte::Notificar, None) else {
        return;
    };
    for person in work.cas.not_yet_notified() {
        let mut new = NovaTasca::of(&work.cas, task);
        new.interessat = Some(person);
        // Optional says "if there is somebody": here there is.
        new.opcional = false;
        create(work, new);
    }
}

/// Cancels open tasks of the definition that `which` chooses by their code.
pub(in crate::tramitacio) fn cancel(work: &mut Taller, rao: &str, which: impl Fn(&str) -> bool) {
    let ids: Vec<Uuid> = work
        .cas
        .open_tasks()
        .filter(|task| work.cas.definicio.task(&task.codi).is_some())
        .filter(|task| {
            !matches!(
                bound_act(&work.cas, task),
                Some(Acte::Tancar | Acte::Notificar)
            )
        })
        .filter(|task| which(&task.codi))
        .map(|task| task.id)
        .collect();
    for id in ids {
        change(work, id, EstatTasca::Cancellada, Some(rao));
    }
}

/// A task without resolution ends the procedure: what was open up to its phase is not needed.
pub(super) fn end_by_task(work: &mut Taller, codi: &str) {
    let def = work.cas.definicio.clone();
    let phase = |codi: &str| {
        def.phase_of(codi)
            .and_then(|fase| def.fases.iter().position(|other| other.codi == fase.codi))
    };
    let limit = phase(codi);
    cancel(work, codi, |other| phase(other) <= limit);
    if let Some(fase) = def.phase_of(codi) {
        set_phase(work, fase);
    }
}

/// A task that the case did not have.
pub(in crate::tramitacio) fn birth(work: &mut Taller, def: &TascaDef) {
    let new = NovaTasca::of(&work.cas, def);
    create(work, new);
}

/// An open task that is not needed any more, whatever its definition says.
pub(in crate::tramitacio) fn withdraw(work: &mut Taller, id: Uuid, rao: &str) {
    change(work, id, EstatTasca::Cancellada, Some(rao));
}

/// The closing task again, when a case is reopened.
pub(in crate::tramitacio) fn reborn(work: &mut Taller, acte: Acte) {
    let def = work.cas.definicio.clone();
    if let Some(task) = def.task_of_act(acte, None) {
        let new = NovaTasca::of(&work.cas, task);
        create(work, new);
    }
}
