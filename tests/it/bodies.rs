//! A body changes itself: its name, its codes, its settings, its local holidays.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Town, owner_url, platform};

#[tokio::test]
async fn a_body_configures_itself_and_the_platform_confirms_its_code() {
    let town = Town::new().await;
    let clerk = town.user("administrativa").await;
    let worker = town.user("tramitador").await;
    let stranger = Town::new().await.admin;
    let path = town.path("");
    let read = town.admin.get(&path).await;
    let etag = read.etag();
    assert_eq!(read.expect(200)["dir3_verificat"], false);

    let renamed = json!({"nom": "Ajuntament nou"});
    for (who, status, codi) in [(&clerk, 403, "sense_permis"), (&stranger, 404, "no_trobat")] {
        let answer = who.change(Method::PATCH, &path, &etag, &renamed).await;
        assert_eq!(answer.problem(status), codi);
    }
    let answer = town
        .admin
        .change(Method::PATCH, &path, &etag, &renamed)
        .await;
    let newer = answer.etag();
    assert_eq!(answer.expect(200)["nom"], "Ajuntament nou");
    let stale = town
        .admin
        .change(Method::PATCH, &path, &etag, &renamed)
        .await;
    assert_eq!(stale.problem(412), "versio_caducada");
    assert_eq!(stale.body["versio_actual"], 2);

    let confirmed = json!({"dir3_verificat": true});
    let answer = town
        .admin
        .change(Method::PATCH, &path, &newer, &confirmed)
        .await;
    assert_eq!(answer.problem(403), "sense_permis");
    let answer = platform()
        .await
        .change(Method::PATCH, &path, &newer, &confirmed)
        .await;
    let etag = answer.etag();
    assert_eq!(answer.expect(200)["dir3_verificat"], true);
    let another = json!({"dir3": "L01250019"});
    let answer = town
        .admin
        .change(Method::PATCH, &path, &etag, &another)
        .await;
    assert_eq!(answer.problem(403), "sense_permis");

    for (wrong, pointer) in [
        (
            json!({"configuracio": {"color": "verd"}}),
            "/configuracio/color",
        ),
        (
            json!({"configuracio": {"segon_factor_rols": ["plataforma"]}}),
            "/configuracio/segon_factor_rols",
        ),
        (json!({"dir3": "123456789"}), "/dir3"),
    ] {
        let answer = town.admin.change(Method::PATCH, &path, &etag, &wrong).await;
        assert_eq!(answer.problem(422), "dades_invalides");
        assert_eq!(
            answer.body["errors"][0]["pointer"], pointer,
            "{}",
            answer.body
        );
    }
    let strict = json!({"configuracio": {"segon_factor_rols": ["tramitador"],
        "tramitacio": {"signatures_administracio": ["valida"], "signatures_ciutada": ["valida", "cap"]}}});
    worker.get(&town.path("/expedients")).await.expect(200);
    let answer = town
        .admin
        .change(Method::PATCH, &path, &etag, &strict)
        .await
        .expect(200);
    assert_eq!(answer["configuracio"], strict["configuracio"]);
    let asked = worker.get(&town.path("/expedients")).await;
    assert_eq!(asked.problem(403), "cal_segon_factor");
}

/// Who runs the roll-out sees the card of every body, and nothing that happens inside.
#[tokio::test]
async fn an_operator_of_the_platform_sees_the_card_of_a_body_and_not_its_cases() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    town.case(&secretary).await;
    let operator = platform().await;
    let read = operator.get(&town.path("")).await;
    let etag = read.etag();
    assert_eq!(read.expect(200)["alies"], town.alies);
    let renamed = json!({"nom": "Ajuntament d'un altre nom"});
    let changed = operator
        .change(Method::PATCH, &town.path(""), &etag, &renamed)
        .await;
    changed.expect(200);
    for inside in ["/expedients", "/documents", "/persones", "/usuaris"] {
        let answer = operator.get(&town.path(inside)).await;
        assert_eq!(answer.problem(404), "no_trobat", "{inside}");
    }
    assert_eq!(
        operator.get("/ens/cap-poble").await.problem(404),
        "no_trobat"
    );
    let stranger = Town::new().await.admin;
    assert_eq!(stranger.get(&town.path("")).await.problem(404), "no_trobat");
}

#[tokio::test]
async fn local_holidays_are_declared_and_count() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let calendar = town.path("/calendari/2027");
    assert_eq!(secretary.get(&calendar).await.problem(409), "acte_refusat");

    // A body that is nowhere gets a municipality of its own, as on-boarding gives it to the real ones.
    let (database, connection) = tokio_postgres::connect(&owner_url(), tokio_postgres::NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    database
        .batch_execute(&format!(
            "DELETE FROM festiu WHERE ambit = 'municipi:25990'; UPDATE ens SET municipi_ine = '25990' WHERE alies = '{}'",
            town.alies
        ))
        .await
        .expect("the owner may");
    tokio::time::sleep(Duration::from_millis(1000)).await;

    let ask = json!({"inici": "2027-08-13", "n": 1, "unitat": "dies_habils"});
    let before = count(&secretary, &town, &ask).await;
    assert!(missing(&before), "{before}");
    let read = secretary.get(&calendar).await;
    let etag = read.etag();
    assert_eq!(read.expect(200)["festius"], json!([]));
    let days = json!({"font": "Acord del Ple", "festius": [
        {"data": "2027-05-17", "nom": "Dilluns de Pasqua Granada"}, {"data": "2027-08-16", "nom": "Sant Roc"}]});
    let clerk = town.user("administrativa").await;
    let refused = clerk.change(Method::PUT, &calendar, &etag, &days).await;
    assert_eq!(refused.problem(403), "sense_permis");
    for wrong in [
        json!({"font": "x", "festius": [{"data": "2026-08-16", "nom": "Un altre any"}]}),
        json!({"font": "x", "festius": [{"data": "2027-08-16", "nom": "A"}, {"data": "2027-08-16", "nom": "B"}]}),
    ] {
        let answer = secretary
            .change(Method::PUT, &calendar, &etag, &wrong)
            .await;
        assert_eq!(answer.problem(422), "dades_invalides");
    }
    let answer = secretary.change(Method::PUT, &calendar, &etag, &days).await;
    let newer = answer.etag();
    assert_eq!(answer.expect(200)["festius"][1]["font"], "Acord del Ple");
    let again = secretary.get(&calendar).await;
    assert_eq!(again.etag(), newer);
    let after = count(&secretary, &town, &ask).await;
    assert!(!missing(&after), "{after}");
    assert_eq!(before["venciment"], "2027-08-16");
    assert_eq!(
        after["venciment"], "2027-08-17",
        "Sant Roc is a holiday now"
    );
    let stale = secretary.change(Method::PUT, &calendar, &etag, &days).await;
    assert_eq!(stale.problem(412), "versio_caducada");
}

async fn count(who: &tests::Api, town: &Town, ask: &Value) -> Value {
    who.post(&town.path("/terminis/calcul"), ask)
        .await
        .expect(200)
}

fn missing(counted: &Value) -> bool {
    counted["manquen"].to_string().contains("municipi:25990")
}
