//! Cases prepared for the guards: each one allows the acts that it is for.

use domain::procediment::Origen;
use domain::tramitacio::{Acte, Disposicio, Ordre, Sentit, Signatura};

use crate::sim::Sim;
use crate::solver::sample;

pub type Setup = fn() -> Sim;
pub type Break = fn(&mut Sim);
/// Where the act is allowed, the act, what breaks it, the rule that then refuses it.
pub type Case = (Setup, Acte, Break, &'static str);

pub fn draft_of_nothing() -> Sim {
    let mut sim = Sim::draft("DECRET");
    sim.cas.documents.clear();
    sim
}

pub fn in_progress() -> Sim {
    let mut sim = Sim::open("OBRA_MENOR");
    sim.document("TD06", Origen::Administracio);
    sim
}

pub fn suspended() -> Sim {
    let mut sim = in_progress();
    let order = sample(&sim, Acte::Suspendre);
    sim.act(&order);
    sim.document("TD13", Origen::Administracio);
    sim
}

pub fn ready(sentit: Sentit) -> Sim {
    let mut sim = Sim::instructed("OBRA_MENOR");
    sim.document("TD99", Origen::Administracio);
    sim.resolution(sentit);
    sim
}

pub fn ready_to_decide() -> Sim {
    ready(Sentit::Estimatoria)
}

pub fn ready_to_end() -> Sim {
    ready(Sentit::Declarativa)
}

pub fn notified() -> Sim {
    let mut sim = Sim::notified("OBRA_MENOR");
    sim.cas.fi_recursos = Some(sim.avui);
    sim.avui = sim.after(1);
    sim
}

pub fn archivable() -> Sim {
    let mut sim = notified();
    sim.act(&Ordre::DeclararFerm {});
    sim.act(&Ordre::Tancar {});
    sim.cas.arxiu.taad = Some("TAAD 123".into());
    sim.cas.arxiu.disposicio = Some(Disposicio::Eliminar);
    sim.cas.arxiu.vigencia_fins = Some(sim.avui);
    sim.avui = sim.after(1);
    sim.cas.arxiu.eliminacio_des_de = Some(sim.avui);
    sim
}

pub fn with_late_document() -> Sim {
    let mut sim = archivable();
    sim.document("TD09", Origen::Administracio);
    sim
}

pub fn unsign(sim: &mut Sim) {
    for document in &mut sim.cas.documents {
        document.signatura = Signatura::Cap;
    }
}

pub fn all_notified() -> Sim {
    let mut sim = Sim::decided("OBRA_MENOR");
    sim.notify_everybody();
    sim
}
