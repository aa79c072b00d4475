//! Problems: each code of the catalogue is met by a call that provokes it.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use futures::future::{BoxFuture, join_all};
use reqwest::Method;
use serde_json::json;
use tests::{
    Answer, Api, Network, PASSWORD, Proxy, aside, owner, request, server, server_through, unique,
};

use super::account::in_force;
use super::ground::Ground;
use crate::contract::document;
use crate::faults::{full_disk, overloaded};

type Provoked = BoxFuture<'static, Answer>;

/// The codes of the catalogue that no call provoked.
pub async fn unmet(ground: &'static Ground) -> Vec<String> {
    let mut provocations: BTreeMap<&str, Provoked> = provocations(ground).into_iter().collect();
    let document = document();
    let codes = document["components"]["schemas"]["Problema"]["properties"]["codi"]["enum"].clone();
    let codes = codes.as_array().expect("a catalogue").clone();
    let walks = codes.iter().map(|codi| {
        let codi = codi.as_str().expect("a code");
        let provoked = provocations.remove(codi);
        async move { (!is_met(codi, provoked).await).then(|| format!("problem {codi}")) }
    });
    let unmet = join_all(walks.collect::<Vec<_>>()).await;
    let unknown: Vec<_> = provocations.keys().collect();
    assert!(unknown.is_empty(), "provocations of no code: {unknown:?}");
    unmet.into_iter().flatten().collect()
}

async fn is_met(codi: &str, provoked: Option<Provoked>) -> bool {
    let Some(provoked) = provoked else {
        eprintln!("problem {codi}: nothing provokes it");
        return false;
    };
    let Ok(answer) = AssertUnwindSafe(provoked).catch_unwind().await else {
        eprintln!("problem {codi}: its provocation failed");
        return false;
    };
    if answer.body["codi"] != codi {
        eprintln!("problem {codi}: got {} {}", answer.status, answer.body);
        return false;
    }
    // The members that every problem has; its status is that of the answer.
    AssertUnwindSafe(async { answer.problem(answer.status.as_u16()).to_owned() })
        .catch_unwind()
        .await
        .is_ok()
}

/// `code: call;` where the call is a future in the ground of the matrix.
macro_rules! provocations {
    ($($codi:ident: |$g:ident| $call:expr;)+) => {
        fn provocations(ground: &'static Ground) -> Vec<(&'static str, Provoked)> {
            vec![$((stringify!($codi), {
                let $g = ground;
                Box::pin(async move { $call }) as Provoked
            })),+]
        }
    };
}

