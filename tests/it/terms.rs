//! The calculator of terms, over HTTP: each of its questions, as rows of `docs/terminis` answer them.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town};

struct Desk {
    town: Town,
    who: Api,
}

impl Desk {
    async fn open() -> Desk {
        let town = Town::new().await;
        let who = town.user("administrativa").await;
        Desk { town, who }
    }

    async fn count(&self, ask: Value) -> Value {
        let path = self.town.path("/terminis/calcul");
        self.who.post(&path, &ask).await.expect(200)
    }

    /// The first field that is refused: where, and by which rule.
    async fn refused(&self, ask: Value) -> (String, String) {
        let path = self.town.path("/terminis/calcul");
        let body = self.who.post(&path, &ask).await.expect(422);
        let said = |name: &str| {
            body["errors"][0][name]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        };
        (said("pointer"), said("codi"))
    }
}

fn codes(counted: &Value) -> Vec<&str> {
    let lines = counted["explicacio"].as_array().expect("an explanation");
    lines
        .iter()
        .filter_map(|line| line["codi"].as_str())
        .collect()
}

#[tokio::test]
async fn a_step_may_be_urgent_or_extended() {
    let desk = Desk::open().await;
    let ask = json!({"inici": "2026-03-25", "n": 10, "unitat": "dies_habils"});
    assert_eq!(
        desk.count(ask.clone()).await["venciment"],
        "2026-04-10",
        "A01"
    );
    let with = |more: Value| {
        let mut ask = ask.clone();
        ask.as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("an object").clone());
        ask
    };
    let urgent = desk.count(with(json!({"urgent": true}))).await;
    assert_eq!(urgent["venciment"], "2026-04-01", "U01");
    assert!(codes(&urgent).contains(&"urgencia"));
    let more = |n: i64, acordada: &str| {
        with(json!({"ampliacio": {"n": n, "unitat": "dies_habils", "acordada": acordada}}))
    };
    assert_eq!(
        desk.count(more(5, "2026-04-08")).await["venciment"],
        "2026-04-17",
        "U10"
    );
    let (place, rule) = desk.refused(more(6, "2026-04-08")).await;
    assert_eq!(
        (place.as_str(), rule.as_str()),
        ("/ampliacio", "tramit.ampliacio_excessiva"),
        "U14"
    );
    let (place, rule) = desk.refused(more(5, "2026-04-13")).await;
    assert_eq!(
        (place.as_str(), rule.as_str()),
        ("/ampliacio", "tramit.ampliacio_fora"),
        "U16"
    );
    let (_, rule) = desk
        .refused(with(json!({"urgent": true, "de_presentacio": true})))
        .await;
    assert_eq!(rule, "tramit.urgencia_no_admesa", "U09");
}

#[tokio::test]
async fn hours_entries_and_notifications_are_counted() {
    let desk = Desk::open().await;
    let hours = desk
        .count(json!({"inici": "2026-03-06", "hora": "17:30", "n": 18, "unitat": "hores"}))
        .await;
    assert_eq!(
        (&hours["venciment"], &hours["hora"]),
        (&json!("2026-03-09"), &json!("11:30")),
        "H01"
    );
    let (place, _) = desk
        .refused(json!({"inici": "2026-03-06", "n": 18, "unitat": "hores"}))
        .await;
    assert_eq!(place, "/hora");

    let entry = desk
        .count(json!({"mena": "registre", "inici": "2026-08-15", "hora": "22:10"}))
        .await;
    assert_eq!(entry["efectiu"], "2026-08-17T00:00:00", "R01");
    let (place, _) = desk
        .refused(json!({"mena": "registre", "inici": "2026-08-15"}))
        .await;
    assert_eq!(place, "/hora");

    let unread = desk
        .count(json!({"mena": "notificacio", "inici": "2026-06-17"}))
        .await;
    assert_eq!(unread["venciment"], "2026-06-27", "N01");
    assert_eq!(unread["inici_seguent"], "2026-06-27", "N01");
    // The other reading, once the body takes it.
    let (admin, body) = (&desk.town.admin, desk.town.path(""));
    let etag = admin.get(&body).await.etag();
    let reading = json!({"configuracio": {"terminis": {"rebuig": "dia_onze"}}});
    admin
        .change(Method::PATCH, &body, &etag, &reading)
        .await
        .expect(200);
    let unread = desk
        .count(json!({"mena": "notificacio", "inici": "2026-06-17"}))
        .await;
    assert_eq!(unread["inici_seguent"], "2026-06-28", "N02");
}

#[tokio::test]
async fn the_maximum_term_is_suspended_and_extended() {
    let desk = Desk::open().await;
    let stop = |tipus: &str, des_de: &str, fins_a: Value| json!({"tipus": tipus, "des_de": des_de, "fins_a": fins_a});
    let ask = |n: i64, stops: Value| json!({"mena": "maxim", "inici": "2026-05-04", "n": n, "unitat": "mesos", "suspensions": stops});
    let twelve = stop("requeriment", "2026-05-20", json!("2026-06-01"));
    let counted = desk.count(ask(3, json!([twelve]))).await;
    assert_eq!(counted["sense_suspensions"], "2026-08-04", "M01");
    assert_eq!(counted["cru"], "2026-08-16", "M01");
    assert_eq!(counted["venciment"], "2026-08-17", "M01");
    let over = stop("recusacio", "2026-05-25", json!("2026-06-05"));
    let counted = desk.count(ask(2, json!([twelve, over]))).await;
    assert_eq!(counted["venciment"], "2026-07-20", "M04");
    assert!(codes(&counted).contains(&"suspensio_solapada"));
    let open = desk
        .count(ask(
            2,
            json!([stop("recusacio", "2026-06-01", Value::Null)]),
        ))
        .await;
    assert_eq!(
        (&open["venciment"], &open["provisional"]),
        (&Value::Null, &json!(true)),
        "M14"
    );
    let backwards = stop("recusacio", "2026-06-02", json!("2026-06-01"));
    let (place, rule) = desk.refused(ask(2, json!([backwards]))).await;
    assert_eq!(
        (place.as_str(), rule.as_str()),
        ("/suspensions", "suspensio.invertida")
    );

    let without = json!({"mena": "maxim", "inici": "2026-05-04", "origen": "ofici"});
    assert_eq!(desk.count(without).await["venciment"], "2026-08-04", "M23");
    let extended = json!({"mena": "maxim", "inici": "2025-11-30", "n": 3, "unitat": "mesos",
        "ampliacio": {"n": 3, "unitat": "mesos", "acordada": "2026-02-10"}});
    assert_eq!(desk.count(extended).await["venciment"], "2026-05-28", "M20");
}

#[tokio::test]
async fn a_residence_adds_its_holidays_and_says_what_it_lacks() {
    let desk = Desk::open().await;
    let mut ask = json!({"inici": "2025-06-16", "n": 1, "unitat": "dies_habils"});
    let alone = desk.count(ask.clone()).await;
    assert_eq!(alone["venciment"], "2025-06-17");
    assert!(
        codes(&alone).contains(&"nomes_seu"),
        "nobody said where the person lives"
    );
    ask["residencia"] = json!("25243");
    let aranese = desk.count(ask.clone()).await;
    assert_eq!(aranese["venciment"], "2025-06-18", "F10");
    assert!(!codes(&aranese).contains(&"nomes_seu"));
    assert!(
        aranese["manquen"]
            .to_string()
            .contains("municipi:25243 2025")
    );
    ask["residencia"] = json!("Vielha");
    assert_eq!(desk.refused(ask).await.0, "/residencia");
}
