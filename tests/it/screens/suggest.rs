//! Which procedure a request may be: proposed with its reasons, from what the caller may read and nothing else.

use serde_json::{Value, json};
use tests::{Api, Town, request};

use super::{id, open, sql};

const APLEC: &str = "Aplec de la Mare de Déu de la Bovera";

async fn ask(town: &Town, who: &Api, titol: &str) -> Vec<Value> {
    let path = town.path("/procediments/suggeriments");
    let body = json!({"titol": titol});
    let found = who.post(&path, &body).await.expect(200);
    found["suggeriments"].as_array().expect("a list").clone()
}

/// The like cases that a proposal names.
fn cases(found: &[Value]) -> Vec<&str> {
    found
        .iter()
        .flat_map(|one| one["raons"].as_array().expect("reasons"))
        .filter_map(|reason| reason["expedient"].as_str())
        .collect()
}

/// Subjects enough for a word to be rare among them.
async fn filled(town: &Town, who: &Api) {
    let titles: Vec<String> = (0..24).map(|n| format!("Assumpte corrent {n}")).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    open(town, who, &titles).await;
}

#[tokio::test]
async fn proposes_with_reasons_in_the_language_of_the_caller_and_at_most_three() {
    let town = Town::new().await;
    let clerk = town.user("tramitador").await;
    let found = ask(&town, &clerk, "Voldria posar una terrassa davant del bar").await;
    assert!((1..=3).contains(&found.len()));
    assert_eq!(found[0]["procediment"], "OVP");
    assert_eq!(found[0]["nom"], "Ocupació de la via pública");
    assert_eq!(found[0]["raons"][0]["mena"], "pista");
    let told = found[0]["raons"][0]["text"].as_str().expect("words");
    assert!(told.starts_with("hi surt «terrassa»"), "{told}");

    assert_eq!(ask(&town, &clerk, "Bon dia").await, [] as [Value; 0]);
    let path = town.path("/procediments/suggeriments");
    for wrong in [
        json!({}),
        json!({"titol": ""}),
        json!({"titol": "x".repeat(501)}),
    ] {
        clerk.post(&path, &wrong).await.expect(422);
    }
    // It decides nothing and keeps nothing.
    let cases = clerk.get(&town.path("/expedients")).await.expect(200);
    assert_eq!(cases["items"], json!([]));
}

#[tokio::test]
async fn the_history_is_of_the_body_and_of_what_the_caller_may_read() {
    let (here, there) = (Town::new().await, Town::new().await);
    let (one, other) = (
        here.user("secretaria").await,
        there.user("secretaria").await,
    );
    tokio::join!(filled(&here, &one), filled(&there, &other));
    open(&there, &other, &[APLEC]).await;
    let found = ask(&here, &one, APLEC).await;
    assert!(found.is_empty(), "another body's history: {found:?}");
    assert_eq!(cases(&ask(&there, &other, APLEC).await).len(), 1);

    let made = one
        .post(&here.path("/expedients"), &request(APLEC))
        .await
        .expect(201);
    let number = made["numero"].as_str().expect("a number");
    let clerk = here.user("tramitador").await;
    assert_eq!(cases(&ask(&here, &clerk, APLEC).await), [number]);

    // A reserved case is a reason for nobody, not even for who may read it.
    let case = id(&made);
    sql(&format!(
        "UPDATE expedient SET acces = 'reservat' WHERE id = '{case}'"
    ))
    .await;
    for who in [&one, &clerk] {
        assert!(ask(&here, who, APLEC).await.is_empty());
    }
}

#[tokio::test]
async fn only_procedures_of_the_body_that_the_caller_may_open_are_proposed() {
    let town = Town::new().await;
    let (_, clerk) = town
        .user_with(&json!([{"rol": "tramitador", "familia": "urbanisme"}]))
        .await;
    let all = town.user("tramitador").await;
    let subject = "Multa per aparcar i obres a la façana";
    let codes = |found: Vec<Value>| -> Vec<String> {
        let codes = found.iter().filter_map(|one| one["procediment"].as_str());
        codes.map(str::to_owned).collect()
    };
    let (few, more) = (
        codes(ask(&town, &clerk, subject).await),
        codes(ask(&town, &all, subject).await),
    );
    let (inside, outside) = ("OBRA_MENOR".to_owned(), "SANCIO".to_owned());
    assert!(
        more.contains(&inside) && more.contains(&outside),
        "{more:?}"
    );
    assert!(few.contains(&inside) && !few.contains(&outside), "{few:?}");
}
