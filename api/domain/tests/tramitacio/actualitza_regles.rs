//! Each rule that refuses an upgrade or its undoing, from a case and a version that break it alone.

use std::sync::Arc;

use domain::procediment::Definicio;
use domain::tramitacio::{EstatTasca, MenaDada, OrdreTasca, actualitza, desfes};
use serde_json::{Value, json};

use crate::actualitza::{Taula, seen, upgrade, version};
use crate::sim::{Sim, codes};

fn task<'v>(json: &'v mut Value, codi: &str) -> &'v mut Value {
    let phases = json["fases"].as_array_mut().expect("phases");
    let mut tasks = phases
        .iter_mut()
        .flat_map(|fase| fase["tasques"].as_array_mut().expect("tasks"));
    tasks.find(|task| task["codi"] == codi).expect("a task")
}

fn remove(json: &mut Value, codi: &str) {
    for fase in json["fases"].as_array_mut().expect("phases") {
        let tasks = fase["tasques"].as_array_mut().expect("tasks");
        tasks.retain(|task| task["codi"] != codi);
    }
}

/// A version with one optional task more, that the next one does not have.
fn with_extra(versio: u32, extra: bool) -> Arc<Definicio> {
    version("OBRA_MENOR", |json| {
        json["versio"] = json!(versio);
        if extra {
            let tasks = json["fases"][0]["tasques"].as_array_mut().expect("tasks");
            tasks.push(
                json!({"codi": "NOVA_DE_PROVA", "nom": {"ca": "Tasca nova", "es": "Tarea nueva"},
                "actors": ["tramitador"]}),
            );
        }
    })
}

