//! A licence for minor works, from the request to the closed case, with the contract alone.

use serde_json::json;
use tests::Town;

use crate::walk_steps::Walk;

#[tokio::test]
async fn a_licence_is_asked_reported_granted_notified_and_closed() {
    // The request comes with its registry entry; the case opens with both, and the task REG is the opening itself.
    let walk = Walk::open("OBRA_MENOR", "Canvi de finestres al carrer Major, 3", true).await;
    assert_eq!(walk.state().await, "en_tramit");
    assert_eq!(walk.phase().await, "iniciacio");

    // The town tells what LPAC 21.4 asks, and the fee is paid: a document each.
    walk.complete("C214", "administracio").await;
    walk.complete("TAXA", "ciutada").await;

    // Two reports of the same type: each answers its own task.
    assert_eq!(walk.phase().await, "instruccio");
    walk.complete("INF_TEC", "administracio").await;
    let missing = walk.try_complete("INF_JUR").await;
    assert_eq!(missing.problem(409), "acte_refusat");
    assert_eq!(missing.body["regles"][0]["codi"], "tasca.documents");
    walk.complete("INF_JUR", "administracio").await;

    // The proposal and the decree, with its number; then the act that decides.
    assert_eq!(walk.phase().await, "finalitzacio");
    let task = walk.task("RESOL").await;
    walk.signed_document("TD99", Some(&task)).await;
    let decision = walk.decree("estimatoria").await;
    assert_eq!(decision["fet"]["llibre"], "resolucio");
    walk.act("resoldre", json!({})).await;
    assert_eq!(walk.state().await, "resolt");

    // A notification to each party completes its task; then everybody is notified.
    walk.notify(&decision).await;
    walk.act("notificar", json!({})).await;
    assert_eq!(walk.phase().await, "arxiu");

    walk.act("tancar", json!({})).await;
    // Request, notice, fee, two reports, proposal, decree, receipt.
    walk.is_closed(8).await;
}

#[tokio::test]
async fn a_document_is_linked_to_a_task_of_its_own_case_only() {
    let walk = Walk::open("OBRA_MENOR", "Tanca de jardí", true).await;
    let task = walk.task("C214").await;
    let document = walk.document("TD06", "administracio", None).await;
    let path = walk
        .town
        .path(&format!("/documents/{}", document["id"].as_str().unwrap()));
    let etag = walk.who.get(&path).await.etag();
    let link = json!({"tasca": task["id"]});
    let linked = walk
        .who
        .change(reqwest::Method::PATCH, &path, &etag, &link)
        .await;
    let etag = linked.etag();
    assert_eq!(linked.expect(200)["tasca"], task["id"]);
    let list = format!(
        "{}/documents?tasca={}",
        walk.case,
        task["id"].as_str().unwrap()
    );
    let found = walk.who.get(&list).await.expect(200);
    assert_eq!(found["items"][0]["id"], document["id"]);
    assert_eq!(found["items"].as_array().unwrap().len(), 1);

    let other = Walk::open("OBRA_MENOR", "Una altra", true).await;
    let foreign = json!({"tasca": other.task("C214").await["id"]});
    let refused = walk
        .who
        .change(reqwest::Method::PATCH, &path, &etag, &foreign)
        .await;
    assert_eq!(refused.problem(422), "referencia_desconeguda");
    assert_eq!(refused.body["errors"][0]["pointer"], "/tasca");
    let unfiled = json!({"nom": "Solt", "td": "TD06", "origen": "administracio", "estat_elaboracio": "EE01",
        "tasca": task["id"]});
    let refused = walk.who.post(&walk.town.path("/documents"), &unfiled).await;
    assert_eq!(refused.problem(422), "referencia_desconeguda");
}

#[tokio::test]
async fn documents_come_with_the_call_that_opens_the_case_or_not_at_all() {
    let town = Town::new().await;
    let who = town.user("secretaria").await;
    let upload = crate::walk_steps::upload(&who, &town, "sollicitud.pdf").await;
    let document = |upload: &str| {
        json!({"nom": "Sol·licitud", "td": "TD14", "origen": "ciutada", "estat_elaboracio": "EE01",
            "estat": "definitiu", "contingut": {"pujada": upload}})
    };
    let mut body = tests::request("Amb documents");
    body["documents"] = json!([document(&upload), {"nom": "Còpia", "td": "TD98", "origen": "ciutada",
        "estat_elaboracio": "EE99"}]);
    let path = town.path("/expedients");
    let wrong = who.post(&path, &body).await;
    assert_eq!(wrong.problem(422), "dades_invalides");
    assert_eq!(wrong.body["errors"][0]["pointer"], "/documents/1/td");

    // A refusal by the law leaves the upload as it was, and no case.
    body["documents"] = json!([document(&upload)]);
    let fets = body["fets"].take();
    body["fets"] = json!([]);
    assert_eq!(who.post(&path, &body).await.problem(409), "acte_refusat");
    assert_eq!(who.get(&path).await.expect(200)["items"], json!([]));

    body["fets"] = fets;
    body["fets"][0]["document"] = json!(upload);
    let made = who.post_once(&path, "clau", &body).await.expect(201);
    let replay = who.post_once(&path, "clau", &body).await.expect(201);
    assert_eq!(replay["id"], made["id"]);
    let case = town.path(&format!("/expedients/{}", made["id"].as_str().unwrap()));
    let whole = who
        .get(&format!("{case}?inclou=documents,interessats,tramitacio"))
        .await
        .expect(200);
    let filed = &whole["documents"]["items"][0];
    assert_eq!(filed["estat"], "definitiu");
    assert_eq!(filed["foli"], 1);
    assert_eq!(whole["tramitacio"]["estat"]["codi"], "en_tramit");
    assert_eq!(whole["interessats"][0]["rol"], "sollicitant");
    let facts = who.get(&format!("{case}/fets")).await.expect(200);
    assert_eq!(
        facts["items"][0]["fet"]["document"], filed["id"],
        "the fact names the document by its upload"
    );

    let again = who.post(&path, &body).await;
    assert_eq!(
        again.problem(422),
        "dades_invalides",
        "an upload is used once"
    );
    assert_eq!(
        again.body["errors"][0]["pointer"],
        "/documents/0/contingut/pujada"
    );
    let unknown = who.get(&format!("{case}?inclou=documents,tot")).await;
    assert_eq!(unknown.problem(400), "peticio_mal_formada");
    let councillor = town.user("regidor").await;
    assert_eq!(
        councillor
            .get(&format!("{case}?inclou=interessats"))
            .await
            .problem(403),
        "sense_permis"
    );
}
