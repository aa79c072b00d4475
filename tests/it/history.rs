//! The history of a case, and what a stale version is told.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town};

async fn all(who: &Api, path: &str) -> Vec<Value> {
    let (mut lines, mut next) = (Vec::new(), String::new());
    loop {
        let page = who.get(&format!("{path}{next}")).await.expect(200);
        lines.extend(page["items"].as_array().expect("items").clone());
        match page["seguent"].as_str() {
            Some(cursor) => next = format!("&cursor={cursor}"),
            None => return lines,
        }
    }
}

#[tokio::test]
async fn the_history_tells_who_changed_what_and_who_looked() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let clerk = town.user("administrativa").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!("/expedients/{}", case["id"].as_str().unwrap()));
    let etag = clerk.get(&path).await.etag();
    let patch = json!({"titol": "Fanals fosos a la plaça Major"});
    secretary
        .change(Method::PATCH, &path, &etag, &patch)
        .await
        .expect(200);
    // Reads are written a moment after their answer.
    tokio::time::sleep(Duration::from_millis(600)).await;

    let acts = all(&secretary, &format!("{path}/historial?mena=actes&limit=1")).await;
    let names: Vec<&str> = acts.iter().filter_map(|a| a["acte"].as_str()).collect();
    assert_eq!(names, ["expedient.modificat", "tramitacio.obrir"]);
    let change = &acts[0];
    assert_eq!(
        change["canvis"],
        json!([{"camp": "titol", "abans": "Fanals fosos a la plaça", "despres": "Fanals fosos a la plaça Major"}])
    );
    assert_eq!(change["qui"]["nom"], "Persona de proves");
    assert_eq!(change["versio"], 2);

    let reads = all(
        &secretary,
        &format!("{path}/historial?mena=lectures&limit=1"),
    )
    .await;
    assert!(
        reads
            .iter()
            .any(|r| r["acte"] == "read_expedient" && r["finalitat"] == "tramitacio"),
        "{reads:?}"
    );
    let whole = all(&secretary, &format!("{path}/historial?limit=2")).await;
    let instants: Vec<&str> = whole.iter().filter_map(|l| l["instant"].as_str()).collect();
    let mut sorted = instants.clone();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(instants, sorted, "newest first");
    assert!(
        whole.iter().any(|l| l["mena"] == "acte") && whole.iter().any(|l| l["mena"] == "lectura")
    );
}

#[tokio::test]
async fn who_looked_is_only_for_those_who_may_know() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let clerk = town.user("administrativa").await;
    let stranger = Town::new().await.user("secretaria").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!(
        "/expedients/{}/historial",
        case["id"].as_str().unwrap()
    ));
    tokio::time::sleep(Duration::from_millis(600)).await;
    let seen = clerk.get(&path).await.expect(200);
    let lines = seen["items"].as_array().expect("items");
    assert!(
        !lines.is_empty() && lines.iter().all(|l| l["mena"] == "acte"),
        "{seen}"
    );
    let asked = clerk.get(&format!("{path}?mena=lectures")).await;
    assert_eq!(asked.problem(403), "sense_permis");
    assert_eq!(stranger.get(&path).await.problem(404), "no_trobat");
    let wrong = secretary.get(&format!("{path}?mena=tot")).await;
    assert_eq!(wrong.problem(422), "dades_invalides");
}

#[tokio::test]
async fn what_changed_in_a_document_out_of_sight_stays_out_of_sight() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let clerk = town.user("administrativa").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!("/expedients/{}", case["id"].as_str().unwrap()));
    let body = json!({"nom": "Informe reservat", "td": "TD13", "origen": "administracio", "estat_elaboracio": "EE01",
        "acces": "reservat"});
    secretary
        .post(&format!("{path}/documents"), &body)
        .await
        .expect(201);
    for (who, sees) in [(&secretary, true), (&clerk, false)] {
        let acts = who
            .get(&format!("{path}/historial?mena=actes"))
            .await
            .expect(200);
        assert_eq!(acts["items"][0]["acte"], "document.incorporar");
        assert_eq!(
            acts.to_string().contains("Informe reservat"),
            sees,
            "{acts}"
        );
    }
}

#[tokio::test]
async fn a_stale_version_is_told_what_changed_since() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let clerk = town.user("administrativa").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!("/expedients/{}", case["id"].as_str().unwrap()));
    let old = clerk.get(&path).await.etag();
    let patch = json!({"titol": "Un altre títol", "acces": "restringit"});
    let answer = secretary.change(Method::PATCH, &path, &old, &patch).await;
    let newer = answer.etag();
    answer.expect(200);
    let party = json!({"rol": "tercer_afectat", "persona": {"document": "87654321X", "nom": "Pere", "cognom1": "Pou"}});
    secretary
        .post(&format!("{path}/interessats"), &party)
        .await
        .expect(201);

    let act = format!("{path}/tramitacio/tancar");
    let assign = format!("{path}/accions/assignar");
    for (method, path, body) in [
        (Method::PATCH, &path, json!({"titol": "El meu"})),
        (Method::POST, &act, json!({})),
        (Method::POST, &assign, json!({"responsable": null})),
    ] {
        let stale = secretary.change(method.clone(), path, &old, &body).await;
        assert_eq!(stale.problem(412), "versio_caducada");
        assert_eq!(stale.body["versio_actual"], 3);
        let changes = stale.body["canvis"].as_array().expect("what changed");
        let fields: Vec<&str> = changes.iter().filter_map(|c| c["camp"].as_str()).collect();
        assert_eq!(fields, ["interessats", "acces", "titol"], "{}", stale.body);
        for change in changes {
            assert_eq!(change["qui"]["nom"], "Persona de proves");
            assert!(change["quan"].is_string());
        }
        let recent = secretary.change(method, path, &newer, &body).await;
        assert_eq!(recent.problem(412), "versio_caducada");
        let changes = recent.body["canvis"].as_array().expect("what changed");
        assert_eq!(changes.len(), 1, "{}", recent.body);
        assert_eq!(changes[0]["camp"], "interessats");
    }
}
