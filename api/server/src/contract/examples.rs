//! Examples: each body that a handler does not exemplify gets one, made of the examples of its fields.

use serde_json::{Map, Value, json};

/// Deeper than any schema of the contract; a schema that holds itself stops here.
const DEEP: usize = 12;

/// Puts an example on every JSON body of an operation that has none.
pub fn add(operation: &mut Value, schemas: &Value) {
    // By pointer: an index that is not there yet would be made, as null.
    let body = operation.pointer_mut("/requestBody/content");
    if let Some(content) = body.and_then(Value::as_object_mut) {
        for (kind, media) in content {
            if is_text(kind) {
                put(media, schemas, Whose::Caller);
            }
        }
    }
    let Some(responses) = operation["responses"].as_object_mut() else {
        return;
    };
    for (status, response) in responses {
        if !status.starts_with('2') {
            continue;
        }
        let content = response.get_mut("content").and_then(Value::as_object_mut);
        for (kind, media) in content.into_iter().flatten() {
            if kind == "application/json" {
                put(media, schemas, Whose::Ours);
            }
        }
    }
}

fn is_text(kind: &str) -> bool {
    matches!(
        kind,
        "application/json" | "application/x-www-form-urlencoded"
    )
}

/// Who writes the body: we tell every field; a caller, those that are needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Ours,
    Caller,
}

fn put(media: &mut Value, schemas: &Value, whose: Whose) {
    if media.get("example").is_some() || media.get("examples").is_some() {
        return;
    }
    let example = example(&media["schema"], schemas, whose, 0);
    media["example"] = example;
}

fn example(schema: &Value, schemas: &Value, whose: Whose, depth: usize) -> Value {
    let deeper = |schema: &Value| example(schema, schemas, whose, depth + 1);
    if let Some(own) = own(schema) {
        return own;
    }
    if depth > DEEP {
        return Value::Null;
    }
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap_or_default();
        return deeper(&schemas[name]);
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let mut whole = Map::new();
        for part in parts {
            if let Value::Object(part) = deeper(part) {
                whole.extend(part);
            }
        }
        return Value::Object(whole);
    }
    for choice in ["oneOf", "anyOf"] {
        let some = schema[choice]
            .as_array()
            .and_then(|list| list.iter().find(|one| one["type"] != "null"));
        if let Some(one) = some {
            return deeper(one);
        }
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null"),
        kind => Some(kind),
    };
    match kind.and_then(Value::as_str) {
        Some("object") => Value::Object(fields(schema, schemas, whose, depth)),
        Some("array") => json!([deeper(&schema["items"])]),
        Some("string") => text(schema["format"].as_str()).into(),
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("boolean") => json!(false),
        _ => json!({}),
    }
}

/// What the schema itself gives as an example.
fn own(schema: &Value) -> Option<Value> {
    let first = |name: &str| {
        schema[name]
            .as_array()
            .and_then(|list| list.first())
            .cloned()
    };
    schema
        .get("example")
        .cloned()
        .or_else(|| first("examples"))
        .or_else(|| schema.get("const").cloned())
        .or_else(|| first("enum"))
}

fn fields(schema: &Value, schemas: &Value, whose: Whose, depth: usize) -> Map<String, Value> {
    let none = Map::new();
    let all = schema["properties"].as_object().unwrap_or(&none);
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut chosen: Vec<(&String, &Value)> = all
        .iter()
        .filter(|(name, _)| whose == Whose::Ours || required.contains(&name.as_str()))
        .collect();
    if chosen.is_empty() {
        // A change: one field is enough.
        let told = all.iter().find(|(_, field)| own(field).is_some());
        chosen.extend(told.or(all.iter().next()));
    }
    chosen
        .into_iter()
        .map(|(name, field)| (name.clone(), example(field, schemas, whose, depth + 1)))
        .collect()
}

fn text(format: Option<&str>) -> &'static str {
    match format {
        Some("date-time") => "2026-11-20T09:12:00Z",
        Some("date") => "2026-11-20",
        Some("uuid") => "0197a1b2-0000-7000-8000-000000000001",
        Some("email") => "secretaria@tirvia.example",
        _ => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_exemplified_by_its_fields() {
        let schemas = json!({
            "Page": {"type": "object", "required": ["items"], "properties": {
                "items": {"type": "array", "items": {"$ref": "#/components/schemas/Case"}},
                "seguent": {"type": ["string", "null"]}}},
            "Case": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string", "format": "uuid"},
                "titol": {"type": "string", "example": "Fanals"},
                "unitat": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Level"}]}}},
            "Level": {"type": "string", "enum": ["public", "reservat"]},
            "Change": {"type": "object", "properties": {"a": {"type": "boolean"}, "b": {"type": "string", "example": "x"}}},
        });
        let of = |name: &str, whose| {
            let schema = json!({"$ref": format!("#/components/schemas/{name}")});
            example(&schema, &schemas, whose, 0)
        };
        let case = json!({"id": "0197a1b2-0000-7000-8000-000000000001", "titol": "Fanals", "unitat": "public"});
        assert_eq!(
            of("Page", Whose::Ours),
            json!({"items": [case], "seguent": "text"})
        );
        assert_eq!(
            of("Case", Whose::Caller),
            json!({"id": "0197a1b2-0000-7000-8000-000000000001"})
        );
        assert_eq!(of("Change", Whose::Caller), json!({"b": "x"}));
    }
}
