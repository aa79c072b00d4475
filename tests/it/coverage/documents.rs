//! Documents and uploads.

use serde_json::json;

use super::call::Call;
use super::ground::paper;

super::fixtures! {
    list_documents: |_g, _who| Call::new();
    create_document: |_g, _who| Call::new().json(paper());
    read_document: |g, _who| Call::new().at("id", g.paper().await);
    update_document: |g, _who| {
        let id = g.paper().await;
        let etag = g.etag(&format!("/documents/{id}")).await;
        Call::new().at("id", id).etag(etag).json(json!({"nom": "Informe de l'arquitecta"}))
    };
    read_contingut: |g, _who| Call::new().at("id", g.document().await);
    write_contingut: |g, _who| {
        let id = g.paper().await;
        let etag = g.etag(&format!("/documents/{id}")).await;
        Call::new().at("id", id).etag(etag).bytes(b"%PDF-1.7 prova")
    };
    list_versions: |g, _who| Call::new().at("id", g.document().await);
    create_pujada: |_g, _who| Call::new().json(json!({"nom": "plànol.pdf", "mida": 4}));
    head_pujada: |g, who| Call::new().at("id", g.upload(&who).await);
    write_pujada: |g, who| Call::new()
        .at("id", g.upload(&who).await)
        .header("Upload-Offset", 0)
        .header("Upload-Complete", "?1")
        .bytes(b"%PDF");
    cancel_pujada: |g, who| Call::new().at("id", g.upload(&who).await);
}
