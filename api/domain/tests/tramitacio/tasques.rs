//! What people may do with tasks, and what the phase does then.

use domain::procediment::Origen;
use domain::tramitacio::{
    Acte, Estat, EstatTasca, Fet, Ordre, OrdreTasca, Sentit, SignatFora, Signatura, tasks_offered,
};
use uuid::Uuid;

use crate::sim::{Sim, codes};

fn refused(sim: &mut Sim, order: &OrdreTasca) -> Vec<String> {
    let before = sim.cas.clone();
    let refusal = sim.task_order(order).expect_err("it should be refused");
    assert_eq!(sim.cas, before);
    codes(&refusal.unmet)
}

fn complete(sim: &Sim, codi: &str) -> OrdreTasca {
    OrdreTasca::Completa {
        tasca: sim.task(codi),
    }
}

fn open(codi: &str) -> OrdreTasca {
    OrdreTasca::Crea { codi: codi.into() }
}

#[test]
fn a_task_goes_from_pending_to_done() {
    let mut sim = Sim::open("OBRA_MENOR");
    let (tasca, usuari) = (sim.task("C214"), Uuid::from_u128(77));
    sim.task_order(&OrdreTasca::Assigna { tasca, usuari })
        .expect("assigned");
    sim.task_order(&OrdreTasca::Comenca { tasca, usuari })
        .expect("begun");
    assert_eq!(
        refused(&mut sim, &OrdreTasca::Completa { tasca }),
        ["tasca.documents"]
    );
    sim.document("TD06", Origen::Administracio);
    let done = sim
        .task_order(&OrdreTasca::Completa { tasca })
        .expect("done");
    assert_eq!(done.events().next(), Some("tasca.completada"));
    let task = sim
        .cas
        .tasques
        .iter()
        .find(|task| task.id == tasca)
        .expect("it");
    assert_eq!((task.estat, task.usuari), (EstatTasca::Feta, Some(usuari)));
    assert_eq!(
        refused(&mut sim, &OrdreTasca::Completa { tasca }),
        ["tasca.acabada"]
    );
}

#[test]
fn a_document_of_another_task_does_not_serve() {
    let mut sim = Sim::open("OBRA_MENOR");
    let document = sim.document("TD06", Origen::Administracio);
    sim.edit(document, |document| document.tasca = Some("ESMENA".into()));
    let order = complete(&sim, "C214");
    assert_eq!(refused(&mut sim, &order), ["tasca.documents"]);
}

#[test]
fn a_report_must_be_signed_here_or_declared() {
    let mut sim = Sim::open("OBRA_MENOR");
    sim.complete("C214");
    sim.complete("TAXA");
    let report = sim.document("TD13", Origen::Administracio);
    sim.edit(report, |document| document.signatura = Signatura::Cap);
    let order = complete(&sim, "INF_TEC");
    assert_eq!(refused(&mut sim, &order), ["tasca.signatura"]);
    sim.fact(Fet::SignatFora(SignatFora {
        document: report,
        signat_per: "Arquitecta comarcal".into(),
        signat_el: sim.avui,
        declarat_per: Uuid::from_u128(77),
    }));
    sim.task_order(&order)
        .expect("the declaration is enough for this body");
}

#[test]
fn acts_complete_their_tasks_and_nobody_else_does() {
    let mut sim = Sim::instructed("OBRA_MENOR");
    let order = complete(&sim, "RESOL");
    let refusal = sim.task_order(&order).expect_err("an act completes it");
    assert_eq!(codes(&refusal.unmet), ["tasca.acte"]);
    assert!(refusal.unmet[0].args.contains(&("acte", "resoldre".into())));
}

#[test]
fn what_is_mandatory_by_law_is_not_cancelled() {
    // (task, may be cancelled)
    let table = [("C214", false), ("TAXA", true), ("ESMENA", true)];
    for (codi, may) in table {
        let mut sim = Sim::open("OBRA_MENOR");
        sim.task_order(&open("ESMENA")).expect("optional");
        let order = OrdreTasca::Cancella {
            tasca: sim.task(codi),
            rao: "exempt per ordenança".into(),
        };
        assert_eq!(sim.task_order(&order).is_ok(), may, "{codi}");
    }
    let mut sim = Sim::open("OBRA_MENOR");
    let order = OrdreTasca::Cancella {
        tasca: sim.task("TAXA"),
        rao: " ".into(),
    };
    assert_eq!(refused(&mut sim, &order), ["tasca.rao"]);
}

#[test]
fn only_optional_tasks_of_reached_phases_are_offered() {
    let offered = |sim: &Sim| -> Vec<String> {
        tasks_offered(&sim.cas)
            .iter()
            .map(|task| task.codi.clone())
            .collect()
    };
    let mut sim = Sim::open("OBRA_MENOR");
    assert_eq!(offered(&sim), ["ESMENA", "DESIST"]);
    assert_eq!(refused(&mut sim, &open("AUDIENCIA")), ["tasca.fase"]);
    assert_eq!(
        refused(&mut sim, &open("INF_TEC")),
        ["tasca.creacio", "tasca.fase"]
    );
    assert_eq!(refused(&mut sim, &open("NO_HI_ES")), ["tasca.inexistent"]);
    sim.task_order(&open("ESMENA")).expect("optional");
    assert_eq!(refused(&mut sim, &open("ESMENA")), ["tasca.creacio"]);
    sim.complete("ESMENA");
    sim.task_order(&open("ESMENA"))
        .expect("a second requirement");

    let mut sim = Sim::instructed("OBRA_MENOR");
    assert_eq!(refused(&mut sim, &open("LIQ")), ["tasca.condicio"]);
    sim.cas.dades["autoliquidacio"] = false.into();
    sim.task_order(&open("LIQ")).expect("its condition holds");
}

#[test]
fn a_mandatory_task_is_born_only_if_its_condition_holds() {
    let mut sim = Sim::draft("OBRA_MENOR");
    sim.cas.dades["autoliquidacio"] = false.into();
    let opening = sim.act(&Ordre::Obrir {});
    assert!(opening.new_tasks().all(|task| task.codi != "TAXA"));
}

#[test]
fn a_case_that_is_still_moves_no_task() {
    let mut sim = Sim::open("OBRA_MENOR");
    let order = complete(&sim, "TAXA");
    for estat in [
        Estat::PendentOrgan,
        Estat::Acumulat,
        Estat::Tancat,
        Estat::Eliminat,
    ] {
        sim.cas.estat = estat;
        assert!(
            refused(&mut sim, &order).contains(&"tasca.estat".into()),
            "{estat:?}"
        );
    }
}

#[test]
fn ending_without_deciding_cancels_what_is_no_longer_needed() {
    let mut sim = Sim::open("OBRA_MENOR");
    sim.resolution(Sentit::Declarativa);
    sim.act(&Ordre::Finalitzar {
        motiu: domain::tramitacio::Motiu::Renuncia,
        resolucio: None,
    });
    let open: Vec<&str> = sim
        .cas
        .open_tasks()
        .map(|task| task.codi.as_str())
        .collect();
    assert_eq!(open, ["NOTIF"]);
    assert!(
        !sim.cas.is_done("DESIST"),
        "another reason is not a withdrawal"
    );
    sim.notify_everybody();
    assert_eq!(
        sim.cas.fase.as_deref(),
        Some("arxiu"),
        "straight to the closing"
    );
    assert!(sim.offer(Acte::Tancar).permes);
}
