//! Defects of the way through: every task can be reached, every way leads to an end, and every end to the closing.

use super::check::Defects;
use super::definicio::Definicio;
use super::regla::{Referencia, Regla};
use crate::tramitacio::Acte;

pub(super) fn check_way(def: &Definicio, d: &mut Defects) {
    closing_is_last(def, d);
    tasks_are_reachable(def, d);
    guards_can_be_met(def, d);
    some_end_is_always_there(def, d);
}

/// The closing is the last task of the last phase: nothing is born after it.
fn closing_is_last(def: &Definicio, d: &mut Defects) {
    let last = def.tasks().last().map(|(_, tasca)| tasca);
    d.when(
        last.is_some_and(|tasca| tasca.acte != Some(Acte::Tancar) || tasca.opcional),
        "fases",
        "tancament_no_es_l_ultim",
    );
    // Two tasks of one act: the machine would complete the first and the second would stay open.
    for (place, tasca) in def.tasks().enumerate().map(|(i, (_, tasca))| (i, tasca)) {
        let twin = def.tasks().take(place).any(|(_, other)| {
            tasca.acte.is_some() && other.acte == tasca.acte && other.motiu == tasca.motiu
        });
        d.when(twin, path(def, &tasca.codi), "acte_repetit");
    }
}

/// A task whose condition waits for the task itself, or for a later one, never begins.
fn tasks_are_reachable(def: &Definicio, d: &mut Defects) {
    for (place, (_, tasca)) in def.tasks().enumerate() {
        let condition = tasca.condicio.as_deref().and_then(|id| def.guard(id));
        let reachable = condition
            .is_none_or(|guard| can(def, &guard.regla, true, &|position| position < place));
        d.when(!reachable, path(def, &tasca.codi), "tasca_inassolible");
    }
}

/// A guard of an act that only what comes after the act could meet would close every way.
fn guards_can_be_met(def: &Definicio, d: &mut Defects) {
    for guarda in &def.guardes {
        for acte in &guarda.actes {
            let limit = def
                .task_of_act(*acte, None)
                .and_then(|tasca| def.position(&tasca.codi))
                .unwrap_or(usize::MAX);
            let met = can(def, &guarda.regla, true, &|position| position < limit);
            d.when(
                !met,
                format!("guardes.{}", guarda.id),
                "guarda_que_no_es_pot_complir",
            );
        }
    }
}

/// An end that depends on nothing: whatever happens, the case ends.
fn some_end_is_always_there(def: &Definicio, d: &mut Defects) {
    let ends = def.posen_fi.iter().filter_map(|codi| def.task(codi));
    let mut open = ends.filter(|tasca| tasca.condicio.is_none() && tasca.motiu.is_none());
    d.when(open.next().is_none(), "posen_fi", "cap_fi_segur");
}

/// Whether a rule can come out as `wanted` when only the tasks that `before` lets through are done, whatever the rest
/// of the case is. Fields that contradict one another are not looked for.
fn can(def: &Definicio, rule: &Regla, wanted: bool, before: &dyn Fn(usize) -> bool) -> bool {
    let part = |rule: &Regla| can(def, rule, wanted, before);
    match (rule, wanted) {
        (Regla::Tots(rules), true) | (Regla::Algun(rules), false) => rules.iter().all(part),
        (Regla::Algun(rules), true) | (Regla::Tots(rules), false) => rules.iter().any(part),
        (Regla::No(rule), _) => can(def, rule, !wanted, before),
        _ => match rule.reference() {
            Some(Referencia::Tasca(codi)) => !wanted || def.position(codi).is_none_or(before),
            _ => true,
        },
    }
}

fn path(def: &Definicio, codi: &str) -> String {
    let fase = def.phase_of(codi).map_or("", |fase| fase.codi.as_str());
    format!("fases.{fase}.{codi}")
}
