//! Rules with a history: caps, competence, reasons to end, silence.

use domain::procediment::{ModeInici, Organ, Origen};
use domain::tramitacio::{
    Acte, CertificatAcord, Efecte, Fet, Motiu, Ordre, Resultat, Sentit, produeix_silenci,
};

use crate::guardes_ordre::end;
use crate::preparats::*;
use crate::sim::Sim;

#[test]
fn the_cap_of_a_report_lifts_without_a_document() {
    let mut sim = suspended();
    let cap = sim.cas.suspensions[0]
        .topall
        .expect("three months, LPAC 22.1.d");
    assert_eq!(cap, jiff::civil::date(2026, 6, 2));
    let order = Ordre::AixecarSuspensio {
        fins: cap,
        document: None,
    };
    sim.avui = cap.yesterday().expect("a date");
    assert_eq!(
        sim.refused(&order),
        ["aixecar_suspensio.document", "aixecar_suspensio.data"]
    );
    sim.avui = cap;
    let efectes = sim.act(&order);
    assert_eq!(
        efectes.new_tasks().next().map(|t| t.codi.as_str()),
        Some("AVIS_SUSPENSIO")
    );
}

#[test]
fn an_organ_of_the_same_rank_or_by_delegation_is_competent() {
    let mut sim = ready_to_decide();
    sim.resolution_of(Sentit::Estimatoria, Organ::PresidentEmd);
    assert!(
        sim.offer(Acte::Resoldre).permes,
        "an EMD has a president where others have a mayor"
    );

    sim.resolution_of(Sentit::Estimatoria, Organ::Regidoria);
    assert_eq!(sim.lacks(Acte::Resoldre), ["resoldre.organ"]);
    let delegation = sim.document("TD01", Origen::Administracio);
    if let Some(Fet::Resolucio(fet)) = sim.cas.fets.last_mut().map(|fet| &mut fet.fet) {
        fet.delegacio = Some(delegation);
    }
    assert!(sim.offer(Acte::Resoldre).permes, "LRJSP 9");
}

#[test]
fn a_collegiate_decision_needs_its_certificate() {
    let mut sim = ready_to_decide();
    let delegation = sim.document("TD02", Origen::Administracio);
    sim.resolution_of(Sentit::Estimatoria, Organ::JuntaGovern);
    if let Some(Fet::Resolucio(fet)) = sim.cas.fets.last_mut().map(|fet| &mut fet.fet) {
        fet.delegacio = Some(delegation);
    }
    assert_eq!(sim.lacks(Acte::Resoldre), ["resoldre.certificat_acord"]);
    let document = sim.document("TD11", Origen::Administracio);
    sim.fact(Fet::CertificatAcord(CertificatAcord {
        organ: Organ::JuntaGovern,
        sessio: "4/2026".into(),
        data_sessio: sim.avui,
        acord: "2".into(),
        document,
    }));
    assert!(sim.offer(Acte::Resoldre).permes);
}

#[test]
fn reasons_to_end_depend_on_how_it_began() {
    // (began at request, the term has passed, reasons refused)
    use Motiu::{ArxiuActuacions, Caducitat, Desistiment, Inadmissio};
    let table: [(ModeInici, bool, &[Motiu]); 3] = [
        (ModeInici::InstanciaPart, false, &[ArxiuActuacions]),
        (
            ModeInici::Ofici,
            false,
            &[Desistiment, Caducitat, Inadmissio],
        ),
        (ModeInici::Ofici, true, &[Desistiment, Inadmissio]),
    ];
    for (mode, late, refused) in table {
        let mut sim = ready_to_end();
        sim.cas.mode_inici = mode;
        if late {
            sim.avui = sim.after(31);
        }
        for motiu in Motiu::ALL {
            let got = sim.refused(&end(*motiu));
            let expected = refused.contains(motiu);
            assert_eq!(!got.is_empty(), expected, "{mode:?} {motiu:?}: {got:?}");
        }
    }
}

#[test]
fn silence_is_a_flag_with_its_certificate_and_binds_what_is_decided() {
    let mut sim = Sim::instructed("OBRA_MENOR");
    assert_eq!(
        produeix_silenci(&sim.cas, sim.after(30)),
        None,
        "the last day still counts"
    );
    sim.avui = sim.after(31);
    let efectes = produeix_silenci(&sim.cas, sim.avui).expect("the term has passed");
    assert_eq!(efectes.state(), None, "silence is never a state");
    assert!(
        efectes
            .events()
            .any(|name| name == "expedient.silenci_produit")
    );
    sim.apply(&efectes);
    assert!(sim.next_task().is_some_and(|codi| codi == "CERT_SILENCI"));

    sim.document("TD99", Origen::Administracio);
    sim.resolution(Sentit::Desestimatoria);
    assert_eq!(
        sim.lacks(Acte::Resoldre),
        ["resoldre.silenci_positiu"],
        "LPAC 24.3.a"
    );
    let mut negative = sim.clone();
    negative.cas.dades["ocupa_domini_public"] = true.into();
    assert!(
        negative.offer(Acte::Resoldre).permes,
        "negative over the public domain, 24.1, 24.3.b"
    );
    sim.resolution(Sentit::Estimatoria);
    assert!(sim.offer(Acte::Resoldre).permes);
}

#[test]
fn no_silence_when_it_was_made_available_in_time() {
    let mut sim = Sim::decided("OBRA_MENOR");
    let late = sim.after(40);
    assert!(
        produeix_silenci(&sim.cas, late).is_some(),
        "nothing was notified"
    );
    sim.notify(sim.cas.interessats[0].id, Resultat::Pendent);
    assert_eq!(produeix_silenci(&sim.cas, late), None, "LPAC 40.4, 43.3");

    let complaint = Sim::open("QUEIXA");
    assert_eq!(
        produeix_silenci(&complaint.cas, late),
        None,
        "silence means nothing here"
    );
}

#[test]
fn discarding_a_draft_needs_a_reason_that_is_kept() {
    let mut sim = draft_of_nothing();
    let efectes = sim.act(&Ordre::Descartar {
        rao: "duplicat".into(),
    });
    assert!(efectes.llista.contains(&Efecte::Acte {
        acte: Acte::Descartar,
        rao: Some("duplicat".into()),
        document: None
    }));
}
