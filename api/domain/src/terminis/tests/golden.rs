//! Worked examples, derived by hand from the articles with a paper calendar.

use jiff::civil::{Date, DateTime};
use serde_json::json;

use super::{aran, d, festius, lleida, municipi, skipped};
use crate::calendari::{Calendari, Manca};
use crate::terminis::{Codi, Invalid, Rebuig, Termini, compute, efectes, notificacio, silenci};
use crate::text::Lang;

/// One row of `golden.txt` with its skipped days.
struct Case {
    place: String,
    inici: Date,
    termini: Termini,
    cru: Date,
    venciment: Date,
    name: String,
    skipped: Vec<String>,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let rows = include_str!("golden.txt").lines();
    for row in rows.filter(|r| !r.is_empty() && !r.starts_with('#')) {
        if let Some(skipped) = row.strip_prefix("    ") {
            cases.last_mut().unwrap().skipped.push(skipped.to_owned());
            continue;
        }
        let columns: Vec<&str> = row.split(" | ").collect();
        let [place, inici, termini, cru, venciment, name] = columns[..] else {
            panic!("six columns: {row}");
        };
        let (n, unitat) = termini.split_once(' ').unwrap();
        cases.push(Case {
            place: place.to_owned(),
            inici: d(inici),
            termini: serde_json::from_value(
                json!({"n": n.parse::<i64>().unwrap(), "unitat": unitat}),
            )
            .unwrap(),
            cru: d(cru),
            venciment: d(venciment),
            name: name.to_owned(),
            skipped: Vec::new(),
        });
    }
    cases
}

#[test]
fn the_worked_examples_hold_with_their_skipped_days() {
    let cases = cases();
    assert_eq!(cases.len(), 27);
    for c in cases {
        let calendari = match c.place.as_str() {
            "lleida" => lleida(),
            "aran" => aran(),
            "aran+lleida" => aran().with_residence(&municipi("25120")),
            other => panic!("{other}"),
        };
        let r = compute(&calendari, c.inici, c.termini).unwrap();
        assert_eq!((r.cru, r.venciment), (c.cru, c.venciment), "{}", c.name);
        assert_eq!(skipped(&r.explicacio), c.skipped, "{}", c.name);
        assert_eq!(r.skipped().len(), c.skipped.len(), "{}", c.name);
        assert!(!r.provisional, "{}: {:?}", c.name, r.manquen);
    }
}

#[test]
fn a_holiday_of_the_residence_alone_is_due_to_30_6() {
    let united = aran().with_residence(&municipi("25120"));
    let r = compute(&united, d("2025-12-24"), Termini::dies_habils(1)).unwrap();
    let article = |dia| {
        r.explicacio
            .iter()
            .find(|l| l.motiu.is_some() && l.data == d(dia))
    };
    assert_eq!(article("2025-12-25").unwrap().article, "LPAC 30.2");
    assert_eq!(article("2025-12-26").unwrap().article, "LPAC 30.6");

    let unknown = lleida().with_unknown_residence();
    let r = compute(&unknown, d("2026-03-25"), Termini::dies_habils(10)).unwrap();
    assert!(r.explicacio.iter().any(|l| l.codi == Codi::NomesSeu));
}

#[test]
fn a_missing_year_is_provisional_only_when_it_matters() {
    for (inici, termini, provisional, venciment) in [
        ("2027-12-20", Termini::dies_habils(10), true, "2028-01-03"),
        ("2027-12-01", Termini::mesos(2), true, "2028-02-01"),
        // From Saturday 1 January 2028 to Monday 3: the Monday is asked.
        ("2027-12-01", Termini::mesos(1), true, "2028-01-03"),
        ("2027-12-20", Termini::dies_habils(9), false, "2027-12-31"),
        ("2027-11-29", Termini::mesos(1), false, "2027-12-29"),
    ] {
        let r = compute(&lleida(), d(inici), termini).unwrap();
        assert_eq!(
            (r.venciment, r.provisional),
            (d(venciment), provisional),
            "{inici} {termini:?}"
        );
        let lines = r
            .explicacio
            .iter()
            .filter(|l| l.codi == Codi::CalendariIncomplet)
            .count();
        assert_eq!(lines, if provisional { 3 } else { 0 });
        assert!(r.manquen.iter().all(|m| m.any == 2028));
    }
    // No local list for Tremp: every weekday asked leaves a doubt.
    let tremp = Calendari::new(festius(), &municipi("25234"));
    let r = compute(&tremp, d("2026-03-25"), Termini::dies_habils(1)).unwrap();
    let ambit = "municipi:25234".parse().unwrap();
    assert_eq!(r.manquen, [Manca { ambit, any: 2026 }]);
}

#[test]
fn hours_count_only_within_working_days() {
    for (inici, hores, dia, hora, skips) in [
        ("2026-03-06T17:30", 18, "2026-03-09", "11:30", 2),
        ("2026-03-06T18:00", 6, "2026-03-06", "24:00", 0),
        ("2026-03-06T18:00:59", 7, "2026-03-09", "01:00", 2),
        ("2026-03-07T10:00", 24, "2026-03-09", "24:00", 2),
        ("2026-03-04T00:00", 1, "2026-03-04", "01:00", 0),
        ("2026-04-02T23:59", 2, "2026-04-07", "01:59", 4),
        // The clocks change on Sunday 29 March: nothing is lost.
        ("2026-03-27T12:00", 24, "2026-03-30", "12:00", 2),
    ] {
        let moment: DateTime = inici.parse().unwrap();
        let r = compute(&lleida(), moment, Termini::hores(hores)).unwrap();
        let hora_found = r.hora.unwrap().to_string();
        assert_eq!(
            (r.venciment, hora_found.as_str()),
            (d(dia), hora),
            "{inici}"
        );
        assert_eq!(r.skipped().len(), skips, "{inici}");
    }
    let at = |s: &str| s.parse::<DateTime>().unwrap();
    let r = compute(&lleida(), at("2026-03-06T17:30"), Termini::hores(18)).unwrap();
    assert!(!r.expired_at(at("2026-03-09T11:30")));
    assert!(r.expired_at(at("2026-03-09T11:30:00.000001")));
    let r = compute(&lleida(), at("2026-03-06T17:30"), Termini::dies_habils(1)).unwrap();
    assert!(!r.expired_at(at("2026-03-09T23:59:59.999")));
    assert!(r.expired_at(at("2026-03-10T00:00")));
}

