//! Defects of the fields that a procedure adds to its cases.

use std::collections::HashSet;

use super::check::{Defects, is_slug};
use super::esquema::{Camp, Esquema, Object};

pub(super) fn check_fields(schema: &Esquema, d: &mut Defects) {
    let Camp::Object(root) = schema.root() else {
        return d.when(true, "dades", "esquema_obert");
    };
    check_object(root, "dades", d);
}

fn check_object(object: &Object, place: &str, d: &mut Defects) {
    // An unknown field of a case must be an error, not a silent loss.
    d.when(object.additional_properties, place, "esquema_obert");
    // LPAC 68.1: a request enters with what it has. What a decision needs is a guard of its act, with its article and
    // what mends it (`dada_present`); a required field would be a barrier at the door.
    d.when(!object.required.is_empty(), place, "dada_obligatoria");
    for (name, camp) in &object.properties {
        let place = format!("{place}.{name}");
        d.when(!is_slug(name), &place, "codi_mal_format");
        check_field(camp, &place, d);
    }
}

fn check_field(camp: &Camp, place: &str, d: &mut Defects) {
    let crossed = match camp {
        Camp::Object(object) => return check_object(object, place, d),
        Camp::Array(array) => {
            check_field(&array.items, &format!("{place}[]"), d);
            array.min_items > array.max_items
        }
        Camp::String(text) => {
            if let Some(values) = &text.values {
                let unique: HashSet<_> = values.iter().collect();
                let bad = values.is_empty() || unique.len() != values.len();
                d.when(bad, place, "llista_mal_formada");
            }
            text.max_length.is_some_and(|max| text.min_length > max)
        }
        Camp::Integer(integer) => integer
            .minimum
            .zip(integer.maximum)
            .is_some_and(|(min, max)| min > max),
        Camp::Boolean { .. } => false,
    };
    d.when(crossed, place, "limits_creuats");
}