#[test]
fn each_rule_refuses_what_breaks_it() {
    type Case = (&'static str, fn() -> Sim, fn(&mut Value));
    let open: fn() -> Sim = || Sim::open("OBRA_MENOR");
    let cases: [Case; 11] = [
        ("procediment", open, |json| {
            json["codi"] = json!("OBRA_MAJOR")
        }),
        ("estat", || Sim::closed("OBRA_MENOR"), |_| {}),
        (
            "anterior",
            || {
                let mut sim = Sim::open("OBRA_MENOR");
                sim.cas.definicio = with_extra(3, false);
                sim
            },
            |_| {},
        ),
        ("inici", open, |json| json["inici"] = json!(["ofici"])),
        ("fase", open, |json| {
            let now = Sim::open("OBRA_MENOR").cas.fase.expect("a phase");
            for fase in json["fases"].as_array_mut().expect("phases") {
                if fase["codi"] == json!(now) {
                    fase["codi"] = json!("una_altra");
                }
            }
        }),
        (
            "decisio",
            || Sim::decided("OBRA_MENOR"),
            |json| {
                for fase in json["fases"].as_array_mut().expect("phases") {
                    for task in fase["tasques"].as_array_mut().expect("tasks") {
                        if task["acte"] == json!("notificar") {
                            task.as_object_mut().expect("a task").remove("acte");
                        }
                    }
                }
            },
        ),
        (
            "tasca_en_curs",
            || {
                let mut sim = Sim::open("OBRA_MENOR");
                let tasca = sim.task("C214");
                let usuari = sim.id();
                sim.task_order(&OrdreTasca::Comenca { tasca, usuari })
                    .expect("it begins");
                sim
            },
            |json| remove(json, "C214"),
        ),
        (
            "guarda",
            || Sim::decided("OBRA_MENOR"),
            |json| {
                task(json, "INF_TEC")["codi"] = json!("INF_NOU");
                json["guardes"].as_array_mut().expect("guards").push(json!({"id": "informe_nou", "actes": ["tancar"],
                "regla": "feta('INF_NOU')", "article": "LPAC 79", "remei": "complete_tasca",
                "missatge": {"ca": "Falta l'informe.", "es": "Falta el informe.", "oc": "Manque er informe.",
                    "en": "The report is missing."}}));
            },
        ),
        ("termini_mes_llarg", open, |json| {
            json["termini_maxim"]["n"] = json!(12)
        }),
        ("silenci", open, |json| {
            json["silenci"] = json!({"sentit": "negatiu", "base": "LPAC 24.1"});
        }),
        (
            "dades",
            || {
                let mut sim = Sim::open("OBRA_MENOR");
                sim.cas.dades = json!({"pressupost_cents": 100});
                sim
            },
            |json| {
                let own = json["dades"]["properties"].as_object_mut().expect("fields");
                own.insert(
                    "pressupost_cents".into(),
                    json!({"type": "string", "title": "Pressupost"}),
                );
            },
        ),
    ];
    for (rule, setup, change) in cases {
        let sim = setup();
        let told = seen(&sim, &version("OBRA_MENOR", change));
        let found = codes(&told.impediments);
        assert!(
            found.contains(&format!("actualitzar.{rule}")),
            "{rule}: {found:?}"
        );
        for unmet in &told.impediments {
            for lang in domain::Lang::ALL {
                assert!(
                    !unmet.message(lang).contains('{'),
                    "{rule}: {}",
                    unmet.message(lang)
                );
            }
        }
    }
}

#[test]
fn an_unpublished_version_serves_no_case() {
    let sim = Sim::open("OBRA_MENOR");
    let def = version("OBRA_MENOR", |_| {});
    let taula = Taula::of(&sim);
    let mut cap = taula.cap(&def);
    cap.publicada = false;
    let refusal = actualitza(&sim.cas, &cap).expect_err("it is not published");
    assert_eq!(codes(&refusal.unmet), ["actualitzar.no_publicada"]);
}

#[test]
fn a_shorter_term_and_a_better_silence_are_good_for_who_waits() {
    let sim = Sim::open("OBRA_MENOR");
    let def = version("OBRA_MENOR", |json| {
        json["termini_maxim"]["n"] = json!(15);
        json["termini_maxim"]["unitat"] = json!("dies_naturals");
    });
    let told = seen(&sim, &def);
    assert_eq!(codes(&told.impediments), Vec::<String>::new());
    assert_eq!(told.terminis.len(), 1, "{:?}", told.terminis);
    assert!(told.terminis[0].ara < told.terminis[0].abans);
}

#[test]
fn what_the_new_version_asks_and_does_not_know_of_the_data_is_told() {
    let mut sim = Sim::open("OBRA_MENOR");
    sim.cas.dades = json!({"emplacament": "Plaça Major, 1"});
    let def = version("OBRA_MENOR", |json| {
        let own = json["dades"]["properties"].as_object_mut().expect("fields");
        own.remove("emplacament");
        own.insert(
            "llicencia".into(),
            json!({"type": "string", "title": "Llicència anterior"}),
        );
        json["guardes"].as_array_mut().expect("guards").push(json!({"id": "llicencia_anterior", "actes": ["resoldre"],
            "regla": {"dada_present": "llicencia"}, "article": "TRLUC 187", "remei": "update_expedient",
            "missatge": {"ca": "Falta.", "es": "Falta.", "oc": "Manque.", "en": "Missing."}}));
    });
    let told = seen(&sim, &def);
    assert_eq!(codes(&told.impediments), Vec::<String>::new());
    let found: Vec<(&str, MenaDada)> = told
        .dades
        .iter()
        .map(|it| (it.cami.as_str(), it.mena))
        .collect();
    assert_eq!(
        found,
        [
            ("emplacament", MenaDada::Desconeguda),
            ("llicencia", MenaDada::Falta)
        ]
    );
}

#[test]
fn a_task_that_nobody_began_goes_and_comes_back() {
    let mut sim = Sim::open("OBRA_MENOR");
    let first = sim.cas.definicio.clone();
    let open = sim.task("C214");
    let def = version("OBRA_MENOR", |json| remove(json, "C214"));
    let feta = upgrade(&mut sim, &def).expect("it may");
    let gone = sim
        .cas
        .tasques
        .iter()
        .find(|task| task.id == open)
        .expect("the task");
    assert_eq!(gone.estat, EstatTasca::Cancellada);
    let efectes = desfes(&sim.cas, &feta, &first).expect("it may come back");
    sim.apply(&efectes);
    assert_eq!(sim.task("C214"), open);
}

#[test]
fn each_thing_that_stands_on_an_upgrade_holds_it() {
    let up = || {
        let mut sim = Sim::open("OBRA_MENOR");
        let first = sim.cas.definicio.clone();
        let feta = upgrade(&mut sim, &with_extra(2, true)).expect("it may");
        (sim, first, feta)
    };
    let held = |sim: &Sim, first: &Arc<Definicio>, feta: &domain::tramitacio::Desfeta| {
        desfes(&sim.cas, feta, first).map_or_else(|refusal| codes(&refusal.unmet), |_| Vec::new())
    };
    let (sim, first, feta) = up();
    assert_eq!(held(&sim, &first, &feta), Vec::<String>::new());
    let (mut sim, first, feta) = up();
    sim.complete("NOVA_DE_PROVA");
    assert_eq!(
        held(&sim, &first, &feta),
        ["desfer_procediment.tasca_posterior"]
    );
    let (mut sim, first, feta) = up();
    while sim.cas.fase.as_deref() == Some("iniciacio") {
        let codi = sim.next_task().expect("work to do");
        sim.complete(&codi);
    }
    assert!(held(&sim, &first, &feta).contains(&"desfer_procediment.acte_posterior".to_owned()));
    let (mut sim, first, feta) = up();
    upgrade(&mut sim, &with_extra(3, true)).expect("it may");
    assert_eq!(held(&sim, &first, &feta), ["desfer_procediment.versio"]);
    let mut sim = Sim::open("OBRA_MENOR");
    let first = sim.cas.definicio.clone();
    let def = version("OBRA_MENOR", |json| {
        let own = json["dades"]["properties"].as_object_mut().expect("fields");
        own.insert(
            "llicencia".into(),
            json!({"type": "string", "title": "Llicència anterior"}),
        );
    });
    let feta = upgrade(&mut sim, &def).expect("it may");
    sim.cas.dades["llicencia"] = json!("12/2020");
    assert_eq!(
        held(&sim, &first, &feta),
        ["desfer_procediment.dades_posteriors"]
    );
}
