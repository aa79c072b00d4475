//! The data of a case are what its procedure says: wrong ones are refused field by field, missing ones may come later.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Town, request};

/// `pointer codi` of each error, in the order of the answer.
fn told(problem: &Value) -> Vec<String> {
    let errors = problem["errors"].as_array().expect("errors");
    let told = |error: &Value| {
        format!(
            "{} {}",
            error["pointer"].as_str().expect("a pointer"),
            error["codi"].as_str().expect("a code")
        )
    };
    errors.iter().map(told).collect()
}

#[tokio::test]
async fn data_that_the_procedure_does_not_admit_open_no_case() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let path = town.path("/expedients");
    let mut body = request("Obres al carrer Major");
    body["procediment"] = json!("OBRA_MENOR");
    body["dades"] = json!({"descripcio": "x".repeat(4001), "inventat": "secret-value", "ocupa_domini_public": "secret-value",
        "pressupost_cents": -5, "referencia_cadastral": "secret-value"});
    let answer = secretary.post(&path, &body).await;
    assert_eq!(answer.problem(422), "dades_invalides");
    assert_eq!(
        told(&answer.body),
        [
            "/dades/descripcio llargada",
            "/dades/inventat camp_desconegut",
            "/dades/ocupa_domini_public tipus",
            "/dades/pressupost_cents rang",
            "/dades/referencia_cadastral format",
        ]
    );
    assert!(!answer.body.to_string().contains("secret-value"));
    let limit = answer.body["errors"][0]["missatge"]
        .as_str()
        .expect("words");
    assert!(limit.contains("4000"), "{limit}");
    let known = answer.body["errors"][1]["missatge"]
        .as_str()
        .expect("words");
    assert!(
        known.contains("emplacament, ocupa_domini_public"),
        "{known}"
    );
    let none = secretary.get(&path).await.expect(200);
    assert_eq!(none["items"], json!([]), "nothing was opened");

    // A draft is no way around it.
    body["esborrany"] = json!(true);
    body["fets"] = json!([]);
    let draft = secretary.post(&path, &body).await;
    assert_eq!(draft.problem(422), "dades_invalides");
}

#[tokio::test]
async fn every_language_names_the_limit() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let mut body = request("Fanals fosos");
    body["dades"] = json!({"tipus": "elogi"});
    for (lang, words) in [
        ("ca", "Aquest valor no és admès. Vàlids: queixa,"),
        ("es", "Este valor no se admite. Válidos: queixa,"),
        ("oc", "Aguesta valor non s'admet. Valids: queixa,"),
        ("en", "This value is not accepted. Valid: queixa,"),
    ] {
        let post = secretary
            .request(Method::POST, &town.path("/expedients"))
            .header("Accept-Language", lang)
            .json(&body);
        let answer = secretary.send(post).await;
        assert_eq!(told(&answer.body), ["/dades/tipus valor_no_admes"]);
        let message = answer.body["errors"][0]["missatge"].as_str();
        assert!(message.expect("words").starts_with(words), "{message:?}");
    }
}

/// LPAC 68.1: a request enters as it comes, and is mended afterwards.
#[tokio::test]
async fn a_case_opens_without_data_and_takes_them_later_under_the_same_rules() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    assert_eq!(case["dades"], json!({}));
    let path = town.path(&format!("/expedients/{}", case["id"].as_str().expect("id")));
    let change = async |versio: &Value, dades: Value| {
        let etag = format!("\"{versio}\"");
        secretary
            .change(Method::PATCH, &path, &etag, &json!({"dades": dades}))
            .await
    };
    for (dades, expected) in [
        (json!("res"), "/dades tipus"),
        (json!([]), "/dades tipus"),
        (json!({"materia": 3}), "/dades/materia tipus"),
        (json!({"materia": null}), "/dades/materia tipus"),
        (
            json!({"pressupost_cents": 3}),
            "/dades/pressupost_cents camp_desconegut",
        ),
    ] {
        let answer = change(&case["versio"], dades.clone()).await;
        assert_eq!(answer.problem(422), "dades_invalides", "{dades}");
        assert_eq!(told(&answer.body), [expected], "{dades}");
    }
    let right = json!({"tipus": "queixa", "materia": "Enllumenat", "inicia_procediment": false});
    let changed = change(&case["versio"], right.clone()).await.expect(200);
    assert_eq!(changed["dades"], right);
}
