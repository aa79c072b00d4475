//! What a link of the audit changed, field by field.

use serde_json::{Map, Value};

/// A field before and after an act.
#[derive(Clone, Debug, PartialEq)]
pub struct Canvi {
    pub camp: String,
    pub abans: Value,
    pub despres: Value,
}

/// The fields that a link changed. Links say it in two ways: the whole before and the whole after
/// (`{"abans": {…}, "despres": {…}}`), or field by field (`{"titol": {"abans": …, "despres": …}}`).
pub fn canvis(contingut: &Value) -> Vec<Canvi> {
    let Some(map) = contingut.as_object() else {
        return Vec::new();
    };
    if let (Some(before), Some(after)) = (map.get("abans"), map.get("despres")) {
        return whole(before, after);
    }
    map.iter()
        .filter_map(|(camp, value)| {
            Some(Canvi {
                camp: camp.clone(),
                abans: value.get("abans")?.clone(),
                despres: value.get("despres")?.clone(),
            })
        })
        .collect()
}

fn whole(before: &Value, after: &Value) -> Vec<Canvi> {
    let none = Map::new();
    let before = before.as_object().unwrap_or(&none);
    let after = after.as_object().unwrap_or(&none);
    let gone = before.keys().filter(|camp| !after.contains_key(*camp));
    after
        .keys()
        .chain(gone)
        .map(|camp| Canvi {
            camp: camp.clone(),
            abans: before.get(camp).cloned().unwrap_or_default(),
            despres: after.get(camp).cloned().unwrap_or_default(),
        })
        .filter(|canvi| canvi.abans != canvi.despres)
        .collect()
}

/// The fields and sub-collections of a case that an act touched, for somebody who holds an older version of it.
pub fn camps(acte: &str, contingut: &Value) -> Vec<String> {
    let part = match acte.split('.').next() {
        // What changed inside a document or a party is its own affair: of the case, that list did.
        Some("document") => return vec!["documents".into()],
        Some("interessat") => return vec!["interessats".into()],
        Some("tasca") => Some("tasques"),
        Some("fet") => Some("fets"),
        _ => None,
    };
    let mut camps: Vec<String> = canvis(contingut).into_iter().map(|c| c.camp).collect();
    camps.extend(part.map(str::to_owned));
    if camps.is_empty() {
        camps.push("tramitacio".into());
    }
    camps
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_ways_of_telling_give_the_fields_that_differ() {
        let field = |camp: &str, abans: Value, despres: Value| Canvi {
            camp: camp.into(),
            abans,
            despres,
        };
        let told = json!({"titol": {"abans": "a", "despres": "b"}, "versio_expedient": 3});
        assert_eq!(canvis(&told), [field("titol", json!("a"), json!("b"))]);
        let told = json!({"abans": {"estat": "en_tramit", "fase": "x"}, "despres": {"estat": "resolt", "fase": "x"}});
        assert_eq!(
            canvis(&told),
            [field("estat", json!("en_tramit"), json!("resolt"))]
        );
        let born = json!({"abans": null, "despres": {"nom": "Informe", "acces": null}});
        assert_eq!(
            canvis(&born),
            [field("nom", Value::Null, json!("Informe"))],
            "what was nothing and is nothing did not change"
        );
        assert_eq!(canvis(&json!(null)), []);
        assert_eq!(canvis(&json!({"n": 3})), []);
    }

    #[test]
    fn every_act_touches_something_of_the_case() {
        for (acte, contingut, expected) in [
            (
                "expedient.modificat",
                json!({"titol": {"abans": 1, "despres": 2}}),
                vec!["titol"],
            ),
            ("interessat.afegit", json!({}), vec!["interessats"]),
            (
                "document.modificar",
                json!({"abans": {"estat": 1}, "despres": {"estat": 2}}),
                vec!["documents"],
            ),
            (
                "tasca.completar",
                json!({"abans": {"fase": 1}, "despres": {"fase": 2}}),
                vec!["fase", "tasques"],
            ),
            ("fet.registrar", json!({}), vec!["fets"]),
            ("tramitacio.ampliar", json!({}), vec!["tramitacio"]),
        ] {
            assert_eq!(camps(acte, &contingut), expected, "{acte}");
        }
    }
}
