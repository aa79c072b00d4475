//! The contract is whole: every operation is documented, and no caller without rights gets past the door.

use reqwest::Method;
use serde_json::Value;
use tests::{Api, expedit, shared};

/// The contract as the executable writes it.
pub fn document() -> Value {
    let output = expedit(&["openapi"], "");
    serde_json::from_slice(&output.stdout).expect("a JSON document")
}

/// Every operation: method, path, document.
pub fn operations() -> Vec<(Method, String, Value)> {
    let document = document();
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            let method = method.to_uppercase().parse().expect("a method");
            all.push((method, path.clone(), operation.clone()));
        }
    }
    all
}

/// Whether an operation needs no login.
pub fn is_open(operation: &Value) -> bool {
    operation["security"].as_array().is_some_and(|list| {
        list.iter()
            .any(|s| s.as_object().is_some_and(|o| o.is_empty()))
    })
}

/// A path with something in its places.
pub fn fill(path: &str, ens: &str) -> String {
    let mut out = path.replace("{ens}", ens);
    while let (Some(a), Some(b)) = (out.find('{'), out.find('}')) {
        out.replace_range(a..=b, "01890a5d-ac96-774b-bcce-b302099a8057");
    }
    out
}

#[test]
fn every_operation_has_words_permissions_and_examples() {
    let all = operations();
    assert!(all.len() > 40, "{}", all.len());
    let mut ids = std::collections::HashSet::new();
    for (method, path, operation) in all {
        let name = format!("{method} {path}");
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        assert!(!id.is_empty() && ids.insert(id), "{name}: operationId");
        assert!(
            operation["summary"].as_str().is_some_and(|s| s.len() > 5),
            "{name}: summary"
        );
        let text = format!("{} {}", operation["summary"], operation["description"]);
        assert!(text.contains("**Permissions**"), "{name}: permissions");
        assert!(
            operation["responses"]["500"].is_object(),
            "{name}: problems"
        );
    }
}

/// The statuses that an operation of this shape must list, whatever it does.
fn expected_problems(method: &Method, path: &str, operation: &Value) -> Vec<&'static str> {
    let text = operation.to_string();
    let has = |name: &str| text.contains(&format!("\"name\":\"{name}\""));
    let writes = [Method::POST, Method::PUT, Method::PATCH, Method::DELETE].contains(method);
    let json = operation["requestBody"]["content"]["application/json"].is_object();
    let mut expected = vec!["429", "500", "503"];
    let mut when = |holds: bool, statuses: &[&'static str]| {
        if holds {
            expected.extend(statuses);
        }
    };
    when(!is_open(operation), &["401", "403"]);
    when(path.contains('{'), &["404"]);
    when(writes && !is_open(operation), &["409"]);
    when(has("If-Match"), &["412", "428"]);
    when(json, &["400", "413", "415", "422"]);
    when(
        has("Idempotency-Key") || text.contains("\"in\":\"query\""),
        &["422"],
    );
    when(has("cursor"), &["400"]);
    expected
}

#[test]
fn every_operation_lists_its_problems_each_with_an_example() {
    let output = expedit(&["openapi"], "");
    let document: Value = serde_json::from_slice(&output.stdout).expect("a JSON document");
    let known = &document["components"]["examples"];
    for (method, path, operation) in operations() {
        let name = format!("{method} {path}");
        let responses = operation["responses"].as_object().expect("responses");
        for status in expected_problems(&method, &path, &operation) {
            assert!(responses.contains_key(status), "{name}: {status}");
        }
        for (status, response) in responses
            .iter()
            .filter(|(status, _)| status.as_str() >= "400")
        {
            let content = &response["content"]["application/problem+json"];
            assert!(content["schema"].is_object(), "{name}: {status}");
            let examples = content["examples"].as_object().expect("examples");
            assert!(!examples.is_empty(), "{name}: {status}");
            for codi in examples.keys() {
                let value = &known[codi]["value"];
                assert_eq!(value["codi"], **codi, "{name}: {status}");
                assert_eq!(value["status"].to_string(), *status, "{name}: {codi}");
            }
        }
    }
}

#[test]
fn every_body_has_an_example() {
    for (method, path, operation) in operations() {
        let name = format!("{method} {path}");
        let shown = |media: &Value| {
            media["example"] != Value::Null
                || media["examples"]
                    .as_object()
                    .is_some_and(|all| !all.is_empty())
        };
        let request = &operation["requestBody"]["content"];
        for (kind, media) in request.as_object().into_iter().flatten() {
            let bytes = kind.contains("octet-stream") || kind.contains("multipart");
            assert!(bytes || shown(media), "{name}: request {kind}");
        }
        for (status, response) in operation["responses"].as_object().expect("responses") {
            let media = &response["content"]["application/json"];
            if status.starts_with('2') && media.is_object() {
                assert!(shown(media), "{name}: {status}");
            }
        }
    }
}

#[tokio::test]
async fn nobody_without_a_token_gets_past_the_door() {
    let anonymous = Api::new(&shared().base, None);
    let forged = Api::new(
        &shared().base,
        Some("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.".into()),
    );
    for (method, path, operation) in operations() {
        if is_open(&operation) {
            continue;
        }
        for caller in [&anonymous, &forged] {
            let answer = caller
                .send(caller.request(method.clone(), &fill(&path, "tirvia")))
                .await;
            assert_eq!(answer.status, 401, "{method} {path}");
        }
    }
}
