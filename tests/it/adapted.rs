//! Procedures as a body adapts them: what it may change, what becomes of its cases, and what a later version of the library
//! takes along.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Api, Town, platform, request};

use crate::versions::{add_task, procedure, publish, text};

fn canvis() -> Value {
    json!({
        "nom": {"ca": "Avisos del poble", "es": "Avisos del pueblo"},
        "tasques": {"C214": {"termini": 5}},
        "afegides": [{"fase": "iniciacio", "despres_de": "REG", "tasca": {"codi": "X_VISITA",
            "nom": {"ca": "Visita de l'agutzil", "es": "Visita del alguacil"}, "actors": ["auxiliar"]}}],
    })
}

/// The procedure as the body has it, and its ETag.
async fn read(town: &Town, who: &Api, codi: &str) -> (Value, String) {
    let read = who.get(&town.path(&format!("/procediments/{codi}"))).await;
    let etag = read.etag();
    (read.expect(200), etag)
}

async fn replace(town: &Town, who: &Api, codi: &str, versio: u32, canvis: Value) -> Answer {
    let (now, etag) = read(town, who, codi).await;
    let body = json!({"versio": versio, "actiu": true, "unitat": now["unitat"], "canvis": canvis});
    let path = town.path(&format!("/procediments/{codi}"));
    who.change(Method::PUT, &path, &etag, &body).await
}

async fn open(town: &Town, who: &Api, codi: &str) -> String {
    let mut body = request("Fanals fosos");
    body["procediment"] = codi.into();
    let made = who.post(&town.path("/expedients"), &body).await.expect(201);
    town.path(&format!("/expedients/{}", text(&made["id"])))
}

async fn tasks(who: &Api, case: &str) -> (Value, Vec<String>) {
    let read = who.get(&format!("{case}/tramitacio")).await.expect(200);
    let tasks = read["tasques"].as_array().expect("tasks").iter();
    let open = tasks.filter(|task| task["estat"] != "cancellada");
    let codes = open.map(|task| text(&task["codi"])).collect();
    (read, codes)
}

