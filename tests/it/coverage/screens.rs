//! What only screens ask for: numbers, work lists, views, jobs.

use serde_json::{Value, json};

use super::call::Call;
use super::ground::{Ground, Who, text};
use super::table::{Table, is_platform};

fn view() -> Value {
    json!({"nom": "Obres que vencen", "pantalla": "expedients", "consulta": "oberts=true&ordre=venciment"})
}

/// A view of whoever calls.
async fn own(g: &Ground, who: &Who) -> Call {
    let made = who.api.post(&g.path("/vistes"), &view()).await.expect(201);
    let etag = format!("\"{}\"", made["versio"]);
    Call::new().at("id", text(&made["id"])).etag(etag)
}

/// A job of whoever calls or, when they may ask for none, of the maker.
async fn job(g: &Ground, who: &Who) -> Call {
    let may = Table::read().gives("expedient.assignar", &who.rol) && !is_platform(&who.rol);
    let author = if may { who } else { &g.maker };
    let asked = json!({"expedients": [g.case().await], "responsable": g.maker.id});
    let path = g.path("/expedients/accions/assignar");
    let made = author.api.post(&path, &asked).await.expect(202);
    Call::new().at("id", text(&made["id"])).by(&author.api)
}

/// A job that has brought a case to a version, of whoever may ask for one: over.
async fn upgraded(g: &Ground, who: &Who) -> Call {
    let may = Table::read().gives("tramitacio.impulsar", &who.rol) && !is_platform(&who.rol);
    let author = if may { who } else { &g.maker };
    let asked = json!({"expedients": [g.case().await], "versio": 1});
    let path = g.path("/expedients/accions/actualitza-procediment");
    let made = author.api.post(&path, &asked).await.expect(202);
    let id = text(&made["id"]);
    let job = g.path(&format!("/feines/{id}"));
    while author.api.get(&job).await.expect(200)["estat"] != "acabada" {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    Call::new().at("id", id).by(&author.api).json(json!({}))
}

/// A list over bodies, of this town for those who work in it.
fn here(g: &Ground, who: &Who) -> Call {
    match is_platform(&who.rol) {
        true => Call::new(),
        false => Call::new().query(format!("?ens={}", g.town.alies)),
    }
}

super::fixtures! {
    read_comptadors: |_g, _who| Call::new();
    list_seguiment: |_g, _who| Call::new();
    list_safata: |g, who| here(g, &who);
    list_vistes: |_g, _who| Call::new();
    create_vista: |_g, _who| Call::new().json(view());
    update_vista: |g, who| own(g, &who).await.json(json!({"nom": "Obres"}));
    delete_vista: |g, who| own(g, &who).await;
    assign_expedients: |g, _who| Call::new()
        .json(json!({"expedients": [g.case().await], "responsable": g.maker.id}))
        .other(json!({"expedients": ["2026-000001"], "responsable": g.maker.id}));
    upgrade_expedients_procediment: |g, _who| Call::new()
        .json(json!({"expedients": [g.case().await], "versio": 1}))
        .other(json!({"expedients": ["2026-000001"], "versio": 1}));
    undo_feina: |g, who| upgraded(g, &who).await;
    read_feina: |g, who| job(g, &who).await;
    list_feina_items: |g, who| job(g, &who).await;
    cancel_feina: |g, who| job(g, &who).await;
}
