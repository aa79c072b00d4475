//! The procedures from opening to closing.

use domain::procediment::Origen;
use domain::tramitacio::{
    Acte, Efecte, Estat, EstatTasca, Fet, Inici, Interessat, MenaIndex, Motiu, Ordre, OrdreTasca,
    Resultat, Sentit, obre,
};
use uuid::Uuid;

use crate::sim::{Sim, all_codes, definition};
use crate::solver;

#[test]
fn minor_works_from_opening_to_firm_and_closed() {
    let mut sim = Sim::draft("OBRA_MENOR");
    let opening = sim.act(&Ordre::Obrir {});
    assert_eq!(opening.state(), Some((Estat::EnTramit, None)));
    assert!(opening.llista.contains(&Efecte::AssignaNumero));
    assert!(opening.llista.contains(&Efecte::IniciaComput {
        des_de: jiff::civil::date(2026, 3, 2)
    }));
    let born: Vec<(&str, EstatTasca)> = opening
        .new_tasks()
        .map(|task| (task.codi.as_str(), task.estat))
        .collect();
    assert_eq!(
        born,
        [
            ("REG", EstatTasca::Feta),
            ("C214", EstatTasca::Pendent),
            ("TAXA", EstatTasca::Pendent)
        ]
    );
    assert_eq!(opening.events().last(), Some("expedient.obert"));

    sim.complete("C214");
    assert_eq!(sim.cas.fase.as_deref(), Some("iniciacio"));
    sim.complete("TAXA");
    assert_eq!(sim.cas.fase.as_deref(), Some("instruccio"));
    sim.complete("INF_TEC");
    sim.complete("INF_JUR");
    assert_eq!(sim.cas.fase.as_deref(), Some("finalitzacio"));

    sim.document("TD99", Origen::Administracio);
    let resolution = sim.resolution(Sentit::Estimatoria);
    let decision = sim.act(&Ordre::Resoldre {
        resolucio: Some(resolution),
    });
    assert_eq!(sim.cas.resolucio, Some(resolution));
    let person = sim.cas.interessats[0].id;
    let notif: Vec<_> = decision
        .new_tasks()
        .map(|t| (t.codi.as_str(), t.interessat))
        .collect();
    assert_eq!(notif, [("NOTIF", Some(person))]);
    assert_eq!(sim.cas.fase.as_deref(), Some("finalitzacio"));

    sim.notify(person, Resultat::Pendent);
    assert_eq!(
        sim.lacks(Acte::Notificar),
        ["notificar.resolucio_no_notificada"]
    );
    sim.notify(person, Resultat::Acceptada);
    assert_eq!(
        sim.cas.fase.as_deref(),
        Some("arxiu"),
        "the fact completed the task"
    );
    sim.act(&Ordre::Notificar {});

    sim.cas.fi_recursos = Some(sim.after(31));
    assert_eq!(
        sim.lacks(Acte::DeclararFerm),
        ["declarar_ferm.termini_recurs"]
    );
    sim.avui = sim.after(32);
    sim.act(&Ordre::DeclararFerm {});
    assert!(sim.is(Estat::Ferm));
    assert_eq!(sim.cas.ferm_des_de, Some(sim.avui));

    let closing = sim.act(&Ordre::Tancar {});
    assert!(closing.llista.contains(&Efecte::ConstrueixIndex {
        mena: MenaIndex::Tancament
    }));
    assert!(sim.is(Estat::Tancat));
    assert_eq!(sim.cas.open_tasks().count(), 0);
}

