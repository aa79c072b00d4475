//! The fields that a procedure adds to its cases: JSON Schema 2020-12, the closed part of it that a form can draw and a
//! person can be told about. What is outside that part does not read (`docs/decisions/0010`).

use std::collections::BTreeMap;

use jiff::civil::Date;
use regex_lite::Regex;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Further mistakes say nothing new to whoever mends them.
const MAX_VIOLATIONS: usize = 50;

/// The schema of a case's `dades`: read once with its definition, kept as it was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "Value", into = "Value")]
pub struct Esquema {
    json: Value,
    root: Camp,
}

/// One field, by its type.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
pub(super) enum Camp {
    Object(Object),
    Array(Array),
    String(Text),
    Integer(Integer),
    Boolean {
        #[serde(rename = "title")]
        _title: Option<String>,
    },
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Object {
    #[serde(rename = "$schema")]
    _schema: Option<String>,
    #[serde(rename = "title")]
    _title: Option<String>,
    pub properties: BTreeMap<String, Camp>,
    #[serde(default)]
    pub required: Vec<String>,
    #[serde(default = "open")]
    pub additional_properties: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Array {
    #[serde(rename = "title")]
    _title: Option<String>,
    pub items: Box<Camp>,
    #[serde(default)]
    pub min_items: u32,
    pub max_items: u32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Text {
    #[serde(rename = "title")]
    _title: Option<String>,
    #[serde(rename = "enum")]
    pub values: Option<Vec<String>>,
    /// In characters.
    #[serde(default)]
    pub min_length: u32,
    pub max_length: Option<u32>,
    pub pattern: Option<Pattern>,
    pub format: Option<Format>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Integer {
    #[serde(rename = "title")]
    _title: Option<String>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    Date,
}

/// A regular expression that compiles; matched anywhere in the text unless it is anchored, as JSON Schema says.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Pattern(Regex);

impl TryFrom<String> for Pattern {
    type Error = regex_lite::Error;

    fn try_from(pattern: String) -> Result<Pattern, Self::Error> {
        Regex::new(&pattern).map(Pattern)
    }
}

fn open() -> bool {
    true
}

/// A value that breaks the schema: where, and which rule with its limits. Never the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// RFC 6901, from `dades`.
    pub pointer: String,
    pub rule: Rule,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// No such field; which there are.
    Unknown(Vec<String>),
    /// Another type, by its name in JSON Schema.
    Type(&'static str),
    /// None of the values of a closed list.
    Values(Vec<String>),
    /// Characters of a text, or items of a list.
    Length {
        min: u32,
        max: Option<u32>,
    },
    Range {
        min: Option<i64>,
        max: Option<i64>,
    },
    Pattern(String),
    /// No day of the calendar, `2026-03-12`.
    Date,
}

impl TryFrom<Value> for Esquema {
    type Error = serde_json::Error;

    fn try_from(json: Value) -> Result<Esquema, serde_json::Error> {
        Ok(Esquema {
            root: Camp::deserialize(&json)?,
            json,
        })
    }
}

impl From<Esquema> for Value {
    fn from(schema: Esquema) -> Value {
        schema.json
    }
}

impl PartialEq for Esquema {
    fn eq(&self, other: &Esquema) -> bool {
        self.json == other.json
    }
}

impl Esquema {
    /// Everything in `dades` that the schema does not admit. What is absent is never wrong: a request enters as it
    /// comes, and what it lacks is asked for (LPAC 68.1).
    pub fn violations(&self, dades: &Value) -> Vec<Violation> {
        let mut found = Vec::new();
        look(&self.root, dades, String::new(), &mut found);
        found.truncate(MAX_VIOLATIONS);
        found
    }

    /// As it is written.
    pub(super) fn json(&self) -> &Value {
        &self.json
    }

    pub(super) fn root(&self) -> &Camp {
        &self.root
    }

    /// The field at a path with dots.
    pub(super) fn field(&self, path: &str) -> Option<&Camp> {
        path.split('.').try_fold(&self.root, |level, name| {
            let Camp::Object(object) = level else {
                return None;
            };
            object.properties.get(name)
        })
    }
}

fn look(camp: &Camp, value: &Value, pointer: String, found: &mut Vec<Violation>) {
    if found.len() >= MAX_VIOLATIONS {
        return;
    }
    let rule = match (camp, value) {
        (Camp::Object(object), Value::Object(map)) => {
            for (name, value) in map {
                let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                match object.properties.get(name) {
                    Some(camp) => look(camp, value, pointer, found),
                    None if object.additional_properties => {}
                    None => found.push(Violation {
                        pointer,
                        rule: Rule::Unknown(object.properties.keys().cloned().collect()),
                    }),
                }
            }
            return;
        }
        (Camp::Array(array), Value::Array(items)) => {
            let (min, max) = (array.min_items, Some(array.max_items));
            if within(items.len(), min, max) {
                for (i, item) in items.iter().enumerate() {
                    look(&array.items, item, format!("{pointer}/{i}"), found);
                }
                return;
            }
            Some(Rule::Length { min, max })
        }
        (Camp::String(text), Value::String(value)) => text.broken_by(value),
        (Camp::Integer(integer), Value::Number(number)) => match whole(number) {
            Some(number) => integer.broken_by(number),
            None => Some(Rule::Type("integer")),
        },
        (Camp::Boolean { .. }, Value::Bool(_)) => None,
        _ => Some(Rule::Type(camp.type_name())),
    };
    found.extend(rule.map(|rule| Violation { pointer, rule }));
}

impl Camp {
    fn type_name(&self) -> &'static str {
        match self {
            Camp::Object(_) => "object",
            Camp::Array(_) => "array",
            Camp::String(_) => "string",
            Camp::Integer(_) => "integer",
            Camp::Boolean { .. } => "boolean",
        }
    }
}

impl Text {
    fn broken_by(&self, value: &str) -> Option<Rule> {
        if let Some(values) = &self.values {
            return (!values.iter().any(|known| known == value))
                .then(|| Rule::Values(values.clone()));
        }
        let (min, max) = (self.min_length, self.max_length);
        if !within(value.chars().count(), min, max) {
            return Some(Rule::Length { min, max });
        }
        if let Some(Pattern(pattern)) = &self.pattern
            && !pattern.is_match(value)
        {
            return Some(Rule::Pattern(pattern.as_str().to_owned()));
        }
        let wrong = self.format == Some(Format::Date) && !is_day(value);
        wrong.then_some(Rule::Date)
    }
}

impl Integer {
    fn broken_by(&self, value: i64) -> Option<Rule> {
        let (min, max) = (self.minimum, self.maximum);
        let outside = min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max);
        outside.then_some(Rule::Range { min, max })
    }
}

fn within(n: usize, min: u32, max: Option<u32>) -> bool {
    let n = u32::try_from(n).unwrap_or(u32::MAX);
    n >= min && max.is_none_or(|max| n <= max)
}

/// JSON has one kind of number: `3.0` is as whole as `3`.
fn whole(number: &serde_json::Number) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    number.as_i64().or_else(|| {
        let real = number.as_f64().filter(|_| number.is_f64())?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole, and within what f64 holds exactly"
        )]
        (real.fract() == 0.0 && real.abs() <= EXACT).then_some(real as i64)
    })
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<Date>().is_ok_and(|day| day.year() >= 1)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn schema() -> Esquema {
        let json = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
            "properties": {
                "tipus": {"type": "string", "enum": ["queixa", "peticio"]},
                "materia": {"type": "string", "minLength": 2, "maxLength": 4},
                "cadastre": {"type": "string", "pattern": "^[0-9A-Z]{3}$"},
                "dia": {"type": "string", "format": "date"},
                "cents": {"type": "integer", "minimum": 0},
                "plantes": {"type": "integer", "minimum": 1, "maximum": 9},
                "nou": {"type": "boolean"},
                "finques": {"type": "array", "maxItems": 2, "items": {"type": "object", "additionalProperties": false,
                    "properties": {"numero": {"type": "integer"}}}},
            },
        });
        serde_json::from_value(json).expect("a schema")
    }

    #[test]
    fn each_rule_names_its_field_and_its_limit() {
        for (dades, pointer, rule) in [
            (json!({}), "", None),
            (json!([]), "", Some(Rule::Type("object"))),
            (json!({"tipus": "queixa"}), "", None),
            (
                json!({"tipus": "Queixa"}),
                "/tipus",
                Some(Rule::Values(vec!["queixa".into(), "peticio".into()])),
            ),
            (json!({"tipus": null}), "/tipus", Some(Rule::Type("string"))),
            (json!({"materia": "àèíü"}), "", None),
            (
                json!({"materia": "à"}),
                "/materia",
                Some(Rule::Length {
                    min: 2,
                    max: Some(4),
                }),
            ),
            (
                json!({"materia": "àèíòú"}),
                "/materia",
                Some(Rule::Length {
                    min: 2,
                    max: Some(4),
                }),
            ),
            (json!({"cadastre": "12A"}), "", None),
            (
                json!({"cadastre": "12a"}),
                "/cadastre",
                Some(Rule::Pattern("^[0-9A-Z]{3}$".into())),
            ),
            (json!({"dia": "2024-02-29"}), "", None),
            (json!({"dia": "2026-02-29"}), "/dia", Some(Rule::Date)),
            (json!({"dia": "2026-02-28T10:00"}), "/dia", Some(Rule::Date)),
            (json!({"cents": 0}), "", None),
            (json!({"cents": 3.0}), "", None),
            (json!({"cents": 3.5}), "/cents", Some(Rule::Type("integer"))),
            (
                json!({"cents": u64::MAX}),
                "/cents",
                Some(Rule::Type("integer")),
            ),
            (json!({"cents": "3"}), "/cents", Some(Rule::Type("integer"))),
            (
                json!({"cents": -1}),
                "/cents",
                Some(Rule::Range {
                    min: Some(0),
                    max: None,
                }),
            ),
            (
                json!({"plantes": 10}),
                "/plantes",
                Some(Rule::Range {
                    min: Some(1),
                    max: Some(9),
                }),
            ),
            (json!({"nou": 1}), "/nou", Some(Rule::Type("boolean"))),
            (json!({"finques": [{"numero": 1}, {}]}), "", None),
            (
                json!({"finques": [{}, {"numero": "1"}]}),
                "/finques/1/numero",
                Some(Rule::Type("integer")),
            ),
            (
                json!({"finques": [{}, {}, {}]}),
                "/finques",
                Some(Rule::Length {
                    min: 0,
                    max: Some(2),
                }),
            ),
            (
                json!({"finques": [{"a/b~": 1}]}),
                "/finques/0/a~1b~0",
                Some(Rule::Unknown(vec!["numero".into()])),
            ),
        ] {
            let expected: Vec<Violation> = rule
                .map(|rule| Violation {
                    pointer: pointer.into(),
                    rule,
                })
                .into_iter()
                .collect();
            assert_eq!(schema().violations(&dades), expected, "{dades}");
        }
    }

    #[test]
    fn every_mistake_is_told_at_once_up_to_a_bound() {
        let found = schema().violations(&json!({"nou": 1, "dia": 2, "tipus": true}));
        assert_eq!(found.len(), 3);
        let many: serde_json::Map<String, Value> =
            (0..500).map(|n| (format!("camp{n}"), json!(n))).collect();
        let found = schema().violations(&many.into());
        assert_eq!(found.len(), MAX_VIOLATIONS);
    }

    #[test]
    fn what_is_outside_the_dialect_does_not_read() {
        for field in [
            json!({"type": "number"}),
            json!({"type": ["string", "null"]}),
            json!({"type": "string", "pattern": "("}),
            json!({"type": "string", "format": "hostname"}),
            json!({"type": "string", "maxlength": 3}),
            json!({"type": "boolean", "minimum": 3}),
            json!({"type": "array", "items": {"type": "string"}}),
            json!({"$ref": "http://example.org/schema"}),
            json!({"oneOf": []}),
        ] {
            let json = json!({"type": "object", "properties": {"camp": field}, "additionalProperties": false});
            assert!(serde_json::from_value::<Esquema>(json).is_err(), "{field}");
        }
    }
}
