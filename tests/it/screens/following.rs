//! Followed cases: on the case, and in one list over bodies.

use reqwest::Method;
use serde_json::json;
use tests::Town;

use super::{joins, open, sql};

#[tokio::test]
async fn following_shows_on_the_case_and_in_one_list_over_bodies() {
    let (here, there) = (Town::new().await, Town::new().await);
    let (me, mayor) = here.user_with(&json!([{"rol": "alcaldia"}])).await;
    joins(&there, &me, "alcaldia").await;
    let (one, other) = (
        here.user("secretaria").await,
        there.user("secretaria").await,
    );
    let first = open(&here, &one, &["Pavimentació del carrer Nou", "Un altre"]).await;
    let second = open(&there, &other, &["Subvenció del casal"]).await;
    let path = here.path(&format!("/expedients/{}", first[0]));

    let before = mayor.get(&path).await;
    let etag = before.etag();
    assert_eq!(before.expect(200)["segueixo"], false);
    mayor
        .post(&format!("{path}/accions/seguir"), &json!({}))
        .await
        .expect(204);
    let again = mayor
        .request(Method::GET, &path)
        .header("If-None-Match", &etag);
    let after = mayor.send(again).await;
    let followed = after.etag();
    assert_ne!(followed, etag, "the same version, another answer");
    assert_eq!(after.expect(200)["segueixo"], true);
    let again = mayor
        .request(Method::GET, &path)
        .header("If-None-Match", &followed);
    assert_eq!(mayor.send(again).await.status, 304);
    assert_eq!(
        one.get(&path).await.expect(200)["segueixo"],
        false,
        "it is the mayor who follows"
    );
    let rows = mayor
        .get(&here.path("/expedients?ordre=data_obertura"))
        .await
        .expect(200);
    assert_eq!(rows["items"][0]["segueixo"], true);
    assert_eq!(rows["items"][1]["segueixo"], false);

    let theirs = there.path(&format!("/expedients/{}/accions/seguir", second[0]));
    mayor.post(&theirs, &json!({})).await.expect(204);
    let note = json!({"text": "Ha trucat el contractista"});
    one.post(&format!("{path}/notes"), &note).await.expect(201);
    let etag = one.get(&path).await.etag();
    let renamed = json!({"titol": "Pavimentació del carrer Nou, fase 2"});
    one.change(Method::PATCH, &path, &etag, &renamed)
        .await
        .expect(200);
    one.post(&format!("{path}/notes"), &note).await.expect(201);

    let list = mayor.get("/seguiment?limit=1").await.expect(200);
    assert_eq!(list["items"][0]["ens"]["alies"], json!(here.alies));
    assert_eq!(list["items"][0]["expedient"]["id"], first[0]);
    assert_eq!(list["items"][0]["novetat"]["tipus"], "nota.afegida");
    let next = list["seguent"].as_str().expect("one more");
    let list = mayor
        .get(&format!("/seguiment?limit=1&cursor={next}"))
        .await
        .expect(200);
    assert_eq!(list["items"][0]["expedient"]["id"], second[0]);
    assert!(
        list["items"][0]["novetat"]["qui"]["nom"].is_string(),
        "{list}"
    );
    assert_eq!(list["seguent"], json!(null));

    // What leaves one's sight is not followed any more, whoever remembers it.
    let hidden = format!(
        "UPDATE expedient SET acces = 'reservat' WHERE id = '{}'",
        second[0]
    );
    sql(&hidden).await;
    let list = mayor.get("/seguiment").await.expect(200);
    assert_eq!(
        list["items"].as_array().map(Vec::len),
        Some(2),
        "a mayor sees reserved cases"
    );
    let nobody = one.get("/seguiment").await.expect(200);
    assert_eq!(nobody["items"], json!([]));
}
