//! A case under the machine: what can I do now, why can't I do that, and who mends it.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town};

use crate::contract::operations;

async fn standing(who: &Api, town: &Town, id: &str) -> (String, Value) {
    let answer = who
        .get(&town.path(&format!("/expedients/{id}/tramitacio")))
        .await;
    (answer.etag(), answer.expect(200))
}

fn named<'a>(list: &'a Value, acte: &str) -> Option<&'a Value> {
    list.as_array()?.iter().find(|entry| entry["acte"] == acte)
}

#[tokio::test]
async fn every_act_is_allowed_or_says_which_rule_article_and_remedy() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let (_, stands) = standing(&secretary, &town, case["id"].as_str().unwrap()).await;
    let known: Vec<String> = operations()
        .into_iter()
        .map(|(_, _, operation)| {
            operation["operationId"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    let tasks = stands["tasques"].as_array().expect("tasks");
    let codes: Vec<&str> = tasks
        .iter()
        .filter_map(|task| task["codi"].as_str())
        .collect();
    for task in tasks {
        let (falten, noms) = (&task["falten"], &task["falten_noms"]);
        assert_eq!(
            falten.as_array().map(Vec::len),
            noms.as_array().map(Vec::len),
            "{task}"
        );
        if let Some(td) = falten[0].as_str() {
            assert_ne!(noms[0], td, "a paper has a name");
        }
    }
    let refused = stands["actes_refusats"].as_array().expect("refused acts");
    assert!(
        !refused.is_empty()
            && !stands["actes_permesos"]
                .as_array()
                .expect("allowed")
                .is_empty()
    );
    for act in refused {
        let rules = act["regles"].as_array().expect("rules");
        assert!(!rules.is_empty(), "{act}");
        for rule in rules {
            assert!(
                rule["base_legal"]
                    .as_str()
                    .is_some_and(|law| !law.is_empty()),
                "{act}"
            );
            let text = rule["missatge"].as_str().expect("a message");
            assert!(!text.is_empty() && !text.contains('{'), "{text}");
            let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            assert_eq!(words.find(|word| codes.contains(word)), None, "{text}");
            if let Some(remedy) = rule["remei"]["operacio"].as_str() {
                assert!(
                    known.iter().any(|id| id == remedy),
                    "{remedy} is no operation"
                );
            }
        }
    }
    let close = named(&stands["actes_refusats"], "tancar").expect("tancar is refused");
    let codes: Vec<&str> = close["regles"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|r| r["codi"].as_str())
        .collect();
    assert!(codes.contains(&"tancar.tasques_obertes"), "{codes:?}");
}

#[tokio::test]
async fn a_refused_act_changes_nothing_and_a_task_done_moves_the_case() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let id = case["id"].as_str().unwrap();
    let (etag, before) = standing(&secretary, &town, id).await;
    let close = town.path(&format!("/expedients/{id}/tramitacio/tancar"));
    let refused = secretary
        .change(Method::POST, &close, &etag, &json!({}))
        .await;
    assert_eq!(refused.problem(409), "acte_refusat");
    let (same, after) = standing(&secretary, &town, id).await;
    assert_eq!(same, etag);
    assert_eq!(after, before);
    let tasks = after["tasques"].as_array().expect("tasks");
    let task = tasks
        .iter()
        .find(|task| task["codi"] == "DERIV")
        .expect("the first task");
    let done = town.path(&format!(
        "/expedients/{id}/tasques/{}/completa",
        task["id"].as_str().unwrap()
    ));
    let version = format!("\"{}\"", task["versio"]);
    secretary
        .change(Method::POST, &done, &version, &json!({}))
        .await
        .expect(200);
    let (_, moved) = standing(&secretary, &town, id).await;
    assert_eq!(moved["fase"]["codi"], "finalitzacio", "{}", moved["fase"]);
    let stale = secretary
        .change(Method::POST, &close, &etag, &json!({}))
        .await;
    assert_eq!(stale.problem(412), "versio_caducada");
}

#[tokio::test]
async fn a_clerk_may_not_do_what_the_table_keeps_for_others() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let clerk = town.user("administrativa").await;
    let councillor = town.user("regidor").await;
    let case = town.case(&secretary).await;
    let id = case["id"].as_str().unwrap();
    let (etag, _) = standing(&clerk, &town, id).await;
    let path = town.path(&format!("/expedients/{id}/tramitacio/resoldre"));
    let answer = clerk.change(Method::POST, &path, &etag, &json!({})).await;
    assert_eq!(answer.problem(403), "sense_permis");
    assert!(
        answer.body["detail"]
            .as_str()
            .unwrap()
            .contains("tramitacio.resoldre")
    );
    let opened = councillor
        .post(&town.path("/expedients"), &tests::request("Res"))
        .await;
    assert_eq!(opened.problem(403), "sense_permis");
    let hidden = json!({"acces": "reservat"});
    let case_path = town.path(&format!("/expedients/{id}"));
    secretary
        .change(Method::PATCH, &case_path, &etag, &hidden)
        .await
        .expect(200);
    assert_eq!(clerk.get(&case_path).await.problem(404), "no_trobat");
    assert_eq!(
        clerk.get(&town.path("/expedients")).await.expect(200)["items"],
        json!([])
    );
    assert_eq!(
        clerk
            .get(&town.path("/expedients?q=fanals"))
            .await
            .expect(200)["items"],
        json!([])
    );
}