#[test]
fn an_unanswered_requirement_ends_as_withdrawn_and_closes() {
    let mut sim = Sim::open("OBRA_MENOR");
    sim.task_order(&OrdreTasca::Crea {
        codi: "ESMENA".into(),
    })
    .expect("an optional task");
    let requirement = sim.document("TD07", Origen::Administracio);
    sim.act(&Ordre::Suspendre {
        causa: domain::tramitacio::Causa::RequerimentEsmena,
        des_de: sim.avui,
        document: requirement,
        topall: Some(sim.after(14)),
    });
    sim.avui = sim.after(20);
    sim.resolution(Sentit::Declarativa);
    let end = Ordre::Finalitzar {
        motiu: Motiu::Desistiment,
        resolucio: None,
    };
    let efectes = sim.act(&end);
    assert_eq!(
        efectes.state(),
        Some((Estat::Finalitzat, Some(Motiu::Desistiment)))
    );
    assert!(sim.cas.open_suspension().is_none());
    assert_eq!(
        sim.cas.suspensions[0].fins,
        Some(jiff::civil::date(2026, 3, 16)),
        "the suspension ends with the term that was granted"
    );
    assert!(sim.cas.is_done("DESIST"));
    assert_eq!(sim.lacks(Acte::Tancar), ["tancar.resolucio_no_notificada"]);
    sim.notify_everybody();
    sim.act(&Ordre::Tancar {});
    assert_eq!(
        sim.cas.motiu,
        Some(Motiu::Desistiment),
        "closing keeps why it ended"
    );
    assert!(!sim.cas.is_done("INF_TEC"));
}

#[test]
fn a_complaint_closes_with_its_answer_and_no_resolution() {
    let mut sim = Sim::open("QUEIXA");
    assert_eq!(
        sim.cas.fase.as_deref(),
        Some("instruccio"),
        "nothing mandatory waits before"
    );
    sim.complete("DERIV");
    assert_eq!(
        sim.lacks(Acte::Tancar),
        ["tancar.tasques_obertes", "tancar.sense_resolucio"]
    );
    sim.complete("RESP");
    assert_eq!(sim.cas.fase.as_deref(), Some("arxiu"));
    sim.act(&Ordre::Tancar {});
    assert!(sim.is(Estat::Tancat));
}

#[test]
fn a_general_request_becomes_another_case_at_once() {
    let mut sim = Sim::open("QUEIXA");
    sim.task_order(&OrdreTasca::Crea {
        codi: "CONV".into(),
    })
    .expect("it may end at any moment");
    sim.complete("CONV");
    assert!(!sim.cas.is_done("DERIV"));
    assert_eq!(sim.cas.fase.as_deref(), Some("arxiu"));
    sim.act(&Ordre::Tancar {});
}

#[test]
fn a_decree_without_interested_persons_closes_without_notifying() {
    let mut sim = Sim::open("DECRET");
    assert_eq!(sim.cas.fase.as_deref(), Some("preparacio"));
    sim.complete("PROP");
    sim.resolution(Sentit::Altres);
    sim.act(&Ordre::Resoldre { resolucio: None });
    assert_eq!(sim.cas.fase.as_deref(), Some("publicitat"));
    assert_eq!(sim.lacks(Acte::Notificar), ["notificar.sense_interessats"]);
    sim.complete("COM");
    sim.complete("DACIO");
    sim.act(&Ordre::Tancar {});
    assert!(sim.is(Estat::Tancat));
}

#[test]
fn a_decree_with_somebody_is_notified() {
    let mut sim = Sim::open("DECRET");
    sim.person();
    sim.complete("PROP");
    sim.resolution(Sentit::Altres);
    sim.act(&Ordre::Resoldre { resolucio: None });
    assert_eq!(sim.cas.fase.as_deref(), Some("finalitzacio"));
    sim.notify_everybody();
    sim.act(&Ordre::Notificar {});
    sim.complete("COM");
    sim.complete("DACIO");
    sim.act(&Ordre::Tancar {});
}

#[test]
fn a_reopened_case_closes_again_or_is_decided_anew() {
    let mut sim = Sim::closed("OBRA_MENOR");
    let old = sim.cas.resolucio;
    sim.cas.arxiu.vigencia_fins = Some(sim.avui);
    let order = solver::sample(&sim, Acte::Reobrir);
    sim.act(&order);
    assert!(sim.is(Estat::EnTramit));
    assert_eq!(
        sim.cas.arxiu.vigencia_fins, None,
        "what the closing computed is gone"
    );
    assert_eq!(
        sim.lacks(Acte::Resoldre),
        ["resoldre.resolucio"],
        "the old one decides no more"
    );
    assert!(sim.offer(Acte::Tancar).permes);

    sim.resolution(Sentit::EstimatoriaParcial);
    sim.act(&Ordre::Resoldre { resolucio: None });
    assert_ne!(sim.cas.resolucio, old);
    assert_eq!(
        sim.cas.not_yet_notified().len(),
        1,
        "the new decision is notified again"
    );
    solver::close(&mut sim).expect("it closes");
}

