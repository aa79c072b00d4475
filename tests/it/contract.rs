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
