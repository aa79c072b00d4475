//! Laws that hold for every case that anybody can reach, whatever they try on the way.

use domain::procediment::{Organ, Origen};
use domain::tramitacio::{
    Acte, Assentament, Estat, EstatDocument, Fet, Motiu, Ordre, OrdreTasca, Resultat, Sentit,
    SentitAssentament, Signatura, TAULA, oferta, produeix_silenci, tasks_offered, terminal,
    transition,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use uuid::Uuid;

use crate::sim::{Sim, all_codes, codes, decides};
use crate::solver;

/// Something that somebody tries.
#[derive(Clone, Debug)]
pub enum Try {
    Act(usize),
    /// One of the acts that are offered now.
    Offered(usize),
    /// A step towards an act, by the remedies.
    Pursue(usize),
    /// An act with data that does not serve.
    BadAct(usize),
    End(usize),
    CompleteTask(usize),
    OpenTask(usize),
    CancelTask(usize),
    Resolution(usize, usize),
    Notification(usize, usize),
    Entry(bool),
    Document(usize, usize),
    Person,
    Flag(usize),
    Wait(u16),
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    prop::collection::vec(one_try(), 0..40)
}

pub fn one_try() -> impl Strategy<Value = Try> {
    let n = 0..64usize;
    prop_oneof![
        3 => n.clone().prop_map(Try::Act),
        4 => n.clone().prop_map(Try::Offered),
        6 => n.clone().prop_map(Try::Pursue),
        2 => n.clone().prop_map(Try::BadAct),
        1 => n.clone().prop_map(Try::End),
        5 => n.clone().prop_map(Try::CompleteTask),
        2 => n.clone().prop_map(Try::OpenTask),
        1 => n.clone().prop_map(Try::CancelTask),
        3 => (n.clone(), n.clone()).prop_map(|(a, b)| Try::Resolution(a, b)),
        3 => (n.clone(), n.clone()).prop_map(|(a, b)| Try::Notification(a, b)),
        1 => any::<bool>().prop_map(Try::Entry),
        2 => (n.clone(), n.clone()).prop_map(|(a, b)| Try::Document(a, b)),
        1 => Just(Try::Person),
        2 => n.prop_map(Try::Flag),
        2 => (0..120u16).prop_map(Try::Wait),
    ]
}

/// A case that somebody decided by following what the refusals said.
pub fn decided(codi: &str) -> Sim {
    let mut sim = Sim::open(codi);
    for _ in 0..80 {
        if sim.cas.resolucio.is_some() || !solver::pursue(&mut sim, Acte::Resoldre) {
            break;
        }
    }
    assert!(
        sim.cas.resolucio.is_some(),
        "{codi}: {:?}",
        sim.lacks(Acte::Resoldre)
    );
    sim
}

fn pick<T: Copy>(list: &[T], index: usize) -> Option<T> {
    (!list.is_empty()).then(|| list[index % list.len()])
}

/// Tries one thing; what is refused must leave no trace.
pub fn attempt(sim: &mut Sim, what: &Try) {
    match *what {
        Try::Act(n) => {
            let acte = Acte::ALL[n % Acte::ALL.len()];
            let order = solver::sample(sim, acte);
            try_act(sim, &order);
        }
        Try::Offered(n) => {
            let offered: Vec<Acte> = oferta(&sim.cas, sim.avui)
                .iter()
                .filter(|offer| offer.permes)
                .map(|offer| offer.acte)
                .collect();
            if let Some(acte) = pick(&offered, n) {
                let order = solver::sample(sim, acte);
                try_act(sim, &order);
            }
        }
        Try::Pursue(n) => {
            solver::pursue(sim, Acte::ALL[n % Acte::ALL.len()]);
        }
        Try::BadAct(n) => {
            let order = spoiled(sim, n);
            try_act(sim, &order);
        }
        Try::End(n) => {
            let order = Ordre::Finalitzar {
                motiu: Motiu::ALL[n % Motiu::ALL.len()],
                resolucio: None,
            };
            try_act(sim, &order);
        }
        Try::CompleteTask(n) => {
            let open: Vec<Uuid> = sim.cas.open_tasks().map(|task| task.id).collect();
            if let Some(tasca) = pick(&open, n) {
                let codi = sim
                    .cas
                    .open_tasks()
                    .find(|t| t.id == tasca)
                    .map(|t| t.codi.clone());
                let def = sim.cas.definicio.clone();
                for asked in codi
                    .and_then(|c| def.task(&c))
                    .map_or(&[][..], |t| &t.documents)
                {
                    sim.document(&asked.td, asked.origen);
                }
                let _ = sim.task_order(&OrdreTasca::Completa { tasca });
            }
        }
        Try::OpenTask(n) => {
            let offered: Vec<String> = tasks_offered(&sim.cas)
                .iter()
                .map(|task| task.codi.clone())
                .collect();
            if !offered.is_empty() {
                let codi = offered[n % offered.len()].clone();
                sim.task_order(&OrdreTasca::Crea { codi })
                    .expect("what is offered is allowed");
            }
        }
        Try::CancelTask(n) => {
            let open: Vec<Uuid> = sim.cas.open_tasks().map(|task| task.id).collect();
            if let Some(tasca) = pick(&open, n) {
                let rao = "no cal".to_owned();
                let _ = sim.task_order(&OrdreTasca::Cancella { tasca, rao });
            }
        }
        Try::Resolution(a, b) if sim.cas.estat.is_live() => {
            let sentit = Sentit::ALL[a % Sentit::ALL.len()];
            let organ = [Organ::Alcaldia, Organ::Ple, Organ::PresidentEmd][b % 3];
            let id = sim.resolution_of(sentit, organ);
            if b % 5 == 0 {
                let document = sim.cas.resolution(id).map(|fet| fet.document);
                sim.edit(document.expect("it was recorded"), |document| {
                    document.signatura = Signatura::Cap;
                });
            }
        }
        Try::Notification(a, b) if sim.cas.estat.is_live() => {
            let people: Vec<Uuid> = sim.cas.interessats.iter().map(|p| p.id).collect();
            if let Some(person) = pick(&people, a) {
                let fet = sim.notification(person, Resultat::ALL[b % Resultat::ALL.len()]);
                let _ = sim.try_fact(&Fet::Notificacio(fet));
            }
        }
        Try::Entry(acceptat) => {
            let numero = format!("E/{}", sim.cas.fets.len() + 100);
            let _ = sim.try_fact(&Fet::Assentament(Assentament {
                sentit: SentitAssentament::Entrada,
                numero,
                instant: "2026-03-01T10:00:00Z".parse().expect("an instant"),
                oficina: "O1".into(),
                data_efectiva: None,
                acceptat,
                document: None,
            }));
        }
        Try::Document(a, b) if sim.cas.estat.is_live() => {
            let td = domain::procediment::TDS[a % 20];
            let id = sim.document(td, Origen::Administracio);
            sim.edit(id, |document| {
                document.estat = EstatDocument::ALL[b % EstatDocument::ALL.len()];
                document.signatura = Signatura::ALL[b % 3];
                document.hash_verificat = b % 2 == 0;
                document.auxiliar = b % 7 == 0;
            });
        }
        Try::Person if sim.cas.estat.is_live() => {
            sim.person();
        }
        Try::Flag(n) => flip(sim, n),
        Try::Wait(days) => {
            sim.avui = sim.after(i64::from(days));
            if let Some(efectes) = produeix_silenci(&sim.cas, sim.avui) {
                sim.apply(&efectes);
                assert_eq!(
                    produeix_silenci(&sim.cas, sim.avui),
                    None,
                    "silence comes once"
                );
            }
        }
        _ => {}
    }
}

fn spoiled(sim: &Sim, n: usize) -> Ordre {
    let nowhere = Uuid::from_u128(0xdead);
    match n % 6 {
        0 => Ordre::Resoldre {
            resolucio: Some(nowhere),
        },
        1 => Ordre::Acumular {
            principal: nowhere,
            document: nowhere,
        },
        2 => Ordre::Descartar { rao: "  ".into() },
        3 => Ordre::AixecarSuspensio {
            fins: sim.after(400),
            document: None,
        },
        4 => Ordre::Ampliar {
            n: 99,
            unitat: domain::procediment::UnitatTermini::Mesos,
            document: nowhere,
            rao: String::new(),
        },
        _ => Ordre::Eliminar {
            document: nowhere,
            autoritzen: [nowhere, nowhere],
        },
    }
}

fn flip(sim: &mut Sim, n: usize) {
    let flags = &mut sim.cas.indicadors;
    match n % 8 {
        0 => flags.recurs_pendent = !flags.recurs_pendent,
        1 => flags.abstencio_pendent = !flags.abstencio_pendent,
        2 => flags.retencio_judicial = !flags.retencio_judicial,
        3 => sim.cas.metadades.serie = None,
        4..7 => answer(sim, n),
        _ => sim.cas.venciment = Some(sim.after(5)),
    }
}

/// Gives one of the fields of the procedure a value that it admits: what its conditions read.
fn answer(sim: &mut Sim, n: usize) {
    let schema: Value = sim.cas.definicio.dades.clone().into();
    let fields = schema["properties"].as_object().expect("a closed object");
    let Some((name, field)) = fields.iter().nth(n / 8 % fields.len().max(1)) else {
        return;
    };
    sim.cas.dades[name.as_str()] = match field["type"].as_str() {
        Some("boolean") => n.is_multiple_of(2).into(),
        Some("integer") => (n * 100_000).into(),
        _ => match field["enum"].as_array() {
            Some(values) => values[n % values.len()].clone(),
            None => Value::from("2026-05-04"),
        },
    };
}

fn try_act(sim: &mut Sim, order: &Ordre) {
    let before = sim.cas.clone();
    match sim.try_act(order) {
        Err(refusal) => {
            assert_eq!(sim.cas, before, "a refused act changed the case");
            assert!(!refusal.unmet.is_empty(), "a refusal without reasons");
        }
        Ok(efectes) => {
            let row = transition(order.act(), before.estat).expect("a row of the table");
            assert_eq!(sim.cas.estat, row.target(before.estat));
            let event = order.act().event();
            assert!(
                efectes.events().any(|name| name == event),
                "{event} was not emitted"
            );
        }
    }
}

/// What is offered is accepted, what is not offered is refused for at least the same reasons.
pub fn offer_and_decision_agree(sim: &Sim) {
    for offer in oferta(&sim.cas, sim.avui) {
        let mut sim = sim.clone();
        if offer.acte == Acte::IncorporarTard {
            // The paper waits outside the case until its order names it.
            sim.document("TD09", Origen::Administracio);
        }
        let order = solver::sample(&sim, offer.acte);
        let refused = sim.refused(&order);
        assert_eq!(
            offer.permes,
            refused.is_empty(),
            "{:?}: {refused:?}",
            offer.acte
        );
        for code in codes(&offer.unmet) {
            assert!(
                refused.contains(&code),
                "{code} was offered as unmet and not decided so"
            );
        }
    }
}

/// The phase is the first with an open mandatory task.
pub fn phase_is_the_first_with_work(sim: &Sim) {
    let open = |codi: &str| {
        sim.cas
            .open_tasks()
            .any(|task| !task.opcional && task.fase.as_deref() == Some(codi))
    };
    let first = sim.cas.definicio.fases.iter().find(|fase| open(&fase.codi));
    if let Some(fase) = first {
        assert_eq!(sim.cas.fase.as_deref(), Some(fase.codi.as_str()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_reachable_case_obeys(procedure in any::<prop::sample::Index>(), start in 0..4usize, tries in tries()) {
        let codi = *procedure.get(&all_codes());
        let mut sim = match start {
            0 => Sim::draft(codi),
            1 => Sim::open(codi),
            2 => Sim::instructed(codi),
            // A complaint has no decision to start from.
            _ if !decides(codi) => Sim::instructed(codi),
            _ => decided(codi),
        };
        for what in &tries {
            attempt(&mut sim, what);
            offer_and_decision_agree(&sim);
            phase_is_the_first_with_work(&sim);
        }
        let reached = sim.cas.estat;
        if terminal(reached) || reached == domain::tramitacio::Estat::Transferit {
            return Ok(());
        }
        if let Err(stuck) = solver::close(&mut sim) {
            prop_assert!(false, "from {:?}: {}", reached, stuck);
        }
    }
}

/// Every definition, walked at random: ten thousand steps over all acts, tasks, facts and data. Each step keeps the
/// phase where the work is; often, every offer is decided as offered, and whoever follows the remedies from there
/// closes the case. A closed case, or one grown too large, makes room for a new one. The seed is fixed.
#[test]
fn ten_thousand_steps_never_leave_the_law() {
    let codes = all_codes();
    let half = codes.len().div_ceil(2);
    std::thread::scope(|scope| {
        for codes in codes.chunks(half) {
            scope.spawn(|| codes.iter().for_each(|codi| walk(codi)));
        }
    });
}

const STEPS: usize = 10_000;

fn walk(codi: &str) {
    let mut runner = TestRunner::deterministic();
    let one = one_try();
    let mut sim = Sim::draft(codi);
    let (mut closed, mut decisions) = (0, 0);
    for step in 0..STEPS {
        let what = one.new_tree(&mut runner).expect("a step").current();
        let before = sim.cas.resolucio;
        attempt(&mut sim, &what);
        decisions += usize::from(sim.cas.resolucio != before);
        phase_is_the_first_with_work(&sim);
        if step % 100 == 0 {
            offer_and_decision_agree(&sim);
        }
        let large = sim.cas.documents.len() + sim.cas.fets.len() > 60;
        if large || !sim.cas.estat.is_live() && sim.cas.estat != Estat::Esborrany {
            let mut way = sim.clone();
            let over = terminal(way.cas.estat) || way.cas.estat == Estat::Transferit;
            if !over && let Err(stuck) = solver::close(&mut way) {
                panic!("{codi}, step {step}, from {:?}: {stuck}", sim.cas.estat);
            }
            closed += 1;
            sim = Sim::draft(codi);
        }
    }
    assert!(closed > 20, "{codi}: {closed} cases came to their end");
    assert!(
        !decides(codi) || decisions > 2,
        "{codi}: {decisions} decisions"
    );
}

#[test]
fn only_what_has_left_the_house_is_terminal() {
    let ends: Vec<Estat> = Estat::ALL
        .iter()
        .copied()
        .filter(|estat| terminal(*estat))
        .collect();
    assert_eq!(ends, [Estat::Eliminat, Estat::Descartat]);
    for acte in Acte::ALL {
        assert!(
            TAULA.iter().any(|row| row.acte == *acte),
            "{acte:?} has no row"
        );
    }
}
