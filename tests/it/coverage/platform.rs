//! What crosses bodies, and what needs no login.

use reqwest::Method;
use serde_json::json;
use tests::{Api, unique};
use tokio::sync::OnceCell;

use super::call::Call;
use crate::versions;

/// A procedure whose versions these fixtures write: one, because every process keeps what is published in memory.
async fn written(platform: &Api) -> &'static str {
    static CODI: OnceCell<String> = OnceCell::const_new();
    CODI.get_or_init(|| versions::procedure(platform, None))
        .await
}

/// A new version of it: its number and its ETag.
async fn drafted(platform: &Api) -> (String, String) {
    let (path, etag) = versions::draft(platform, written(platform).await).await;
    let n = path.rsplit('/').next().unwrap_or_default();
    (n.to_owned(), etag)
}

/// The ETag after a step.
async fn stepped(platform: &Api, n: &str, step: &str, etag: &str) -> String {
    let codi = written(platform).await;
    let path = format!("/procediments/{codi}/versions/{n}/{step}");
    let done = platform.change(Method::POST, &path, etag, &json!({})).await;
    assert_eq!(done.status, 200, "{}", done.body);
    done.etag()
}

super::fixtures! {
    live: |_g, _who| Call::new();
    ready: |_g, _who| Call::new();
    jwks: |_g, _who| Call::new();
    about: |_g, _who| Call::new();
    list_ens: |_g, _who| Call::new();
    create_ens: |_g, _who| {
        let alies = unique("poble");
        Call::new().json(json!({"alies": alies, "nom": format!("Ajuntament de {alies}"), "tipus": "ajuntament"}))
    };
    read_ens: |_g, _who| Call::new();
    update_ens: |g, _who| {
        let body = json!({"nom": format!("Ajuntament de {}", g.town.alies)});
        Call::new().etag(g.etag("").await).json(body)
    };
    read_calendari: |_g, _who| Call::new().at("any", 2027);
    replace_calendari: |g, _who| {
        let body = json!({"font": "Acord del Ple", "festius": [{"data": "2027-08-16", "nom": "Sant Roc"}]});
        Call::new().at("any", 2027).etag(g.etag("/calendari/2027").await).json(body)
    };
    list_ens_procediments: |_g, _who| Call::new();
    read_ens_procediment: |_g, _who| Call::new().at("codi", "GUAL");
    replace_ens_procediment: |g, _who| {
        let body = json!({"versio": 1, "actiu": true, "canvis": {"nom": {"ca": unique("Guals"), "es": "Vados"}}});
        Call::new().at("codi", "GUAL").etag(g.etag("/procediments/GUAL").await).json(body)
    };
    preview_ens_procediment: |_g, _who| Call::new()
        .at("codi", "GUAL")
        .json(json!({"versio": 1, "canvis": {"tasques": {"AUDIENCIA": {"termini": 12}}}}));
    list_ens_adaptacions: |_g, _who| Call::new().at("codi", "GUAL");
    list_implantacio: |_g, _who| Call::new();
    list_procediments: |_g, _who| Call::new();
    read_procediment: |_g, _who| Call::new().at("codi", "QUEIXA").at("n", 1);
    list_procediment_versions: |_g, _who| Call::new().at("codi", "QUEIXA");
    create_procediment_versio: |g, _who| Call::new()
        .at("codi", written(&g.platform).await)
        .json(json!({"de": 1}))
        .other(json!({"de": 2}));
    read_redaccio: |_g, _who| Call::new().at("codi", "QUEIXA").at("n", 1);
    replace_redaccio: |g, _who| {
        let (codi, (n, etag)) = (written(&g.platform).await, drafted(&g.platform).await);
        let read = g.platform.get(&format!("/procediments/{codi}/versions/{n}/redaccio")).await.expect(200);
        Call::new().at("codi", codi).at("n", n).etag(etag).json(read["definicio"].clone())
    };
    validate_procediment_versio: |g, _who| {
        let (n, etag) = drafted(&g.platform).await;
        Call::new().at("codi", written(&g.platform).await).at("n", n).etag(etag).json(json!({}))
    };
    publish_procediment_versio: |g, _who| {
        let (n, etag) = drafted(&g.platform).await;
        let etag = stepped(&g.platform, &n, "validar", &etag).await;
        Call::new().at("codi", written(&g.platform).await).at("n", n).etag(etag).json(json!({}))
    };
    retire_procediment_versio: |g, _who| {
        let (n, etag) = drafted(&g.platform).await;
        let etag = stepped(&g.platform, &n, "validar", &etag).await;
        let etag = stepped(&g.platform, &n, "publicar", &etag).await;
        Call::new().at("codi", written(&g.platform).await).at("n", n).etag(etag).json(json!({}))
    };
    read_diferencia: |_g, _who| Call::new().at("codi", "QUEIXA").at("n", 1).query("?amb=1".into());
    list_esdeveniments_across: |g, who| match super::table::is_platform(&who.rol) {
        true => Call::new(),
        false => Call::new().query(format!("?ens={}", g.town.alies)),
    };
}
