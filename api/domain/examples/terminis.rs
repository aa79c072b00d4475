//! How long a term takes, explanation included: `bin/bench B13` runs it.
//!
//! Prints the microseconds of each: ten hàbils over Easter, thirty hàbils, two months, and a maximum term with two
//! suspensions.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use domain::calendari::{Calendari, Festius, Municipi};
use domain::terminis::maxim::{self, Origen, Peticio};
use domain::terminis::{Lectura, Suspensio, Termini, TipusSuspensio, compute};
use jiff::civil::date;

const ROUNDS: u32 = 20_000;

fn main() -> Result<(), Box<dyn Error>> {
    let calendar = Calendari::new(Festius::generals()?, &Municipi::new("25120")?)
        .with_residence(&Municipi::new("25243")?);
    let habils = |n, start| {
        micros(|| {
            let _ = black_box(compute(
                &calendar,
                black_box(start),
                Termini::dies_habils(n),
            ));
        })
    };
    let months = micros(|| {
        let _ = black_box(compute(
            &calendar,
            black_box(date(2026, 5, 4)),
            Termini::mesos(2),
        ));
    });
    let stop = |from, to| Suspensio::new(TipusSuspensio::Requeriment, from, Some(to));
    let peticio = Peticio {
        origen: Origen::Instancia,
        inici: date(2026, 5, 4),
        termini: Some(Termini::mesos(2)),
        suspensions: vec![
            stop(date(2026, 5, 20), date(2026, 6, 1)),
            stop(date(2026, 5, 25), date(2026, 6, 5)),
        ],
        ampliacions: Vec::new(),
    };
    let lectura = Lectura::default();
    let maximum = micros(|| {
        let _ = black_box(maxim::compute(&calendar, black_box(&peticio), &lectura));
    });
    println!(
        "{:.1} {:.1} {months:.1} {maximum:.1}",
        habils(10, date(2026, 3, 25)),
        habils(30, date(2026, 1, 7)),
    );
    Ok(())
}

/// Microseconds of one call, over many.
fn micros(call: impl Fn()) -> f64 {
    (0..ROUNDS / 10).for_each(|_| call());
    let began = Instant::now();
    (0..ROUNDS).for_each(|_| call());
    began.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS)
}
