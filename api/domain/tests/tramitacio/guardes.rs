//! Each guard of the case: allowed as it stands, refused for its own rule once it is broken.

use domain::procediment::{ModeInici, Organ, Origen};
use domain::tramitacio::{Acte, Estat, Fet, OrdreTasca, Sentit};

use crate::guardes_arxiu::AFTER_CLOSING;
use crate::preparats::*;
use crate::sim::Sim;
use crate::solver::sample;

/// Every guard that looks at the case: set-up where the act is allowed, act, what breaks it, rule.
const CASE_GUARDS: &[Case] = &[
    (
        || Sim::draft("OBRA_MENOR"),
        Acte::Obrir,
        |s| s.cas.definicio_vigent = false,
        "procediment_vigent",
    ),
    (
        || Sim::draft("OBRA_MENOR"),
        Acte::Obrir,
        |s| s.cas.mode_inici = ModeInici::Ofici,
        "mode_inici",
    ),
    (
        || Sim::draft("OBRA_MENOR"),
        Acte::Obrir,
        |s| s.cas.fets.clear(),
        "assentament",
    ),
    (
        || Sim::draft("OBRA_MENOR"),
        Acte::Obrir,
        |s| s.cas.fets[0].anullat = true,
        "assentament",
    ),
    (
        || Sim::draft("OBRA_MENOR"),
        Acte::Obrir,
        |s| s.cas.interessats.clear(),
        "interessat",
    ),
    (
        || Sim::draft("OBRA_MENOR"),
        Acte::Obrir,
        |s| s.cas.mode_inici = ModeInici::Denuncia,
        "acord_inici",
    ),
    (
        || Sim::draft("OBRA_MENOR"),
        Acte::Obrir,
        |s| s.cas.data_acord = Some(s.after(1)),
        "acord_inici",
    ),
    (
        draft_of_nothing,
        Acte::Descartar,
        |s| s.cas.fets = Sim::draft("QUEIXA").cas.fets,
        "registrat",
    ),
    (
        draft_of_nothing,
        Acte::Descartar,
        |s| {
            s.document("TD01", Origen::Administracio);
        },
        "documents_definitius",
    ),
    (
        in_progress,
        Acte::Suspendre,
        |s| s.cas.definicio = Sim::draft("DECRET").cas.definicio,
        "sense_termini",
    ),
    (
        in_progress,
        Acte::Suspendre,
        |s| s.avui = s.after(31),
        "vencut",
    ),
    (in_progress, Acte::Suspendre, unsign, "document"),
    (
        in_progress,
        Acte::Suspendre,
        |s| s.cas.documents.clear(),
        "document",
    ),
    (
        suspended,
        Acte::AixecarSuspensio,
        |s| s.cas.suspensions.clear(),
        "sense_suspensio",
    ),
    (
        suspended,
        Acte::AixecarSuspensio,
        |s| {
            let own = s.cas.suspensions[0].document;
            s.cas.documents.retain(|d| d.id == own);
        },
        "document",
    ),
    (
        in_progress,
        Acte::Ampliar,
        |s| s.cas.definicio = Sim::draft("DECRET").cas.definicio,
        "sense_termini",
    ),
    (
        in_progress,
        Acte::Ampliar,
        |s| s.avui = s.after(31),
        "vencut",
    ),
    (
        in_progress,
        Acte::Ampliar,
        |s| s.cas.ampliat = true,
        "ja_ampliat",
    ),
    (in_progress, Acte::Ampliar, unsign, "document"),
    (
        ready_to_decide,
        Acte::Elevar,
        |s| s.cas.documents.retain(|d| !d.is_of("TD99")),
        "proposta",
    ),
    (
        ready_to_decide,
        Acte::Elevar,
        |s| {
            s.cas
                .tasques
                .iter_mut()
                .filter(|t| t.codi == "INF_TEC")
                .for_each(|t| t.estat = domain::tramitacio::EstatTasca::Pendent)
        },
        "informes",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| s.cas.fets.retain(|f| !matches!(f.fet, Fet::Resolucio(_))),
        "resolucio",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| s.cas.fets.last_mut().expect("a fact").anullat = true,
        "resolucio",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        unsign,
        "document_resolucio",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| s.cas.configuracio.signatures_administracio.clear(),
        "document_resolucio",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| {
            s.resolution(Sentit::Declarativa);
        },
        "sentit",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| {
            s.resolution_of(Sentit::Estimatoria, Organ::JuntaGovern);
        },
        "organ",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| {
            s.resolution_of(Sentit::Estimatoria, Organ::JuntaGovern);
        },
        "certificat_acord",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| {
            s.cas
                .tasques
                .iter_mut()
                .filter(|t| t.codi == "INF_JUR")
                .for_each(|t| t.estat = domain::tramitacio::EstatTasca::EnCurs)
        },
        "informes",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| {
            s.task_order(&OrdreTasca::Crea {
                codi: "AUDIENCIA".into(),
            })
            .expect("optional");
        },
        "tasques_previes",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| s.cas.documents.retain(|d| !d.is_of("TD99")),
        "documents",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| s.cas.indicadors.abstencio_pendent = true,
        "abstencio",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| s.cas.dades["audiencia_necessaria"] = true.into(),
        "audiencia",
    ),
    (
        ready_to_decide,
        Acte::Resoldre,
        |s| s.cas.definicio = Sim::draft("QUEIXA").cas.definicio,
        "no_resol",
    ),
    (
        ready_to_end,
        Acte::Finalitzar,
        |s| {
            s.resolution(Sentit::Estimatoria);
        },
        "sentit",
    ),
    (
        ready_to_end,
        Acte::Finalitzar,
        |s| s.cas.fets.clear(),
        "resolucio",
    ),
    (
        ready_to_end,
        Acte::Finalitzar,
        |s| s.cas.indicadors.abstencio_pendent = true,
        "abstencio",
    ),
    (ready_to_end, Acte::Finalitzar, unsign, "document_resolucio"),
    (
        all_notified,
        Acte::Notificar,
        |s| s.cas.interessats.clear(),
        "sense_interessats",
    ),
    (
        all_notified,
        Acte::Notificar,
        |s| {
            s.person();
        },
        "resolucio_no_notificada",
    ),
    (
        notified,
        Acte::DeclararFerm,
        |s| s.cas.fi_recursos = Some(s.avui),
        "termini_recurs",
    ),
    (
        notified,
        Acte::DeclararFerm,
        |s| s.cas.fi_recursos = None,
        "termini_recurs",
    ),
    (
        notified,
        Acte::DeclararFerm,
        |s| s.cas.indicadors.recurs_pendent = true,
        "recurs_pendent",
    ),
    (
        notified,
        Acte::DeclararFerm,
        |s| s.cas.ferm_des_de = Some(s.avui),
        "ja_ferm",
    ),
    (
        notified,
        Acte::DeclararFerm,
        |s| s.cas.resolucio = None,
        "sense_resolucio",
    ),
    (
        notified,
        Acte::Executar,
        |s| s.cas.estat = Estat::Resolt,
        "no_notificat",
    ),
    (
        notified,
        Acte::Executar,
        |s| {
            s.person();
        },
        "resolucio_no_notificada",
    ),
];

