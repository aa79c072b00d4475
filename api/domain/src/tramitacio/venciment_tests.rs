//! The dates of a case as tables.

use std::sync::Arc;

use jiff::civil::{Date, date};
use uuid::Uuid;

use super::*;
use crate::calendari::{Festius, Municipi};
use crate::procediment::{Definicio, Organ, library};
use crate::terminis::Unitat;
use crate::tramitacio::{
    Canal, FetRegistrat, Interessat, Notificacio, Resolucio, Resultat as Outcome, Sentit,
};

fn definition(codi: &str) -> Arc<Definicio> {
    let found = library().unwrap().into_iter().map(|item| item.definicio);
    Arc::new(found.into_iter().find(|def| def.codi == codi).unwrap())
}

/// Sort, with its local holidays declared so that no result is provisional.
fn criteri() -> Criteri {
    let mut festius = Festius::generals().unwrap();
    for any in 2025..=2027 {
        festius.declare_year("municipi:25209".parse().unwrap(), any);
    }
    Criteri {
        calendari: Calendari::new(festius, &Municipi::new("25209").unwrap()),
        lectura: Lectura::default(),
    }
}

fn case(codi: &str, inici: Date) -> (Cas, Computs) {
    let def = definition(codi);
    let mode = def.inici[0];
    let mut computs = Computs::default();
    computs.apply(&Efecte::IniciaComput { des_de: inici }, inici);
    (Cas::draft(def, mode), computs)
}

fn stopped(causa: Causa, des_de: Date, fins: Option<Date>) -> Suspensio {
    Suspensio {
        id: Uuid::from_u128(1),
        causa,
        des_de,
        topall: causa.cap(des_de),
        document: Uuid::from_u128(2),
        fins,
    }
}

#[test]
fn the_maximum_term_follows_what_is_recorded() {
    // A month from Monday 2 March 2026 ends on 2 April, Holy Thursday: hàbil in Catalonia.
    let march = date(2026, 3, 2);
    let requirement = |fins| stopped(Causa::RequerimentEsmena, date(2026, 3, 10), fins);
    let report = stopped(Causa::InformePreceptiu, date(2026, 3, 10), None);
    for (name, suspensions, extension, expected) in [
        ("alone", vec![], None, Some(date(2026, 4, 2))),
        (
            "ten days stopped",
            vec![requirement(Some(date(2026, 3, 20)))],
            None,
            // 12 April is a Sunday.
            Some(date(2026, 4, 13)),
        ),
        ("still stopped", vec![requirement(None)], None, None),
        (
            "a report stops three months at most",
            vec![report],
            None,
            // 92 days more: 3 July.
            Some(date(2026, 7, 3)),
        ),
        ("extended a month", vec![], Some(1), Some(date(2026, 5, 4))),
    ] {
        let (mut cas, mut computs) = case("OBRA_MENOR", march);
        cas.suspensions = suspensions;
        if let Some(n) = extension {
            let effect = Efecte::AmpliaTermini {
                n,
                unitat: Unitat::Mesos,
                document: Uuid::nil(),
            };
            computs.apply(&effect, date(2026, 3, 20));
        }
        let dates = dates(&cas, &computs, &criteri()).unwrap();
        assert_eq!(dates.venciment(), expected, "{name}");
    }
}

#[test]
fn what_the_law_cannot_count_is_refused_by_its_name() {
    let march = date(2026, 3, 2);
    let extend = |n, day| {
        let (cas, mut computs) = case("OBRA_MENOR", march);
        for (n, day) in std::iter::zip::<Vec<u32>, Vec<Date>>(n, day) {
            let effect = Efecte::AmpliaTermini {
                n,
                unitat: Unitat::Mesos,
                document: Uuid::nil(),
            };
            computs.apply(&effect, day);
        }
        dates(&cas, &computs, &criteri()).err()
    };
    let day = date(2026, 3, 20);
    assert_eq!(extend(vec![1], vec![day]), None);
    assert_eq!(
        extend(vec![2], vec![day]),
        Some(Invalid::AmpliacioExcessiva)
    );
    assert_eq!(
        extend(vec![1], vec![date(2026, 4, 3)]),
        Some(Invalid::AmpliacioTardana)
    );
    assert_eq!(
        extend(vec![1, 1], vec![day, day]),
        Some(Invalid::AmpliacioRepetida)
    );
}

#[test]
fn no_term_runs_before_the_opening_nor_where_the_law_asks_no_resolution() {
    let (cas, _) = case("OBRA_MENOR", date(2026, 3, 2));
    let unopened = dates(&cas, &Computs::default(), &criteri()).unwrap();
    assert_eq!(unopened, Dates::default());

    let (mut cas, computs) = case("OBRA_MENOR", date(2026, 3, 2));
    cas.mode_inici = ModeInici::Comunicacio;
    assert_eq!(dates(&cas, &computs, &criteri()).unwrap().maxim, None);

    let (cas, computs) = case("DECRET", date(2026, 3, 2));
    assert_eq!(dates(&cas, &computs, &criteri()).unwrap().maxim, None);
}

fn notice(id: u128, person: u128, resolution: u128, day: Date) -> FetRegistrat {
    FetRegistrat {
        id: Uuid::from_u128(id),
        fet: Fet::Notificacio(Notificacio {
            interessat: Uuid::from_u128(person),
            resolucio: Some(Uuid::from_u128(resolution)),
            canal: Canal::Paper,
            resultat: Outcome::Practicada,
            posada_a_disposicio: day,
            data: Some(day),
            evidencia: None,
            substitueix: None,
        }),
        anullat: false,
    }
}