#[tokio::test]
async fn a_body_adapts_a_procedure_and_its_cases_follow_when_they_are_brought() {
    let town = Town::new().await;
    let other = Town::new().await;
    let codi = procedure(&platform().await, Some(&town)).await;
    let secretary = town.user("secretaria").await;
    let old = open(&town, &secretary, &codi).await;
    let (before, _) = read(&town, &secretary, &codi).await;
    assert_eq!(
        (&before["adaptacio"], &before["canvis"]),
        (&Value::Null, &json!({}))
    );
    assert_eq!(before["diferencia"], json!([]));

    let done = replace(&town, &secretary, &codi, 1, canvis())
        .await
        .expect(200);
    assert_eq!(
        (&done["versio"], &done["adaptacio"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(done["nom"], "Avisos del poble");
    let lines = done["diferencia"].as_array().expect("lines").iter();
    let places: Vec<&str> = lines.filter_map(|line| line["lloc"].as_str()).collect();
    assert!(
        places.contains(&"nom") && places.contains(&"fases.iniciacio.X_VISITA"),
        "{places:?}"
    );
    let asked = json!({"versio": 1, "actiu": true, "canvis": canvis()});
    let stale = secretary
        .change(
            Method::PUT,
            &town.path(&format!("/procediments/{codi}")),
            "\"1\"",
            &asked,
        )
        .await;
    assert_eq!(stale.problem(412), "versio_caducada");

    let new = open(&town, &secretary, &codi).await;
    let (standing, codes) = tasks(&secretary, &new).await;
    assert_eq!(standing["procediment_adaptacio"], 1);
    assert!(codes.contains(&"X_VISITA".to_owned()), "{codes:?}");
    let named = secretary.get(&new).await.expect(200);
    assert_eq!(named["procediment"]["nom"], "Avisos del poble");

    let (standing, codes) = tasks(&secretary, &old).await;
    assert_eq!(
        standing["procediment_adaptacio"],
        Value::Null,
        "it stays on its text"
    );
    assert!(!codes.contains(&"X_VISITA".to_owned()));
    let act = format!("{old}/accions/actualitza-procediment");
    let seen = secretary.get(&act).await.expect(200);
    assert_eq!(
        (&seen["adaptacio_de"], &seen["adaptacio_a"]),
        (&Value::Null, &json!(1))
    );
    let etag = secretary.get(&old).await.etag();
    let brought = secretary
        .change(Method::POST, &act, &etag, &json!({"versio": 1}))
        .await;
    let etag = brought.etag();
    assert_eq!(brought.expect(200)["procediment_adaptacio"], 1);
    let (_, codes) = tasks(&secretary, &old).await;
    assert!(codes.contains(&"X_VISITA".to_owned()), "{codes:?}");
    let undo = format!("{old}/accions/desfes-procediment");
    let back = secretary
        .change(Method::POST, &undo, &etag, &json!({}))
        .await
        .expect(200);
    assert_eq!(back["procediment_adaptacio"], Value::Null);
    let name = |task: &Value| (text(&task["codi"]), text(&task["nom"]));
    let told: Vec<_> = back["tasques"]
        .as_array()
        .expect("tasks")
        .iter()
        .map(name)
        .collect();
    assert!(
        told.contains(&("X_VISITA".into(), "Visita de l'agutzil".into())),
        "a task of the past keeps its name: {told:?}"
    );

    // Back to the text of the library: a later number, so that cases know what came after what.
    let gone = replace(&town, &secretary, &codi, 1, json!({}))
        .await
        .expect(200);
    assert_eq!(
        (&gone["adaptacio"], &gone["nom"]),
        (&json!(2), &before["nom"])
    );
    assert_eq!(gone["diferencia"], json!([]));
    let history = secretary
        .get(&town.path(&format!("/procediments/{codi}/adaptacions?limit=1")))
        .await
        .expect(200);
    assert_eq!(
        (&history["items"][0]["n"], &history["items"][0]["canvis"]),
        (&json!(2), &json!({}))
    );
    assert!(history["seguent"].is_string());

    let stranger = other.user("secretaria").await;
    let path = town.path(&format!("/procediments/{codi}"));
    assert_eq!(stranger.get(&path).await.problem(404), "no_trobat");
    let clerk = town.user("auditor").await;
    let refused = clerk.change(Method::PUT, &path, "\"3\"", &asked).await;
    assert_eq!(refused.problem(403), "sense_permis");
}

#[tokio::test]
async fn what_a_body_may_not_change_is_told_with_its_place_and_its_rule() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let wrong = json!({
        "termini_maxim": 9,
        "tasques": {"ESMENA": {"termini": 5}, "RESOL": {"actors": ["auxiliar"]}},
    });
    let refused = replace(&town, &secretary, "OBRA_MENOR", 1, wrong.clone()).await;
    assert_eq!(refused.problem(422), "dades_invalides");
    let told = replace(&town, &secretary, "OBRA_MENOR", 1, wrong.clone()).await;
    let fields: Vec<(String, String)> = told.body["errors"]
        .as_array()
        .expect("errors")
        .iter()
        .map(|it| (text(&it["pointer"]), text(&it["codi"])))
        .collect();
    let expected = [
        ("/canvis/termini_maxim", "termini_mes_llarg"),
        ("/canvis/tasques/ESMENA/termini", "termini_d_altri"),
        ("/canvis/tasques/RESOL/actors", "actor_reservat"),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(p, c)| ((*p).to_owned(), (*c).to_owned()))
        .collect();
    assert_eq!(fields, expected);
    let preview = town.path("/procediments/OBRA_MENOR/previsio");
    let seen = secretary
        .post(&preview, &json!({"versio": 1, "canvis": wrong}))
        .await
        .expect(200);
    assert_eq!(seen["defectes"].as_array().map(Vec::len), Some(3));
    assert!(text(&seen["defectes"][0]["explicacio"]).contains("LPAC 21.2"));
    for (pointer, body) in [
        (
            "/canvis/tasques/INF_TEC/termini",
            json!({"versio": 1, "canvis": {"tasques": {"INF_TEC": {"termini": "deu"}}}}),
        ),
        ("/versio", json!({"versio": 7, "canvis": {}})),
        (
            "/canvis/silenci",
            json!({"versio": 1, "canvis": {"silenci": "positiu"}}),
        ),
    ] {
        let told = secretary.post(&preview, &body).await;
        assert_eq!(told.status, 422, "{body}");
        assert_eq!(told.body["errors"][0]["pointer"], pointer, "{body}");
    }
    let unknown = json!({"versio": 1, "actiu": true, "unitat": "01890000-0000-7000-8000-000000000000", "canvis": {}});
    let (_, etag) = read(&town, &secretary, "OBRA_MENOR").await;
    let path = town.path("/procediments/OBRA_MENOR");
    let told = secretary.change(Method::PUT, &path, &etag, &unknown).await;
    assert_eq!(told.problem(422), "referencia_desconeguda");
    let (same, _) = read(&town, &secretary, "OBRA_MENOR").await;
    assert_eq!(
        (&same["adaptacio"], &same["revisio"]),
        (&Value::Null, &json!(1)),
        "nothing half-done"
    );
}

#[tokio::test]
async fn a_later_version_takes_an_adaptation_along_unless_both_changed_the_same() {
    let (town, plain) = (Town::new().await, Town::new().await);
    let who = platform().await;
    let codi = procedure(&who, Some(&town)).await;
    let secretary = town.user("secretaria").await;
    replace(&town, &secretary, &codi, 1, canvis())
        .await
        .expect(200);
    publish(&who, &codi, add_task).await;
    let (now, _) = read(&town, &secretary, &codi).await;
    assert_eq!(
        (&now["versio"], &now["adaptacio"], &now["pendent"]),
        (&json!(2), &json!(2), &Value::Null),
        "carried over"
    );
    let case = open(&town, &secretary, &codi).await;
    let (_, codes) = tasks(&secretary, &case).await;
    assert!(
        codes.contains(&"X_VISITA".to_owned()) && codes.contains(&"NOVA".to_owned()),
        "{codes:?}"
    );

    // The library gives another name too.
    publish(&who, &codi, |text| {
        text["nom"]["ca"] = "Queixes i suggeriments".into()
    })
    .await;
    let (now, _) = read(&town, &secretary, &codi).await;
    assert_eq!(
        (&now["versio"], &now["biblioteca"]),
        (&json!(2), &json!(3)),
        "it waits"
    );
    let conflict = &now["pendent"]["conflictes"][0];
    assert_eq!(conflict["lloc"], "nom");
    assert_eq!(text(&conflict["ens"]), "Avisos del poble");
    assert_eq!(text(&conflict["biblioteca"]), "Queixes i suggeriments");
    let waiting = open(&town, &secretary, &codi).await;
    let (standing, _) = tasks(&secretary, &waiting).await;
    assert_eq!(
        standing["procediment_versio"], 2,
        "cases are opened all the same"
    );
    let done = replace(&town, &secretary, &codi, 3, canvis())
        .await
        .expect(200);
    assert_eq!(
        (&done["versio"], &done["adaptacio"], &done["pendent"]),
        (&json!(3), &json!(3), &Value::Null)
    );
    let stranger = plain.user("secretaria").await;
    let listed = stranger
        .get(&plain.path("/procediments?limit=100"))
        .await
        .expect(200);
    let listed = listed["items"].as_array().expect("procedures");
    assert!(listed.iter().all(|it| it["adaptacio"].is_null()) && listed.len() >= 25);
}
