//! Bringing open cases to another version: nothing is lost, the law still holds, and it can be taken back.

use std::sync::Arc;

use domain::calendari::{Calendari, Festius, Municipi};
use domain::procediment::{Definicio, Referencia, check};
use domain::terminis::Lectura;
use domain::tramitacio::venciment::{Computs, Criteri};
use domain::tramitacio::{
    Cap, Cas, Desfeta, Efecte, Escrits, Estat, EstatTasca, Previsio, TascaEscrita, actualitza,
    desfes, preveu, terminal,
};
use jiff::civil::date;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::propietats::{attempt, offer_and_decision_agree, one_try, phase_is_the_first_with_work};
use crate::sim::{Sim, all_codes, decides, definition};
use crate::solver;

/// The definition of the library after a change of its JSON, as its next version.
pub fn version(codi: &str, change: impl FnOnce(&mut Value)) -> Arc<Definicio> {
    next(&definition(codi), change)
}

fn next(def: &Definicio, change: impl FnOnce(&mut Value)) -> Arc<Definicio> {
    let mut json = serde_json::to_value(def).expect("JSON");
    json["versio"] = json!(def.versio + 1);
    change(&mut json);
    Arc::new(serde_json::from_value(json).expect("a definition"))
}

/// How the days of a simulated case are counted.
pub struct Taula {
    pub computs: Computs,
    pub criteri: Criteri,
    pub escrits: Escrits,
}

impl Taula {
    pub fn of(sim: &Sim) -> Taula {
        let seat = Municipi::new("25209").expect("a municipality");
        let festius = Festius::generals().expect("the product's holidays");
        let opened = sim.cas.estat != Estat::Esborrany;
        let day = opened.then(|| date(2026, 3, 2));
        let tasques = sim.cas.tasques.iter().map(|task| TascaEscrita {
            id: task.id,
            naixement: date(2026, 3, 2),
            venciment: None,
        });
        let mut taula = Taula {
            computs: Computs {
                obertura: day,
                inici: day,
                ampliacions: Vec::new(),
            },
            criteri: Criteri {
                calendari: Calendari::new(festius, &seat),
                lectura: Lectura::default(),
            },
            escrits: Escrits {
                tasques: tasques.collect(),
                ..Escrits::default()
            },
        };
        for written in &mut taula.escrits.tasques {
            let task = sim.cas.tasques.iter().find(|task| task.id == written.id);
            written.venciment = domain::tramitacio::venciment::task_due(
                &sim.cas,
                &taula.computs,
                &task.expect("a task").codi,
                written.naixement,
                &taula.criteri,
            )
            .map(|term| term.venciment);
        }
        taula
    }

    pub fn cap<'a>(&'a self, definicio: &'a Arc<Definicio>) -> Cap<'a> {
        Cap {
            definicio,
            publicada: true,
            computs: &self.computs,
            criteri: &self.criteri,
            escrits: &self.escrits,
        }
    }
}

pub fn seen(sim: &Sim, def: &Arc<Definicio>) -> Previsio {
    preveu(&sim.cas, &Taula::of(sim).cap(def))
}

/// Upgrades; gives what takes it back.
pub fn upgrade(sim: &mut Sim, def: &Arc<Definicio>) -> Option<Desfeta> {
    let before = sim.cas.clone();
    let efectes = actualitza(&sim.cas, &Taula::of(sim).cap(def)).ok()?;
    sim.apply(&efectes);
    Some(Desfeta::of(&before, &sim.cas))
}

/// The case without the tasks that an upgrade brought and its undoing cancelled.
fn without_brought(cas: &Cas, before: &Cas) -> Cas {
    let mut cas = cas.clone();
    cas.tasques.retain(|task| {
        let known = before.tasques.iter().any(|old| old.id == task.id);
        assert!(known || task.estat == EstatTasca::Cancellada);
        known
    });
    cas
}

#[test]
fn to_the_version_that_it_has_nothing_changes() {
    for codi in all_codes() {
        for mut sim in [Sim::draft(codi), Sim::open(codi), Sim::instructed(codi)] {
            let same = sim.cas.definicio.clone();
            let seen = seen(&sim, &same);
            assert!(seen.impediments.is_empty() && seen.efectes.llista.is_empty());
            let before = sim.cas.clone();
            upgrade(&mut sim, &same).expect("nothing refuses nothing");
            assert_eq!(sim.cas, before, "{codi}");
            // The same content under the next number: the number alone.
            let next = version(codi, |_| {});
            upgrade(&mut sim, &next).unwrap_or_else(|| panic!("{codi}"));
            assert_eq!(sim.cas.definicio.versio, 2);
            sim.cas.definicio = same;
            assert_eq!(sim.cas, before, "{codi}");
        }
    }
}

