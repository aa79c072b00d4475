//! Each guard of the order: the case allows the act, what was asked does not serve.

use domain::procediment::{Organ, UnitatTermini};
use domain::tramitacio::{Acte, Causa, EstatDocument, Motiu, Ordre};
use uuid::Uuid;

use crate::preparats::*;
use crate::sim::Sim;
use crate::solver::sample;

fn proposal(sim: &Sim) -> Uuid {
    let found = sim
        .cas
        .documents
        .iter()
        .find(|document| document.is_of("TD99"));
    found.expect("a proposal").id
}

fn nowhere() -> Uuid {
    Uuid::from_u128(0xdead)
}

fn suspend(sim: &Sim, des_de: i64, topall: Option<i64>) -> Ordre {
    let Ordre::Suspendre {
        causa, document, ..
    } = sample(sim, Acte::Suspendre)
    else {
        unreachable!("a sample is of its act")
    };
    Ordre::Suspendre {
        causa,
        des_de: sim.after(des_de),
        document,
        topall: topall.map(|days| sim.after(days)),
    }
}

fn lift(sim: &Sim, fins: i64) -> Ordre {
    let Ordre::AixecarSuspensio { document, .. } = sample(sim, Acte::AixecarSuspensio) else {
        unreachable!("a sample is of its act")
    };
    Ordre::AixecarSuspensio {
        fins: sim.after(fins),
        document,
    }
}

fn extend(sim: &Sim, n: u32, unitat: UnitatTermini, rao: &str) -> Ordre {
    let Ordre::Ampliar { document, .. } = sample(sim, Acte::Ampliar) else {
        unreachable!("a sample is of its act")
    };
    Ordre::Ampliar {
        n,
        unitat,
        document,
        rao: rao.into(),
    }
}

pub fn end(motiu: Motiu) -> Ordre {
    Ordre::Finalitzar {
        motiu,
        resolucio: None,
    }
}

fn destroy(sim: &Sim, autoritzen: [u128; 2]) -> Ordre {
    let Ordre::Eliminar { document, .. } = sample(sim, Acte::Eliminar) else {
        unreachable!("a sample is of its act")
    };
    Ordre::Eliminar {
        document,
        autoritzen: autoritzen.map(Uuid::from_u128),
    }
}

type Order = fn(&Sim) -> Ordre;

/// Guards that look at the order: set-up, order that is refused, rule.
const ORDER_GUARDS: &[(Setup, Order, &str)] = &[
    (
        draft_of_nothing,
        |_| Ordre::Descartar { rao: " ".into() },
        "descartar.rao",
    ),
    (in_progress, |s| suspend(s, 1, None), "suspendre.data"),
    (in_progress, |s| suspend(s, 0, Some(0)), "suspendre.data"),
    (
        in_progress,
        |s| Ordre::Suspendre {
            causa: Causa::Recusacio,
            des_de: s.avui,
            document: nowhere(),
            topall: None,
        },
        "suspendre.document",
    ),
    (suspended, |s| lift(s, 1), "aixecar_suspensio.data"),
    (suspended, |s| lift(s, -1), "aixecar_suspensio.data"),
    (
        suspended,
        |s| Ordre::AixecarSuspensio {
            fins: s.avui,
            document: None,
        },
        "aixecar_suspensio.document",
    ),
    (
        suspended,
        |s| Ordre::AixecarSuspensio {
            fins: s.avui,
            document: Some(s.cas.suspensions[0].document),
        },
        "aixecar_suspensio.document",
    ),
    (
        in_progress,
        |s| extend(s, 2, UnitatTermini::Mesos, "mitjans"),
        "ampliar.durada",
    ),
    (
        in_progress,
        |s| extend(s, 0, UnitatTermini::Mesos, "mitjans"),
        "ampliar.durada",
    ),
    (
        in_progress,
        |s| extend(s, 1, UnitatTermini::DiesHabils, "mitjans"),
        "ampliar.durada",
    ),
    (
        in_progress,
        |s| extend(s, 1, UnitatTermini::Mesos, ""),
        "ampliar.rao",
    ),
    (
        ready_to_decide,
        |s| Ordre::Elevar {
            organ: Organ::Alcaldia,
            document: proposal(s),
            sessio: None,
        },
        "elevar.organ",
    ),
    (
        ready_to_decide,
        |s| Ordre::Elevar {
            organ: Organ::Ple,
            document: s.cas.documents[0].id,
            sessio: None,
        },
        "elevar.proposta",
    ),
    (
        ready_to_decide,
        |_| Ordre::Resoldre {
            resolucio: Some(nowhere()),
        },
        "resoldre.resolucio",
    ),
    (
        ready_to_end,
        |_| end(Motiu::ArxiuActuacions),
        "finalitzar.motiu",
    ),
    (
        in_progress,
        |_| Ordre::Acumular {
            principal: nowhere(),
            document: nowhere(),
        },
        "acumular.document",
    ),
    (
        archivable,
        |s| Ordre::Reobrir {
            rao: "\t".into(),
            document: proposal(s),
        },
        "reobrir.rao",
    ),
    (
        with_late_document,
        |s| Ordre::IncorporarTard {
            document: s.cas.documents[0].id,
            rao: "x".into(),
        },
        "incorporar_tard.document",
    ),
    (
        with_late_document,
        |_| late(nowhere(), "x"),
        "incorporar_tard.document",
    ),
    (
        || late_like(|document| document.td = Some("TD01".into())),
        |s| late(last(s), "x"),
        "incorporar_tard.document",
    ),
    (
        || late_like(|document| document.estat = EstatDocument::Redaccio),
        |s| late(last(s), "x"),
        "incorporar_tard.document",
    ),
    (
        with_late_document,
        |s| late(last(s), " "),
        "incorporar_tard.rao",
    ),
    (
        in_progress,
        |_| Ordre::Remetre {
            destinatari: " ".into(),
            finalitat: "recurs".into(),
        },
        "remetre.destinatari",
    ),
    (
        archivable,
        |_| Ordre::Transferir {
            rebut: String::new(),
        },
        "transferir.rebut",
    ),
    (archivable, |s| destroy(s, [4, 4]), "eliminar.dues_persones"),
    (
        notified,
        |_| Ordre::Executar {
            document: Some(nowhere()),
        },
        "executar.document",
    ),
];

#[test]
fn each_guard_of_the_order_refuses_alone() {
    for (setup, order, code) in ORDER_GUARDS {
        let sim = setup();
        let order = order(&sim);
        assert!(
            sim.offer(order.act()).permes,
            "{code}: the case itself allows it"
        );
        assert_eq!(sim.refused(&order), [*code], "{order:?}");
    }
}

fn late(document: Uuid, rao: &str) -> Ordre {
    Ordre::IncorporarTard {
        document,
        rao: rao.into(),
    }
}

fn last(sim: &Sim) -> Uuid {
    sim.cas.documents.last().expect("a document").id
}

fn late_like(change: impl Fn(&mut domain::tramitacio::Document)) -> Sim {
    let mut sim = with_late_document();
    change(sim.cas.documents.last_mut().expect("the late one"));
    sim
}