#[test]
fn opening_in_one_call_equals_opening_a_draft() {
    for codi in all_codes() {
        let draft = Sim::draft(codi);
        let inici = Inici {
            definicio_vigent: true,
            mode: draft.cas.mode_inici,
            data_acord: draft.cas.data_acord,
            interessats: draft.cas.interessats.clone(),
            motiu_sense_interessat: None,
            documents: draft.cas.documents.clone(),
            fets: draft.cas.fets.iter().map(|fet| fet.fet.clone()).collect(),
            dades: draft.cas.dades.clone(),
        };
        let at_once = obre(&definition(codi), &inici, draft.avui).expect("it opens");
        let mut opened = draft.clone();
        let later = opened.act(&Ordre::Obrir {});
        let facts = at_once.llista.len() - later.llista.len();
        assert_eq!(at_once.llista[facts..], later.llista[..], "{codi}");
        assert_eq!(
            facts,
            2 * draft.cas.fets.len(),
            "each fact and its event, {codi}"
        );
    }
}

#[test]
fn opening_in_one_call_refuses_what_is_missing() {
    let inici = Inici {
        definicio_vigent: false,
        mode: domain::procediment::ModeInici::Comunicacio,
        data_acord: None,
        interessats: vec![],
        motiu_sense_interessat: Some("  ".into()),
        documents: vec![],
        fets: vec![],
        dades: serde_json::json!({}),
    };
    let avui = jiff::civil::date(2026, 3, 2);
    let refusal = obre(&definition("OBRA_MENOR"), &inici, avui).expect_err("it cannot open");
    assert_eq!(
        crate::sim::codes(&refusal.unmet),
        [
            "obrir.procediment_vigent",
            "obrir.mode_inici",
            "obrir.assentament",
            "obrir.interessat"
        ]
    );
}

#[test]
fn whoever_follows_the_remedies_closes_every_procedure() {
    for codi in all_codes() {
        let mut sim = Sim::draft(codi);
        let steps = solver::close(&mut sim).unwrap_or_else(|stuck| panic!("{codi}: {stuck}"));
        assert!(sim.is(Estat::Tancat), "{codi} in {steps} steps");
    }
}

#[test]
fn a_second_person_must_be_notified_too() {
    let mut sim = Sim::decided("OBRA_MENOR");
    sim.cas.interessats.push(Interessat {
        id: Uuid::from_u128(900),
        cal_notificar: false,
    });
    let third = sim.person();
    sim.notify(sim.cas.interessats[0].id, Resultat::Rebutjada);
    assert_eq!(
        sim.cas.not_yet_notified(),
        [third],
        "a denunciant is not notified"
    );
    let fet = sim.notification(third, Resultat::Anullada);
    sim.fact(Fet::Notificacio(fet));
    assert_eq!(
        sim.cas.not_yet_notified(),
        [third],
        "an annulled one notifies nobody"
    );
}

#[test]
fn after_one_end_no_other_is_asked() {
    let mut sim = Sim::open("COM_PREVIA_OBRES");
    sim.complete("TAXA");
    sim.complete("VERIF");
    assert_eq!(sim.cas.fase.as_deref(), Some("finalitzacio"));
    sim.task_order(&OrdreTasca::Crea { codi: "AUD".into() })
        .expect("an optional task");
    sim.complete("AUD");
    sim.resolution(Sentit::Desestimatoria);
    sim.act(&Ordre::Resoldre { resolucio: None });
    sim.notify_everybody();
    sim.act(&Ordre::Notificar {});
    assert!(
        sim.cas.open_tasks().all(|task| task.codi != "CONFORME"),
        "what was left without effect is not found right"
    );
    sim.act(&Ordre::Tancar {});
}
