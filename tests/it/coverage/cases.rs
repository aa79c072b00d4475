//! Cases, their parties, notes and relations.

use serde_json::json;
use tests::{request, unique};

use super::call::Call;
use super::ground::text;

super::fixtures! {
    list_expedients: |_g, _who| Call::new().query("?limit=5&ordre=-data_obertura".into());
    create_expedient: |_g, _who| Call::new().json(request("Fanals fosos a la plaça"));
    read_expedient: |g, _who| Call::new().at("id", g.case().await);
    list_historial: |g, _who| Call::new().at("id", g.case().await);
    update_expedient: |g, _who| {
        let id = g.case().await;
        let etag = g.etag(&format!("/expedients/{id}")).await;
        Call::new().at("id", id).etag(etag).json(json!({"titol": "Fanals de la plaça"}))
    };
    assign_expedient: |g, _who| {
        let id = g.case().await;
        let etag = g.etag(&format!("/expedients/{id}")).await;
        Call::new().at("id", id).etag(etag).json(json!({"responsable": g.maker.id}))
    };
    follow_expedient: |g, _who| Call::new().at("id", g.case().await);
    unfollow_expedient: |g, _who| Call::new().at("id", g.case().await);
    relate_expedient: |g, _who| {
        let (one, other) = (g.case().await, g.case().await);
        Call::new().at("id", one).json(json!({"expedient": other, "tipus": "deriva_de"}))
    };
    list_relacions: |g, _who| Call::new().at("id", g.case().await);
    list_interessats: |g, _who| Call::new().at("id", g.case().await);
    create_interessat: |g, _who| Call::new()
        .at("id", g.case().await)
        .json(json!({"rol": "interessat", "persona": {"nom": "Pere", "cognom1": unique("Solé")}}))
        .other(json!({"rol": "interessat", "persona": {"nom": "Pau", "cognom1": "Solé"}}));
    delete_interessat: |g, _who| {
        let id = g.case().await;
        let party = json!({"rol": "interessat", "persona": {"nom": "Pere", "cognom1": unique("Solé")}});
        let parties = g.made(&format!("/expedients/{id}/interessats"), party).await;
        let mut added = parties["items"].as_array().expect("parties").iter();
        let added = added.rfind(|party| party["rol"] == "interessat").expect("the new one");
        Call::new()
            .at("id", id)
            .at("interessat", text(&added["id"]))
            .etag(format!("\"{}\"", added["versio"]))
    };
    list_notes: |g, _who| Call::new().at("id", g.case().await);
    create_nota: |g, _who| Call::new().at("id", g.case().await).json(json!({"text": "Ha trucat"}));
    list_expedient_documents: |g, _who| Call::new().at("id", g.case().await);
    create_expedient_document: |g, _who| Call::new().at("id", g.case().await).json(super::ground::paper());
    read_index: |g, _who| Call::new().at("id", g.case().await);
    list_esdeveniments: |_g, _who| Call::new();
    list_auditoria: |_g, _who| Call::new();
}
