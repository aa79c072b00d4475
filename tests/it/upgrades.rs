//! Open cases brought to a later version of their procedure, one or many, and back.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town, platform, request};

use crate::versions::{add_task, procedure, publish, text};

async fn open(town: &Town, who: &Api, codi: &str) -> (String, String) {
    let mut body = request("Fanals fosos");
    body["procediment"] = codi.into();
    let made = who.post(&town.path("/expedients"), &body).await.expect(201);
    let id = text(&made["id"]);
    (town.path(&format!("/expedients/{id}")), id)
}

/// The codes of the rules that refuse, or would.
fn codes(told: &Value) -> Vec<String> {
    let rules = told["regles"].as_array().expect("rules");
    rules.iter().map(|rule| text(&rule["codi"])).collect()
}

#[tokio::test]
async fn an_open_case_stays_until_it_is_brought_and_comes_back() {
    let town = Town::new().await;
    let who = platform().await;
    let codi = procedure(&who, Some(&town)).await;
    let secretary = town.user("secretaria").await;
    let (case, id) = open(&town, &secretary, &codi).await;
    publish(&who, &codi, add_task).await;
    let read = secretary
        .get(&format!("{case}/tramitacio"))
        .await
        .expect(200);
    assert_eq!(read["procediment_versio"], 1, "it stays on its version");
    let (new, _) = open(&town, &secretary, &codi).await;
    let other = secretary
        .get(&format!("{new}/tramitacio"))
        .await
        .expect(200);
    assert_eq!(
        other["procediment_versio"], 2,
        "new cases are opened with the last one"
    );

    let act = format!("{case}/accions/actualitza-procediment");
    let seen = secretary.get(&act).await.expect(200);
    assert_eq!(
        (&seen["de"], &seen["a"], &seen["permes"]),
        (&json!(1), &json!(2), &json!(true))
    );
    assert_eq!(
        seen["neixen"],
        json!([{"codi": "NOVA", "nom": "Tasca nova"}])
    );
    let etag = secretary.get(&case).await.etag();
    let stale = secretary
        .change(Method::POST, &act, "\"99\"", &json!({"versio": 2}))
        .await;
    assert_eq!(stale.problem(412), "versio_caducada");
    let done = secretary
        .change(Method::POST, &act, &etag, &json!({"versio": 2}))
        .await;
    let next = done.etag();
    let done = done.expect(200);
    assert_eq!(done["procediment_versio"], 2);
    let new_task = |standing: &Value| {
        let tasks = standing["tasques"].as_array().expect("tasks").iter();
        let mut found = tasks.filter(|task| task["codi"] == "NOVA");
        found.next().map(|task| text(&task["estat"]))
    };
    assert_eq!(new_task(&done).as_deref(), Some("pendent"));
    let history = secretary
        .get(&format!("{case}/historial?mena=actes&limit=1"))
        .await
        .expect(200);
    assert_eq!(
        history["items"][0]["acte"],
        "expedient.procediment_actualitzat"
    );
    let events = town.path(&format!("/esdeveniments?expedient={id}&ordre=-seq&limit=1"));
    let events = secretary.get(&events).await.expect(200);
    assert_eq!(
        events["items"][0]["type"],
        "expedient.procediment_actualitzat"
    );
    assert_eq!(events["items"][0]["data"]["a"], 2);

    let undo = format!("{case}/accions/desfes-procediment");
    let back = secretary
        .change(Method::POST, &undo, &next, &json!({}))
        .await;
    let etag = back.etag();
    let back = back.expect(200);
    assert_eq!(back["procediment_versio"], 1);
    assert_eq!(new_task(&back).as_deref(), Some("cancellada"));
    let none = secretary
        .change(Method::POST, &undo, &etag, &json!({}))
        .await;
    assert_eq!(
        none.body["regles"][0]["codi"], "desfer_procediment.cap",
        "{}",
        none.body
    );

    // Once somebody works on what it brought, it stands.
    let done = secretary
        .change(Method::POST, &act, &etag, &json!({"versio": 2}))
        .await
        .expect(200);
    let tasks = done["tasques"].as_array().expect("tasks").iter();
    let open: Vec<&Value> = tasks
        .filter(|task| task["codi"] == "NOVA" && task["estat"] == "pendent")
        .collect();
    let [task] = open[..] else {
        panic!("born again, once: {open:?}");
    };
    let complete = format!("{case}/tasques/{}/completa", text(&task["id"]));
    let version = format!("\"{}\"", task["versio"]);
    secretary
        .change(Method::POST, &complete, &version, &json!({}))
        .await
        .expect(200);
    let etag = secretary.get(&case).await.etag();
    let held = secretary
        .change(Method::POST, &undo, &etag, &json!({}))
        .await;
    assert_eq!(held.problem(409), "acte_refusat");
    let rules = codes(&held.body);
    assert!(
        rules.contains(&"desfer_procediment.tasca_posterior".to_owned()),
        "{rules:?}"
    );
}