provocations! {
    json_mal_format: |g| g.maker.api.post_raw(&g.path("/expedients"), "{").await;
    peticio_mal_formada: |g| {
        let path = g.path(&format!("/expedients/{}", g.case().await));
        g.maker.api.change(Method::PATCH, &path, "\"zero\"", &json!({"titol": "x"})).await
    };
    cursor_invalid: |g| g.maker.api.get(&g.path("/expedients?cursor=abc")).await;
    sessio_necessaria: |g| nobody(g).get("/jo").await;
    credencials_incorrectes: |g| {
        let body = json!({"correu": format!("{}@enlloc.example", unique("c")), "contrasenya": "cap de les seves"});
        nobody(g).post("/sessio", &body).await
    };
    segon_factor_necessari: |g| {
        let (correu, _) = with_second_factor(g).await;
        nobody(g).post("/sessio", &json!({"correu": correu, "contrasenya": PASSWORD})).await
    };
    compte_bloquejat: |g| {
        let body = json!({"correu": format!("{}@enlloc.example", unique("b")), "contrasenya": "cap de les seves"});
        for _ in 0..6 {
            let answer = nobody(g).post("/sessio", &body).await;
            if answer.status == 429 {
                assert!(!answer.header("retry-after").is_empty());
                return answer;
            }
        }
        nobody(g).post("/sessio", &body).await
    };
    csrf: |g| {
        let body = json!({"correu": "ningu@enlloc.example", "contrasenya": PASSWORD});
        let request = nobody(g).request(Method::POST, "/sessio").header("Origin", "https://dolenta.example");
        nobody(g).send(request.json(&body)).await
    };
    cal_https: |g| {
        let body = json!({"correu": "ningu@enlloc.example", "contrasenya": PASSWORD});
        let request = nobody(g).request(Method::POST, "/sessio").header("Host", "expedients.example");
        nobody(g).send(request.json(&body)).await
    };
    sense_permis: |g| {
        g.roles["regidor"].api.post(&g.path("/expedients"), &request("Res")).await
    };
    cal_segon_factor: |_g| asks_second_factor().await;
    enllac_no_valid: |g| {
        nobody(g).post("/enllacos", &json!({"testimoni": "cap", "contrasenya": PASSWORD})).await
    };
    no_trobat: |g| g.maker.api.get("/ens/cap-poble").await;
    metode_no_permes: |g| g.maker.api.send(g.maker.api.request(Method::DELETE, "/sobre")).await;
    acte_refusat: |g| {
        let mut body = request("Sense assentament");
        body["fets"] = json!([]);
        g.maker.api.post(&g.path("/expedients"), &body).await
    };
    ja_existeix: |g| {
        let body = json!({"codi": unique("u"), "nom": "Brigada"});
        g.made("/unitats", body.clone()).await;
        g.maker.api.post(&g.path("/unitats"), &body).await
    };
    ens_existent: |g| {
        let body = json!({"alies": g.town.alies, "nom": "Un altre cop", "tipus": "ajuntament"});
        g.platform.post("/ens", &body).await
    };
    versio_caducada: |g| {
        let path = g.path(&format!("/expedients/{}", g.case().await));
        g.maker.api.change(Method::PATCH, &path, "\"9\"", &json!({"titol": "x"})).await
    };
    digest_diferent: |g| {
        content(g, &format!("sha-256=:{}A=:", "A".repeat(42))).await
    };
    desplacament_diferent: |g| {
        let path = g.path(&format!("/pujades/{}", g.upload(&g.maker).await));
        let part = g.maker.api.request(Method::PATCH, &path)
            .header("Content-Type", "application/octet-stream")
            .header("Upload-Offset", 3)
            .header("Upload-Complete", "?0");
        g.maker.api.send(part.body("x")).await
    };
    massa_gran: |g| g.maker.api.post_raw(&g.path("/expedients"), vec![b' '; 2 << 20]).await;
    tipus_no_admes: |g| {
        let request = g.maker.api.request(Method::POST, &g.path("/expedients"));
        g.maker.api.send(request.header("Content-Type", "text/plain").body("titol=1")).await
    };
    rang_invalid: |g| {
        let path = g.path(&format!("/documents/{}/contingut", g.document().await));
        let request = g.maker.api.request(Method::GET, &path).header("Range", "bytes=1000000-");
        g.maker.api.send(request).await
    };
    dades_invalides: |g| g.maker.api.post(&g.path("/persones"), &json!({"nom": ""})).await;
    referencia_desconeguda: |g| {
        let mut body = request("D'una unitat que no hi és");
        body["unitat"] = "01890a5d-ac96-774b-bcce-b302099a8057".into();
        g.maker.api.post(&g.path("/expedients"), &body).await
    };
    clau_reutilitzada: |g| {
        let (path, key) = (g.path("/expedients"), unique("clau"));
        g.maker.api.post_once(&path, &key, &request("Un")).await.expect(201);
        g.maker.api.post_once(&path, &key, &request("Un altre")).await
    };
    falta_if_match: |g| {
        let path = g.path(&format!("/expedients/{}", g.case().await));
        let request = g.maker.api.request(Method::PATCH, &path);
        g.maker.api.send(request.json(&json!({"titol": "x"}))).await
    };
    massa_peticions: |g| {
        let strict = aside(|| server(&["--rate-limit", "3"])).await;
        let there = g.maker.api.at(&strict.base);
        for _ in 0..12 {
            let answer = there.get("/jo").await;
            if answer.status == 429 {
                assert!(!answer.header("retry-after").is_empty());
                return answer;
            }
        }
        there.get("/jo").await
    };
    error_intern: |g| broken_case(g).await;
    base_de_dades_absent: |_g| {
        let proxy = Proxy::new();
        let url = proxy.url.clone();
        let server = aside(move || server_through(&url, &[])).await;
        proxy.set(Network::Cut);
        nobody_at(&server.base).get("/salut/llest").await
    };
    servei_ocupat: |g| overloaded(&g.town, &g.maker.api).await;
    drets_no_disponibles: |g| {
        let proxy = Proxy::new();
        let url = proxy.url.clone();
        let server = aside(move || server_through(&url, &[])).await;
        proxy.set(Network::Cut);
        tokio::time::sleep(std::time::Duration::from_millis(1600)).await;
        g.maker.api.at(&server.base).impatient().get("/jo").await
    };
    magatzem_absent: |g| {
        // The same rows, and a folder where none of their bytes are.
        let folder = std::env::temp_dir().join(unique("expedit-sense-bytes"));
        let data = folder.to_string_lossy().into_owned();
        let server = aside(move || server(&["--data", &data])).await;
        let id = g.document().await;
        let path = g.path(&format!("/documents/{id}/contingut"));
        let there = g.maker.api.at(&server.base);
        // A busy machine may first say that the database is: that passes.
        there.get("/jo").await.expect(200);
        let answer = there.impatient().get(&path).await;
        drop(server);
        std::fs::remove_dir_all(folder).expect("the server made it");
        answer
    };
    disc_ple: |g| full_disk(&g.town, &g.maker.api).await.refused;
}

