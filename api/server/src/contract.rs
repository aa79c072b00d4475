//! The contract: assembled from the handlers, completed with what every operation shares, written as JSON.

mod examples;
mod problems;

use std::sync::OnceLock;

use actix_web::App;
use actix_web::dev::ResourceDef;
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
    document["components"]["examples"] = problems::examples();
    let schemas = document["components"]["schemas"].clone();
    if let Some(paths) = document["paths"].as_object_mut() {
        for (path, item) in paths {
            for (method, operation) in item.as_object_mut().into_iter().flatten() {
                problems::add(path, method, operation);
                examples::add(operation, &schemas);
            }
        }
    }
    document
}

/// Whether the contract has a path, whatever the method.
pub fn has(path: &str) -> bool {
    static PATHS: OnceLock<ResourceDef> = OnceLock::new();
    let read = || {
        let document = document();
        let paths = document["paths"].as_object().into_iter().flatten();
        ResourceDef::new(paths.map(|(path, _)| path.clone()).collect::<Vec<_>>())
    };
    PATHS.get_or_init(read).is_match(path)
}

/// As it stands in `openapi/expedit.json`.
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(&document()).unwrap_or_default();
    text.push('\n');
    text
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
