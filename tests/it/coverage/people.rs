//! People of the register, members, units and service clients.

use reqwest::Method;
use serde_json::json;
use tests::unique;

use super::call::Call;
use super::ground::{Ground, text};

/// A person of the register: their id.
async fn person(g: &Ground) -> String {
    let body = json!({"nom": "Pere", "cognom1": unique("Solé")});
    text(&g.made("/persones", body).await["id"])
}

/// A unit: its id and its version.
async fn unit(g: &Ground) -> (String, String) {
    let made = g
        .made("/unitats", json!({"codi": unique("u"), "nom": "Brigada"}))
        .await;
    (text(&made["id"]), format!("\"{}\"", made["versio"]))
}

/// A service client, which only administrators make: its id and its version.
async fn client(g: &Ground) -> (String, String) {
    let body =
        json!({"nom": "Padró", "actes": ["expedient.llegir"], "caduca": "2027-06-30T22:00:00Z"});
    let path = g.path("/clients");
    let made = g.roles["admin"].api.post(&path, &body).await.expect(201);
    (
        text(&made["client"]["id"]),
        format!("\"{}\"", made["client"]["versio"]),
    )
}

async fn member(g: &Ground) -> Call {
    let id = g.member().await;
    let etag = g.etag(&format!("/usuaris/{id}")).await;
    Call::new().at("id", id).etag(etag)
}

super::fixtures! {
    list_persones: |_g, _who| Call::new().query("?q=pere".into());
    create_persona: |_g, _who| Call::new().json(json!({"nom": "Pere", "cognom1": unique("Solé")}));
    read_persona: |g, _who| Call::new().at("persona", person(g).await);
    update_persona: |g, _who| {
        let id = person(g).await;
        let etag = g.etag(&format!("/persones/{id}")).await;
        Call::new().at("persona", id).etag(etag).json(json!({"nom": "Pere", "cognom1": "Solé", "telefon": "973000000"}))
    };
    list_usuaris: |_g, _who| Call::new();
    invite_usuari: |g, _who| {
        let correu = format!("{}@{}.example", unique("m"), g.town.alies);
        Call::new().json(json!({"correu": correu, "nom": "Persona convidada", "drets": [{"rol": "tecnic"}]}))
    };
    read_usuari: |g, _who| Call::new().at("id", g.member().await);
    update_usuari: |g, _who| member(g).await.json(json!({"carrec": "Auxiliar"}));
    replace_drets: |g, _who| member(g).await.json(json!({"drets": [{"rol": "tecnic"}]}));
    reset_usuari: |g, _who| Call::new()
        .at("id", g.member().await)
        .json(json!({}))
        .other(json!({"segon_factor": true}));
    list_unitats: |_g, _who| Call::new();
    create_unitat: |_g, _who| Call::new().json(json!({"codi": unique("u"), "nom": "Brigada"}));
    update_unitat: |g, _who| {
        let (id, etag) = unit(g).await;
        Call::new().at("id", id).etag(etag).json(json!({"nom": "Brigada municipal"}))
    };
    list_clients: |_g, _who| Call::new();
    create_client: |_g, _who| Call::new()
        .json(json!({"nom": "Padró", "actes": ["expedient.llegir"], "caduca": "2027-06-30T22:00:00Z"}));
    update_client: |g, _who| {
        let (id, etag) = client(g).await;
        Call::new().at("id", id).etag(etag).json(json!({"pausat": true}))
    };
    delete_client: |g, _who| {
        let (id, etag) = client(g).await;
        Call::new().at("id", id).etag(etag)
    };
}

/// A link just made for somebody who has not entered yet: what follows its `#`.
pub async fn invitation(g: &Ground) -> String {
    let correu = format!("{}@{}.example", unique("m"), g.town.alies);
    let body = json!({"correu": correu, "nom": "Persona convidada", "drets": []});
    let made = g.made("/usuaris", body).await;
    let url = text(&made["enllac"]["url"]);
    url.split_once('#').expect("a token").1.to_owned()
}

/// A browser session of this person: its cookies.
pub async fn cookies(g: &Ground, correu: &str) -> Vec<String> {
    let nobody = tests::Api::new(&g.platform.base, None);
    let body = json!({"correu": correu, "contrasenya": tests::PASSWORD});
    let answer = nobody
        .send(nobody.request(Method::POST, "/sessio").json(&body))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let all = answer.headers.get_all("set-cookie").iter();
    all.filter_map(|cookie| cookie.to_str().ok()?.split(';').next().map(str::to_owned))
        .collect()
}
