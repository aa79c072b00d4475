//! A fresh body for a test, made over the contract.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::api::Api;
use crate::server::{ADMIN, owner_url, shared};

/// A body with its administrator.
#[derive(Clone)]
pub struct Town {
    pub alies: String,
    pub admin: Api,
    base: String,
}

/// A short name that no other test has.
pub fn unique(prefix: &str) -> String {
    let id = Uuid::now_v7().simple().to_string();
    format!("{prefix}-{}", &id[12..])
}

/// The password of everybody that a test invites.
pub const PASSWORD: &str = "una contrasenya llarga";

/// Signs in.
pub async fn token(base: &str, correu: &str, password: &str) -> Api {
    let anonymous = Api::new(base, None);
    let form = [
        ("grant_type", "password"),
        ("username", correu),
        ("password", password),
    ];
    let request = anonymous
        .request(reqwest::Method::POST, "/oauth/token")
        .form(&form);
    let body = anonymous.send(request).await.expect(200);
    let token = body["access_token"].as_str().map(str::to_owned);
    Api::new(base, token).named(correu)
}

/// Signs a service client in.
pub async fn client_token(base: &str, id: &str, secret: &str) -> Api {
    let anonymous = Api::new(base, None);
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("client_secret", secret),
    ];
    let request = anonymous
        .request(reqwest::Method::POST, "/oauth/token")
        .form(&form);
    let body = anonymous.send(request).await.expect(200);
    Api::new(base, body["access_token"].as_str().map(str::to_owned))
}

/// A connection as the owner of the schema, who sees and may do everything.
pub async fn owner() -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(&owner_url(), tokio_postgres::NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    client
}

/// The administrator of the platform.
pub async fn platform() -> Api {
    platform_at(&shared().base).await
}

async fn platform_at(base: &str) -> Api {
    token(base, ADMIN.0, ADMIN.1).await
}

/// Seconds since 1970, on the clock of the database: the one that the product's official instants come from.
pub async fn now() -> u64 {
    let sql = "SELECT floor(extract(epoch FROM clock_timestamp()))::bigint";
    let row = owner().await.query_one(sql, &[]).await.expect("a clock");
    u64::try_from(row.get::<_, i64>(0)).expect("after 1970")
}

impl Town {
    pub async fn new() -> Town {
        Town::at(&shared().base).await
    }

    /// At a server of one's own.
    pub async fn at(base: &str) -> Town {
        let alies = unique("poble");
        let correu = format!("admin@{alies}.example");
        let body = json!({
            "alies": alies, "nom": format!("Ajuntament de {alies}"), "tipus": "ajuntament", "dir3": "L01252213",
            "administrador": {"correu": correu, "nom": "Administradora"},
        });
        let made = platform_at(base)
            .await
            .post("/ens", &body)
            .await
            .expect(201);
        accept(base, &made["enllac"]).await;
        Town {
            admin: token(base, &correu, PASSWORD).await,
            alies,
            base: base.to_owned(),
        }
    }

    /// A path inside the body.
    pub fn path(&self, rest: &str) -> String {
        format!("/ens/{}{rest}", self.alies)
    }

    /// Waits until the server of this caller has heard of the body: the others hear within a second.
    pub async fn known_to(&self, who: &Api) {
        for _ in 0..40 {
            if who.get(&self.path("/expedients")).await.status == 200 {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{} is not known at {}", self.alies, who.base);
    }

    /// Somebody with one role over everything.
    pub async fn user(&self, rol: &str) -> Api {
        self.user_with(&json!([{"rol": rol}])).await.1
    }

    /// Somebody with one role over everything: the e-mail to sign in with, again and again.
    pub async fn login(&self, rol: &str) -> String {
        let drets = json!([{"rol": rol}]);
        self.invite(&drets).await.1
    }

    /// Somebody with these rights: their id, and themselves signed in.
    pub async fn user_with(&self, drets: &Value) -> (String, Api) {
        let (id, correu) = self.invite(drets).await;
        (id, token(&self.base, &correu, PASSWORD).await)
    }

    async fn invite(&self, drets: &Value) -> (String, String) {
        let correu = format!("{}@{}.example", unique("u"), self.alies);
        let body = json!({"correu": correu, "nom": "Persona de proves", "drets": drets});
        let answer = self.admin.post(&self.path("/usuaris"), &body).await;
        let location = answer.header("location").to_owned();
        let made = answer.expect(201);
        accept(&self.base, &made["enllac"]["url"]).await;
        let id = location.rsplit('/').next().unwrap_or_default().to_owned();
        (id, correu)
    }

    /// An open case of the generic request, by somebody who may.
    pub async fn case(&self, who: &Api) -> Value {
        who.post(
            &self.path("/expedients"),
            &request("Fanals fosos a la plaça"),
        )
        .await
        .expect(201)
    }
}

/// A request of a citizen: what most towns receive.
pub fn request(titol: &str) -> Value {
    json!({
        "procediment": "QUEIXA", "titol": titol,
        "interessats": [{"rol": "sollicitant", "persona": {"document": "12345678Z", "nom": "Maria", "cognom1": "Farré"}}],
        "fets": [{"tipus": "assentament", "sentit": "entrada", "numero": "E/000123-2026", "instant": "2026-11-20T09:12:00Z",
            "oficina": "Registre general", "acceptat": true}],
    })
}

/// Takes an invitation.
pub async fn accept(base: &str, link: &Value) {
    let link = link.as_str().expect("a link");
    let (_, token) = link.split_once('#').expect("a token in the link");
    let body = json!({"testimoni": token, "contrasenya": PASSWORD});
    let answer = Api::new(base, None).post("/enllacos", &body).await;
    assert!(answer.status.is_success(), "{}", answer.body);
}