#[test]
fn each_guard_of_the_case_refuses_by_itself() {
    for (setup, acte, break_it, rule) in CASE_GUARDS.iter().chain(AFTER_CLOSING) {
        let mut sim = setup();
        assert_eq!(sim.lacks(*acte), [""; 0], "{acte:?} before breaking {rule}");
        let order = sample(&sim, *acte);
        assert_eq!(
            sim.refused(&order),
            [""; 0],
            "{acte:?} before breaking {rule}"
        );
        break_it(&mut sim);
        let code = format!("{}.{rule}", acte.code());
        assert!(
            sim.lacks(*acte).contains(&code),
            "{code} not in {:?}",
            sim.lacks(*acte)
        );
        let order = sample(&sim, *acte);
        assert!(
            sim.refused(&order).contains(&code),
            "{code} does not refuse the order"
        );
    }
}

#[test]
fn every_refusal_speaks_four_languages_and_cites_the_law() {
    for (setup, acte, break_it, _) in CASE_GUARDS.iter().chain(AFTER_CLOSING) {
        let mut sim = setup();
        break_it(&mut sim);
        for unmet in sim.offer(*acte).unmet {
            assert!(!unmet.base_legal.is_empty(), "{}", unmet.codi);
            for lang in domain::Lang::ALL {
                let text = unmet.message(lang);
                assert!(
                    text.len() > 10 && !text.contains('{'),
                    "{} {lang:?}: {text}",
                    unmet.codi
                );
            }
            let texts = [&unmet.text.ca, &unmet.text.es, &unmet.text.en];
            assert!(
                texts[0] != texts[1] && texts[1] != texts[2],
                "{}",
                unmet.codi
            );
        }
    }
}