#[test]
fn the_registry_is_effective_on_working_days() {
    for (presentat, efectiu, skips) in [
        (
            "2026-08-15T22:10",
            "2026-08-17T00:00",
            &["2026-08-15 ds", "2026-08-16 dg"][..],
        ),
        ("2026-08-17T09:15", "2026-08-17T09:15", &[]),
        (
            "2026-04-03T08:00",
            "2026-04-07T00:00",
            &[
                "2026-04-03 Divendres Sant",
                "2026-04-04 ds",
                "2026-04-05 dg",
                "2026-04-06 Dilluns de Pasqua",
            ],
        ),
        ("2026-12-31T23:59:59", "2026-12-31T23:59:59", &[]),
    ] {
        let e = efectes(&lleida(), presentat.parse().unwrap()).unwrap();
        assert_eq!(
            e.efectiu,
            efectiu.parse::<DateTime>().unwrap(),
            "{presentat}"
        );
        assert_eq!(skipped(&e.explicacio), skips, "{presentat}");
        assert!(!e.provisional);
    }
    // The holidays of a residence do not close the registry (31.3).
    let united = aran().with_residence(&municipi("25120"));
    let e = efectes(&united, "2025-12-26T10:00".parse().unwrap()).unwrap();
    assert_eq!(e.efectiu, e.presentat);
}

#[test]
fn entries_of_inhabil_days_go_before_those_of_the_day() {
    let at = |s: &str| efectes(&lleida(), s.parse().unwrap()).unwrap();
    let mut entries = [
        "2026-08-17T00:00",
        "2026-08-16T10:00",
        "2026-08-15T22:10",
        "2026-08-14T23:59",
    ]
    .map(at);
    entries.sort_by_key(|e| (e.efectiu, e.presentat));
    let order = entries.map(|e| e.presentat.day());
    assert_eq!(order, [14, 15, 16, 17]);
}

#[test]
fn an_unopened_notification_expires_without_moving() {
    let e = notificacio::expiracio(d("2026-06-17"), Rebuig::DiaDese).unwrap();
    assert_eq!(
        (e.venciment, e.inici_seguent),
        (d("2026-06-27"), d("2026-06-27"))
    );
    let e = notificacio::expiracio(d("2026-06-17"), Rebuig::DiaOnze).unwrap();
    assert_eq!(
        (e.venciment, e.inici_seguent),
        (d("2026-06-27"), d("2026-06-28"))
    );
}

#[test]
fn the_dates_of_silence_are_working_days() {
    let r = silenci::certificat(&lleida(), d("2026-07-06")).unwrap();
    assert_eq!(r.venciment, d("2026-07-27"));
    assert_eq!(r.explicacio[0].article, "LPAC 24.4");
    let r = silenci::comunicacio(&lleida(), d("2026-05-04")).unwrap();
    // Monday 11 May is a local holiday of Lleida.
    assert_eq!(r.venciment, d("2026-05-19"));
    assert_eq!(r.explicacio[0].article, "LPAC 21.4");
}

#[test]
fn impossible_terms_are_refused() {
    let cal = lleida();
    for (termini, expected) in [
        (Termini::dies_habils(0), Invalid::NoPositiu),
        (Termini::mesos(-1), Invalid::NoPositiu),
        (Termini::anys(101), Invalid::Absurd),
        (Termini::hores(2), Invalid::FaltaHora),
    ] {
        assert_eq!(
            compute(&cal, d("2026-01-01"), termini),
            Err(expected),
            "{termini:?}"
        );
    }
    let late = compute(&cal, d("9990-01-01"), Termini::anys(50));
    assert_eq!(late, Err(Invalid::ForaDeRang));
    let late = compute(&cal, d("9999-12-30"), Termini::dies_habils(50));
    assert_eq!(late, Err(Invalid::ForaDeRang));
}

#[test]
fn the_explanation_speaks_four_languages_without_gaps() {
    let united = aran()
        .with_residence(&municipi("25120"))
        .with_unknown_residence();
    let r = compute(&united, d("2027-12-20"), Termini::dies_habils(10)).unwrap();
    for line in &r.explicacio {
        for lang in Lang::ALL {
            let text = line.text.get(lang);
            assert!(!text.is_empty() && !text.contains(['{', '}']), "{text}");
        }
        assert!(line.article.starts_with("LPAC "));
    }
    let r = compute(&lleida(), d("2026-03-25"), Termini::dies_habils(10)).unwrap();
    let friday = r
        .explicacio
        .iter()
        .find(|l| l.data == d("2026-04-03"))
        .unwrap();
    assert_eq!(
        friday.text.get(Lang::Ca),
        "divendres 03/04/2026: no compta, és festiu de l'Estat (Divendres Sant)."
    );
    assert_eq!(
        serde_json::to_value(friday).unwrap(),
        json!({
            "codi": "dia_inhabil", "data": "2026-04-03", "article": "LPAC 30.2",
            "text": friday.text, "motiu": "festiu", "nom": "Divendres Sant", "ambit": "estat",
            "lloc": "seu",
        })
    );
}
