//! Documents: uploads that go on where they stopped, contents kept once, what is definitive does not change.

use reqwest::Method;
use serde_json::json;
use sha2::{Digest, Sha256};
use tests::{Answer, Api, Town};

async fn patch(who: &Api, path: &str, offset: usize, complete: bool, bytes: &[u8]) -> Answer {
    let request = who
        .request(Method::PATCH, path)
        .header("Content-Type", "application/octet-stream")
        .header("Upload-Offset", offset.to_string())
        .header("Upload-Complete", if complete { "?1" } else { "?0" })
        .body(bytes.to_vec());
    who.send(request).await
}

#[tokio::test]
async fn an_upload_goes_on_where_it_stopped_and_becomes_a_document() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let bytes: Vec<u8> = b"%PDF-1.7\n"
        .iter()
        .copied()
        .cycle()
        .take(300_000)
        .collect();
    let opened = secretary
        .post(
            &town.path("/pujades"),
            &json!({"nom": "informe.pdf", "mida": bytes.len()}),
        )
        .await;
    let upload = opened.header("location").to_owned();
    let id = opened.expect(201)["id"].clone();
    assert_eq!(
        patch(&secretary, &upload, 0, false, &bytes[..100_000])
            .await
            .status,
        204
    );
    let wrong = patch(&secretary, &upload, 7, false, b"x").await;
    assert_eq!(wrong.problem(409), "desplacament_diferent");
    let head = secretary
        .send(secretary.request(Method::HEAD, &upload))
        .await;
    assert_eq!(head.header("upload-offset"), "100000");
    assert_eq!(
        patch(&secretary, &upload, 100_000, true, &bytes[100_000..])
            .await
            .status,
        204
    );

    let body = json!({
        "expedient": case["id"], "nom": "Informe tècnic", "td": "TD13", "origen": "administracio",
        "estat_elaboracio": "EE01", "contingut": {"pujada": id},
    });
    let made = secretary.post(&town.path("/documents"), &body).await;
    let (location, etag) = (made.header("location").to_owned(), made.etag());
    made.expect(201);
    let content = secretary.get(&format!("{location}/contingut")).await;
    // Whatever somebody uploaded, it runs nothing here.
    assert_eq!(
        content.header("content-security-policy"),
        "sandbox; default-src 'none'"
    );
    assert_eq!(content.status, 200);
    assert_eq!(Sha256::digest(&content.bytes), Sha256::digest(&bytes));
    let part = secretary
        .request(Method::GET, &format!("{location}/contingut"))
        .header("Range", "bytes=99990-100009");
    let part = secretary.send(part).await;
    assert_eq!(part.status, 206);
    assert_eq!(part.bytes, bytes[99_990..100_010]);

    let definitive = json!({"estat": "definitiu"});
    let fixed = secretary
        .change(Method::PATCH, &location, &etag, &definitive)
        .await;
    let etag = fixed.etag();
    assert_eq!(fixed.expect(200)["foli"], 1);
    let change = secretary
        .change(Method::PATCH, &location, &etag, &json!({"td": "TD01"}))
        .await;
    assert_eq!(change.problem(409), "acte_refusat");
}

#[tokio::test]
async fn metadata_that_the_eni_forbids_is_refused() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    for (td, state) in [("TD98", "EE01"), ("TD13", "EE02")] {
        let body =
            json!({"nom": "Còpia", "td": td, "origen": "administracio", "estat_elaboracio": state});
        let answer = secretary.post(&town.path("/documents"), &body).await;
        assert_eq!(answer.problem(422), "dades_invalides", "{td} {state}");
    }
}