#[tokio::test]
async fn what_would_harm_who_waits_is_refused_and_other_bodies_see_nothing() {
    let town = Town::new().await;
    let who = platform().await;
    let codi = procedure(&who, Some(&town)).await;
    let secretary = town.user("secretaria").await;
    let (case, _) = open(&town, &secretary, &codi).await;
    publish(&who, &codi, |text| {
        text["termini_maxim"]["n"] = json!(6);
        let phases = text["fases"].as_array_mut().expect("phases");
        for (n, phase) in phases.iter_mut().enumerate() {
            phase["codi"] = json!(format!("fase_{n}"));
        }
    })
    .await;
    let act = format!("{case}/accions/actualitza-procediment");
    let seen = secretary.get(&format!("{act}?versio=2")).await.expect(200);
    assert_eq!(seen["permes"], false);
    assert_eq!(
        codes(&seen),
        ["actualitzar.fase", "actualitzar.termini_mes_llarg"]
    );
    let read = secretary.get(&case).await;
    let (etag, before) = (read.etag(), read.expect(200));
    let refused = secretary
        .change(Method::POST, &act, &etag, &json!({"versio": 2}))
        .await;
    assert_eq!(refused.problem(409), "acte_refusat");
    let told = refused.body["regles"].as_array().expect("rules");
    assert_eq!(told.len(), 2);
    assert!(
        told.iter()
            .all(|rule| rule["base_legal"].is_string() && rule["remei"].is_object()),
        "{told:?}"
    );
    assert_eq!(
        secretary.get(&case).await.expect(200)["versio"],
        before["versio"]
    );
    let unknown = secretary
        .change(Method::POST, &act, &etag, &json!({"versio": 9}))
        .await;
    assert_eq!(unknown.problem(404), "no_trobat");

    let other = Town::new().await;
    let stranger = other.user("secretaria").await;
    assert_eq!(stranger.get(&act).await.problem(404), "no_trobat");
    let inside = act.replace(&town.alies, &other.alies);
    assert_eq!(stranger.get(&inside).await.problem(404), "no_trobat");
    let tried = stranger
        .change(Method::POST, &inside, &etag, &json!({"versio": 2}))
        .await;
    assert_eq!(tried.problem(404), "no_trobat");
}

