//! Open terms counted again: what moved is said once, and nothing else is.

use domain::calendari::{Calendari, Festiu, Festius, Municipi};
use domain::terminis::Lectura;
use domain::tramitacio::venciment::{Computs, Criteri, dates, task_due};
use domain::tramitacio::{Compte, Efecte, Escrits, TascaEscrita, recompta};
use jiff::civil::{Date, date};

use crate::sim::Sim;

/// Where Sort keeps its own holidays: in which years they are known, and on which days.
fn sort(anys: &[i16], dies: &[Date]) -> Criteri {
    let mut rows: Vec<Festiu> = Festius::generals()
        .expect("the product's holidays")
        .rows()
        .cloned()
        .collect();
    rows.extend(dies.iter().map(|data| Festiu {
        data: *data,
        ambit: "municipi:25209".parse().expect("a scope"),
        nom: "Festa local".to_owned(),
        excepte: None,
        font: String::new(),
        contrastat: false,
    }));
    let mut festius = Festius::from_rows(rows);
    for any in anys {
        festius.declare_year("municipi:25209".parse().expect("a scope"), *any);
    }
    let sort = Municipi::new("25209").expect("a municipality");
    Criteri {
        calendari: Calendari::new(festius, &sort),
        lectura: Lectura::default(),
    }
}

/// A case opened on Monday 2 March 2026 and its days as that criterion counts them.
fn opened(criteri: &Criteri) -> (Sim, Computs, Escrits) {
    let sim = Sim::open("OBRA_MENOR");
    let computs = Computs {
        obertura: Some(sim.avui),
        inici: Some(sim.avui),
        ampliacions: Vec::new(),
    };
    let escrits = write(&sim, &computs, criteri);
    (sim, computs, escrits)
}

fn write(sim: &Sim, computs: &Computs, criteri: &Criteri) -> Escrits {
    let counted = dates(&sim.cas, computs, criteri).expect("terms");
    let tasques = sim.cas.open_tasks().map(|task| TascaEscrita {
        id: task.id,
        naixement: sim.avui,
        venciment: task_due(&sim.cas, computs, &task.codi, sim.avui, criteri)
            .map(|term| term.venciment),
    });
    Escrits {
        maxim: counted.venciment(),
        provisional: counted.maxim.as_ref().is_some_and(|term| term.provisional),
        recursos: counted.fi_recursos(),
        tasques: tasques.collect(),
    }
}

/// Each term that moves, from when to when; and the event that tells it.
fn moved(
    criteri: &Criteri,
    case: &(Sim, Computs, Escrits),
) -> Vec<(Compte, Option<Date>, Option<Date>)> {
    let (sim, computs, escrits) = case;
    let Some(efectes) = recompta(&sim.cas, computs, criteri, escrits).expect("terms") else {
        return Vec::new();
    };
    assert_eq!(
        efectes.events().collect::<Vec<_>>(),
        ["expedient.terminis_recomptats"]
    );
    let terms = efectes.llista.iter().filter_map(|efecte| match efecte {
        Efecte::RecomptaTermini { compte, abans, ara } => Some((*compte, *abans, *ara)),
        _ => None,
    });
    terms.collect()
}

const YEARS: [i16; 3] = [2025, 2026, 2027];

#[test]
fn the_same_calendar_moves_nothing() {
    let criteri = sort(&YEARS, &[]);
    assert_eq!(moved(&criteri, &opened(&criteri)), []);
}

#[test]
fn a_local_holiday_on_the_last_day_moves_the_maximum_term_and_is_told_once() {
    let mut case = opened(&sort(&YEARS, &[]));
    // A month from 2 March ends on Holy Thursday; Friday, the weekend and Easter Monday follow it.
    let thursday = date(2026, 4, 2);
    let declared = sort(&YEARS, &[thursday]);
    let terms = moved(&declared, &case);
    assert_eq!(
        terms,
        [(Compte::Maxim, Some(thursday), Some(date(2026, 4, 7)))]
    );
    case.2 = write(&case.0, &case.1, &declared);
    assert_eq!(moved(&declared, &case), [], "told twice");
    assert_eq!(
        moved(&sort(&YEARS, &[]), &case).len(),
        1,
        "withdrawn, it moves back"
    );
}

#[test]
fn a_holiday_among_working_days_moves_the_tasks_that_count_them() {
    let case = opened(&sort(&YEARS, &[]));
    let written: Vec<_> = case
        .2
        .tasques
        .iter()
        .filter(|task| task.venciment.is_some())
        .collect();
    assert!(!written.is_empty(), "no open task has a term");
    // Ten working days from 2 March end on the 16th; with the 4th kept, on the 17th.
    let terms = moved(&sort(&YEARS, &[date(2026, 3, 4)]), &case);
    let expected: Vec<_> = written
        .iter()
        .map(|task| {
            (
                Compte::Tasca(task.id),
                Some(date(2026, 3, 16)),
                Some(date(2026, 3, 17)),
            )
        })
        .collect();
    assert_eq!(terms, expected);
}

#[test]
fn the_list_that_was_missing_confirms_the_day() {
    let case = opened(&sort(&[2025, 2027], &[]));
    assert!(case.2.provisional);
    let same = case.2.maxim;
    assert_eq!(
        moved(&sort(&YEARS, &[]), &case),
        [(Compte::Maxim, same, same)]
    );
}
