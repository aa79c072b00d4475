//! The feed read backwards.

use reqwest::Method;
use serde_json::{Value, json};
use tests::Town;

use super::id;

#[tokio::test]
async fn events_come_newest_first_and_lead_to_what_comes_next() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let other = town.case(&secretary).await;
    let notes = town.path(&format!("/expedients/{}/notes", id(&case)));
    for n in 0..5 {
        let note = json!({"text": format!("Nota {n}")});
        secretary.post(&notes, &note).await.expect(201);
    }
    let feed = town.path("/esdeveniments");
    let of_case = format!("{feed}?expedient={}", id(&case));
    let forward = secretary
        .get(&format!("{of_case}&limit=200"))
        .await
        .expect(200);
    let numbers = |page: &Value| -> Vec<String> {
        let all = page["items"].as_array().expect("events").iter();
        all.filter_map(|event| event["sequence"].as_str().map(str::to_owned))
            .collect()
    };
    let mut expected = numbers(&forward);
    expected.reverse();
    let (mut seen, mut cursor, mut onwards) = (Vec::new(), String::new(), String::new());
    loop {
        let page = secretary
            .get(&format!("{of_case}&ordre=-seq&limit=2{cursor}"))
            .await;
        let page = page.expect(200);
        if onwards.is_empty() {
            onwards = page["cursor"].as_str().expect("a cursor").to_owned();
        }
        seen.extend(numbers(&page));
        match page["seguent"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, expected);
    let note = json!({"text": "Una altra"});
    secretary.post(&notes, &note).await.expect(201);
    let next = secretary
        .get(&format!("{of_case}&cursor={onwards}"))
        .await
        .expect(200);
    assert_eq!(next["items"].as_array().map(Vec::len), Some(1), "{next}");
    assert_eq!(next["items"][0]["type"], "nota.afegida");

    // A cursor of one way does not serve the other, and a stream goes one way only.
    let wrong = secretary
        .get(&format!("{of_case}&ordre=-seq&cursor={onwards}"))
        .await;
    assert_eq!(wrong.problem(400), "cursor_invalid");
    let live = secretary
        .request(Method::GET, &format!("{of_case}&ordre=-seq"))
        .header("Accept", "text/event-stream");
    assert_eq!(
        secretary.send(live).await.problem(400),
        "peticio_mal_formada"
    );
    let all = secretary
        .get(&format!("{feed}?ordre=-seq&limit=200"))
        .await
        .expect(200);
    assert!(all.to_string().contains(&id(&other)));
}
