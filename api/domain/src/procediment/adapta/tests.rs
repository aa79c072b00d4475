//! What a body may change of a procedure and what it may not, a row for each rule; where its own tasks stand; and what a later
//! version of the library makes of an adaptation. Long, because it is one table.

use serde_json::{Value, json};

use super::regles::PREFIX;
use super::*;
use crate::procediment::{Publicat, library};

fn definition(codi: &str) -> Definicio {
    let all = library().unwrap();
    all.iter()
        .find(|item| item.definicio.codi == codi)
        .map(|item| item.definicio.clone())
        .unwrap()
}

fn text(json: Value) -> Adaptacio {
    serde_json::from_value(json).unwrap()
}

fn own_task(changes: Value) -> Value {
    let mut tasca = json!({"codi": "X_VISITA", "nom": {"ca": "Visita de l'agutzil", "es": "Visita del alguacil"},
        "actors": ["auxiliar"], "opcional": true});
    tasca
        .as_object_mut()
        .unwrap()
        .extend(changes.as_object().unwrap().clone());
    json!({"afegides": [{"fase": "instruccio", "despres_de": "INF_TEC", "tasca": tasca}]})
}

#[test]
fn what_a_body_may_change_and_what_it_may_not() {
    let name = json!({"ca": "Obres petites", "es": "Obras pequeñas"});
    let of = |codi: &str, own: Value| json!({"tasques": {codi: own}});
    // Definition, adaptation, and the defect: its place and its rule.
    type Row = (&'static str, Value, Option<(&'static str, &'static str)>);
    let table: Vec<Row> = vec![
        ("OBRA_MENOR", json!({}), None),
        ("OBRA_MENOR", json!({"nom": name}), None),
        (
            "OBRA_MENOR",
            json!({"nom": {"ca": "x".repeat(1001), "es": "y"}}),
            Some(("nom", "text_massa_llarg")),
        ),
        (
            "OBRA_MENOR",
            json!({"nom": {"ca": " ", "es": "y"}}),
            Some(("nom", "traduccio_buida")),
        ),
        // LPAC 21.2: the norm says how long at most. One month here.
        ("OBRA_MENOR", json!({"termini_maxim": 1}), None),
        (
            "OBRA_MENOR",
            json!({"termini_maxim": 2}),
            Some(("termini_maxim", "termini_mes_llarg")),
        ),
        (
            "OBRA_MENOR",
            json!({"termini_maxim": 0}),
            Some(("termini_maxim", "termini_mes_llarg")),
        ),
        (
            "DECRET",
            json!({"termini_maxim": 1}),
            Some(("termini_maxim", "termini_inexistent")),
        ),
        // Its own report: ten days.
        ("OBRA_MENOR", of("INF_TEC", json!({"termini": 5})), None),
        (
            "OBRA_MENOR",
            of("INF_TEC", json!({"termini": 11})),
            Some(("tasques.INF_TEC.termini", "termini_mes_llarg")),
        ),
        (
            "OBRA_MENOR",
            of("REG", json!({"termini": 1})),
            Some(("tasques.REG.termini", "termini_inexistent")),
        ),
        // LPAC 68.1: ten days of the person, though the council looks after the task.
        (
            "OBRA_MENOR",
            of("ESMENA", json!({"termini": 5})),
            Some(("tasques.ESMENA.termini", "termini_d_altri")),
        ),
        // LPAC 82.2: ten to fifteen.
        ("OBRA_MENOR", of("AUDIENCIA", json!({"termini": 15})), None),
        (
            "OBRA_MENOR",
            of("AUDIENCIA", json!({"termini": 9})),
            Some(("tasques.AUDIENCIA.termini", "termini_fora_del_rang")),
        ),
        (
            "OBRA_MENOR",
            of("AUDIENCIA", json!({"termini": 16})),
            Some(("tasques.AUDIENCIA.termini", "termini_fora_del_rang")),
        ),
        // LBRL 49.b: thirty at least.
        ("ORDENANCA", of("INFO_PUB", json!({"termini": 45})), None),
        (
            "ORDENANCA",
            of("INFO_PUB", json!({"termini": 29})),
            Some(("tasques.INFO_PUB.termini", "termini_minim")),
        ),
        (
            "OBRA_MENOR",
            of("CAP", json!({"termini": 1})),
            Some(("tasques.CAP", "tasca_inexistent")),
        ),
        // Who does it: organisation, but for what the law gives to somebody.
        (
            "OBRA_MENOR",
            of("C214", json!({"actors": ["secretaria"]})),
            None,
        ),
        (
            "OBRA_MENOR",
            of("INF_TEC", json!({"actors": ["tecnic"]})),
            None,
        ),
        (
            "OBRA_MENOR",
            of("C214", json!({"actors": []})),
            Some(("tasques.C214.actors", "sense_actor")),
        ),
        (
            "OBRA_MENOR",
            of("C214", json!({"actors": ["interessat"]})),
            Some(("tasques.C214.actors", "actor_no_admes")),
        ),
        (
            "OBRA_MENOR",
            of("INF_JUR", json!({"actors": ["auxiliar"]})),
            Some(("tasques.INF_JUR.actors", "actor_reservat")),
        ),
        (
            "OBRA_MENOR",
            of("RESOL", json!({"actors": ["auxiliar"]})),
            Some(("tasques.RESOL.actors", "actor_reservat")),
        ),
        (
            "OBRA_MENOR",
            of(
                "TAXA",
                json!({"documents": [{"td": "TD20", "nom": name, "origen": "ciutada", "obligatori": true}]}),
            ),
            Some(("tasques.TAXA.documents", "carrega_a_la_persona")),
        ),
        (
            "OBRA_MENOR",
            of(
                "INF_TEC",
                json!({"documents": [{"td": "TD18", "nom": name, "origen": "administracio", "obligatori": false}]}),
            ),
            None,
        ),
        // Tasks of its own.
        ("OBRA_MENOR", own_task(json!({})), None),
        (
            "OBRA_MENOR",
            own_task(
                json!({"opcional": false, "termini": {"n": 3, "unitat": "dies_habils", "des_de": "tasca", "base": "Decret d'organització"}}),
            ),
            None,
        ),
        (
            "OBRA_MENOR",
            own_task(json!({"codi": "VISITA"})),
            Some(("afegides.0.tasca.codi", "codi_de_l_ens")),
        ),
        (
            "OBRA_MENOR",
            own_task(json!({"codi": "X_"})),
            Some(("afegides.0.tasca.codi", "codi_de_l_ens")),
        ),
        (
            "OBRA_MENOR",
            own_task(json!({"actors": ["interessat"]})),
            Some(("afegides.0.tasca.actors", "carrega_a_la_persona")),
        ),
        (
            "OBRA_MENOR",
            own_task(json!({"actors": ["sistema"]})),
            Some(("afegides.0.tasca.actors", "actor_no_admes")),
        ),
        (
            "OBRA_MENOR",
            own_task(json!({"acte": "resoldre"})),
            Some(("afegides.0.tasca", "efecte_sense_norma")),
        ),
        (
            "OBRA_MENOR",
            own_task(json!({"pot_suspendre": true})),
            Some(("afegides.0.tasca", "efecte_sense_norma")),
        ),
        (
            "OBRA_MENOR",
            own_task(json!({"condicio": "cap"})),
            Some(("fases.instruccio.X_VISITA", "guarda_inexistent")),
        ),
        (
            "OBRA_MENOR",
            json!({"afegides": [{"fase": "cap", "tasca": own_task(json!({}))["afegides"][0]["tasca"]}]}),
            Some(("afegides.0.fase", "fase_inexistent")),
        ),
        (
            "OBRA_MENOR",
            json!({"afegides": [{"fase": "instruccio", "despres_de": "REG", "tasca": own_task(json!({}))["afegides"][0]["tasca"]}]}),
            Some(("afegides.0.despres_de", "tasca_inexistent")),
        ),
    ];
    for (codi, json, expected) in table {
        let (_, found) = adapta(&definition(codi), &text(json.clone()));
        let found: Vec<(&str, &str)> = found.iter().map(|d| (d.lloc.as_str(), d.codi)).collect();
        assert_eq!(found, Vec::from_iter(expected), "{codi} {json}");
    }
}

#[test]
fn its_own_tasks_stand_where_it_says_in_the_order_it_says() {
    let task =
        |codi: &str| json!({"codi": codi, "nom": {"ca": "a", "es": "b"}, "actors": ["tecnic"]});
    let own = text(json!({"afegides": [
        {"fase": "instruccio", "tasca": task("X_ABANS")},
        {"fase": "instruccio", "despres_de": "INF_TEC", "tasca": task("X_U")},
        {"fase": "instruccio", "despres_de": "INF_TEC", "tasca": task("X_DOS")},
        {"fase": "instruccio", "despres_de": "X_U", "tasca": task("X_U_I_MIG")},
        {"fase": "instruccio", "despres_de": "INF_TEC", "tasca": task("X_TRES")},
    ]}));
    let (adapted, defects) = adapta(&definition("OBRA_MENOR"), &own);
    assert_eq!(defects, []);
    let phase = adapted
        .fases
        .iter()
        .find(|fase| fase.codi == "instruccio")
        .unwrap();
    let codes: Vec<&str> = phase
        .tasques
        .iter()
        .map(|task| task.codi.as_str())
        .collect();
    let expected = "X_ABANS INF_TEC X_U X_U_I_MIG X_DOS X_TRES INF_JUR AUDIENCIA";
    assert_eq!(codes.join(" "), expected);
    assert!(!adapted.revisat_per_jurista, "a jurist read another text");
}

#[test]
fn the_law_of_the_library_stays_whatever_a_body_writes() {
    for Publicat { definicio, .. } in &library().unwrap() {
        assert!(
            definicio
                .tasks()
                .all(|(_, task)| !task.codi.starts_with(PREFIX))
        );
        let (same, defects) = adapta(definicio, &Adaptacio::default());
        assert_eq!((&same, defects), (definicio, vec![]));
        // Everything that may be written at once, right or wrong.
        let own = TascaAdaptada {
            nom: Some(definicio.nom.clone()),
            termini: Some(1),
            actors: Some(vec![Actor::Auxiliar]),
            ..TascaAdaptada::default()
        };
        let all = Adaptacio {
            nom: Some(definicio.nom.clone()),
            termini_maxim: Some(1),
            tasques: definicio
                .tasks()
                .map(|(_, task)| (task.codi.clone(), own.clone()))
                .collect(),
            ..Adaptacio::default()
        };
        let (adapted, _) = adapta(definicio, &all);
        assert_eq!(adapted.guardes, definicio.guardes);
        assert_eq!(adapted.silenci, definicio.silenci);
        assert_eq!(adapted.dades, definicio.dades);
        assert_eq!(adapted.recursos, definicio.recursos);
        assert_eq!(adapted.organ_resolutori, definicio.organ_resolutori);
        assert_eq!(adapted.posen_fi, definicio.posen_fi);
        for ((_, was), (_, is)) in definicio.tasks().zip(adapted.tasks()) {
            let law = |t: &TascaDef| {
                (
                    t.codi.clone(),
                    t.acte,
                    t.motiu,
                    t.opcional,
                    t.pot_suspendre,
                    t.resol,
                    t.condicio.clone(),
                )
            };
            assert_eq!(law(was), law(is));
        }
    }
}

#[test]
fn an_adaptation_goes_over_to_the_next_version_unless_both_changed_the_same() {
    let base = definition("OBRA_MENOR");
    let own = text(json!({
        "nom": {"ca": "Obres petites", "es": "Obras pequeñas"},
        "tasques": {"INF_TEC": {"termini": 5}},
        "afegides": [{"fase": "instruccio", "despres_de": "INF_TEC",
            "tasca": {"codi": "X_VISITA", "nom": {"ca": "Visita", "es": "Visita"}, "actors": ["auxiliar"], "opcional": true}}],
    }));
    type Change = fn(&mut Definicio);
    fn of<'d>(def: &'d mut Definicio, codi: &str) -> &'d mut TascaDef {
        def.fases
            .iter_mut()
            .flat_map(|fase| &mut fase.tasques)
            .find(|task| task.codi == codi)
            .unwrap()
    }
    let table: [(&str, Change, &[&str], &[&str]); 7] = [
        (
            "nothing of it",
            |def| of(def, "INF_JUR").nom.ca = "Informe de secretaria".into(),
            &[],
            &[],
        ),
        (
            "the same",
            |def| of(def, "INF_TEC").termini.as_mut().unwrap().n = 5,
            &[],
            &[],
        ),
        (
            "another term",
            |def| of(def, "INF_TEC").termini.as_mut().unwrap().n = 8,
            &["fases.instruccio.INF_TEC.termini"],
            &[],
        ),
        (
            "a term shorter than its own",
            |def| of(def, "INF_TEC").termini.as_mut().unwrap().n = 3,
            &["fases.instruccio.INF_TEC.termini"],
            &["tasques.INF_TEC.termini"],
        ),
        (
            "another name",
            |def| def.nom.ca = "Llicència menor".into(),
            &["nom"],
            &[],
        ),
        (
            "no such task any more",
            |def| def.fases[1].tasques.retain(|task| task.codi != "INF_TEC"),
            &["fases.instruccio.INF_TEC.termini"],
            &["tasques.INF_TEC", "afegides.0.despres_de"],
        ),
        (
            "no such phase any more",
            |def| {
                let tasks = def.fases.remove(1).tasques;
                def.fases[1].tasques.splice(0..0, tasks);
            },
            &[
                "fases.instruccio.INF_TEC.termini",
                "fases.instruccio.X_VISITA",
            ],
            &["afegides.0.fase"],
        ),
    ];
    for (what, change, places, defects) in table {
        let mut nova = base.clone();
        nova.versio = 2;
        change(&mut nova);
        match fusiona(&base, &nova, &own) {
            Ok(merged) => {
                assert_eq!((places, defects), (&[][..], &[][..]), "{what}");
                assert_eq!(
                    (merged.versio, merged.nom.ca.as_str()),
                    (2, "Obres petites"),
                    "{what}"
                );
                assert!(merged.task("X_VISITA").is_some(), "{what}");
                let term = merged
                    .task("INF_TEC")
                    .and_then(|task| task.termini.as_ref());
                assert_eq!(term.map(|term| term.n), Some(5), "{what}");
            }
            Err((conflicts, wrong)) => {
                let found: Vec<&str> = conflicts.iter().map(|it| it.lloc.as_str()).collect();
                assert_eq!(found, places, "{what}");
                let found: Vec<&str> = wrong.iter().map(|it| it.lloc.as_str()).collect();
                assert_eq!(found, defects, "{what}");
            }
        }
    }
}

#[test]
fn any_adaptation_goes_over_to_a_version_that_changes_nothing() {
    for Publicat { definicio, .. } in &library().unwrap() {
        let mut nova = definicio.clone();
        nova.versio += 1;
        let own = Adaptacio {
            nom: Some(Nom {
                ca: "A".into(),
                es: "B".into(),
                oc: None,
                en: None,
            }),
            ..Adaptacio::default()
        };
        assert!(
            fusiona(definicio, &nova, &own).is_ok(),
            "{}",
            definicio.codi
        );
    }
}
