//! Facts: what is accepted as evidence, and what is not.

use domain::procediment::{Organ, Origen};
use domain::tramitacio::{
    Assentament, Canal, CertificatAcord, EstatDocument, Fet, Notificacio, Resolucio, Resultat,
    Sentit, SentitAssentament, SignatFora, anulla_fet,
};
use serde_json::json;
use uuid::Uuid;

use crate::sim::{Sim, codes};

fn refused(sim: &mut Sim, fet: Fet) -> Vec<String> {
    let before = sim.cas.clone();
    let unmet = sim
        .try_fact(&fet)
        .map_or_else(|refusal| codes(&refusal.unmet), |_| vec![]);
    if !unmet.is_empty() {
        assert_eq!(sim.cas, before);
    }
    unmet
}

fn resolution(sim: &mut Sim) -> Resolucio {
    Resolucio {
        llibre: "decrets".into(),
        any: 2026,
        numero: 9,
        organ: Organ::Alcaldia,
        delegacio: None,
        data: sim.avui,
        document: sim.document("TD01", Origen::Administracio),
        sentit: Sentit::Estimatoria,
    }
}

#[test]
fn a_resolution_needs_its_number_its_date_and_its_document() {
    type Spoil = fn(&mut Resolucio, &mut Sim);
    let table: [(Spoil, &str); 8] = [
        (|r, _| r.llibre = " ".into(), "fet.incomplet"),
        (|r, _| r.numero = 0, "fet.numero"),
        (|r, _| r.any = 2025, "fet.numero"),
        (|r, s| r.data = s.after(1), "fet.data_futura"),
        (|r, _| r.document = Uuid::from_u128(1), "fet.prova"),
        (
            |r, s| r.document = s.document("TD13", Origen::Administracio),
            "fet.prova",
        ),
        (
            |r, s| s.edit(r.document, |d| d.estat = EstatDocument::Redaccio),
            "fet.prova",
        ),
        (|r, _| r.delegacio = Some(Uuid::from_u128(1)), "fet.prova"),
    ];
    for (spoil, code) in table {
        let mut sim = Sim::open("DECRET");
        let mut fet = resolution(&mut sim);
        spoil(&mut fet, &mut sim);
        assert_eq!(refused(&mut sim, Fet::Resolucio(fet)), [code]);
    }
    let mut sim = Sim::open("DECRET");
    let fet = resolution(&mut sim);
    assert_eq!(refused(&mut sim, Fet::Resolucio(fet.clone())), [""; 0]);
    assert_eq!(
        refused(&mut sim, Fet::Resolucio(fet)),
        ["fet.repetit"],
        "a number is used once"
    );
}

#[test]
fn each_channel_has_its_results() {
    use Canal::{Compareixenca, Electronica, Externa, Paper};
    use Resultat::{Acceptada, Edicte, Expirada, Pendent, Practicada, Rebutjada};
    let table = [
        (Electronica, Acceptada, true),
        (Electronica, Rebutjada, true),
        (Electronica, Practicada, false),
        (Electronica, Edicte, false),
        (Paper, Practicada, true),
        (Paper, Edicte, true),
        (Paper, Expirada, false),
        (Compareixenca, Practicada, true),
        (Compareixenca, Pendent, false),
        (Externa, Edicte, true),
    ];
    for (canal, resultat, possible) in table {
        let mut sim = Sim::decided("OBRA_MENOR");
        let mut fet = sim.notification(sim.cas.interessats[0].id, resultat);
        fet.canal = canal;
        let got = refused(&mut sim, Fet::Notificacio(fet));
        assert_eq!(
            !got.contains(&"fet.resultat".into()),
            possible,
            "{canal:?} {resultat:?}"
        );
    }
}

#[test]
fn a_notification_needs_its_dates_and_its_evidence() {
    type Spoil = fn(&mut Notificacio, &Sim);
    let table: [(Resultat, Spoil, &str); 8] = [
        (
            Resultat::Acceptada,
            |n, _| n.interessat = Uuid::from_u128(1),
            "fet.interessat",
        ),
        (
            Resultat::Acceptada,
            |n, _| n.resolucio = Some(Uuid::from_u128(1)),
            "fet.resolucio",
        ),
        (Resultat::Acceptada, |n, _| n.evidencia = None, "fet.prova"),
        (Resultat::Acceptada, |n, _| n.data = None, "fet.data"),
        (
            Resultat::Acceptada,
            |n, s| n.data = Some(s.after(-1)),
            "fet.data",
        ),
        (
            Resultat::Acceptada,
            |n, s| n.data = Some(s.after(1)),
            "fet.data_futura",
        ),
        (
            Resultat::Expirada,
            |n, s| n.posada_a_disposicio = s.after(-9),
            "fet.data",
        ),
        (
            Resultat::Acceptada,
            |n, _| n.substitueix = Some(Uuid::from_u128(1)),
            "fet.substitueix",
        ),
    ];
    for (resultat, spoil, code) in table {
        let mut sim = Sim::decided("OBRA_MENOR");
        let mut fet = sim.notification(sim.cas.interessats[0].id, resultat);
        spoil(&mut fet, &sim);
        assert_eq!(refused(&mut sim, Fet::Notificacio(fet)), [code]);
    }
    let mut sim = Sim::decided("OBRA_MENOR");
    let mut fet = sim.notification(sim.cas.interessats[0].id, Resultat::Expirada);
    fet.posada_a_disposicio = sim.after(-10);
    assert_eq!(
        refused(&mut sim, Fet::Notificacio(fet)),
        [""; 0],
        "ten natural days, LPAC 43.2"
    );
}

