//! Signing in, and what is one's own.

use serde_json::{Value, json};
use tests::{Api, PASSWORD, now, token};

use super::call::Call;
use super::ground::{Ground, Who, text};
use super::people::{cookies, invitation};

/// The code that an authenticator application shows now, or after `ahead` steps.
pub async fn code(secret: &str, ahead: u64) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).expect("Base32");
    let totp = totp_rs::Builder::new()
        .with_secret(secret)
        .build_noncompliant();
    totp.generate(now().await + 30 * ahead).to_string()
}

/// A second factor begun: its secret.
pub async fn begun(who: &Api) -> String {
    text(&who.post("/jo/segon_factor", &Value::Null).await.expect(200)["secret"])
}

/// A second factor in force: its secret.
pub async fn in_force(who: &Api) -> String {
    let secret = begun(who).await;
    let body = json!({"codi": code(&secret, 0).await});
    who.post("/jo/segon_factor/confirma", &body)
        .await
        .expect(200);
    secret
}

fn correu(who: &Who) -> String {
    who.api.correu.clone().expect("a person")
}

/// Somebody of this role whom the call may change.
async fn other(g: &Ground, who: &Who) -> Api {
    g.like(who).await.api
}

super::fixtures! {
    // Wrong passwords are tried here: of an account that nobody else signs in with.
    create_token: |g, _who| Call::new().form(vec![
        ("grant_type", "password".into()),
        ("username", correu(&g.like(&g.maker).await)),
        ("password", PASSWORD.into()),
    ]);
    create_sessio: |g, _who| Call::new()
        .json(json!({"correu": correu(&g.like(&g.maker).await), "contrasenya": PASSWORD}));
    read_sessio: |_g, _who| Call::new();
    renew_sessio: |g, who| Call::new()
        .header("Cookie", cookies(g, &correu(&who)).await.join("; "))
        .header("X-Expedit", 1)
        .header("Origin", g.platform.base.clone());
    delete_sessio: |g, who| Call::new()
        .header("Cookie", cookies(g, &correu(&who)).await.join("; "))
        .header("X-Expedit", 1)
        .header("Origin", g.platform.base.clone());
    accept_enllac: |g, _who| Call::new().json(json!({"testimoni": invitation(g).await, "contrasenya": PASSWORD}));
    read_jo: |_g, _who| Call::new();
    update_jo: |_g, who| {
        let etag = who.api.get("/jo").await.etag();
        Call::new().etag(etag).json(json!({"llengua": "es"}))
    };
    replace_contrasenya: |g, who| Call::new()
        .by(&other(g, &who).await)
        .json(json!({"actual": PASSWORD, "nova": "una altra contrasenya"}));
    create_segon_factor: |g, who| Call::new().by(&other(g, &who).await);
    confirm_segon_factor: |g, who| {
        let person = other(g, &who).await;
        let secret = begun(&person).await;
        Call::new().by(&person).json(json!({"codi": code(&secret, 0).await}))
    };
    delete_segon_factor: |g, who| {
        let person = other(g, &who).await;
        let secret = in_force(&person).await;
        // A code serves once: this is the next one, which the drift allows.
        Call::new().by(&person).json(json!({"codi": code(&secret, 1).await}))
    };
    list_sessions: |_g, _who| Call::new();
    delete_session: |_g, who| {
        let second = token(&who.api.base, &correu(&who), PASSWORD).await;
        let open = second.get("/jo/sessions").await.expect(200);
        let open = open["items"].as_array().expect("sessions").iter();
        let own = open.filter(|session| session["actual"] == true).map(|session| text(&session["id"]));
        Call::new().at("id", own.collect::<String>())
    };
}
