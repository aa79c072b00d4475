//! The clock over whole cases: each date once, in order, whenever somebody looks.

use domain::calendari::{Calendari, Festius, Municipi};
use domain::procediment::Origen;
use domain::terminis::Lectura;
use domain::tramitacio::venciment::{Computs, Criteri, dates};
use domain::tramitacio::{Causa, Efectes, Estat, Ordre, passa};
use jiff::civil::{Date, date};
use uuid::Uuid;

use crate::sim::Sim;

/// A case of Sort with its counts; opened on Monday 2 March 2026.
struct Clock {
    sim: Sim,
    computs: Computs,
    criteri: Criteri,
    due: Vec<(Uuid, Date)>,
}

impl Clock {
    fn open(codi: &str) -> Clock {
        let mut festius = Festius::generals().expect("the product's holidays");
        for any in 2025..=2027 {
            festius.declare_year("municipi:25209".parse().expect("a scope"), any);
        }
        let sort = Municipi::new("25209").expect("a municipality");
        let criteri = Criteri {
            calendari: Calendari::new(festius, &sort),
            lectura: Lectura::default(),
        };
        let sim = Sim::open(codi);
        let computs = Computs {
            obertura: Some(sim.avui),
            inici: Some(sim.avui),
            ampliacions: Vec::new(),
        };
        let mut clock = Clock {
            sim,
            computs,
            criteri,
            due: Vec::new(),
        };
        clock.count();
        clock
    }

    fn count(&mut self) {
        let counted = dates(&self.sim.cas, &self.computs, &self.criteri).expect("terms");
        self.sim.cas.venciment = counted.venciment();
    }

    /// What that day brings, applied; nothing comes twice.
    fn on(&mut self, day: Date) -> Vec<&'static str> {
        self.sim.avui = day;
        let Some(efectes) = self.ask() else {
            return Vec::new();
        };
        self.sim.apply(&efectes);
        self.count();
        assert_eq!(self.ask(), None, "told twice on {day}");
        efectes.events().collect()
    }

    fn ask(&self) -> Option<Efectes> {
        let (cas, avui) = (&self.sim.cas, self.sim.avui);
        passa(cas, &self.computs, &self.criteri, &self.due, avui).expect("terms")
    }

    fn suspend(&mut self, causa: Causa, des_de: Date, topall: Option<Date>) {
        self.sim.avui = des_de;
        let document = self.sim.document("TD06", Origen::Administracio);
        self.sim.act(&Ordre::Suspendre {
            causa,
            des_de,
            document,
            topall,
        });
        self.count();
    }
}

#[test]
fn a_term_is_told_at_fifteen_five_and_zero_days_and_then_silence_comes() {
    // A month from 2 March ends on Thursday 2 April.
    let table: [(Date, &[&str]); 8] = [
        (date(2026, 3, 17), &[]),
        (date(2026, 3, 18), &["expedient.termini_proper"]),
        (date(2026, 3, 19), &[]),
        (date(2026, 3, 28), &["expedient.termini_proper"]),
        (date(2026, 4, 1), &[]),
        (date(2026, 4, 2), &["expedient.termini_proper"]),
        (
            date(2026, 4, 3),
            &["tasca.creada", "expedient.silenci_produit"],
        ),
        (date(2026, 7, 1), &[]),
    ];
    let mut clock = Clock::open("OBRA_MENOR");
    for (day, expected) in table {
        assert_eq!(clock.on(day), expected, "{day}");
    }
    assert!(clock.sim.next_task().is_some());
}

#[test]
fn after_an_outage_silence_has_the_day_on_which_it_came() {
    let mut clock = Clock::open("OBRA_MENOR");
    let told = clock.on(date(2026, 9, 1));
    assert_eq!(told, ["tasca.creada", "expedient.silenci_produit"]);
    let silence = clock.sim.cas.silenci.expect("silence");
    assert_eq!(silence.data, date(2026, 4, 2));
}

