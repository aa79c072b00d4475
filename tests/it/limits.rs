//! How many requests a caller may make, whose address is believed, and rights that end.

use std::time::Duration;

use reqwest::Method;
use serde_json::json;
use tests::{Answer, Api, Town, owner_url, server, unique};

#[tokio::test]
async fn a_caller_beyond_the_limit_waits_and_others_do_not() {
    let town = Town::new().await;
    let (one, other) = (town.user("secretaria").await, town.user("tramitador").await);
    let limited = server(&["--rate-limit", "20"]);
    let (one, other) = (one.at(&limited.base), other.at(&limited.base));
    let about = other.get("/sobre").await;
    assert_eq!(about.header("ratelimit-policy"), "\"peticions\";q=20;w=60");
    assert_eq!(about.header("ratelimit"), "\"peticions\";r=19;t=3");
    assert_eq!(about.expect(200)["limits"]["peticions_minut"], 20);

    let path = town.path("/expedients");
    let mut refused = None;
    for _ in 0..25 {
        let answer = one.get(&path).await;
        if answer.status == 429 {
            refused = Some(answer);
            break;
        }
        answer.expect(200);
    }
    let refused = refused.expect("the limit is met");
    assert_eq!(refused.problem(429), "massa_peticions");
    let wait: u32 = refused.header("retry-after").parse().expect("seconds");
    assert!((1..=3).contains(&wait), "{wait}");
    assert!(refused.header("ratelimit").contains("r=0"));
    other.get(&path).await.expect(200);
    // Who watches the process is never told to wait.
    for _ in 0..30 {
        assert_eq!(one.get("/salut/viu").await.status, 204);
    }
}

#[tokio::test]
async fn an_invented_token_is_counted_by_its_address() {
    let limited = server(&["--rate-limit", "10"]);
    let mut last = None;
    for n in 0..12 {
        let forged = Api::new(&limited.base, Some(format!("eyJhbGciOiJub25lIn0.{n}.x")));
        last = Some(forged.get("/jo").await);
    }
    assert_eq!(last.expect("an answer").problem(429), "massa_peticions");
}

async fn sign_in(base: &str, forwarded: &str) -> Answer {
    let api = Api::new(base, None);
    // Somebody else each time: failures lock a name out, with a 429 of their own.
    let nobody = format!("{}@proves.example", unique("ningu"));
    let form = [
        ("grant_type", "password"),
        ("username", nobody.as_str()),
        ("password", "x"),
    ];
    let request = api
        .request(Method::POST, "/oauth/token")
        .header("X-Forwarded-For", forwarded)
        .form(&form);
    api.send(request).await
}

#[tokio::test]
async fn the_door_counts_addresses_and_believes_only_its_proxies() {
    let alone = server(&["--door-rate-limit", "3"]);
    for n in 0..3 {
        assert_ne!(
            sign_in(&alone.base, &format!("198.51.100.{n}"))
                .await
                .status,
            429
        );
    }
    let refused = sign_in(&alone.base, "198.51.100.77").await;
    assert_eq!(refused.problem(429), "massa_peticions");
    assert!(!refused.header("retry-after").is_empty());

    let behind = server(&[
        "--door-rate-limit",
        "3",
        "--trusted-proxies",
        "127.0.0.1,::1",
    ]);
    for n in 0..6 {
        let answer = sign_in(&behind.base, &format!("203.0.113.5, 198.51.100.{n}")).await;
        assert_ne!(answer.status, 429, "each is somebody else");
    }
    for _ in 0..3 {
        sign_in(&behind.base, "203.0.113.6").await;
    }
    let refused = sign_in(&behind.base, "203.0.113.6").await;
    assert_eq!(refused.problem(429), "massa_peticions");
}

#[tokio::test]
async fn a_client_stops_when_its_credentials_end() {
    let town = Town::new().await;
    let (database, connection) = tokio_postgres::connect(&owner_url(), tokio_postgres::NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    let soon = database
        .query_one(
            "SELECT to_char((now() + interval '4 s') AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
            &[],
        )
        .await
        .expect("an instant");
    let body =
        json!({"nom": "Padró", "actes": ["expedient.llegir"], "caduca": soon.get::<_, String>(0)});
    let made = town
        .admin
        .post(&town.path("/clients"), &body)
        .await
        .expect(201);
    let anonymous = Api::new(&town.admin.base, None);
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", made["client"]["id"].as_str().unwrap()),
        ("client_secret", made["secret"].as_str().unwrap()),
    ];
    let request = anonymous.request(Method::POST, "/oauth/token").form(&form);
    let token = anonymous.send(request).await.expect(200);
    let client = Api::new(
        &town.admin.base,
        token["access_token"].as_str().map(str::to_owned),
    );
    client.get(&town.path("/expedients")).await.expect(200);
    tokio::time::sleep(Duration::from_secs(5)).await;
    let late = client.get(&town.path("/expedients")).await;
    assert_eq!(late.problem(401), "sessio_necessaria");
}
