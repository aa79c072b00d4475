//! What the screens of a body ask for: numbers, followed cases, the work list over bodies, named views.

mod counters;
mod following;
mod newest;
mod safata;
mod suggest;
mod vistes;

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town, owner, request};

use std::time::Duration;

fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}

fn ids(page: &Value) -> Vec<String> {
    page["items"]
        .as_array()
        .expect("rows")
        .iter()
        .map(id)
        .collect()
}

/// Opens cases with these titles; answers their ids.
async fn open(town: &Town, who: &Api, titles: &[&str]) -> Vec<String> {
    let mut cases = Vec::new();
    for title in titles {
        let case = who.post(&town.path("/expedients"), &request(title)).await;
        cases.push(id(&case.expect(201)));
    }
    cases
}

/// Writes as the owner of the schema: days that have passed do not come by waiting.
async fn sql(text: &str) {
    owner().await.batch_execute(text).await.expect("rows");
}

async fn assign(town: &Town, who: &Api, case: &str, member: &Value) {
    let path = town.path(&format!("/expedients/{case}"));
    let etag = who.get(&path).await.etag();
    let body = json!({"responsable": member});
    who.change(
        Method::POST,
        &format!("{path}/accions/assignar"),
        &etag,
        &body,
    )
    .await
    .expect(200);
}

/// Gives the first open task of a case to a member.
async fn give_task(town: &Town, who: &Api, case: &str, member: &str) -> String {
    let tasks = town.path(&format!("/expedients/{case}/tasques"));
    let all = who.get(&tasks).await.expect(200);
    let open = |task: &&Value| task["estat"] == "pendent";
    let task = all["items"].as_array().expect("tasks").iter().find(open);
    let task = task.expect("an open task");
    let path = format!("{tasks}/{}/assigna", id(task));
    let etag = format!("\"{}\"", task["versio"]);
    who.change(Method::POST, &path, &etag, &json!({"usuari": member}))
        .await
        .expect(200);
    id(task)
}

/// The same person works in another body too.
async fn joins(town: &Town, member: &str, rol: &str) {
    sql(&format!(
        "INSERT INTO membre (ens_id, subjecte_id, nom) SELECT id, '{member}', 'Persona de dos pobles' FROM ens WHERE alies = '{0}';
         INSERT INTO dret (ens_id, id, subjecte_id, rol) SELECT id, gen_random_uuid(), '{member}', '{rol}' FROM ens WHERE alies = '{0}'",
        town.alies
    ))
    .await;
    // Every process follows the log of rights within this time.
    tokio::time::sleep(Duration::from_millis(900)).await;
}
