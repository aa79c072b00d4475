//! The contract: assembled from the handlers, completed with what every operation shares, written as JSON.

use actix_web::App;
use serde_json::{Value, json};
use utoipa::PartialSchema;
use utoipa_actix_web::AppExt;

use crate::expedients::CanviPosterior;
use crate::problem::catalog;
use crate::routes::routes;

const DESCRIPTION: &str = "Case-file manager for small local bodies. Browsers, integrations and scripts use this \
contract alike. Paths and fields are Catalan without accents; instants are RFC 3339 in UTC; legal dates are those of \
Europe/Madrid. Errors are RFC 9457 problems from a closed catalogue, in the language of `Accept-Language` \
(ca, es, oc, en).";

/// The whole document.
pub fn document() -> Value {
    let (_, api) = App::new()
        .into_utoipa_app()
        .configure(routes)
        .split_for_parts();
    let mut document = serde_json::to_value(api).unwrap_or_default();
    document["info"] = json!({
        "title": "Expedit",
        "version": "v1",
        "description": DESCRIPTION,
        "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    });
    document["servers"] = json!([{"url": "/"}]);
    document["components"]["securitySchemes"] = json!({
        "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "Token of POST /api/v1/oauth/token, ten minutes."},
        "galeta": {"type": "apiKey", "in": "cookie", "name": "__Host-expedit", "description": "Browser session; writes also need X-Expedit: 1 and an Origin equal to Host."},
    });
    document["components"]["schemas"]["Problema"] = problem_schema();
    document["components"]["schemas"]["CanviPosterior"] =
        serde_json::to_value(CanviPosterior::schema()).unwrap_or_default();
    document["security"] = json!([{"bearer": []}, {"galeta": []}]);
    if let Some(paths) = document["paths"].as_object_mut() {
        for (path, item) in paths {
            for (method, operation) in item.as_object_mut().into_iter().flatten() {
                complete(path, method, operation);
            }
        }
    }
    document
}

/// As it stands in `openapi/expedit.json`.
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(&document()).unwrap_or_default();
    text.push('\n');
    text
}

/// Adds the problems that an operation of this shape can answer.
fn complete(path: &str, method: &str, operation: &mut Value) {
    let open = operation["security"] == json!([{}]);
    let writes = matches!(method, "post" | "put" | "patch" | "delete");
    let has_body = operation.get("requestBody").is_some();
    let in_body = path.contains("{ens}");
    let text = operation.to_string();
    let mut statuses = vec![429, 500, 503];
    // Signing in needs no token, yet refuses.
    if !open || path.contains("/sessio") || path.contains("/oauth") || path.contains("/enllacos") {
        statuses.push(401);
        statuses.push(403);
    }
    if in_body || path.matches('{').count() > 0 {
        statuses.push(404);
    }
    if text.contains("\"in\":\"query\"") || has_body {
        statuses.extend([400, 422]);
    }
    if has_body {
        statuses.extend([413, 415]);
    }
    if writes && !open {
        statuses.push(409);
    }
    if text.contains("If-Match") {
        statuses.extend([412, 428]);
    }
    statuses.sort_unstable();
    statuses.dedup();
    for status in statuses {
        let codes: Vec<&str> = catalog::ALL
            .iter()
            .filter(|kind| kind.status == status)
            .map(|kind| kind.codi)
            .collect();
        let responses = &mut operation["responses"];
        if responses.get(status.to_string()).is_none() {
            responses[status.to_string()] = json!({
                "description": format!("Problem: {}", codes.join(", ")),
                "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problema"}}},
            });
        }
    }
}

fn problem_schema() -> Value {
    let codes: Vec<&str> = catalog::ALL.iter().map(|kind| kind.codi).collect();
    json!({
        "type": "object",
        "description": "RFC 9457 problem. Never carries the rejected value.",
        "required": ["type", "title", "status", "detail", "instance", "codi", "trace_id"],
        "properties": {
            "type": {"type": "string", "format": "uri-reference"},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "instance": {"type": "string"},
            "codi": {"type": "string", "enum": codes},
            "trace_id": {"type": "string"},
            "versio_actual": {"type": "integer", "format": "int64", "description": "Of 412: the version to send next."},
            "canvis": {"type": "array", "description": "Of 412 on a case: what changed since the caller's version, newest first.",
                "items": {"$ref": "#/components/schemas/CanviPosterior"}},
            "errors": {"type": "array", "items": {"type": "object", "required": ["pointer", "codi", "missatge"], "properties": {
                "pointer": {"type": "string", "description": "RFC 6901 pointer into the body, or the name of the parameter"},
                "codi": {"type": "string"}, "missatge": {"type": "string"}}}},
            "regles": {"type": "array", "items": {"type": "object", "required": ["codi", "base_legal", "missatge"], "properties": {
                "codi": {"type": "string"}, "base_legal": {"type": "string"}, "missatge": {"type": "string"},
                "remei": {"type": ["object", "null"], "properties": {"operacio": {"type": "string"}, "acte": {"type": "string"}, "missatge": {"type": "string"}}}}}},
        },
        "example": {"type": "/api/problemes#no_trobat", "title": "No s'ha trobat", "status": 404,
            "detail": "No existeix o no és al vostre abast. Reviseu l'identificador.", "instance": "/api/v1/ens/tirvia",
            "codi": "no_trobat", "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"},
    })
}
