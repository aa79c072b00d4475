//! The closing guards, one by one, on a case that could be closed.

use domain::procediment::Origen;
use domain::tramitacio::{
    Acte, Assentament, Cas, EstatDocument, Fet, OrdreTasca, Resultat, SentitAssentament, Signatura,
};
use uuid::Uuid;

use crate::sim::Sim;

fn closable() -> Sim {
    Sim::notified("OBRA_MENOR")
}

fn last(sim: &mut Sim) -> &mut domain::tramitacio::Document {
    sim.document("TD06", Origen::Administracio);
    sim.cas.documents.last_mut().expect("it was just added")
}

fn pending_notification(sim: &mut Sim) {
    let person: Uuid = sim.cas.interessats[0].id;
    let mut fet = sim.notification(person, Resultat::Pendent);
    fet.resolucio = None;
    sim.fact(Fet::Notificacio(fet));
}

fn entry(sim: &mut Sim, acceptat: bool) {
    sim.fact(Fet::Assentament(Assentament {
        sentit: SentitAssentament::Entrada,
        numero: "E/2026/77".into(),
        instant: "2026-03-01T10:00:00Z".parse().expect("an instant"),
        oficina: "O00000001".into(),
        data_efectiva: None,
        acceptat,
        document: None,
    }));
}

type Break = fn(&mut Sim);

const GUARDS: &[(&str, Break)] = &[
    ("signatures_pendents", |s| {
        last(s).estat = EstatDocument::FirmaPendent
    }),
    ("signatures_pendents", |s| {
        last(s).estat = EstatDocument::FirmaParcial
    }),
    ("esborranys", |s| last(s).estat = EstatDocument::Redaccio),
    ("notificacions", pending_notification),
    ("resolucio_no_notificada", |s| {
        s.person();
    }),
    ("no_notificat", |s| {
        s.cas.estat = domain::tramitacio::Estat::Resolt
    }),
    ("assentaments", |s| entry(s, false)),
    ("tasques_obertes", |s| {
        let order = OrdreTasca::Crea {
            codi: "ESMENA".into(),
        };
        s.task_order(&order).expect("an optional task");
    }),
    ("documents_incomplets", |s| last(s).td = None),
    ("documents_incomplets", |s| last(s).td = Some("TD77".into())),
    ("documents_incomplets", |s| last(s).origen = None),
    ("documents_incomplets", |s| last(s).estat_elaboracio = None),
    ("documents_incomplets", |s| {
        last(s).estat_elaboracio = Some("EE05".into())
    }),
    ("documents_incomplets", |s| last(s).data_captura = None),
    ("documents_incomplets", |s| last(s).hash_verificat = false),
    ("documents_incomplets", |s| {
        last(s).signatura = Signatura::Cap
    }),
    ("sense_resolucio", |s| s.cas.resolucio = None),
    ("metadades", |s| s.cas.metadades.serie = None),
    ("metadades", |s| {
        s.cas.metadades.classificacio = Some("  ".into())
    }),
];

#[test]
fn each_closing_guard_refuses_alone() {
    for (rule, break_it) in GUARDS {
        let mut sim = closable();
        assert_eq!(sim.lacks(Acte::Tancar), [""; 0]);
        break_it(&mut sim);
        assert_eq!(sim.lacks(Acte::Tancar), [format!("tancar.{rule}")]);
        assert!(
            sim.offer(Acte::Tancar).unmet[0].remei.is_some(),
            "{rule} has a way out"
        );
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let mut sim = closable();
    for (_, break_it) in GUARDS.iter().filter(|(rule, _)| *rule != "sense_resolucio") {
        break_it(&mut sim);
    }
    let lacks = sim.lacks(Acte::Tancar);
    assert_eq!(lacks.len(), 9, "{lacks:?}");
}

#[test]
fn a_pending_appeal_warns_and_does_not_refuse() {
    let mut sim = closable();
    assert!(sim.offer(Acte::Tancar).avisos.is_empty());
    sim.cas.indicadors.recurs_pendent = true;
    let offer = sim.offer(Acte::Tancar);
    assert!(offer.permes);
    assert_eq!(offer.avisos[0].codi, "tancar.recurs_pendent");
}

#[test]
fn notes_are_not_part_of_the_case() {
    let mut sim = closable();
    let note = last(&mut sim);
    note.auxiliar = true;
    note.estat = EstatDocument::Redaccio;
    note.td = None;
    assert!(sim.offer(Acte::Tancar).permes, "LPAC 70.4");
}

#[test]
fn an_entry_recorded_again_as_accepted_is_accepted() {
    let mut sim = closable();
    entry(&mut sim, false);
    assert!(!sim.offer(Acte::Tancar).permes);
    entry(&mut sim, true);
    assert!(sim.offer(Acte::Tancar).permes);
}

#[test]
fn the_body_decides_which_signatures_are_enough() {
    let declare = |cas: &mut Cas| {
        cas.documents
            .iter_mut()
            .for_each(|document| document.signatura = Signatura::Declarada);
    };
    let mut sim = closable();
    declare(&mut sim.cas);
    assert!(sim.offer(Acte::Tancar).permes);
    sim.cas.configuracio.signatures_administracio = vec![Signatura::Valida];
    assert_eq!(sim.lacks(Acte::Tancar), ["tancar.documents_incomplets"]);
}

#[test]
fn closing_foliates_each_definitive_document_once() {
    let mut sim = closable();
    last(&mut sim).auxiliar = true;
    sim.act(&domain::tramitacio::Ordre::Tancar {});
    let mut folis: Vec<u32> = sim.cas.documents.iter().filter_map(|d| d.foli).collect();
    folis.sort_unstable();
    let expected: Vec<u32> = (1..=u32::try_from(sim.cas.documents.len()).expect("few")).collect();
    assert_eq!(folis, expected[..expected.len() - 1], "all but the note");
}
