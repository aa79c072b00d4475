//! Cases: one call opens them, numbers without gaps, versions, repeated keys.

use futures::future::join_all;
use reqwest::Method;
use serde_json::json;
use tests::{Town, request, unique};

#[tokio::test]
async fn one_call_opens_a_case_with_parties_number_and_term() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let answer = secretary
        .post(&town.path("/expedients"), &request("Fanals fosos"))
        .await;
    let etag = answer.etag();
    let location = answer.header("location").to_owned();
    let case = answer.expect(201);
    assert!(
        case["numero"].as_str().unwrap().ends_with("/000001"),
        "{case}"
    );
    assert_eq!(case["estat"], "en_tramit");
    assert_eq!(case["inici_computs"], "2026-11-20");
    assert_eq!(
        case["venciment"], "2027-02-22",
        "three months, and 20 February 2027 is a Saturday"
    );
    assert_eq!(
        case["procediment"]["nom"],
        "Queixa o suggeriment / instància genèrica"
    );
    assert!(
        case["identificador_eni"]
            .as_str()
            .unwrap()
            .starts_with("ES_L01252213_")
    );
    let read = secretary.get(&location).await;
    assert_eq!(read.etag(), etag);
    assert_eq!(read.expect(200)["id"], case["id"]);
    let by_id = format!(
        "{}?inclou=interessats",
        town.path(&format!("/expedients/{}", case["id"].as_str().unwrap()))
    );
    let whole = secretary.get(&by_id).await.expect(200);
    assert_eq!(whole["interessats"][0]["persona"]["document"], "12345678Z");
    let unchanged = secretary
        .request(Method::GET, &location)
        .header("If-None-Match", etag);
    assert_eq!(secretary.send(unchanged).await.status, 304);
}

#[tokio::test]
async fn a_case_at_request_needs_its_entry_and_says_why() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let mut body = request("Sense assentament");
    body["fets"] = json!([]);
    let answer = secretary.post(&town.path("/expedients"), &body).await;
    assert_eq!(answer.problem(409), "acte_refusat");
    let rules = answer.body["regles"].as_array().unwrap();
    assert!(!rules.is_empty());
    for rule in rules {
        assert!(
            rule["base_legal"]
                .as_str()
                .is_some_and(|law| !law.is_empty()),
            "{rule}"
        );
        assert!(
            rule["missatge"]
                .as_str()
                .is_some_and(|text| !text.contains('{')),
            "{rule}"
        );
    }
    assert_eq!(
        secretary.get(&town.path("/expedients")).await.expect(200)["items"],
        json!([])
    );
}

#[tokio::test]
async fn parallel_openings_give_consecutive_numbers() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let path = town.path("/expedients");
    let calls = (0..64).map(|i| {
        let (secretary, path) = (secretary.clone(), path.clone());
        async move {
            secretary
                .post(&path, &request(&format!("Cas {i}")))
                .await
                .expect(201)
        }
    });
    let mut numbers: Vec<u32> = join_all(calls)
        .await
        .iter()
        .map(|case| case["numero"].as_str().unwrap()[5..].parse().unwrap())
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=64).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_repeated_key_makes_one_case_even_in_parallel() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let path = town.path("/expedients");
    let key = unique("clau");
    let body = request("Un sol cop");
    let twins = join_all((0..8).map(|_| secretary.post_once(&path, &key, &body))).await;
    let replays = twins
        .iter()
        .filter(|a| a.header("idempotency-replayed") == "true")
        .count();
    assert_eq!(replays, 7);
    let ids: std::collections::HashSet<String> = twins
        .into_iter()
        .map(|answer| answer.expect(201)["id"].to_string())
        .collect();
    assert_eq!(ids.len(), 1);
    let other = secretary.post_once(&path, &key, &request("Un altre")).await;
    assert_eq!(other.problem(422), "clau_reutilitzada");
    let list = secretary
        .get(&format!("{path}?total=true"))
        .await
        .expect(200);
    assert_eq!(list["total"], 1);
}

#[tokio::test]
async fn two_writers_never_lose_an_update() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!("/expedients/{}", case["id"].as_str().unwrap()));
    let etag = secretary.get(&path).await.etag();
    let title = |n: u32| json!({"titol": format!("Títol {n}")});
    let (titles, etag, path) = ((0..16).map(title).collect::<Vec<_>>(), &etag, &path);
    let answers = join_all(
        titles
            .iter()
            .map(|body| secretary.change(Method::PATCH, path, etag, body)),
    )
    .await;
    let won = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!(won, 1);
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        assert_eq!(answer.problem(412), "versio_caducada");
        assert_eq!(answer.body["versio_actual"], 2);
    }
    let without = secretary
        .send(secretary.request(Method::PATCH, path).json(&titles[0]))
        .await;
    assert_eq!(without.problem(428), "falta_if_match");
}

