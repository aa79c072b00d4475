//! The maximum term: worked examples, caps, unions and states, by hand.

use super::{d, lleida, skipped};
use crate::terminis::maxim::{self, Ampliacio, Estat, Maxim, Origen, Peticio};
use crate::terminis::{Codi, DiesSuspesos, Invalid, Lectura, Suspensio, Termini, TipusSuspensio};
use crate::text::Lang;
use TipusSuspensio::{InformePreceptiu, Recusacio, Requeriment};

pub(super) fn peticio(inici: &str, termini: Termini, suspensions: &[Suspensio]) -> Peticio {
    Peticio {
        origen: Origen::Instancia,
        inici: d(inici),
        termini: Some(termini),
        suspensions: suspensions.to_vec(),
        ampliacions: Vec::new(),
    }
}

pub(super) fn s(tipus: TipusSuspensio, des_de: &str, fins_a: &str) -> Suspensio {
    let fins_a = Some(fins_a).filter(|f| !f.is_empty()).map(d);
    Suspensio::new(tipus, d(des_de), fins_a)
}

pub(super) fn run(p: &Peticio) -> Maxim {
    maxim::compute(&lleida(), p, &Lectura::default()).unwrap()
}

fn codes(m: &Maxim) -> Vec<Codi> {
    m.explicacio.iter().map(|l| l.codi).collect()
}

#[test]
fn e9_a_requirement_answered_in_twelve_days() {
    let p = peticio(
        "2026-05-04",
        Termini::mesos(3),
        &[s(Requeriment, "2026-05-20", "2026-06-01")],
    );
    let m = run(&p);
    assert_eq!(m.cru_sense_suspensions, d("2026-08-04"));
    assert_eq!(m.cru, d("2026-08-16"));
    assert_eq!(m.venciment, Some(d("2026-08-17")));
    assert_eq!(skipped(&m.explicacio), ["2026-08-16 dg"]);
    assert!(!m.provisional);
    let articles: Vec<&str> = m.explicacio.iter().map(|l| l.article).collect();
    assert_eq!(
        articles,
        [
            "LPAC 21.3.b",
            "LPAC 30.4",
            "LPAC 22.1.a",
            "LPAC 30.5",
            "LPAC 30.5",
            "LPAC 21"
        ]
    );
}

#[test]
fn days_of_suspension() {
    let start = "2026-05-04";
    for (name, suspensions, cru, venciment) in [
        ("none", vec![], "2026-07-04", "2026-07-06"),
        // Saturday 4 July + 12 days, not Monday 6 July + 12.
        (
            "rolled once",
            vec![s(Requeriment, "2026-05-20", "2026-06-01")],
            "2026-07-16",
            "2026-07-16",
        ),
        (
            "two apart",
            vec![
                s(Requeriment, "2026-05-20", "2026-06-01"),
                s(Recusacio, "2026-06-10", "2026-06-15"),
            ],
            "2026-07-21",
            "2026-07-21",
        ),
        (
            "overlapping: 20 May to 5 June once",
            vec![
                s(Recusacio, "2026-05-25", "2026-06-05"),
                s(Requeriment, "2026-05-20", "2026-06-01"),
            ],
            "2026-07-20",
            "2026-07-20",
        ),
        (
            "one within the other",
            vec![
                s(Requeriment, "2026-05-20", "2026-06-01"),
                s(Recusacio, "2026-05-22", "2026-05-24"),
            ],
            "2026-07-16",
            "2026-07-16",
        ),
        (
            "from before the start",
            vec![s(Requeriment, "2026-04-20", "2026-05-10")],
            "2026-07-10",
            "2026-07-10",
        ),
        (
            "wholly before the start",
            vec![s(Requeriment, "2026-04-01", "2026-05-04")],
            "2026-07-04",
            "2026-07-06",
        ),
        (
            "after the expiry",
            vec![s(Requeriment, "2026-07-06", "2026-07-20")],
            "2026-07-04",
            "2026-07-06",
        ),
        (
            "the same day",
            vec![s(Requeriment, "2026-05-20", "2026-05-20")],
            "2026-07-04",
            "2026-07-06",
        ),
        // The end, Saturday 4, waits for Monday 6; the suspension of Sunday makes it wait on.
        (
            "while the end waits",
            vec![s(Recusacio, "2026-07-05", "2026-07-15")],
            "2026-07-16",
            "2026-07-16",
        ),
        // Alive only because of the first: the term reaches 16 July.
        (
            "within the prolonged term",
            vec![
                s(Requeriment, "2026-05-20", "2026-06-01"),
                s(Recusacio, "2026-07-10", "2026-07-14"),
            ],
            "2026-07-20",
            "2026-07-20",
        ),
    ] {
        let m = run(&peticio(start, Termini::mesos(2), &suspensions));
        assert_eq!((m.cru, m.venciment), (d(cru), Some(d(venciment))), "{name}");
        assert_eq!(
            m.trams.is_empty(),
            m.cru == m.cru_sense_suspensions,
            "{name}"
        );
    }
}

