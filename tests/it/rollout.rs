//! The roll-out board: how far each body is.

use serde_json::{Value, json};
use tests::{Town, platform, unique};

async fn row(alies: &str) -> Value {
    let board = platform()
        .await
        .get(&format!("/implantacio?q={alies}"))
        .await;
    let board = board.expect(200);
    assert_eq!(board["items"].as_array().map(Vec::len), Some(1), "{board}");
    board["items"][0].clone()
}

#[tokio::test]
async fn the_board_tells_how_far_each_body_is() {
    let alies = unique("poble");
    let body =
        json!({"alies": alies, "nom": format!("Ajuntament de {alies}"), "tipus": "ajuntament"});
    platform().await.post("/ens", &body).await.expect(201);
    let empty = row(&alies).await;
    assert_eq!(empty["estat"], "sense_usuaris");
    assert_eq!(empty["primer_expedient"], json!(null));

    let town = Town::new().await;
    let entered = row(&town.alies).await;
    assert_eq!(entered["estat"], "en_us");
    assert_eq!(entered["primer_expedient"], json!(null));
    assert!(entered["darrera_entrada"].is_string(), "{entered}");
    let secretary = town.user("secretaria").await;
    town.case(&secretary).await;
    let used = row(&town.alies).await;
    assert!(used["primer_expedient"].is_string(), "{used}");
    assert_eq!(used["expedients_any"], 1);
    assert_eq!((&used["usuaris"], &used["actius"]), (&json!(2), &json!(2)));

    let invited = unique("poble");
    let body = json!({"alies": invited, "nom": format!("Ajuntament de {invited}"), "tipus": "ajuntament",
        "administrador": {"correu": format!("admin@{invited}.example"), "nom": "Administradora"}});
    platform().await.post("/ens", &body).await.expect(201);
    assert_eq!(row(&invited).await["estat"], "convidat");

    let all = platform().await;
    let (mut cursor, mut seen) = (String::new(), Vec::new());
    let resum = loop {
        let page = all
            .get(&format!("/implantacio?estat=convidat&limit=100{cursor}"))
            .await;
        let page = page.expect(200);
        for item in page["items"].as_array().expect("bodies") {
            assert_eq!(item["estat"], "convidat");
            seen.push(item["ens"]["alies"].as_str().expect("an alias").to_owned());
        }
        match page["seguent"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break page["resum"].clone(),
        }
    };
    assert!(seen.contains(&invited) && seen.is_sorted(), "{seen:?}");
    assert!(
        resum["en_us"].as_i64() >= Some(1) && resum["convidat"].as_i64() >= Some(1),
        "{resum}"
    );
    assert_eq!(
        secretary.get("/implantacio").await.problem(403),
        "sense_permis"
    );
}