/// Waits until a job has ended.
async fn ended(who: &Api, job: &str) -> Value {
    for _ in 0..300 {
        let read = who.get(job).await.expect(200);
        if read["estat"] == "acabada" {
            return read;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    panic!("nobody does the job {job}");
}

#[tokio::test]
async fn many_cases_are_brought_by_a_job_each_with_its_result() {
    let town = Town::new().await;
    let who = platform().await;
    let codi = procedure(&who, Some(&town)).await;
    let secretary = town.user("secretaria").await;
    let (first, one) = open(&town, &secretary, &codi).await;
    let (second, two) = open(&town, &secretary, &codi).await;
    // The task that the new version does not have is under way in the second.
    publish(&who, &codi, |text| {
        add_task(text);
        for phase in text["fases"].as_array_mut().expect("phases") {
            let tasks = phase["tasques"].as_array_mut().expect("tasks");
            tasks.retain(|task| task["codi"] != "DERIV");
        }
    })
    .await;
    let standing = secretary
        .get(&format!("{second}/tramitacio"))
        .await
        .expect(200);
    let tasks = standing["tasques"].as_array().expect("tasks").iter();
    let mut open_ones = tasks.filter(|task| task["codi"] == "DERIV");
    let task = open_ones.next().expect("the task");
    let start = format!("{second}/tasques/{}/comenca", text(&task["id"]));
    let version = format!("\"{}\"", task["versio"]);
    secretary
        .change(Method::POST, &start, &version, &json!({}))
        .await
        .expect(200);

    let path = town.path("/expedients/accions/actualitza-procediment");
    let asked = json!({"expedients": [one, two], "versio": 2, "previsio": true});
    let job = secretary.post_once(&path, "una-previsio", &asked).await;
    let job = job
        .header("location")
        .trim_start_matches("/api/v1")
        .to_owned();
    ended(&secretary, &job).await;
    let items = secretary.get(&format!("{job}/items")).await.expect(200);
    let told = items["items"][0]["missatge"]
        .as_str()
        .expect("what would change");
    assert!(told.starts_with("Neix: Tasca nova. Es retira: "), "{told}");
    assert_eq!(items["items"][1]["codi"], "acte_refusat");
    let same = secretary
        .get(&format!("{first}/tramitacio"))
        .await
        .expect(200);
    assert_eq!(same["procediment_versio"], 1, "a preview does nothing");

    let asked = json!({"expedients": [one, two, "2026-999999"], "versio": 2});
    let answer = secretary.post_once(&path, "una-clau", &asked).await;
    let job = answer
        .header("location")
        .trim_start_matches("/api/v1")
        .to_owned();
    answer.expect(202);
    let done = ended(&secretary, &job).await;
    assert_eq!(
        (&done["fets"], &done["refusats"]),
        (&json!(1), &json!(2)),
        "{done}"
    );
    let items = secretary.get(&format!("{job}/items")).await.expect(200);
    let codes: Vec<&Value> = items["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| &item["codi"])
        .collect();
    assert_eq!(
        codes,
        [&Value::Null, &json!("acte_refusat"), &json!("no_trobat")]
    );
    let why = items["items"][1]["missatge"].as_str().expect("a reason");
    assert!(why.contains("ja són començades"), "{why}");
    let read = secretary.get(&format!("{first}/tramitacio")).await;
    assert_eq!(read.expect(200)["procediment_versio"], 2);
    // Another job takes back what this one did, and only that.
    let undone = secretary
        .post_once(&format!("{job}/desfes"), "torna-enrere", &json!({}))
        .await;
    let undoing = undone
        .header("location")
        .trim_start_matches("/api/v1")
        .to_owned();
    undone.expect(202);
    let done = ended(&secretary, &undoing).await;
    assert_eq!(
        (&done["total"], &done["fets"]),
        (&json!(1), &json!(1)),
        "{done}"
    );
    let back = secretary
        .get(&format!("{first}/tramitacio"))
        .await
        .expect(200);
    assert_eq!(back["procediment_versio"], 1);
    let again = secretary
        .post_once(&format!("{job}/desfes"), "i-un-altre-cop", &json!({}))
        .await
        .expect(202);
    let again = ended(
        &secretary,
        &town.path(&format!("/feines/{}", text(&again["id"]))),
    )
    .await;
    assert_eq!(again["refusats"], 1, "it is no longer there: {again}");
    let refused = secretary
        .post(&format!("{undoing}/desfes"), &json!({}))
        .await;
    assert_eq!(refused.problem(409), "acte_refusat");
    let deriv = back["tasques"]
        .as_array()
        .expect("tasks")
        .iter()
        .find(|task| task["codi"] == "DERIV");
    assert_eq!(
        deriv.map(|task| text(&task["estat"])).as_deref(),
        Some("pendent")
    );
}
