//! One act on many cases: progress, a result for each, and nothing twice whoever dies.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town, owner, request};

fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}

async fn open(town: &Town, who: &Api, count: usize) -> Vec<Value> {
    let mut cases = Vec::new();
    for n in 0..count {
        let body = request(&format!("Cas {n}"));
        cases.push(who.post(&town.path("/expedients"), &body).await.expect(201));
    }
    cases
}

/// Waits until a job has ended.
async fn ended(town: &Town, who: &Api, job: &str) -> Value {
    let path = town.path(&format!("/feines/{job}"));
    for _ in 0..300 {
        let read = who.get(&path).await.expect(200);
        if matches!(read["estat"].as_str(), Some("acabada" | "cancellada")) {
            return read;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("nobody does the job {job}");
}

/// A worker beside the server, as `bin/serve` starts it.
fn worker() -> Child {
    let server = std::env::var("EXPEDIT_BIN").expect("EXPEDIT_BIN");
    let data = std::env::temp_dir().join(format!("expedit-worker-{}", std::process::id()));
    std::fs::create_dir_all(&data).expect("a folder");
    Command::new(format!("{server}-worker"))
        .env("EXPEDIT_DATA", data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the worker starts")
}

#[tokio::test]
async fn cases_are_assigned_by_a_job_each_with_its_result() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let (me, clerk) = town.user_with(&json!([{"rol": "tramitador"}])).await;
    let cases = open(&town, &secretary, 4).await;
    let number = |case: &Value| {
        let number = case["numero"].as_str().expect("a number");
        number.replace('/', "-")
    };
    let mut rows = owner().await;
    let change = rows.transaction().await.expect("a transaction");
    for (case, change_of) in [
        (&cases[2], "estat = 'tancat'"),
        (&cases[3], "acces = 'reservat'"),
    ] {
        let sql = format!("UPDATE expedient SET {change_of} WHERE id = '{}'", id(case));
        change.batch_execute(&sql).await.expect("rows");
    }
    change.commit().await.expect("committed");
    let path = town.path("/expedients/accions/assignar");
    let asked = json!({"expedients": [number(&cases[0]), id(&cases[1]), id(&cases[2]), id(&cases[3]), "2026-999999", id(&cases[0])],
        "responsable": me});
    let answer = clerk.post_once(&path, "una-clau", &asked).await;
    let location = answer.header("location").to_owned();
    let job = id(&answer.expect(202));
    assert!(location.ends_with(&format!("/feines/{job}")), "{location}");
    let again = clerk.post_once(&path, "una-clau", &asked).await;
    assert_eq!(again.header("idempotency-replayed"), "true");
    assert_eq!(id(&again.expect(202)), job);

    let done = ended(&town, &clerk, &job).await;
    assert_eq!(
        (&done["total"], &done["fets"], &done["refusats"]),
        (&json!(5), &json!(2), &json!(3))
    );
    let items = clerk
        .get(&town.path(&format!("/feines/{job}/items")))
        .await
        .expect(200);
    let told: Vec<(&Value, &Value)> = items["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| (&item["estat"], &item["codi"]))
        .collect();
    assert_eq!(
        json!(told),
        json!([
            ["fet", null],
            ["fet", null],
            ["refusat", "acte_refusat"],
            ["refusat", "no_trobat"],
            ["refusat", "no_trobat"]
        ])
    );
    let rule = items["items"][2]["missatge"].as_str().expect("a reason");
    assert!(rule.contains("tancat"), "{rule}");
    let refused = clerk
        .get(&town.path(&format!("/feines/{job}/items?estat=refusat&limit=2")))
        .await
        .expect(200);
    assert_eq!(refused["items"].as_array().map(Vec::len), Some(2));
    assert!(refused["seguent"].is_string());

    // As the operation on one case does it: version, event, history.
    let case = secretary
        .get(&town.path(&format!("/expedients/{}", id(&cases[0]))))
        .await
        .expect(200);
    assert_eq!(case["responsable"]["id"], json!(me));
    assert_eq!(case["versio"], 2);
    let events = town.path(&format!(
        "/esdeveniments?expedient={}&ordre=-seq&limit=1",
        id(&cases[0])
    ));
    let events = secretary.get(&events).await.expect(200);
    assert_eq!(events["items"][0]["type"], "expedient.assignat");
    assert_eq!(events["items"][0]["data"]["actor"], json!(me));
    let history = town.path(&format!(
        "/expedients/{}/historial?mena=actes&limit=1",
        id(&cases[0])
    ));
    let history = secretary.get(&history).await.expect(200);
    assert_eq!(history["items"][0]["acte"], "expedient.assignat");
    assert_eq!(history["items"][0]["canvis"][0]["camp"], "responsable");

    // A job is its author's.
    let theirs = secretary.get(&town.path(&format!("/feines/{job}"))).await;
    assert_eq!(theirs.problem(404), "no_trobat");
    let stopped = clerk
        .send(clerk.request(Method::DELETE, &town.path(&format!("/feines/{job}"))))
        .await
        .expect(200);
    assert_eq!(
        stopped["estat"], "acabada",
        "what has ended does not change"
    );
}

#[tokio::test]
async fn a_job_takes_a_filter_and_what_cannot_be_is_told_at_once() {
    let town = Town::new().await;
    let (me, secretary) = town.user_with(&json!([{"rol": "secretaria"}])).await;
    open(&town, &secretary, 3).await;
    let path = town.path("/expedients/accions/assignar");
    for (body, status, codi) in [
        (json!({"responsable": me}), 422, "dades_invalides"),
        (
            json!({"expedients": [], "responsable": me}),
            422,
            "dades_invalides",
        ),
        (
            json!({"expedients": ["2026-999999"], "responsable": me}),
            404,
            "no_trobat",
        ),
        (
            json!({"filtre": "color=verd", "responsable": me}),
            422,
            "dades_invalides",
        ),
        (
            json!({"filtre": "procediment=OBRA_MENOR", "responsable": me}),
            422,
            "dades_invalides",
        ),
        (
            json!({"filtre": "oberts=true", "expedients": ["2026-000001"]}),
            422,
            "dades_invalides",
        ),
        (
            json!({"filtre": "oberts=true", "responsable": "00000000-0000-7000-8000-000000000000"}),
            422,
            "referencia_desconeguda",
        ),
        (
            json!({"filtre": "oberts=true", "unitat": "00000000-0000-7000-8000-000000000000"}),
            422,
            "referencia_desconeguda",
        ),
    ] {
        let answer = secretary.post(&path, &body).await;
        assert_eq!(answer.problem(status), codi, "{body}");
    }
    let asked = json!({"filtre": "oberts=true&procediment=QUEIXA", "responsable": me});
    let job = id(&secretary.post(&path, &asked).await.expect(202));
    let done = ended(&town, &secretary, &job).await;
    assert_eq!((&done["fets"], &done["refusats"]), (&json!(3), &json!(0)));
    let mine = secretary
        .get(&town.path("/expedients?meus=true&total=true"))
        .await
        .expect(200);
    assert_eq!(mine["total"], 3);
}

#[tokio::test]
async fn a_job_is_done_under_the_rights_of_its_author_when_it_runs() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let (me, clerk) = town.user_with(&json!([{"rol": "tramitador"}])).await;
    let cases = open(&town, &secretary, 1).await;
    // Held as a process at it would, until the rights are gone.
    let mut rows = owner().await;
    let asked = json!({"expedients": [id(&cases[0])], "responsable": me});
    let path = town.path("/expedients/accions/assignar");
    let job = id(&clerk.post(&path, &asked).await.expect(202));
    let held = rows.transaction().await.expect("a transaction");
    let lock = format!("SELECT 1 FROM feina WHERE id = '{job}' FOR NO KEY UPDATE");
    held.batch_execute(&lock).await.expect("locked");
    let member = town.path(&format!("/usuaris/{me}"));
    let etag = town.admin.get(&member).await.etag();
    let fewer = json!({"drets": [{"rol": "regidor"}]});
    town.admin
        .change(Method::PUT, &format!("{member}/drets"), &etag, &fewer)
        .await
        .expect(200);
    held.commit().await.expect("let go");
    let done = ended(&town, &clerk, &job).await;
    assert_eq!(done["refusats"], 1);
    let items = clerk
        .get(&town.path(&format!("/feines/{job}/items")))
        .await
        .expect(200);
    assert_eq!(items["items"][0]["codi"], "sense_permis");
}

#[tokio::test]
async fn a_cancelled_job_stops_where_it_is() {
    let town = Town::new().await;
    let (me, secretary) = town.user_with(&json!([{"rol": "secretaria"}])).await;
    let cases = open(&town, &secretary, 2).await;
    let asked = json!({"expedients": cases.iter().map(id).collect::<Vec<_>>(), "responsable": me});
    let path = town.path("/expedients/accions/assignar");
    let job = id(&secretary.post(&path, &asked).await.expect(202));
    let path = town.path(&format!("/feines/{job}"));
    let stopped = secretary
        .send(secretary.request(Method::DELETE, &path))
        .await
        .expect(200);
    let left = ended(&town, &secretary, &job).await;
    assert_eq!(stopped["estat"], left["estat"]);
    let state = left["estat"].as_str().expect("a state");
    let items = secretary.get(&format!("{path}/items")).await.expect(200);
    let expected = match state {
        "cancellada" => "cancellat",
        _ => "fet",
    };
    for item in items["items"].as_array().expect("items") {
        assert_eq!(item["estat"], expected);
    }
}

#[tokio::test]
async fn a_job_survives_the_death_of_whoever_does_it() {
    let town = Town::new().await;
    let (me, secretary) = town.user_with(&json!([{"rol": "secretaria"}])).await;
    let cases = open(&town, &secretary, 120).await;
    let names: Vec<String> = cases.iter().map(id).collect();
    let asked = json!({"expedients": names, "responsable": me});
    let path = town.path("/expedients/accions/assignar");
    let job = id(&secretary.post(&path, &asked).await.expect(202));
    // Killed again and again, each time a little later.
    for wait in [150, 300, 450] {
        let mut killed = worker();
        tokio::time::sleep(Duration::from_millis(wait)).await;
        killed.kill().expect("it was running");
        killed.wait().expect("it is gone");
    }
    let mut last = worker();
    let done = ended(&town, &secretary, &job).await;
    last.kill().expect("it was running");
    last.wait().expect("it is gone");
    assert_eq!((&done["fets"], &done["refusats"]), (&json!(120), &json!(0)));
    let sql = "SELECT count(*) FILTER (WHERE e.versio = 2 AND e.responsable_id IS NOT NULL),
                      (SELECT count(*) FROM esdeveniment v WHERE v.ens_id = x.id AND v.tipus = 'expedient.assignat'),
                      (SELECT count(*) FROM auditoria a WHERE a.ens_id = x.id AND a.acte = 'expedient.assignat')
                 FROM expedient e JOIN ens x ON x.id = e.ens_id WHERE x.alies = $1 GROUP BY x.id";
    let row = owner()
        .await
        .query_one(sql, &[&town.alies])
        .await
        .expect("counts");
    let counts: [i64; 3] = [row.get(0), row.get(1), row.get(2)];
    assert_eq!(counts, [120, 120, 120], "each case once");
}
