//! What crosses bodies, and what needs no login.

use serde_json::json;
use tests::unique;

use super::call::Call;

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
    list_implantacio: |_g, _who| Call::new();
    list_procediments: |_g, _who| Call::new();
    read_procediment: |_g, _who| Call::new().at("codi", "QUEIXA").at("n", 1);
    list_esdeveniments_across: |g, who| match super::table::is_platform(&who.rol) {
        true => Call::new(),
        false => Call::new().query(format!("?ens={}", g.town.alies)),
    };
}
