//! Tokens: only those that the product signed, for itself, and that have not run out.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use ed25519_dalek::{Signer, SigningKey};
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tests::{Api, SECRET, Town, now, owner};

/// The key that signs now, opened as the product opens it.
async fn key() -> (String, SigningKey) {
    let sql = "SELECT kid, privada FROM clau_signatura WHERE activa_des_de <= now() AND retirada_el IS NULL
                ORDER BY activa_des_de DESC LIMIT 1";
    let row = owner().await.query_one(sql, &[]).await.expect("a key");
    let (kid, sealed): (String, Vec<u8>) = (row.get(0), row.get(1));
    let cipher = Sha256::new()
        .chain_update(SECRET)
        .chain_update("expedit/token-key");
    let cipher = ChaCha20Poly1305::new(&cipher.finalize());
    let nonce: [u8; 12] = sealed[..12].try_into().expect("a nonce");
    let plain = cipher
        .decrypt(&Nonce::from(nonce), &sealed[12..])
        .expect("our secret opens it");
    (
        kid,
        SigningKey::from_bytes(&plain.try_into().expect("32 bytes")),
    )
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn signed(header: &Value, claims: &Value, sign: impl Fn(&[u8]) -> Vec<u8>) -> String {
    let head = format!("{}.{}", part(header), part(claims));
    let signature = URL_SAFE_NO_PAD.encode(sign(head.as_bytes()));
    format!("{head}.{signature}")
}

fn claims(token: &str) -> Value {
    let middle = token.split('.').nth(1).expect("a token");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(middle).expect("base64")).expect("JSON")
}

#[tokio::test]
async fn forged_altered_and_expired_tokens_are_those_of_nobody() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let good = secretary.token.clone().expect("a token");
    let (kid, key) = key().await;
    let header = json!({"typ": "JWT", "alg": "EdDSA", "kid": kid});
    let sound = claims(&good);
    let with = |name: &str, value: Value| {
        let mut claims = sound.clone();
        claims[name] = value;
        claims
    };
    let ours = |claims: &Value| signed(&header, claims, |text| key.sign(text).to_vec());
    let now = now().await;
    let at = |token: String| Api::new(&secretary.base, Some(token));
    // The forger's tools work: with the real key and sound claims, the token is good.
    at(ours(&sound)).get("/jo").await.expect(200);

    let public = key.verifying_key().to_bytes();
    let confused = |text: &[u8]| {
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&public).expect("a key");
        mac.update(text);
        mac.finalize().into_bytes().to_vec()
    };
    let stranger = SigningKey::from_bytes(&[7; 32]);
    let none = |algorithm: &str| json!({"typ": "JWT", "alg": algorithm, "kid": kid});
    let (head, signature) = good.rsplit_once('.').expect("three parts");
    let other = claims(&town.admin.token.clone().expect("a token"));
    let stolen = format!("{}.{}.{signature}", part(&header), part(&other));
    let forged = [
        ("expired", ours(&with("exp", json!(now - 2)))),
        (
            "of another issuer",
            ours(&with("iss", json!("https://altres.example"))),
        ),
        ("without an end", ours(&with("exp", Value::Null))),
        ("without a subject", ours(&with("sub", Value::Null))),
        (
            "of nobody",
            ours(&with("sub", json!("01890a5d-ac96-774b-bcce-b302099a8057"))),
        ),
        (
            "signed by a stranger",
            signed(&header, &sound, |text| stranger.sign(text).to_vec()),
        ),
        (
            "of an unknown key",
            signed(&json!({"alg": "EdDSA", "kid": "cap"}), &sound, |text| {
                key.sign(text).to_vec()
            }),
        ),
        (
            "with a file for a key",
            signed(
                &json!({"alg": "EdDSA", "kid": "../../secret"}),
                &sound,
                |text| key.sign(text).to_vec(),
            ),
        ),
        (
            "of no algorithm",
            signed(&none("none"), &sound, |_| Vec::new()),
        ),
        (
            "of no algorithm, in capitals",
            signed(&none("NONE"), &sound, |_| Vec::new()),
        ),
        (
            "signed with the public key",
            signed(&none("HS256"), &sound, confused),
        ),
        ("with the claims of another", stolen),
        ("without a signature", format!("{head}.")),
        ("cut", head.to_owned()),
        ("too long", format!("{good}{}", "a".repeat(10_000))),
        ("empty", String::new()),
    ];
    for (why, token) in forged {
        let answer = at(token).get("/jo").await;
        assert_eq!(answer.problem(401), "sessio_necessaria", "{why}");
    }
}

#[tokio::test]
async fn a_token_ends_with_its_session() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    secretary.get("/jo").await.expect(200);
    let gone = secretary
        .send(secretary.request(reqwest::Method::DELETE, "/sessio"))
        .await;
    assert_eq!(gone.status, 204);
    assert_eq!(secretary.get("/jo").await.problem(401), "sessio_necessaria");
}

#[tokio::test]
async fn a_cursor_that_was_touched_or_is_of_another_list_is_refused() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    for i in 0..2 {
        let body = tests::request(&format!("Cas {i}"));
        secretary
            .post(&town.path("/expedients"), &body)
            .await
            .expect(201);
    }
    let path = town.path("/expedients");
    let page = secretary.get(&format!("{path}?limit=1")).await.expect(200);
    let cursor = page["seguent"].as_str().expect("a second page");
    let feed = secretary
        .get(&town.path("/esdeveniments?limit=1"))
        .await
        .expect(200);
    let mut wrong = vec![
        feed["cursor"].as_str().expect("a cursor").to_owned(),
        format!("{cursor}A"),
    ];
    for i in (0..cursor.len()).step_by(3) {
        let mut touched = cursor.as_bytes().to_vec();
        touched[i] = if touched[i] == b'A' { b'B' } else { b'A' };
        wrong.push(String::from_utf8(touched).expect("text"));
        wrong.push(cursor[..i].to_owned());
    }
    for cursor in wrong {
        let answer = secretary
            .get(&format!("{path}?limit=1&cursor={cursor}"))
            .await;
        assert_eq!(answer.problem(400), "cursor_invalid", "{cursor}");
    }
    // Another order is another list, whoever signed the place.
    let answer = secretary
        .get(&format!("{path}?ordre=data_obertura&cursor={cursor}"))
        .await;
    assert_eq!(answer.status, 400, "{}", answer.body);
}
