//! What a caller sees of an event: all, nothing, or that its object left their sight.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::permisos::{Acces, Fila, Predicate, Scopes};
use serde_json::Value;
use store::esdeveniments::EventRow;
use uuid::Uuid;

/// Cases granted to one person, by body.
pub type Granted = Arc<HashSet<(i32, Uuid)>>;

pub struct Sight {
    predicates: HashMap<i32, Predicate>,
    granted: Granted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Whole,
    /// It was in sight until this event.
    Lost,
    Nothing,
}

impl Sight {
    pub fn new(scopes: &Scopes, granted: Granted) -> Sight {
        Sight {
            predicates: scopes
                .iter()
                .map(|scope| (scope.ens(), scope.predicate().clone()))
                .collect(),
            granted,
        }
    }

    pub fn of(&self, row: &EventRow) -> Seen {
        let now = Fila {
            unitat: row.unitat_id,
            familia: row.familia.as_deref(),
            acces: acces(&row.acces),
        };
        if self.allows(row, &now) {
            return Seen::Whole;
        }
        match row.dades.get("abans") {
            Some(before) if self.allows(row, &earlier(before, now)) => Seen::Lost,
            _ => Seen::Nothing,
        }
    }

    fn allows(&self, row: &EventRow, fila: &Fila<'_>) -> bool {
        self.predicates.get(&row.ens_id).is_some_and(|predicate| {
            predicate.allows(fila)
                || row
                    .expedient_id
                    .is_some_and(|case| self.granted.contains(&(row.ens_id, case)))
        })
    }
}

/// An unknown level is the most closed one.
fn acces(text: &str) -> Acces {
    Acces::parse(text).unwrap_or(Acces::Reservat)
}

/// The row before the event: what `abans` names, and the rest as it is now.
fn earlier<'a>(before: &'a Value, now: Fila<'a>) -> Fila<'a> {
    let text = |name: &str| before.get(name).map(Value::as_str);
    Fila {
        unitat: match text("unitat_id") {
            Some(id) => id.and_then(|id| id.parse().ok()),
            None => now.unitat,
        },
        familia: text("familia").unwrap_or(now.familia),
        acces: text("acces").flatten().map_or(now.acces, acces),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::permisos::{Acte, Actor, ActorKind, Grant, Rights, Rol};
    use jiff::Timestamp;
    use serde_json::json;

    use super::*;

    const MINE: Uuid = Uuid::from_u128(1);
    const OTHER: Uuid = Uuid::from_u128(2);
    const CASE: Uuid = Uuid::from_u128(3);

    fn sight(granted: &[(i32, Uuid)]) -> Sight {
        let grant = Grant {
            rol: Rol::Tramitador,
            unitat: Some(MINE),
            familia: None,
        };
        let rights = Rights {
            per_ens: BTreeMap::from([(7, vec![grant])]),
            only: None,
            fins: None,
        };
        let actor = Actor {
            kind: ActorKind::Usuari,
            id: Uuid::nil(),
            origen: String::new(),
        };
        let scopes = Scopes::prove(Arc::new(rights), Acte::EsdevenimentsLlegir, actor);
        Sight::new(&scopes, Arc::new(granted.iter().copied().collect()))
    }

    fn row(ens_id: i32, unitat: Uuid, acces: &str, dades: Value) -> EventRow {
        EventRow {
            ens_id,
            seq: 1,
            tipus: "expedient.modificat".into(),
            objecte: "expedient".into(),
            objecte_id: CASE,
            expedient_id: Some(CASE),
            unitat_id: Some(unitat),
            familia: Some("urbanisme".into()),
            acces: acces.into(),
            actor_id: None,
            instant: Timestamp::UNIX_EPOCH,
            dades,
        }
    }

    #[test]
    fn rights_and_what_changed_decide_what_is_seen() {
        let moved = json!({"abans": {"unitat_id": MINE}});
        let closed = json!({"abans": {"acces": "interessats"}});
        for (row, granted, expected) in [
            (row(7, MINE, "interessats", json!({})), &[][..], Seen::Whole),
            (row(7, OTHER, "interessats", json!({})), &[], Seen::Nothing),
            (row(8, MINE, "interessats", json!({})), &[], Seen::Nothing),
            (row(7, MINE, "reservat", json!({})), &[], Seen::Nothing),
            (row(7, MINE, "unheard-of", json!({})), &[], Seen::Nothing),
            (row(7, OTHER, "interessats", moved.clone()), &[], Seen::Lost),
            (row(7, MINE, "reservat", closed.clone()), &[], Seen::Lost),
            // It came from a third unit: it was never in sight.
            (row(7, OTHER, "interessats", closed), &[], Seen::Nothing),
            // A grant on the case keeps it in sight, only in its body.
            (
                row(7, OTHER, "reservat", moved.clone()),
                &[(7, CASE)],
                Seen::Whole,
            ),
            (
                row(7, OTHER, "reservat", json!({})),
                &[(8, CASE)],
                Seen::Nothing,
            ),
        ] {
            assert_eq!(sight(granted).of(&row), expected, "{row:?} {granted:?}");
        }
    }
}
