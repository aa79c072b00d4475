//! The contract as one page: every operation with its words, permission, parameters, bodies and answers.

use maud::{Markup, html};
use serde_json::{Map, Value};

use super::frame;
use super::schema::{examples, inline, name_of, prose, table};

/// One operation of the document.
struct Operation<'a> {
    method: &'a str,
    path: &'a str,
    value: &'a Value,
}

impl<'a> Operation<'a> {
    fn id(&self) -> &'a str {
        text(&self.value["operationId"])
    }

    fn tag(&self) -> &'a str {
        text(&self.value["tags"][0])
    }
}

pub fn render(document: &Value) -> Markup {
    let operations = operations(document);
    let mut tags: Vec<&str> = operations.iter().map(Operation::tag).collect();
    tags.dedup();
    tags.sort_unstable();
    tags.dedup();
    let of = |tag: &str| {
        operations
            .iter()
            .filter(move |op| op.tag() == tag)
            .collect::<Vec<_>>()
    };
    let schemas = &document["components"]["schemas"];
    let nav = html! {
        @for tag in &tags {
            details open[tags.len() < 4] {
                summary { (tag) }
                ul { @for op in of(tag) { li { a href={ "#" (op.id()) } { span.method { (op.method) } " " (short(op.path)) } } } }
            }
        }
        details { summary { "Schemas" } ul { @for name in keys(schemas) { li { a href={ "#schema-" (name) } { (name) } } } } }
    };
    let content = html! {
        section { (prose(text(&document["info"]["description"]))) (security(document)) }
        @for tag in &tags {
            h2 id={ "tag-" (tag) } { (tag) }
            @for op in of(tag) { (operation(op)) }
        }
        h2 id="schemas" { "Schemas" }
        @for name in keys(schemas) {
            section.schema id={ "schema-" (name) } {
                h3 { (name) }
                (prose(text(&schemas[name]["description"])))
                (table(&schemas[name]))
                (examples(&schemas[name]))
            }
        }
    };
    frame("en", "Reference of the API", &nav, &content)
}

fn operations(document: &Value) -> Vec<Operation<'_>> {
    let items = document["paths"].as_object().into_iter().flatten();
    items
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(move |(method, value)| Operation {
                method,
                path,
                value,
            })
        })
        .collect()
}

fn security(document: &Value) -> Markup {
    let schemes = &document["components"]["securitySchemes"];
    html! {
        dl { @for name in keys(schemes) { dt { code { (name) } } dd { (text(&schemes[name]["description"])) } } }
    }
}

fn operation(op: &Operation) -> Markup {
    let value = op.value;
    html! {
        article.operation id=(op.id()) {
            h3 { (text(&value["summary"])) }
            p.path { span class={ "method " (op.method) } { (op.method) } " " code { (op.path) } }
            (prose(text(&value["description"])))
            @if let Some(parameters) = value["parameters"].as_array() { (parameter_table(parameters)) }
            @if let Some(content) = value["requestBody"]["content"].as_object() {
                h4 { "Body" }
                (media(content))
            }
            h4 { "Answers" }
            dl.answers {
                @for (status, response) in value["responses"].as_object().into_iter().flatten() {
                    dt { (status) }
                    dd {
                        (text(&response["description"]))
                        @if let Some(content) = response["content"].as_object().filter(|_| status.starts_with('2')) { (media(content)) }
                    }
                }
            }
        }
    }
}

fn parameter_table(parameters: &[Value]) -> Markup {
    html! {
        table {
            caption { "Parameters" }
            thead { tr { th scope="col" { "Name" } th scope="col" { "In" } th scope="col" { "Type" } th scope="col" { "Meaning" } } }
            tbody {
                @for parameter in parameters {
                    tr {
                        th scope="row" { code { (text(&parameter["name"])) } @if parameter["required"] == true { " " em { "required" } } }
                        td { (text(&parameter["in"])) }
                        td { (inline(&parameter["schema"])) }
                        td { (prose(text(&parameter["description"]))) @if !parameter["example"].is_null() { p { "e.g. " code { (plain(&parameter["example"])) } } } }
                    }
                }
            }
        }
    }
}

fn media(content: &Map<String, Value>) -> Markup {
    html! {
        @for (kind, body) in content {
            p { code { (kind) } @if let Some(name) = name_of(&body["schema"]) { ": " a href={ "#schema-" (name) } { (name) } } }
            @if name_of(&body["schema"]).is_none() { (table(&body["schema"])) }
            (examples(body))
        }
    }
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A value as a reader would type it.
pub fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

pub fn keys(value: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect();
    names.sort_unstable();
    names
}

fn short(path: &str) -> &str {
    let path = path.strip_prefix("/api/v1").unwrap_or(path);
    path.strip_prefix("/ens/{ens}")
        .filter(|rest| !rest.is_empty())
        .unwrap_or(path)
}
