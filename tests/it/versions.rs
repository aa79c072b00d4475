//! Versions of procedures: written, validated, published, retired; and open cases brought to them and back.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Api, Town, owner, platform, request};
use uuid::Uuid;

/// A procedure of its own, so that nobody else's cases change version: a copy of the complaint, published as version 1
/// and in the catalogue of the body.
pub async fn procedure(town: Option<&Town>) -> String {
    let id = Uuid::now_v7().simple().to_string().to_uppercase();
    let codi = format!("PROVA_{}", &id[12..]);
    let alies = town.map_or("", |town| town.alies.as_str());
    let sql = format!(
        "INSERT INTO procediment (codi, versio, definicio, estat, empremta)
             SELECT '{codi}', 1, jsonb_set(definicio, '{{codi}}', '\"{codi}\"'), 'publicat', sha256('{codi}')
               FROM procediment WHERE codi = 'QUEIXA' AND versio = 1;
         INSERT INTO ens_procediment (ens_id, codi, versio, unitat_id)
             SELECT e.id, '{codi}', 1, q.unitat_id FROM ens e JOIN ens_procediment q ON q.ens_id = e.id AND q.codi = 'QUEIXA'
              WHERE e.alies = '{alies}';
         SELECT drets_anota('ens', '0');"
    );
    owner()
        .await
        .batch_execute(&sql)
        .await
        .expect("the owner may");
    let who = platform().await;
    for _ in 0..80 {
        let known = who.get(&format!("/procediments/{codi}/versions/1")).await;
        if known.status == 200 {
            return codi;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{codi} is not known");
}

/// A draft of the next version: where it is, and its ETag.
pub async fn draft(who: &Api, codi: &str) -> (String, String) {
    let path = format!("/procediments/{codi}/versions");
    let made = who.post(&path, &json!({"de": 1})).await;
    let etag = made.etag();
    let made = made.expect(201);
    (format!("{path}/{}", made["versio"]), etag)
}

/// Writes the text of a draft anew after a change.
async fn write(who: &Api, path: &str, change: impl FnOnce(&mut Value)) -> Answer {
    let read = who.get(&format!("{path}/redaccio")).await;
    let etag = read.etag();
    let mut text = read.expect(200)["definicio"].clone();
    change(&mut text);
    who.change(Method::PUT, &format!("{path}/redaccio"), &etag, &text)
        .await
}

async fn step(who: &Api, path: &str, what: &str) -> Answer {
    let etag = who.get(&format!("{path}/redaccio")).await.etag();
    let step = format!("{path}/{what}");
    who.change(Method::POST, &step, &etag, &json!({})).await
}

/// Version 2, published: with a change of the text.
pub async fn publish(codi: &str, change: impl FnOnce(&mut Value)) {
    let who = platform().await;
    let (path, _) = draft(&who, codi).await;
    write(&who, &path, change).await.expect(200);
    step(&who, &path, "validar").await.expect(200);
    step(&who, &path, "publicar").await.expect(200);
}

fn new_task() -> Value {
    json!({"codi": "NOVA", "nom": {"ca": "Tasca nova", "es": "Tarea nueva"}, "actors": ["tramitador"], "base": "LPAC 71"})
}

fn add_task(text: &mut Value) {
    let tasks = text["fases"][0]["tasques"].as_array_mut().expect("tasks");
    tasks.push(new_task());
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

async fn open(town: &Town, who: &Api, codi: &str) -> (String, String) {
    let mut body = request("Fanals fosos");
    body["procediment"] = codi.into();
    let made = who.post(&town.path("/expedients"), &body).await.expect(201);
    let id = text(&made["id"]);
    (town.path(&format!("/expedients/{id}")), id)
}

#[tokio::test]
async fn a_version_goes_from_draft_to_retired_and_what_is_published_never_changes() {
    let who = platform().await;
    let codi = procedure(None).await;
    let path = format!("/procediments/{codi}/versions");
    let made = who
        .post_once(&path, "una-clau-de-versio", &json!({"de": 1}))
        .await;
    assert_eq!(made.header("location"), format!("/api/v1{path}/2/redaccio"));
    let made = made.expect(201);
    assert_eq!(
        (&made["versio"], &made["estat"]),
        (&json!(2), &json!("esborrany"))
    );
    assert_eq!(made["definicio"]["versio"], 2);
    let again = who
        .post_once(&path, "una-clau-de-versio", &json!({"de": 1}))
        .await;
    assert_eq!(again.header("idempotency-replayed"), "true");
    assert_eq!(again.expect(201)["id"], made["id"]);
    let two = format!("{path}/2");
    // Nobody else sees it yet.
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    assert_eq!(secretary.get(&two).await.problem(404), "no_trobat");
    assert_eq!(
        secretary
            .get(&format!("{two}/diferencia?amb=1"))
            .await
            .problem(404),
        "no_trobat"
    );
    assert_eq!(
        secretary.get(&format!("{two}/redaccio")).await.problem(403),
        "sense_permis"
    );

    // What is no definition, or another one, is refused; a draft with defects is kept and told.
    let bad = write(&who, &two, |text| text["inici"] = json!(["per_correu"])).await;
    assert_eq!(bad.problem(422), "dades_invalides");
    let bad = write(&who, &two, |text| text["versio"] = json!(7)).await;
    assert_eq!(bad.body["errors"][0]["pointer"], "/versio", "{}", bad.body);
    let kept = write(&who, &two, |text| {
        add_task(text);
        text["fases"][0]["tasques"][0]["actors"] = json!([]);
    })
    .await
    .expect(200);
    assert_eq!(kept["defectes"][0]["regla"], "sense_actor");
    assert_eq!(kept["defectes"][0]["lloc"], "fases.iniciacio.REG");
    let refused = step(&who, &two, "validar").await;
    assert_eq!(refused.problem(409), "acte_refusat");
    assert_eq!(
        refused.body["regles"][0]["codi"], "versio.defectes",
        "{}",
        refused.body
    );
    assert_eq!(refused.body["errors"][0]["pointer"], "/fases/iniciacio/REG");
    assert_eq!(refused.body["errors"][0]["codi"], "sense_actor");
    let early = step(&who, &two, "publicar").await;
    assert_eq!(early.problem(409), "acte_refusat");
    write(&who, &two, |text| {
        text["fases"][0]["tasques"][0]["actors"] = json!(["auxiliar"])
    })
    .await
    .expect(200);
    let stale = who
        .change(Method::POST, &format!("{two}/validar"), "\"1\"", &json!({}))
        .await;
    assert_eq!(stale.problem(412), "versio_caducada");
    assert_eq!(
        step(&who, &two, "validar").await.expect(200)["estat"],
        "validat"
    );
    let early = step(&who, &two, "publicar").await.expect(200);
    assert_eq!(early["estat"], "publicat");
    assert!(early["publicat_el"].is_string());

    // It is law now: seen by all, told line by line, and written never more.
    secretary.get(&two).await.expect(200);
    let told = secretary
        .get(&format!("{two}/diferencia?amb=1"))
        .await
        .expect(200);
    let lines = told["linies"].as_array().expect("lines");
    let places: Vec<&Value> = lines.iter().map(|line| &line["lloc"]).collect();
    assert_eq!(
        places,
        ["fases.iniciacio.REG.actors", "fases.iniciacio.NOVA"]
    );
    assert_eq!(lines[1]["despres"], "Tasca nova");
    let late = write(&who, &two, add_task).await;
    assert_eq!(late.problem(409), "acte_refusat");
    assert_eq!(late.body["regles"][0]["codi"], "versio.immutable");
    let sql =
        format!("UPDATE procediment SET definicio = '{{}}' WHERE codi = '{codi}' AND versio = 2");
    let error = owner()
        .await
        .batch_execute(&sql)
        .await
        .expect_err("not even the owner");
    assert!(
        error
            .as_db_error()
            .is_some_and(|told| told.constraint() == Some("procediment_immutable"))
    );

    // One is retired when another remains.
    assert_eq!(
        step(&who, &format!("{path}/1"), "retirar")
            .await
            .expect(200)["estat"],
        "retirat"
    );
    let only = step(&who, &two, "retirar").await;
    assert_eq!(
        only.body["regles"][0]["codi"], "versio.unica",
        "{}",
        only.body
    );
    let all = who.get(&path).await.expect(200);
    let states: Vec<&Value> = all["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|it| &it["estat"])
        .collect();
    assert_eq!(states, ["publicat", "retirat"]);
}

#[tokio::test]
async fn an_open_case_stays_until_it_is_brought_and_comes_back() {
    let town = Town::new().await;
    let codi = procedure(Some(&town)).await;
    let secretary = town.user("secretaria").await;
    let (case, id) = open(&town, &secretary, &codi).await;
    publish(&codi, add_task).await;
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
    assert_eq!(
        held.body["regles"][0]["codi"], "desfer_procediment.tasca_posterior",
        "{}",
        held.body
    );
}

#[tokio::test]
async fn what_would_harm_who_waits_is_refused_and_other_bodies_see_nothing() {
    let town = Town::new().await;
    let codi = procedure(Some(&town)).await;
    let secretary = town.user("secretaria").await;
    let (case, _) = open(&town, &secretary, &codi).await;
    publish(&codi, |text| {
        text["termini_maxim"]["n"] = json!(6);
        text["fases"][0]["codi"] = json!("entrada");
    })
    .await;
    let act = format!("{case}/accions/actualitza-procediment");
    let seen = secretary.get(&format!("{act}?versio=2")).await.expect(200);
    assert_eq!(seen["permes"], false);
    let rules: Vec<&Value> = seen["regles"]
        .as_array()
        .expect("rules")
        .iter()
        .map(|rule| &rule["codi"])
        .collect();
    assert_eq!(rules, ["actualitzar.fase", "actualitzar.termini_mes_llarg"]);
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
    let codi = procedure(Some(&town)).await;
    let secretary = town.user("secretaria").await;
    let (first, one) = open(&town, &secretary, &codi).await;
    let (second, two) = open(&town, &secretary, &codi).await;
    // The task that the new version does not have is under way in the second.
    publish(&codi, |text| {
        add_task(text);
        let tasks = text["fases"][0]["tasques"].as_array_mut().expect("tasks");
        tasks.retain(|task| task["codi"] != "DERIV");
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
    let etag = read.etag();
    let read = read.expect(200);
    assert_eq!(read["procediment_versio"], 2);
    // A job's upgrade is undone like any other.
    let undo = format!("{first}/accions/desfes-procediment");
    let back = secretary
        .change(Method::POST, &undo, &etag, &json!({}))
        .await
        .expect(200);
    assert_eq!(back["procediment_versio"], 1);
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
