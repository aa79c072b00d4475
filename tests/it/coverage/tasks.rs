//! The machine: acts, facts and tasks.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{owner, request};

use super::call::Call;
use super::ground::{Ground, text};
use crate::versions;

fn entry(number: &str) -> Value {
    json!({"tipus": "assentament", "sentit": "entrada", "numero": number, "instant": "2026-11-20T09:12:00Z",
        "oficina": "Registre general", "acceptat": true})
}

/// A draft with a second entry, which has had no effects yet: case and fact.
async fn fact(g: &Ground) -> (String, String) {
    let case = g.draft().await;
    let made = g
        .made(&format!("/expedients/{case}/fets"), entry("E/000124-2026"))
        .await;
    (case, text(&made["id"]))
}

async fn order(g: &Ground, codi: &str) -> Call {
    let (case, task, version) = g.task(codi).await;
    Call::new().at("id", case).at("tasca", task).etag(version)
}

/// A procedure of the town with a later version of the same text.
async fn upgradable(g: &Ground) -> &str {
    let make = async || {
        let codi = versions::procedure(&g.platform, Some(&g.town)).await;
        versions::publish(&g.platform, &codi, |_| {}).await;
        codi
    };
    g.versioned.get_or_init(make).await
}

/// A case that was opened before that version came: its id and its ETag.
async fn later(g: &Ground) -> (String, String) {
    let mut body = request("Fanals fosos a la plaça");
    body["procediment"] = upgradable(g).await.into();
    if let Some(acces) = g.acces {
        body["acces"] = acces.into();
    }
    let id = text(&g.made("/expedients", body).await["id"]);
    let sql = format!("UPDATE expedient SET procediment_versio = 1 WHERE id = '{id}'");
    owner()
        .await
        .batch_execute(&sql)
        .await
        .expect("the owner may");
    let etag = g.etag(&format!("/expedients/{id}")).await;
    (id, etag)
}

super::fixtures! {
    preview_expedient_procediment: |g, _who| Call::new().at("id", later(g).await.0);
    upgrade_expedient_procediment: |g, _who| {
        let (id, etag) = later(g).await;
        Call::new().at("id", id).etag(etag).json(json!({"versio": 2})).other(json!({"versio": 1}))
    };
    undo_expedient_procediment: |g, _who| {
        let (id, etag) = later(g).await;
        let path = g.path(&format!("/expedients/{id}/accions/actualitza-procediment"));
        let done = g.maker.api.change(Method::POST, &path, &etag, &json!({"versio": 2})).await;
        assert_eq!(done.status, 200, "{}", done.body);
        Call::new().at("id", id).etag(done.etag()).json(json!({}))
    };
    read_tramitacio: |g, _who| Call::new().at("id", g.case().await);
    do_acte: |g, _who| {
        let id = g.draft().await;
        let etag = g.etag(&format!("/expedients/{id}")).await;
        Call::new().at("id", id).at("acte", "descartar").etag(etag).json(json!({"rao": "Repetit"}))
    };
    list_fets: |g, _who| Call::new().at("id", g.case().await);
    create_fet: |g, _who| Call::new()
        .at("id", g.case().await)
        .json(entry("E/000124-2026"))
        .other(entry("E/000125-2026"));
    read_fet: |g, _who| {
        let (case, fact) = fact(g).await;
        Call::new().at("id", case).at("fet", fact)
    };
    annul_fet: |g, _who| {
        let (case, fact) = fact(g).await;
        Call::new().at("id", case).at("fet", fact).json(json!({"rao": "Era d'un altre expedient"}))
    };
    list_tasques: |g, _who| Call::new().at("id", g.case().await);
    create_tasca: |g, _who| Call::new()
        .at("id", g.case().await)
        .json(json!({"codi": "INF"}))
        .other(json!({"codi": "CONV"}));
    assign_tasca: |g, _who| order(g, "DERIV").await
        .json(json!({"usuari": g.maker.id}))
        .other(json!({"usuari": g.roles["tramitador"].id}));
    start_tasca: |g, _who| order(g, "DERIV").await.json(json!({}));
    complete_tasca: |g, _who| order(g, "DERIV").await.json(json!({}));
    cancel_tasca: |g, _who| {
        let case = g.case().await;
        let made = g.made(&format!("/expedients/{case}/tasques"), json!({"codi": "INF"})).await;
        let etag = format!("\"{}\"", made["versio"]);
        Call::new().at("id", case).at("tasca", text(&made["id"])).etag(etag).json(json!({"rao": "No cal"}))
    };
    suggest_procediments: |_g, _who| Call::new().json(json!({"titol": "Gual al carrer Major"}));
    compute_termini: |_g, _who| Call::new().json(json!({"inici": "2026-11-20", "n": 10, "unitat": "dies_habils"}));
}