#[test]
fn a_mandatory_report_stops_three_months_at_most() {
    let report = |fins_a| {
        peticio(
            "2026-01-07",
            Termini::mesos(2),
            &[s(InformePreceptiu, "2026-01-20", fins_a)],
        )
    };
    // 7 March + 90 days (20 January to 20 April).
    let capped = run(&report("2026-06-30"));
    assert_eq!(capped.venciment, Some(d("2026-06-05")));
    assert!(codes(&capped).contains(&Codi::SuspensioTopall));
    let received = run(&report("2026-02-19"));
    assert_eq!(
        received.venciment,
        Some(d("2026-04-07")),
        "7 March + 30 days is Easter Monday"
    );
    assert!(!codes(&received).contains(&Codi::SuspensioTopall));

    let open = run(&report(""));
    assert_eq!(
        (open.venciment, open.com_a_molt),
        (None, Some(d("2026-06-05")))
    );
    assert!(open.provisional && open.manquen.is_empty());
    assert_eq!(open.estat(d("2026-04-20"), 5), Estat::Suspes);
    assert_eq!(open.estat(d("2026-04-21"), 5), Estat::Dins);
    assert_eq!(open.estat(d("2026-06-08"), 5), Estat::Vencut { dies: 3 });
}

#[test]
fn an_open_suspension_leaves_no_firm_date() {
    let m = run(&peticio(
        "2026-05-04",
        Termini::mesos(2),
        &[s(Recusacio, "2026-06-01", "")],
    ));
    assert_eq!((m.venciment, m.com_a_molt), (None, None));
    assert!(m.provisional);
    assert_eq!(m.cru, d("2026-07-04"));
    assert_eq!(m.estat(d("2026-05-31"), 5), Estat::Dins);
    assert_eq!(m.estat(d("2026-06-01"), 5), Estat::Suspes);
    assert_eq!(m.estat(d("2036-06-01"), 5), Estat::Suspes);
    assert!(codes(&m).contains(&Codi::SuspensioOberta));
    assert!(!codes(&m).contains(&Codi::Venciment));
    // One that is opened once the term is over changes nothing.
    let late = run(&peticio(
        "2026-05-04",
        Termini::mesos(2),
        &[s(Recusacio, "2026-07-06", "")],
    ));
    assert_eq!(
        (late.venciment, late.provisional),
        (Some(d("2026-07-06")), false)
    );
}

#[test]
fn optional_suspensions_need_an_act() {
    let mut p = peticio(
        "2026-05-04",
        Termini::mesos(2),
        &[s(Requeriment, "2026-05-20", "2026-06-01")],
    );
    p.suspensions[0].amb_acte = false;
    let m = run(&p);
    assert_eq!(m.venciment, Some(d("2026-07-06")));
    assert!(codes(&m).contains(&Codi::SuspensioSenseActe));
    let lectura = Lectura {
        requeriment_suspen: true,
        ..Lectura::default()
    };
    let m = maxim::compute(&lleida(), &p, &lectura).unwrap();
    assert_eq!(m.venciment, Some(d("2026-07-16")));
    for tipus in TipusSuspensio::ALL {
        p.suspensions[0].tipus = tipus;
        let stops = !run(&p).trams.is_empty();
        assert_eq!(stops, tipus.mandatory(), "{tipus:?}");
    }
}

#[test]
fn terms_in_working_days_lose_working_days() {
    // 10 hàbils from Monday 2 March 2026 end on Monday 16; Thursday 5 to Sunday 8 has one hàbil day.
    let p = peticio(
        "2026-03-02",
        Termini::dies_habils(10),
        &[s(Requeriment, "2026-03-05", "2026-03-08")],
    );
    assert_eq!(run(&p).venciment, Some(d("2026-03-17")));
    let lectura = Lectura {
        dies_suspesos: DiesSuspesos::Naturals,
        ..Lectura::default()
    };
    let m = maxim::compute(&lleida(), &p, &lectura).unwrap();
    assert_eq!(m.venciment, Some(d("2026-03-19")), "Monday 16 + 3 days");
}

