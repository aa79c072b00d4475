//! Schemas as tables, and the little Markdown of doc comments.

use maud::{Markup, html};
use serde_json::Value;

use super::reference::{plain, text};

/// The fields of an object; nothing for what has none.
pub fn table(schema: &Value) -> Markup {
    let Some(properties) = schema["properties"].as_object() else {
        return html! { p { (inline(schema)) } };
    };
    let required = |name: &str| {
        schema["required"]
            .as_array()
            .is_some_and(|list| list.iter().any(|item| item == name))
    };
    html! {
        table {
            caption.hidden { "Fields" }
            thead { tr { th scope="col" { "Field" } th scope="col" { "Type" } th scope="col" { "Meaning" } } }
            tbody {
                @for (name, field) in properties {
                    tr {
                        th scope="row" { code { (name) } @if required(name) { " " em { "required" } } }
                        td { (inline(field)) }
                        td { (prose(text(&field["description"]))) @if !field["example"].is_null() { p { "e.g. " code { (plain(&field["example"])) } } } }
                    }
                }
            }
        }
    }
}

/// A type in a few words, with links to the schemas that it names.
pub fn inline(schema: &Value) -> Markup {
    if let Some(name) = name_of(schema) {
        return html! { a href={ "#schema-" (name) } { (name) } };
    }
    for way in ["oneOf", "anyOf", "allOf"] {
        if let Some(list) = schema[way].as_array() {
            return html! { @for (i, item) in list.iter().enumerate() { @if i > 0 { " | " } (inline(item)) } };
        }
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().map(text).collect::<Vec<_>>().join(" | "),
        other => text(other).to_owned(),
    };
    html! {
        @if kind.contains("array") { "list of " (inline(&schema["items"])) } @else { (kind) }
        @if let Some(format) = schema["format"].as_str() { " (" (format) ")" }
        @if let Some(values) = schema["enum"].as_array() { ": " @for (i, value) in values.iter().enumerate() { @if i > 0 { ", " } code { (plain(value)) } } }
        (bounds(schema))
    }
}

fn bounds(schema: &Value) -> Markup {
    let names = [
        ("minimum", "≥"),
        ("maximum", "≤"),
        ("minLength", "at least"),
        ("maxLength", "at most"),
        ("default", "default"),
    ];
    html! { @for (name, word) in names { @if !schema[name].is_null() { " " (word) " " (plain(&schema[name])) } } }
}

/// Name of the schema that is referred to.
pub fn name_of(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// The example, or the named examples, of a body or a schema.
pub fn examples(holder: &Value) -> Markup {
    let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
    html! {
        @if !holder["example"].is_null() { pre { code { (pretty(&holder["example"])) } } }
        @for (name, example) in holder["examples"].as_object().into_iter().flatten() {
            p { (example["summary"].as_str().unwrap_or(name)) }
            pre { code { (pretty(&example["value"])) } }
        }
    }
}

/// Paragraphs, **strong** words and `code` of a doc comment.
pub fn prose(markdown: &str) -> Markup {
    html! {
        @for paragraph in markdown.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p { @for (i, piece) in paragraph.split("**").enumerate() {
                @if i % 2 == 1 { strong { (code(piece)) } } @else { (code(piece)) }
            } }
        }
    }
}

fn code(words: &str) -> Markup {
    html! { @for (i, piece) in words.split('`').enumerate() { @if i % 2 == 1 { code { (piece) } } @else { (piece) } } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn doc_comments_keep_their_emphasis_and_nothing_else_is_markup() {
        let html = prose("Open <a> case.\n\n**Permissions**: `expedient.obrir`.").into_string();
        assert_eq!(
            html,
            "<p>Open &lt;a&gt; case.</p><p><strong>Permissions</strong>: <code>expedient.obrir</code>.</p>"
        );
    }

    #[test]
    fn types_are_said_in_words() {
        for (schema, words) in [
            (
                json!({"$ref": "#/components/schemas/Label"}),
                "<a href=\"#schema-Label\">Label</a>",
            ),
            (
                json!({"type": "array", "items": {"type": "string"}}),
                "list of string",
            ),
            (
                json!({"type": ["string", "null"], "format": "uuid"}),
                "string | null (uuid)",
            ),
            (json!({"type": "integer", "minimum": 1}), "integer ≥ 1"),
        ] {
            assert_eq!(inline(&schema).into_string(), words);
        }
    }
}