#[test]
fn a_final_notification_is_never_replaced() {
    let mut sim = Sim::decided("OBRA_MENOR");
    let person = sim.cas.interessats[0].id;
    let first = sim.notify(person, Resultat::Acceptada);
    let mut fet = sim.notification(person, Resultat::Rebutjada);
    fet.substitueix = Some(first);
    assert_eq!(
        refused(&mut sim, Fet::Notificacio(fet)),
        ["fet.substitueix"]
    );
    let refusal = anulla_fet(&sim.cas, first, "error").expect_err("its dates stay");
    assert_eq!(codes(&refusal.unmet), ["fet.en_us"]);
}

#[test]
fn entries_declarations_and_certificates() {
    let mut sim = Sim::open("OBRA_MENOR");
    let entry = Assentament {
        sentit: SentitAssentament::Entrada,
        numero: "E/9".into(),
        // Half past midnight of the next day in Madrid.
        instant: "2026-03-02T23:30:00Z".parse().expect("an instant"),
        oficina: "O1".into(),
        data_efectiva: None,
        acceptat: false,
        document: None,
    };
    assert_eq!(
        entry.start_day(),
        jiff::civil::date(2026, 3, 3),
        "the legal day is Madrid's"
    );
    let got = refused(&mut sim, Fet::Assentament(entry.clone()));
    assert_eq!(got, ["fet.data_futura"]);
    sim.avui = sim.after(1);
    let early = Assentament {
        data_efectiva: Some(jiff::civil::date(2026, 3, 2)),
        ..entry.clone()
    };
    assert_eq!(refused(&mut sim, Fet::Assentament(early)), ["fet.data"]);
    assert_eq!(refused(&mut sim, Fet::Assentament(entry.clone())), [""; 0]);
    assert_eq!(refused(&mut sim, Fet::Assentament(entry)), ["fet.repetit"]);

    let nowhere = SignatFora {
        document: Uuid::from_u128(1),
        signat_per: String::new(),
        signat_el: sim.after(1),
        declarat_per: Uuid::from_u128(2),
    };
    assert_eq!(
        refused(&mut sim, Fet::SignatFora(nowhere)),
        ["fet.incomplet", "fet.data_futura", "fet.prova"]
    );
    let document = sim.document("TD11", Origen::Administracio);
    let certificate = CertificatAcord {
        organ: Organ::Alcaldia,
        sessio: "1".into(),
        data_sessio: sim.avui,
        acord: "1".into(),
        document,
    };
    assert_eq!(
        refused(&mut sim, Fet::CertificatAcord(certificate)),
        ["fet.organ"]
    );
}

#[test]
fn a_closed_case_takes_no_facts() {
    let mut sim = Sim::closed("OBRA_MENOR");
    let fet = resolution(&mut sim);
    assert_eq!(refused(&mut sim, Fet::Resolucio(fet)), ["fet.estat"]);
}

#[test]
fn an_unused_fact_is_annulled_with_a_reason() {
    let mut sim = Sim::instructed("OBRA_MENOR");
    let id = sim.resolution(Sentit::Desestimatoria);
    let refusal = anulla_fet(&sim.cas, id, " ").expect_err("no reason");
    assert_eq!(codes(&refusal.unmet), ["fet.rao"]);
    let efectes = anulla_fet(&sim.cas, id, "document equivocat").expect("it decided nothing");
    sim.apply(&efectes);
    assert_eq!(sim.cas.unused_resolution(), None);

    let decided = Sim::decided("OBRA_MENOR");
    let used = decided.cas.resolucio.expect("it was decided");
    assert!(anulla_fet(&decided.cas, used, "error").is_err());
}

#[test]
fn facts_read_from_json_and_refuse_what_they_do_not_know() {
    let good = json!({"tipus": "signat_fora", "document": Uuid::nil(), "signat_per": "Alcaldia",
        "signat_el": "2026-03-02", "declarat_per": Uuid::nil()});
    assert!(serde_json::from_value::<Fet>(good.clone()).is_ok());
    let mut bad = good;
    bad["de_mes"] = json!(1);
    assert!(serde_json::from_value::<Fet>(bad).is_err());
}
