//! The fields of a case: which there are, and what each takes.

use std::collections::BTreeMap;

use serde_json::Value;

use super::paraules::{fields, plain, scalar};
use super::{Area, Diferencia, Lloc};
use crate::text::{Lang, Text, compose};

/// Each field by its path: its title, and the rest of what is written of it.
type Fields = BTreeMap<String, (Option<String>, Value)>;

fn flat(schema: &Value, path: &str, found: &mut Fields) {
    let mut own = schema.clone();
    let title = own.as_object_mut().and_then(|object| {
        object.remove("properties");
        object.remove("title")
    });
    let title = title.as_ref().and_then(Value::as_str).map(str::to_owned);
    found.insert(path.to_owned(), (title, own));
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let inner = match path {
            "" => name.clone(),
            _ => format!("{path}.{name}"),
        };
        flat(field, &inner, found);
    }
}

impl Diferencia<'_> {
    pub(super) fn data(&mut self) {
        let (mut was, mut is) = (Fields::new(), Fields::new());
        flat(self.abans.dades.json(), "", &mut was);
        flat(self.despres.dades.json(), "", &mut is);
        let mut paths: Vec<&String> = was.keys().chain(is.keys()).collect();
        paths.sort();
        paths.dedup();
        for path in paths {
            let (a, b) = (was.get(path), is.get(path));
            let place = place(path, b.or(a).and_then(|(title, _)| title.as_deref()));
            match (a, b) {
                (Some((old, a)), Some((new, b))) => {
                    self.value(place.field("title", &fields::TITOL), old, new, |title| {
                        title.clone().map(plain)
                    });
                    self.value(place.field("type", &fields::FORMA), a, b, |field| {
                        Some(takes(field))
                    });
                }
                (a, b) => {
                    let say = |(_, field): &(Option<String>, Value)| takes(field);
                    self.push(place, a.map(say), b.map(say));
                }
            }
        }
    }
}

fn place(path: &str, title: Option<&str>) -> Lloc {
    match path {
        "" => Lloc::new(Area::Dades, "dades", fields::DADES.clone()),
        path => {
            let name = title.unwrap_or(path);
            let on = compose(|lang| format!("{} «{name}»", fields::DADA.get(lang)));
            Lloc::new(Area::Dades, format!("dades.{path}"), on)
        }
    }
}

/// What a field takes: its type, with its limits as they are written.
fn takes(field: &Value) -> Text {
    let kind = match (field["type"].as_str(), field["format"].as_str()) {
        (_, Some("date")) => Text::new("una data", "una fecha", "ua data", "a date"),
        (Some("string"), _) if field["enum"].is_array() => {
            Text::new("una de", "una de", "ua de", "one of")
        }
        (Some("string"), _) => Text::new("un text", "un texto", "un tèxte", "a text"),
        (Some("integer"), _) => Text::new(
            "un nombre enter",
            "un número entero",
            "un nombre entièr",
            "a whole number",
        ),
        (Some("boolean"), _) => Text::new("sí o no", "sí o no", "òc o non", "yes or no"),
        (Some("array"), _) => Text::new("una llista", "una lista", "ua lista", "a list"),
        _ => Text::new(
            "un grup de dades",
            "un grupo de datos",
            "un grop de dades",
            "a group of fields",
        ),
    };
    compose(|lang| {
        let limits = limits(field, lang);
        match limits.is_empty() {
            true => kind.get(lang).to_owned(),
            false => format!("{}: {}", kind.get(lang), limits.join(", ")),
        }
    })
}

fn limits(field: &Value, lang: Lang) -> Vec<String> {
    if let Some(values) = field["enum"].as_array() {
        return values.iter().map(|value| scalar(value, lang)).collect();
    }
    let least = |ca, es, oc, en| Text::new(ca, es, oc, en);
    [
        (
            "minLength",
            least(
                "mínim {n} caràcters",
                "mínimo {n} caracteres",
                "minim {n} caractèrs",
                "at least {n} characters",
            ),
        ),
        (
            "maxLength",
            least(
                "màxim {n} caràcters",
                "máximo {n} caracteres",
                "maxim {n} caractèrs",
                "at most {n} characters",
            ),
        ),
        (
            "minimum",
            least("mínim {n}", "mínimo {n}", "minim {n}", "at least {n}"),
        ),
        (
            "maximum",
            least("màxim {n}", "máximo {n}", "maxim {n}", "at most {n}"),
        ),
        (
            "minItems",
            least(
                "mínim {n} elements",
                "mínimo {n} elementos",
                "minim {n} elements",
                "at least {n} items",
            ),
        ),
        (
            "maxItems",
            least(
                "màxim {n} elements",
                "máximo {n} elementos",
                "maxim {n} elements",
                "at most {n} items",
            ),
        ),
        (
            "pattern",
            least(
                "amb la forma {n}",
                "con la forma {n}",
                "damb era forma {n}",
                "of the form {n}",
            ),
        ),
    ]
    .into_iter()
    .filter(|(key, _)| !field[*key].is_null())
    .map(|(key, text)| {
        let n = field[key]
            .as_str()
            .map_or_else(|| field[key].to_string(), str::to_owned);
        text.fill(lang, &[("n", n)])
    })
    .collect()
}