/// Next versions of a definition that its checker admits: a task more in each phase, each task taken away, made
/// optional or mandatory, sent to the next phase.
fn variants(def: &Definicio) -> Vec<Arc<Definicio>> {
    let mut found = vec![next(def, |_| {})];
    let asked = json!({"codi": "NOVA_DE_PROVA", "nom": {"ca": "Tasca nova", "es": "Tarea nueva"}, "actors": ["tramitador"]});
    for (f, fase) in def.fases.iter().enumerate() {
        found.push(next(def, |json| {
            let tasks = json["fases"][f]["tasques"].as_array_mut().expect("tasks");
            tasks.insert(0, asked.clone());
        }));
        for t in 0..fase.tasques.len() {
            found.push(next(def, |json| {
                json["fases"][f]["tasques"]
                    .as_array_mut()
                    .expect("tasks")
                    .remove(t);
            }));
            let waited = def.guardes.iter().any(|guard| {
                let own = Referencia::Tasca(&fase.tasques[t].codi);
                !guard.actes.is_empty() && guard.regla.references().contains(&own)
            });
            // What an act completes, or what an act waits for, is mandatory or not by what the act is.
            if fase.tasques[t].acte.is_none() && !waited {
                found.push(next(def, |json| {
                    let task = &mut json["fases"][f]["tasques"][t];
                    task["opcional"] = json!(task["opcional"] != json!(true));
                }));
            }
            if f + 1 < def.fases.len() && !waited {
                found.push(next(def, |json| {
                    let task = json["fases"][f]["tasques"]
                        .as_array_mut()
                        .expect("tasks")
                        .remove(t);
                    let tasks = json["fases"][f + 1]["tasques"]
                        .as_array_mut()
                        .expect("tasks");
                    tasks.insert(0, task);
                }));
            }
        }
    }
    found.retain(|def| check(def).is_empty());
    found
}

/// Random cases of every procedure, upgraded wherever they are: what is refused has its reasons and leaves no trace;
/// what is done keeps the phase where the work is and every offer true, can be closed by following the remedies, and
/// taken back gives the same case.
#[test]
fn upgraded_cases_obey_and_come_back() {
    let codes = all_codes();
    let half = codes.len().div_ceil(2);
    std::thread::scope(|scope| {
        for codes in codes.chunks(half) {
            scope.spawn(|| codes.iter().for_each(|codi| walk(codi)));
        }
    });
}

const STEPS: usize = 600;

fn walk(codi: &str) {
    let mut runner = TestRunner::deterministic();
    let one = one_try();
    let variants = variants(&definition(codi));
    assert!(variants.len() > 5, "{codi}: {} variants", variants.len());
    let mut sim = Sim::draft(codi);
    let (mut done, mut refused, mut returned) = (0, 0, 0);
    for step in 0..STEPS {
        let what = one.new_tree(&mut runner).expect("a step").current();
        attempt(&mut sim, &what);
        if step % 4 == 0 {
            let to = &variants[step / 4 % variants.len()];
            match one_upgrade(&sim, to, codi, step, &one, &mut runner) {
                None => refused += 1,
                Some(back) => {
                    done += 1;
                    returned += usize::from(back);
                }
            }
        }
        let large = sim.cas.documents.len() + sim.cas.fets.len() > 60;
        if large || !sim.cas.estat.is_live() && sim.cas.estat != Estat::Esborrany {
            sim = match step % 3 {
                0 if decides(codi) => Sim::instructed(codi),
                1 => Sim::open(codi),
                _ => Sim::draft(codi),
            };
        }
    }
    assert!(
        done > 20 && refused > 2,
        "{codi}: {done} done, {refused} refused"
    );
    assert!(returned > 0, "{codi}: none was taken back later");
}