fn nobody_at(base: &str) -> Api {
    Api::new(base, None).impatient()
}

fn nobody(g: &Ground) -> Api {
    Api::new(&g.platform.base, None)
}

/// Somebody who enrolled: their e-mail and themselves.
async fn with_second_factor(g: &'static Ground) -> (String, Api) {
    let who = g.like(&g.maker).await.api;
    in_force(&who).await;
    (who.correu.clone().expect("a person"), who)
}

/// A body that asks its secretary a second factor, and a secretary without one.
async fn asks_second_factor() -> Answer {
    let town = tests::Town::new().await;
    let secretary = town.user("secretaria").await;
    let alies = &town.alies;
    owner()
        .await
        .batch_execute(&format!(
            "BEGIN;
             UPDATE ens SET configuracio = configuracio || '{{\"segon_factor_rols\": [\"secretaria\"]}}' WHERE alies = '{alies}';
             WITH r AS (UPDATE drets_cap SET rev = rev + 1 RETURNING rev)
             INSERT INTO drets_canvi (rev, mena, id) SELECT rev, 'ens', (SELECT id FROM ens WHERE alies = '{alies}')::text FROM r;
             COMMIT"
        ))
        .await
        .expect("a setting");
    // Settings of bodies are read beside the log of rights: soon, and in their own time on a busy machine.
    let mut answer = secretary.get(&town.path("/expedients")).await;
    for _ in 0..50 {
        if answer.status != 200 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        answer = secretary.get(&town.path("/expedients")).await;
    }
    answer
}

/// The content of a document, with this digest.
async fn content(g: &Ground, digest: &str) -> Answer {
    let id = g.paper().await;
    let request = g
        .maker
        .api
        .request(Method::PUT, &g.path(&format!("/documents/{id}/contingut")))
        .header("If-Match", g.etag(&format!("/documents/{id}")).await)
        .header("Content-Type", "application/octet-stream")
        .header("Repr-Digest", digest)
        .body("%PDF-1.7 prova");
    g.maker.api.send(request).await
}

/// A case with a fact that was spoilt behind the product's back: a failure that no caller can mend, told without its
/// cause.
async fn broken_case(g: &'static Ground) -> Answer {
    let case = g.case().await;
    let broken =
        format!("UPDATE fet SET dades = '{{\"espatllat\": 1}}' WHERE expedient_id = '{case}'");
    owner()
        .await
        .batch_execute(&broken)
        .await
        .expect("the owner may");
    let path = g.path(&format!("/expedients/{case}/tramitacio"));
    let answer = g.maker.api.get(&path).await;
    let told = answer.body.to_string();
    assert!(
        !told.contains("espatllat") && !told.contains("missing field"),
        "{told}"
    );
    answer
}
