//! Extensions of the maximum term (LPAC 23), by hand.

use super::golden_maxim::{peticio, run, s};
use super::{d, lleida};
use crate::terminis::TipusSuspensio::Recusacio;
use crate::terminis::maxim::{self, Ampliacio, Peticio};
use crate::terminis::{AmpliacioDesDe, Invalid, Lectura, Termini};

fn extended(acordada: &str, termini: Termini) -> Peticio {
    Peticio {
        ampliacions: vec![Ampliacio {
            termini,
            acordada: d(acordada),
        }],
        ..peticio("2025-11-30", Termini::mesos(3), &[])
    }
}

#[test]
fn an_extension_is_counted_from_the_unrolled_end_or_from_the_start() {
    let p = extended("2026-02-10", Termini::mesos(3));
    let m = run(&p);
    assert_eq!(
        (m.cru, m.venciment),
        (d("2026-05-28"), Some(d("2026-05-28")))
    );
    let lectura = Lectura {
        ampliacio_des_de: AmpliacioDesDe::Inici,
        ..Lectura::default()
    };
    let m = maxim::compute(&lleida(), &p, &lectura).unwrap();
    assert_eq!(
        (m.cru, m.venciment),
        (d("2026-05-30"), Some(d("2026-06-01")))
    );
    // Different units follow one another in both readings: 28 February + 10 days.
    let mixed = extended("2026-02-10", Termini::dies_naturals(10));
    for lectura in [lectura, Lectura::default()] {
        let m = maxim::compute(&lleida(), &mixed, &lectura).unwrap();
        assert_eq!(m.venciment, Some(d("2026-03-10")));
    }
}

#[test]
fn a_suspension_may_come_within_the_extension() {
    let mut p = extended("2026-02-10", Termini::mesos(3));
    p.suspensions = vec![s(Recusacio, "2026-05-04", "2026-05-08")];
    assert_eq!(run(&p).venciment, Some(d("2026-06-01")));
}

#[test]
fn extensions_are_refused_out_of_their_limits() {
    let refused = |p: &Peticio| maxim::compute(&lleida(), p, &Lectura::default()).unwrap_err();
    assert_eq!(
        refused(&extended("2026-02-10", Termini::mesos(4))),
        Invalid::AmpliacioExcessiva
    );
    assert_eq!(
        refused(&extended("2026-03-03", Termini::mesos(1))),
        Invalid::AmpliacioTardana
    );
    assert_eq!(
        refused(&extended("2025-11-29", Termini::mesos(1))),
        Invalid::AmpliacioPrematura
    );
    assert_eq!(
        refused(&extended("2026-02-10", Termini::mesos(0))),
        Invalid::NoPositiu
    );
    assert_eq!(
        refused(&extended("2026-02-10", Termini::hores(2))),
        Invalid::UnitatNoAdmesa
    );
    // The expiry is the rolled one, Monday 2 March.
    assert!(
        maxim::compute(
            &lleida(),
            &extended("2026-03-02", Termini::mesos(1)),
            &Lectura::default()
        )
        .is_ok()
    );

    let mut twice = extended("2026-02-10", Termini::mesos(1));
    twice.ampliacions.push(Ampliacio {
        termini: Termini::mesos(2),
        acordada: d("2026-03-20"),
    });
    assert_eq!(refused(&twice), Invalid::AmpliacioRepetida);
    let lectura = Lectura {
        ampliacions: 2,
        ..Lectura::default()
    };
    let m = maxim::compute(&lleida(), &twice, &lectura).unwrap();
    assert_eq!(m.venciment, Some(d("2026-05-28")));
    twice.ampliacions[1].termini = Termini::mesos(3);
    assert_eq!(
        maxim::compute(&lleida(), &twice, &lectura),
        Err(Invalid::AmpliacioExcessiva)
    );
}
