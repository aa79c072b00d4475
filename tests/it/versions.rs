//! Versions of procedures: written, validated, published, retired.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Api, Town, owner, platform};
use uuid::Uuid;

/// A procedure of its own, so that nobody else's cases change version: a copy of the complaint, published as version 1
/// and in the catalogue of the body.
pub async fn procedure(who: &Api, town: Option<&Town>) -> String {
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
pub async fn publish(who: &Api, codi: &str, change: impl FnOnce(&mut Value)) {
    let (path, _) = draft(who, codi).await;
    write(who, &path, change).await.expect(200);
    step(who, &path, "validar").await.expect(200);
    step(who, &path, "publicar").await.expect(200);
}

fn new_task() -> Value {
    json!({"codi": "NOVA", "nom": {"ca": "Tasca nova", "es": "Tarea nueva"}, "actors": ["tramitador"], "base": "LPAC 71"})
}

pub fn add_task(text: &mut Value) {
    let tasks = text["fases"][0]["tasques"].as_array_mut().expect("tasks");
    tasks.push(new_task());
}

pub fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

#[tokio::test]
async fn a_version_goes_from_draft_to_retired_and_what_is_published_never_changes() {
    let who = platform().await;
    let codi = procedure(&who, None).await;
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