#[tokio::test]
async fn lists_page_filter_and_search_without_accents() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let path = town.path("/expedients");
    for i in 0..7 {
        secretary
            .post(&path, &request(&format!("Neteja de l'àrea número {i}")))
            .await
            .expect(201);
    }
    let mut seen = Vec::new();
    let mut next = format!("{path}?limit=3");
    loop {
        let answer = secretary.get(&next).await;
        let link = answer.header("link").to_owned();
        let page = answer.expect(200);
        seen.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["numero"].to_string()),
        );
        let Some(cursor) = page["seguent"].as_str() else {
            break;
        };
        assert!(link.contains("rel=\"next\""), "{link}");
        next = format!("{path}?limit=3&cursor={cursor}");
    }
    let mut sorted = seen.clone();
    sorted.sort();
    sorted.reverse();
    assert_eq!(seen, sorted);
    assert_eq!(seen.len(), 7);
    for q in ["AREA", "número 3", "000003", "farre", "345678"] {
        let found = secretary
            .get(&format!("{path}?q={}", q.replace(' ', "%20")))
            .await
            .expect(200);
        assert!(!found["items"].as_array().unwrap().is_empty(), "{q}");
    }
    let none = secretary
        .get(&format!("{path}?q=piscina"))
        .await
        .expect(200);
    assert_eq!(none["items"], json!([]));
    let mine = secretary
        .get(&format!("{path}?meus=true"))
        .await
        .expect(200);
    assert_eq!(mine["items"], json!([]));
}

#[tokio::test]
async fn people_follow_assign_note_and_relate() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let one = town.case(&secretary).await;
    let other = town.case(&secretary).await;
    let path = |case: &serde_json::Value, rest: &str| {
        town.path(&format!(
            "/expedients/{}{rest}",
            case["id"].as_str().unwrap()
        ))
    };
    secretary
        .post(&path(&one, "/accions/seguir"), &json!({}))
        .await
        .expect(204);
    let followed = secretary
        .get(&town.path("/expedients?seguits=true"))
        .await
        .expect(200);
    assert_eq!(followed["items"].as_array().unwrap().len(), 1);
    let me = secretary.get("/jo").await.expect(200)["id"].clone();
    let etag = secretary.get(&path(&one, "")).await.etag();
    let body = json!({"responsable": me});
    secretary
        .change(Method::POST, &path(&one, "/accions/assignar"), &etag, &body)
        .await
        .expect(200);
    let mine = secretary
        .get(&town.path("/expedients?meus=true"))
        .await
        .expect(200);
    assert_eq!(mine["items"][0]["responsable"]["nom"], "Persona de proves");
    secretary
        .post(&path(&one, "/notes"), &json!({"text": "Ha trucat"}))
        .await
        .expect(201);
    assert_eq!(
        secretary.get(&path(&one, "/notes")).await.expect(200)["items"][0]["text"],
        "Ha trucat"
    );
    let body = json!({"expedient": other["id"], "tipus": "deriva_de"});
    secretary
        .post(&path(&one, "/accions/relacionar"), &body)
        .await
        .expect(200);
    let from_the_other = secretary.get(&path(&other, "/relacions")).await.expect(200);
    assert_eq!(from_the_other["items"][0]["id"], one["id"]);
}

#[tokio::test]
async fn the_version_that_a_new_party_tells_is_the_one_of_the_case() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!(
        "/expedients/{}",
        case["id"].as_str().expect("an id")
    ));
    let party = json!({"rol": "tercer_afectat", "persona": {"document": "45678901G", "nom": "Joan", "cognom1": "Vila"}});
    let parties = format!("{path}/interessats");
    let added = secretary.post_once(&parties, "un-de-mes", &party).await;
    let etag = added.etag();
    added.expect(201);
    assert!(etag.starts_with("\"2."), "{etag}");
    assert_eq!(secretary.get(&path).await.etag(), etag);
    let replayed = secretary.post_once(&parties, "un-de-mes", &party).await;
    assert_eq!(replayed.etag(), etag);
    let renamed = json!({"titol": "Amb una persona més"});
    let changed = secretary
        .change(Method::PATCH, &path, &etag, &renamed)
        .await;
    changed.expect(200);
}
