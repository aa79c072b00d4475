//! Signing in, and rights that stop everywhere within a second.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::json;
use tests::{Api, Town, server, shared, unique};

#[tokio::test]
async fn wrong_credentials_say_the_same_whoever_they_name() {
    let anonymous = Api::new(&shared().base, None);
    let town = Town::new().await;
    for name in [format!("admin@{}.example", town.alies), format!("{}@enlloc.example", unique("ningu"))] {
        let body = json!({"correu": name, "contrasenya": "no és aquesta, segur"});
        let answer = anonymous.post("/sessio", &body).await;
        assert_eq!(answer.problem(401), "credencials_incorrectes");
    }
}

#[tokio::test]
async fn a_right_withdrawn_on_one_server_stops_on_the_other_within_a_second() {
    let town = Town::new().await;
    let second = server(&[]);
    let (id, secretary) = town.user_with(&json!([{"rol": "secretaria"}])).await;
    let there = secretary.at(&second.base);
    there.get(&town.path("/expedients")).await.expect(200);
    let member = town.path(&format!("/usuaris/{id}"));
    let etag = town.admin.get(&member).await.etag();
    let rights = json!({"drets": []});
    town.admin
        .change(Method::PUT, &format!("{member}/drets"), &etag, &rights)
        .await
        .expect(200);
    let withdrawn = Instant::now();
    while there.get(&town.path("/expedients")).await.status == 200 {
        assert!(withdrawn.elapsed() < Duration::from_secs(1), "still allowed after a second");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(there.get(&town.path("/expedients")).await.problem(404), "no_trobat");
}

#[tokio::test]
async fn two_servers_serve_the_same_caller() {
    let town = Town::new().await;
    let second = server(&[]);
    let here = town.user("secretaria").await;
    let there = here.at(&second.base);
    let case = town.case(&there).await;
    let path = town.path(&format!("/expedients/{}", case["id"].as_str().unwrap()));
    let etag = here.get(&path).await.etag();
    there.change(Method::PATCH, &path, &etag, &json!({"titol": "Canviat allà"})).await.expect(200);
    assert_eq!(here.get(&path).await.expect(200)["titol"], "Canviat allà");
}
