//! Who one is: names that lock, second factors, cookies, refresh tokens, keys, service clients, one-time links.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Api, PASSWORD, Town, client_token, expedit, owner, shared, token, unique};

use crate::coverage::account::{begun, code};

fn nobody() -> Api {
    Api::new(&shared().base, None)
}

async fn grant(form: &[(&str, &str)]) -> Answer {
    let nobody = nobody();
    let request = nobody.request(Method::POST, "/oauth/token").form(form);
    nobody.send(request).await
}

async fn sign_in(correu: &str, password: &str, codi: &str) -> Answer {
    let form = [
        ("grant_type", "password"),
        ("username", correu),
        ("password", password),
        ("codi", codi),
    ];
    grant(&form).await
}

async fn refresh(held: &str) -> Answer {
    grant(&[("grant_type", "refresh_token"), ("refresh_token", held)]).await
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

/// Asks until the answer has this status, which must come within a second.
async fn soon(who: &Api, path: &str, status: u16) {
    let since = Instant::now();
    while who.get(path).await.status != status {
        assert!(
            since.elapsed() < Duration::from_secs(1),
            "{path}: {status} late"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_name_locks_after_failures_and_opens_when_the_time_is_over() {
    let town = Town::new().await;
    for name in [
        town.login("tecnic").await,
        format!("{}@enlloc.example", unique("ningu")),
    ] {
        for _ in 0..4 {
            let answer = sign_in(&name, "no és aquesta, segur", "").await;
            assert_eq!(answer.problem(401), "credencials_incorrectes");
        }
        let locked = sign_in(&name, "no és aquesta, segur", "").await;
        assert_eq!(locked.problem(429), "compte_bloquejat", "{name}");
        let wait: u64 = locked.header("retry-after").parse().expect("seconds");
        assert!((1..=30).contains(&wait), "{wait}");
        // While it is locked even the right password is not looked at.
        let locked = sign_in(&name, PASSWORD, "").await;
        assert_eq!(locked.problem(429), "compte_bloquejat", "{name}");
    }

    let name = town.login("tecnic").await;
    for _ in 0..5 {
        sign_in(&name, "no és aquesta, segur", "").await;
    }
    tokio::time::sleep(Duration::from_secs(30)).await;
    sign_in(&name, PASSWORD, "").await.expect(200);
    // And the count begins again.
    let answer = sign_in(&name, "no és aquesta, segur", "").await;
    assert_eq!(answer.problem(401), "credencials_incorrectes");
}

#[tokio::test]
async fn a_second_factor_takes_each_code_once_and_recovery_codes_stand_in_for_it() {
    let town = Town::new().await;
    let correu = town.login("secretaria").await;
    let person = token(&shared().base, &correu, PASSWORD).await;
    let secret = begun(&person).await;
    let now = code(&secret, 0).await;
    let confirmed = person
        .post("/jo/segon_factor/confirma", &json!({"codi": now}))
        .await;
    let recovery = confirmed.expect(200)["codis"].clone();
    assert_eq!(recovery.as_array().map(Vec::len), Some(10));

    let answer = sign_in(&correu, PASSWORD, "").await;
    assert_eq!(answer.problem(401), "segon_factor_necessari");
    let wrong = sign_in(&correu, PASSWORD, "000000").await;
    assert_eq!(wrong.problem(401), "credencials_incorrectes");
    let used = sign_in(&correu, PASSWORD, &now).await;
    assert_eq!(used.problem(401), "credencials_incorrectes", "it confirmed");
    let next = code(&secret, 1).await;
    sign_in(&correu, PASSWORD, &next).await.expect(200);
    let again = sign_in(&correu, PASSWORD, &next).await;
    assert_eq!(again.problem(401), "credencials_incorrectes", "once only");

    let spare = text(&recovery[0]);
    sign_in(&correu, PASSWORD, spare).await.expect(200);
    let again = sign_in(&correu, PASSWORD, spare).await;
    assert_eq!(again.problem(401), "credencials_incorrectes", "once only");
    let taken = person.request(Method::DELETE, "/jo/segon_factor");
    let taken = taken.json(&json!({"codi": recovery[1]}));
    assert_eq!(person.send(taken).await.status, 204);
    sign_in(&correu, PASSWORD, "").await.expect(200);
}

#[tokio::test]
async fn a_role_may_rest_until_its_holder_has_a_second_factor() {
    let town = Town::new().await;
    let correu = town.login("secretaria").await;
    let secretary = token(&shared().base, &correu, PASSWORD).await;
    let cases = town.path("/expedients");
    secretary.get(&cases).await.expect(200);
    let etag = town.admin.get(&town.path("")).await.etag();
    let setting = json!({"configuracio": {"segon_factor_rols": ["secretaria"]}});
    let body = town.path("");
    town.admin
        .change(Method::PATCH, &body, &etag, &setting)
        .await
        .expect(200);
    soon(&secretary, &cases, 403).await;
    assert_eq!(secretary.get(&cases).await.problem(403), "cal_segon_factor");
    let secret = begun(&secretary).await;
    let now = json!({"codi": code(&secret, 0).await});
    secretary
        .post("/jo/segon_factor/confirma", &now)
        .await
        .expect(200);
    let next = code(&secret, 1).await;
    let opened = sign_in(&correu, PASSWORD, &next).await.expect(200);
    let strong = Api::new(
        &shared().base,
        opened["access_token"].as_str().map(str::to_owned),
    );
    strong.get(&cases).await.expect(200);
}

/// A browser: it keeps what Set-Cookie says.
struct Browser {
    api: Api,
    cookies: Vec<String>,
}

impl Browser {
    async fn open(correu: &str) -> Browser {
        let api = nobody();
        let body = json!({"correu": correu, "contrasenya": PASSWORD});
        let answer = api.post("/sessio", &body).await;
        let mut browser = Browser {
            api,
            cookies: Vec::new(),
        };
        browser.keep(&answer);
        answer.expect(200);
        browser
    }

    fn keep(&mut self, answer: &Answer) {
        let all = answer.headers.get_all("set-cookie").iter();
        self.cookies = all
            .filter_map(|cookie| cookie.to_str().ok())
            .map(str::to_owned)
            .collect();
    }

    /// What it sends back.
    fn jar(&self) -> String {
        let pairs = self.cookies.iter();
        let pairs: Vec<&str> = pairs
            .filter_map(|cookie| cookie.split(';').next())
            .collect();
        pairs.join("; ")
    }

    async fn ask(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.api.request(method, path).header("Cookie", self.jar());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.api.send(request).await
    }
}

#[tokio::test]
async fn cookies_serve_our_own_page_only() {
    let town = Town::new().await;
    let correu = town.login("secretaria").await;
    let browser = Browser::open(&correu).await;
    for cookie in &browser.cookies {
        for attribute in ["HttpOnly", "Secure", "SameSite", "Path=/"] {
            assert!(cookie.contains(attribute), "{attribute} in {cookie}");
        }
    }
    let ours = shared().base.as_str();
    let refused: [&[(&str, &str)]; 6] = [
        &[],
        &[("Origin", ours)],
        &[("X-Expedit", "1")],
        &[("X-Expedit", "1"), ("Origin", "https://altres.example")],
        &[("X-Expedit", "1"), ("Origin", "null")],
        &[("X-Expedit", "0"), ("Origin", ours)],
    ];
    for headers in refused {
        for path in ["/jo/segon_factor", "/sessio/renova"] {
            let answer = browser.ask(Method::POST, path, headers).await;
            assert_eq!(answer.problem(403), "csrf", "{path} with {headers:?}");
        }
    }
    let good = [("X-Expedit", "1"), ("Origin", ours)];
    let answer = browser.ask(Method::POST, "/jo/segon_factor", &good).await;
    answer.expect(200);
    let gone = browser.ask(Method::DELETE, "/sessio", &good).await;
    assert_eq!(gone.status, 204);
    assert!(
        gone.headers
            .get_all("set-cookie")
            .iter()
            .all(|cookie| cookie.to_str().is_ok_and(|text| text.contains("Max-Age=0")))
    );
    let answer = browser.ask(Method::GET, "/jo", &[]).await;
    assert_eq!(answer.problem(401), "sessio_necessaria");
}

#[tokio::test]
async fn a_refresh_token_has_one_successor_and_its_late_return_ends_the_session() {
    let town = Town::new().await;
    let correu = town.login("secretaria").await;
    let first = sign_in(&correu, PASSWORD, "").await.expect(200);
    let old = text(&first["refresh_token"]).to_owned();
    let second = refresh(&old).await.expect(200);
    let held = text(&second["refresh_token"]).to_owned();
    assert_ne!(held, old);
    // Two tabs, or an answer that was lost.
    let again = refresh(&old).await.expect(200);
    assert_eq!(text(&again["refresh_token"]), held);

    let person = Api::new(
        &shared().base,
        second["access_token"].as_str().map(str::to_owned),
    );
    let passed = "UPDATE sessio SET rotat_el = rotat_el - interval '31 seconds'
                   WHERE usuari_id = (SELECT id FROM usuari WHERE correu = $1)";
    owner()
        .await
        .execute(passed, &[&correu])
        .await
        .expect("a row");
    assert_eq!(refresh(&old).await.problem(401), "sessio_necessaria");
    assert_eq!(refresh(&held).await.problem(401), "sessio_necessaria");
    assert_eq!(person.get("/jo").await.problem(401), "sessio_necessaria");
    for made_up in ["", "abc", &"A".repeat(86), &"A".repeat(500)] {
        assert!(refresh(made_up).await.status.is_client_error(), "{made_up}");
    }
}

#[tokio::test]
async fn a_new_key_is_published_and_tokens_of_the_old_one_still_serve() {
    let keys = || async {
        let keys = nobody().get("/.well-known/jwks.json").await.expect(200);
        let keys = keys["keys"].as_array().expect("keys").clone();
        keys.iter()
            .map(|key| text(&key["kid"]).to_owned())
            .collect::<Vec<_>>()
    };
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let before = keys().await;
    let rotated = expedit(&["keys", "rotate"], "");
    assert!(rotated.status.success());
    let late = Instant::now() + Duration::from_secs(90);
    while keys().await.len() <= before.len() {
        assert!(Instant::now() < late, "not published");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    let after = keys().await;
    assert!(before.iter().all(|kid| after.contains(kid)));
    secretary.get("/jo").await.expect(200);
}

#[tokio::test]
async fn a_service_client_does_what_it_was_given_until_it_is_paused_or_ended() {
    let town = Town::new().await;
    let clients = town.path("/clients");
    let body =
        json!({"nom": "Padró", "actes": ["expedient.llegir"], "caduca": "2027-06-30T22:00:00Z"});
    let made = town.admin.post(&clients, &body).await.expect(201);
    let (id, secret) = (text(&made["client"]["id"]), text(&made["secret"]));
    let service = client_token(&shared().base, id, secret).await;
    let cases = town.path("/expedients");
    service.get(&cases).await.expect(200);
    let answer = service.post(&cases, &tests::request("Un cas")).await;
    assert_eq!(answer.problem(403), "sense_permis");
    let wrong = [
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("client_secret", "no és aquest"),
    ];
    assert_eq!(grant(&wrong).await.problem(401), "credencials_incorrectes");

    let path = format!("{clients}/{id}");
    let sign = [
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("client_secret", secret),
    ];
    let change = async |etag: &str, body: Value| {
        let answer = town.admin.change(Method::PATCH, &path, etag, &body).await;
        let etag = answer.etag();
        answer.expect(200);
        etag
    };
    let etag = format!("\"{}\"", made["client"]["versio"]);
    let etag = change(&etag, json!({"pausat": true})).await;
    let stopped = service.get(&cases).await.status;
    assert!(matches!(stopped.as_u16(), 401 | 404), "{stopped}");
    assert_eq!(grant(&sign).await.problem(401), "credencials_incorrectes");
    let etag = change(&etag, json!({"pausat": false})).await;
    let again = client_token(&shared().base, id, secret).await;
    again.get(&cases).await.expect(200);
    let gone = town
        .admin
        .change(Method::DELETE, &path, &etag, &json!({}))
        .await;
    assert_eq!(gone.status, 204);
    assert_ne!(again.get(&cases).await.status, 200);
    assert_eq!(grant(&sign).await.problem(401), "credencials_incorrectes");
}

#[tokio::test]
async fn a_link_serves_once_and_a_reset_ends_every_session() {
    let town = Town::new().await;
    let correu = format!("{}@{}.example", unique("u"), town.alies);
    let body = json!({"correu": correu, "nom": "Persona convidada", "drets": []});
    let answer = town.admin.post(&town.path("/usuaris"), &body).await;
    let location = answer.header("location").to_owned();
    let made = answer.expect(201);
    let secret = |link: &Value| {
        let (_, secret) = text(&link["url"]).split_once('#').expect("a token");
        secret.to_owned()
    };
    let take = async |secret: &str, password: &str| {
        let body = json!({"testimoni": secret, "contrasenya": password});
        nobody().post("/enllacos", &body).await
    };
    let first = secret(&made["enllac"]);
    let id = location.rsplit('/').next().expect("an id");
    let reset = town.path(&format!("/usuaris/{id}/restabliment"));
    // While it is pending, the invitation is made again and the earlier link falls.
    let again = town.admin.post(&reset, &json!({})).await.expect(200);
    assert_eq!(take(&first, PASSWORD).await.problem(410), "enllac_no_valid");
    let second = secret(&again["enllac"]);
    assert_eq!(take(&second, PASSWORD).await.status, 204);
    assert_eq!(
        take(&second, PASSWORD).await.problem(410),
        "enllac_no_valid"
    );

    let person = token(&shared().base, &correu, PASSWORD).await;
    let link = town.admin.post(&reset, &json!({})).await.expect(200);
    person.get("/jo").await.expect(200);
    let new = "una altra contrasenya";
    assert_eq!(take(&secret(&link["enllac"]), new).await.status, 204);
    assert_eq!(person.get("/jo").await.problem(401), "sessio_necessaria");
    let old = sign_in(&correu, PASSWORD, "").await;
    assert_eq!(old.problem(401), "credencials_incorrectes");
    sign_in(&correu, new, "").await.expect(200);

    let link = town.admin.post(&reset, &json!({})).await.expect(200);
    let passed = "UPDATE enllac SET caduca = now() - interval '1 second'
                   WHERE usuari_id = (SELECT id FROM usuari WHERE correu = $1)";
    owner()
        .await
        .execute(passed, &[&correu])
        .await
        .expect("a row");
    let late = take(&secret(&link["enllac"]), new).await;
    assert_eq!(late.problem(410), "enllac_no_valid");
}