#[test]
fn appeals_end_with_the_last_person_notified_of_this_decision() {
    let (mut cas, computs) = case("OBRA_MENOR", date(2026, 3, 2));
    cas.interessats = [11, 12]
        .map(|id| Interessat {
            id: Uuid::from_u128(id),
            cal_notificar: true,
        })
        .to_vec();
    cas.fets = vec![
        notice(21, 11, 31, date(2026, 3, 16)),
        notice(22, 12, 31, date(2026, 3, 20)),
        // Of another decision: it opens no appeal of this one.
        notice(23, 12, 32, date(2026, 5, 20)),
    ];
    let end = |cas: &Cas| dates(cas, &computs, &criteri()).unwrap().fi_recursos();
    assert_eq!(end(&cas), None, "nothing was decided");
    cas.resolucio = Some(Uuid::from_u128(31));
    // A month from 20 March; the courts, two months, are not the administrative way.
    assert_eq!(end(&cas), Some(date(2026, 4, 20)));
    cas.fets[1].anullat = true;
    assert_eq!(end(&cas), Some(date(2026, 4, 16)));
}

#[test]
fn tasks_that_the_law_asks_have_a_name_and_a_last_day() {
    let (cas, computs) = case("OBRA_MENOR", date(2026, 3, 2));
    let due = |codi: &str| task_due(&cas, &computs, codi, date(2026, 3, 2), &criteri());
    // Fifteen hàbils from 2 April, with Good Friday, Easter Monday and no other holiday.
    assert_eq!(due("CERT_SILENCI").unwrap().venciment, date(2026, 4, 27));
    assert_eq!(due("AVIS_SUSPENSIO"), None);
    assert_eq!(due("UNKNOWN"), None);
    assert!(cas.task_like("UNKNOWN").is_none());
}

#[test]
fn the_data_of_a_case_start_and_end_terms() {
    let mut json = serde_json::to_value(&*definition("QUEIXA")).unwrap();
    json["termini_maxim"] = serde_json::json!({"n": 6, "unitat": "mesos", "des_de": "dada",
        "dada": "publicacio", "base": "LGS 25.4"});
    json["dades"]["properties"]["publicacio"] =
        serde_json::json!({"type": "string", "format": "date"});
    json["fases"][1]["tasques"][0]["data_limit"] = "publicacio".into();
    json["fases"][1]["tasques"][1]["periodicitat"] = "trimestral".into();
    let def: Arc<Definicio> = Arc::new(serde_json::from_value(json).unwrap());
    let mut cas = Cas::draft(def.clone(), def.inici[0]);
    let born = date(2026, 2, 2);
    let mut computs = Computs::default();
    computs.apply(&Efecte::IniciaComput { des_de: born }, born);
    let maximum = |cas: &Cas| dates(cas, &computs, &criteri()).unwrap().venciment();
    let due =
        |cas: &Cas, codi| task_due(cas, &computs, codi, born, &criteri()).map(|r| r.venciment);
    assert_eq!(
        (maximum(&cas), due(&cas, "DERIV")),
        (None, None),
        "the day is not known yet"
    );
    cas.dades = serde_json::json!({"publicacio": "2026-03-10"});
    assert_eq!(maximum(&cas), Some(date(2026, 9, 10)));
    assert_eq!(due(&cas, "DERIV"), Some(date(2026, 3, 10)));
    assert_eq!(due(&cas, "INF"), Some(date(2026, 3, 31)));
}

#[test]
fn a_period_ends_on_its_last_day() {
    for (period, day, end) in [
        (Periodicitat::Mensual, date(2028, 2, 1), date(2028, 2, 29)),
        (
            Periodicitat::Trimestral,
            date(2026, 10, 1),
            date(2026, 12, 31),
        ),
        (
            Periodicitat::Trimestral,
            date(2026, 6, 30),
            date(2026, 6, 30),
        ),
        (Periodicitat::Anual, date(2026, 1, 1), date(2026, 12, 31)),
    ] {
        assert_eq!(end_of(period, day), Some(end));
    }
}

#[test]
fn a_term_from_the_act_waits_for_the_act() {
    let (mut cas, computs) = case("OBRA_MENOR", date(2026, 3, 2));
    let Some((_, task)) = cas.definicio.tasks().find(|(_, task)| {
        task.termini
            .as_ref()
            .is_some_and(|term| term.des_de == DesDe::Acte)
    }) else {
        panic!("a procedure that notifies has a term from its act (LPAC 40.2)");
    };
    let (codi, n) = (task.codi.clone(), task.termini.clone().unwrap());
    let born = date(2026, 3, 9);
    assert_eq!(task_due(&cas, &computs, &codi, born, &criteri()), None);
    let day = date(2026, 3, 12);
    cas.resolucio = Some(Uuid::from_u128(31));
    cas.fets.push(FetRegistrat {
        id: Uuid::from_u128(31),
        fet: Fet::Resolucio(Resolucio {
            llibre: "resolucio".into(),
            any: 2026,
            numero: 1,
            organ: Organ::Alcaldia,
            delegacio: None,
            data: day,
            document: Uuid::nil(),
            sentit: Sentit::Estimatoria,
        }),
        anullat: false,
    });
    let expected = terminis::compute(&criteri().calendari, day, n.termini()).unwrap();
    assert_eq!(
        task_due(&cas, &computs, &codi, born, &criteri()),
        Some(expected)
    );
}