#[test]
fn a_term_that_moves_is_told_again() {
    let mut clock = Clock::open("OBRA_MENOR");
    assert_eq!(clock.on(date(2026, 3, 20)), ["expedient.termini_proper"]);
    let monday = date(2026, 3, 23);
    clock.suspend(Causa::RequerimentEsmena, monday, None);
    assert_eq!(clock.on(date(2026, 3, 30)), [""; 0], "no term runs");
    clock.sim.document("TD18", Origen::Ciutada);
    let document = clock.sim.cas.documents.last().map(|paper| paper.id);
    let fins = date(2026, 3, 30);
    clock.sim.act(&Ordre::AixecarSuspensio { fins, document });
    clock.count();
    let end = clock.sim.cas.venciment.expect("it runs again");
    assert!(end > date(2026, 4, 2));
    assert_eq!(clock.on(date(2026, 3, 31)), ["expedient.termini_proper"]);
}

#[test]
fn a_requirement_without_answer_ends_by_itself_and_proposes_the_withdrawal() {
    let (asked, last) = (date(2026, 3, 10), date(2026, 3, 24));
    for (day, silent) in [
        (last.tomorrow().expect("a day"), false),
        (date(2026, 9, 1), true),
    ] {
        let mut clock = Clock::open("OBRA_MENOR");
        clock.suspend(Causa::RequerimentEsmena, asked, Some(last));
        assert_eq!(clock.on(last), [""; 0], "the last day is the citizen's");
        let told = clock.on(day);
        assert_eq!(told[..2], ["expedient.suspensio_aixecada", "tasca.creada"]);
        assert_eq!(told.contains(&"expedient.silenci_produit"), silent);
        let cas = &clock.sim.cas;
        assert_eq!(cas.estat, Estat::EnTramit);
        assert_eq!(cas.suspensions[0].fins, Some(last), "LPAC 22.1.a");
        assert!(cas.open_tasks().any(|task| task.codi == "DESIST"));
        // The fourteen days between did not count, whenever the clock looked.
        assert_eq!(clock.sim.cas.venciment, Some(date(2026, 4, 16)));
    }
}

#[test]
fn a_report_that_does_not_come_stops_the_term_three_months_at_most() {
    let mut clock = Clock::open("OBRA_MENOR");
    clock.suspend(Causa::InformePreceptiu, date(2026, 3, 10), None);
    assert_eq!(clock.on(date(2026, 6, 10)), [""; 0]);
    let told = clock.on(date(2026, 6, 11));
    assert_eq!(told[0], "tasca.creada", "both must be told (LPAC 22.1.d)");
    assert!(told.contains(&"expedient.suspensio_aixecada"));
    let cas = &clock.sim.cas;
    assert_eq!(cas.suspensions[0].fins, Some(date(2026, 6, 10)));
    assert!(cas.open_tasks().all(|task| task.codi != "DESIST"));
}

#[test]
fn what_lasts_as_long_as_needed_ends_by_a_persons_act_only() {
    let mut clock = Clock::open("OBRA_MENOR");
    let last = Some(date(2026, 4, 10));
    clock.suspend(Causa::ProvesTecniques, date(2026, 3, 10), last);
    assert_eq!(clock.on(date(2026, 12, 1)), [""; 0]);
    assert_eq!(clock.sim.cas.estat, Estat::Suspes);
}

#[test]
fn a_task_is_told_late_once_for_each_last_day() {
    let mut clock = Clock::open("QUEIXA");
    let task = clock.sim.cas.open_tasks().next().expect("a task").id;
    clock.due = vec![(task, date(2026, 3, 9))];
    assert_eq!(clock.on(date(2026, 3, 9)), [""; 0]);
    assert_eq!(clock.on(date(2026, 3, 10)), ["tasca.vencuda"]);
    clock.due = vec![(task, date(2026, 3, 12))];
    assert_eq!(clock.on(date(2026, 3, 12)), [""; 0]);
    assert_eq!(clock.on(date(2026, 3, 13)), ["tasca.vencuda"]);
}
