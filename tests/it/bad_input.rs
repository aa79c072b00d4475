//! Bad input gets a clear answer, and nothing half-done stays.

use serde_json::json;
use tests::{Town, request};

#[tokio::test]
async fn what_is_not_sound_json_is_refused_as_such() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let path = town.path("/expedients");
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    for (body, why) in [
        ("{\"titol\":".to_owned(), "cut"),
        ("{'titol': 1}".to_owned(), "quotes"),
        ("\"\\ud800\"".to_owned(), "lone surrogate"),
        (deep, "depth"),
        (String::new(), "empty"),
    ] {
        let answer = secretary.post_raw(&path, body).await;
        assert_eq!(answer.problem(400), "json_mal_format", "{why}");
    }
    let answer = secretary.post_raw(&path, vec![b' '; 10 << 20]).await;
    assert_eq!(answer.problem(413), "massa_gran");
    let request = secretary
        .request(reqwest::Method::POST, &path)
        .body("titol=1");
    let answer = secretary
        .send(request.header("Content-Type", "text/plain"))
        .await;
    assert_eq!(answer.problem(415), "tipus_no_admes");
}

#[tokio::test]
async fn wrong_fields_are_named_with_their_rule_and_without_their_value() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let path = town.path("/expedients");
    let with = |pointer: &str, value: serde_json::Value| {
        let mut body = request("Cas");
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        body.pointer_mut(parent).expect("its parent")[name] = value;
        body
    };
    for (body, pointer, code) in [
        (with("/titol", json!(7)), "/titol", "tipus"),
        (with("/titol", json!("")), "/titol", "llargada"),
        (with("/titol", json!("a\0b")), "/titol", "nul"),
        (
            with("/inventat", json!("secret-value")),
            "",
            "camp_desconegut",
        ),
        (
            with("/acces", json!("secret-value")),
            "/acces",
            "valor_no_admes",
        ),
        (
            with("/data_acord", json!("0000-01-99")),
            "/data_acord",
            "tipus",
        ),
        (
            with("/interessats/0/persona/document", json!("12345678A")),
            "/interessats/0/persona/document",
            "control",
        ),
        (
            with("/interessats/0/persona/correu", json!("secret-value")),
            "/interessats/0/persona/correu",
            "correu",
        ),
    ] {
        let answer = secretary.post(&path, &body).await;
        assert_eq!(answer.problem(422), "dades_invalides", "{body}");
        let error = &answer.body["errors"][0];
        assert_eq!(
            error["pointer"]
                .as_str()
                .unwrap()
                .trim_end_matches("/inventat"),
            pointer,
            "{}",
            answer.body
        );
        if code != "control" {
            assert_eq!(error["codi"], code, "{}", answer.body);
        }
        assert!(
            !answer.body.to_string().contains("secret-value"),
            "{}",
            answer.body
        );
    }
    assert_eq!(secretary.get(&path).await.expect(200)["items"], json!([]));
}

#[tokio::test]
async fn wrong_parameters_and_cursors_are_refused() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let other = Town::new().await;
    let there = other.user("secretaria").await;
    for i in 0..2 {
        there
            .post(&other.path("/expedients"), &request(&format!("Cas {i}")))
            .await
            .expect(201);
    }
    let page = there
        .get(&other.path("/expedients?limit=1"))
        .await
        .expect(200);
    let foreign = page["seguent"].as_str().unwrap();
    for (query, status) in [
        ("limit=0", 422),
        ("limit=201", 422),
        ("limit=9223372036854775808", 422),
        ("inventat=1", 422),
        ("unitat=no-es-un-uuid", 422),
        ("q=%00", 400),
        ("cursor=abc", 400),
        (&format!("cursor={foreign}"), 400),
    ] {
        let answer = secretary
            .get(&town.path(&format!("/expedients?{query}")))
            .await;
        assert_eq!(answer.status, status, "{query} {}", answer.body);
        answer.problem(status);
    }
}

#[tokio::test]
async fn problems_speak_the_callers_language() {
    let town = Town::new().await;
    for (accept, title) in [
        ("ca", "No s'ha trobat"),
        ("es-ES,es;q=0.9", "No se ha encontrado"),
        ("oc", "Non s'a trobat"),
        ("en", "Not found"),
        ("de", "No s'ha trobat"),
    ] {
        let request = town
            .admin
            .request(reqwest::Method::GET, "/ens/cap-poble")
            .header("Accept-Language", accept);
        let answer = town.admin.send(request).await;
        assert_eq!(answer.problem(404), "no_trobat");
        assert_eq!(answer.body["title"], title);
    }
}

#[tokio::test]
async fn a_wrong_parameter_is_named_as_the_caller_wrote_it_with_its_limit() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    for (query, name, code) in [
        ("venciment[lte]=0000-01-01", "venciment[lte]", "rang"),
        ("venciment%5Blte%5D=0000-01-01", "venciment[lte]", "rang"),
        ("venciment[lte]=ahir", "venciment[lte]", "tipus"),
        (
            "data_obertura[gte]=0000-01-01T00:00:00Z",
            "data_obertura[gte]",
            "rang",
        ),
        ("limit=201", "limit", "rang"),
        ("q=", "q", "llargada"),
    ] {
        let answer = secretary
            .get(&town.path(&format!("/expedients?{query}")))
            .await;
        assert_eq!(answer.problem(422), "dades_invalides", "{query}");
        let error = &answer.body["errors"][0];
        assert_eq!(error["pointer"], name, "{query}: {error}");
        assert_eq!(error["codi"], code, "{query}: {error}");
    }
    let answer = secretary.get(&town.path("/expedients?limit=201")).await;
    let message = answer.body["errors"][0]["missatge"]
        .as_str()
        .expect("words");
    assert!(message.contains("200"), "{message}");
}