#[test]
fn impossible_questions_are_refused() {
    let refused = |p: &Peticio| maxim::compute(&lleida(), p, &Lectura::default()).unwrap_err();
    let inverted = peticio(
        "2026-05-04",
        Termini::mesos(2),
        &[s(Recusacio, "2026-06-02", "2026-06-01")],
    );
    assert_eq!(refused(&inverted), Invalid::SuspensioInvertida);
    let absurd = peticio(
        "2026-05-04",
        Termini::mesos(2),
        &[s(Recusacio, "2026-06-02", "2126-06-01")],
    );
    assert_eq!(refused(&absurd), Invalid::Absurd);
    assert_eq!(
        refused(&peticio("2026-05-04", Termini::hores(2), &[])),
        Invalid::UnitatNoAdmesa
    );
    assert_eq!(
        refused(&peticio("2026-05-04", Termini::mesos(0), &[])),
        Invalid::NoPositiu
    );
}

#[test]
fn a_procedure_without_term_has_three_months() {
    let p = Peticio {
        termini: None,
        origen: Origen::Ofici,
        ..peticio("2026-05-04", Termini::mesos(1), &[])
    };
    let m = run(&p);
    assert_eq!(m.venciment, Some(d("2026-08-04")));
    assert_eq!(m.explicacio[0].article, "LPAC 21.3.a");
}

#[test]
fn the_state_of_a_day() {
    let m = run(&peticio(
        "2026-05-04",
        Termini::mesos(2),
        &[s(Requeriment, "2026-05-20", "2026-06-01")],
    ));
    for (dia, expected) in [
        ("2026-05-19", Estat::Dins),
        ("2026-05-20", Estat::Suspes),
        ("2026-06-01", Estat::Suspes),
        ("2026-06-02", Estat::Dins),
        ("2026-07-10", Estat::Dins),
        ("2026-07-11", Estat::Proper { dies: 5 }),
        ("2026-07-16", Estat::Proper { dies: 0 }),
        ("2026-07-17", Estat::Vencut { dies: 1 }),
    ] {
        assert_eq!(m.estat(d(dia), 5), expected, "{dia}");
    }
    let json = serde_json::to_value(m.estat(d("2026-07-11"), 5)).unwrap();
    assert_eq!(json, serde_json::json!({"estat": "proper", "dies": 5}));
}

#[test]
fn the_explanation_speaks_four_languages_without_gaps() {
    let mut all = peticio("2027-05-04", Termini::mesos(3), &[]);
    for tipus in TipusSuspensio::ALL {
        all.suspensions.push(s(tipus, "2027-05-20", "2027-06-01"));
        all.suspensions.push(s(tipus, "2027-06-10", ""));
        all.suspensions.push(s(tipus, "2026-06-10", "2026-07-01"));
        all.suspensions.push(Suspensio {
            amb_acte: false,
            ..s(tipus, "2027-05-20", "2027-06-01")
        });
    }
    all.ampliacions = vec![Ampliacio {
        termini: Termini::dies_habils(1),
        acordada: d("2027-05-05"),
    }];
    let m = run(&all);
    for code in [
        Codi::SuspensioSolapada,
        Codi::SuspensioFora,
        Codi::SuspensioTopall,
        Codi::SuspensioSenseActe,
        Codi::Ampliacio,
    ] {
        assert!(codes(&m).contains(&code), "{code:?}");
    }
    for line in &m.explicacio {
        for lang in Lang::ALL {
            let text = line.text.get(lang);
            assert!(!text.is_empty() && !text.contains(['{', '}']), "{text}");
        }
    }
}

#[test]
fn the_question_reads_from_json() {
    let json = r#"{"origen":"instancia","inici":"2026-05-04","termini":{"n":2,"unitat":"mesos"},
        "suspensions":[{"tipus":"requeriment","des_de":"2026-05-20","fins_a":"2026-06-01"}]}"#;
    let p: Peticio = serde_json::from_str(json).unwrap();
    assert_eq!(run(&p).venciment, Some(d("2026-07-16")));
}