/// Whether it could still be taken back after some steps; nothing when it was refused.
fn one_upgrade<S: Strategy<Value = crate::propietats::Try>>(
    sim: &Sim,
    to: &Arc<Definicio>,
    codi: &str,
    step: usize,
    one: &S,
    runner: &mut TestRunner,
) -> Option<bool> {
    let told = seen(sim, to);
    let mut sim = sim.clone();
    let before = sim.cas.clone();
    let at = |sim: &Sim| {
        format!(
            "{codi}, step {step}, {:?} {:?}",
            sim.cas.estat, sim.cas.fase
        )
    };
    let Some(feta) = upgrade(&mut sim, to) else {
        assert!(!told.impediments.is_empty(), "{}", at(&sim));
        for unmet in &told.impediments {
            assert!(unmet.codi.starts_with("actualitzar.") && !unmet.base_legal.is_empty());
        }
        assert_eq!(sim.cas, before, "a refused upgrade changed the case");
        return None;
    };
    assert!(told.impediments.is_empty());
    assert_eq!(
        told.neixen.len(),
        sim.cas.tasques.len() - before.tasques.len()
    );
    assert_eq!(sim.cas.estat, before.estat, "the state is never touched");
    phase_is_the_first_with_work(&sim);
    offer_and_decision_agree(&sim);
    // At once: the same case.
    let mut back = sim.clone();
    let efectes = desfes(&back.cas, &feta, &before.definicio);
    let efectes = efectes.unwrap_or_else(|refusal| panic!("{}: {refusal}", at(&sim)));
    back.apply(&efectes);
    assert_eq!(without_brought(&back.cas, &before), before, "{}", at(&sim));
    close(&sim, &at);
    // Later: whatever was done since, it is refused or leaves a lawful case.
    for _ in 0..3 {
        let what = one.new_tree(runner).expect("a step").current();
        attempt(&mut sim, &what);
        phase_is_the_first_with_work(&sim);
    }
    let Ok(efectes) = desfes(&sim.cas, &feta, &before.definicio) else {
        return Some(false);
    };
    sim.apply(&efectes);
    assert_eq!(sim.cas.definicio, before.definicio);
    phase_is_the_first_with_work(&sim);
    offer_and_decision_agree(&sim);
    close(&sim, &at);
    Some(true)
}

fn close(sim: &Sim, at: &impl Fn(&Sim) -> String) {
    if terminal(sim.cas.estat) || sim.cas.estat == Estat::Transferit {
        return;
    }
    let mut way = sim.clone();
    if let Err(stuck) = solver::close(&mut way) {
        panic!("{}: {stuck}", at(sim));
    }
}

#[test]
fn what_the_effects_say_is_what_the_preview_says() {
    let mut sim = Sim::open("OBRA_MENOR");
    let def = version("OBRA_MENOR", |json| {
        let tasks = json["fases"][0]["tasques"].as_array_mut().expect("tasks");
        tasks.push(json!({"codi": "NOVA_DE_PROVA", "nom": {"ca": "Tasca nova", "es": "Tarea nueva"}, "actors": ["tramitador"]}));
        tasks[1]["nom"]["ca"] = json!("Un altre nom");
    });
    let told = seen(&sim, &def);
    assert_eq!((told.de, told.a), ((1, None), (2, None)));
    assert_eq!(told.neixen.len(), 1);
    assert_eq!(told.neixen[0].codi, "NOVA_DE_PROVA");
    assert_eq!(told.canvien.len(), 1);
    assert_eq!(told.canvien[0].ara.ca, "Un altre nom");
    assert_eq!(told.summary().ca, "Neix: Tasca nova. Canvia: Un altre nom.");
    assert!(told.retirades.is_empty() && told.terminis.is_empty() && told.dades.is_empty());
    let events: Vec<&str> = told.efectes.events().collect();
    assert_eq!(
        events,
        ["tasca.creada", "expedient.procediment_actualitzat"]
    );
    let changes = told
        .efectes
        .llista
        .iter()
        .filter(|it| matches!(it, Efecte::CanviaDefinicio { .. }));
    assert_eq!(changes.count(), 1);
    upgrade(&mut sim, &def).expect("it may");
    sim.task("NOVA_DE_PROVA");
}

#[test]
fn work_that_comes_earlier_is_asked_at_once_and_work_that_comes_later_waits() {
    let send = |json: &mut Value, from: usize, to: usize, codi: &str| {
        let tasks = json["fases"][from]["tasques"]
            .as_array_mut()
            .expect("tasks");
        let at = tasks
            .iter()
            .position(|task| task["codi"] == codi)
            .expect("a task");
        let task = tasks.remove(at);
        json["fases"][to]["tasques"]
            .as_array_mut()
            .expect("tasks")
            .push(task);
    };
    let mut sim = Sim::open("OBRA_MENOR");
    let earlier = version("OBRA_MENOR", |json| send(json, 1, 0, "INF_TEC"));
    upgrade(&mut sim, &earlier).expect("it may");
    sim.task("INF_TEC");
    let mut sim = Sim::open("OBRA_MENOR");
    let later = version("OBRA_MENOR", |json| send(json, 0, 1, "C214"));
    upgrade(&mut sim, &later).expect("it may");
    assert!(sim.cas.open_tasks().all(|task| task.codi != "C214"));
    while sim.cas.fase.as_deref() == Some("iniciacio") {
        let codi = sim.next_task().expect("work to do");
        sim.complete(&codi);
    }
    sim.task("C214");
}
