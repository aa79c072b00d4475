//! Changes without legal effect: title, unit, who answers, access, classification, data.

use diesel::prelude::*;
use domain::auditoria::Resultat;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::Row;
use super::read::{Locked, RowKey, by_id, lock};
use crate::pool::Conn;
use crate::schema::{document, expedient};
use crate::sql::instant_oficial;
use crate::unit::{Retryable, Unit};
use crate::{Error, Event, Link, Result, Scope, Store, Written};

/// What changes; `None` leaves as it is.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = expedient)]
pub struct Patch {
    pub titol: Option<String>,
    pub unitat_id: Option<Uuid>,
    pub responsable_id: Option<Option<Uuid>>,
    pub acces: Option<String>,
    pub classificacio: Option<Option<String>>,
    pub dades: Option<Value>,
}

impl Patch {
    /// Field by field, with the version that the case reaches.
    fn changes(&self, before: &Locked) -> Value {
        let mut changes = Map::new();
        changes.insert("versio_expedient".into(), json!(before.versio + 1));
        let mut note = |name: &str, old: Value, new: Option<Value>| {
            if let Some(new) = new.filter(|new| *new != old) {
                changes.insert(name.into(), json!({"abans": old, "despres": new}));
            }
        };
        note(
            "titol",
            json!(before.titol),
            self.titol.as_ref().map(|v| json!(v)),
        );
        note(
            "unitat",
            json!(before.unitat_id),
            self.unitat_id.map(|v| json!(v)),
        );
        note(
            "responsable",
            json!(before.responsable_id),
            self.responsable_id.map(|v| json!(v)),
        );
        note(
            "acces",
            json!(before.acces),
            self.acces.as_ref().map(|v| json!(v)),
        );
        note(
            "classificacio",
            json!(before.classificacio),
            self.classificacio.as_ref().map(|v| json!(v)),
        );
        note("dades", before.dades.clone(), self.dades.clone());
        Value::Object(changes)
    }
}

impl Store {
    /// Changes a case at a version. `check` sees the locked row and may refuse.
    pub async fn update_expedient<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        key: RowKey,
        version: i64,
        patch: &Patch,
        tipus: &'static str,
        check: impl Fn(&Locked) -> Result<(), E>,
    ) -> Result<Written<Row>, E> {
        self.write(
            scope,
            None,
            async |unit: &mut Unit| {
                let before = lock(unit, key, Some(version)).await?;
                check(&before)?;
                unit.put(
                    diesel::update(expedient::table.find((scope.ens(), before.id))).set((
                        patch,
                        expedient::versio.eq(version + 1),
                        expedient::modificat_el.eq(instant_oficial()),
                    )),
                );
                spread(unit, &before, patch);
                record(unit, &before, patch, tipus);
                Ok(before.id)
            },
            async |conn: &Conn, id| by_id(conn, scope.ens(), id).await,
        )
        .await
    }
}

/// The unit and access level of a case stand on its documents too, where rights are decided.
fn spread(unit: &mut Unit<'_>, before: &Locked, patch: &Patch) {
    if patch.unitat_id.is_none() && patch.acces.is_none() {
        return;
    }
    let unitat = patch.unitat_id.unwrap_or(before.unitat_id);
    let acces = patch.acces.as_deref().unwrap_or(&before.acces);
    unit.put(
        diesel::update(
            document::table
                .filter(document::ens_id.eq(unit.ens()))
                .filter(document::expedient_id.eq(before.id)),
        )
        .set((document::unitat_id.eq(unitat), document::acces.eq(acces))),
    );
}

/// The event carries where the case was and where it is: who loses sight of it gets a tombstone.
fn record(unit: &mut Unit<'_>, before: &Locked, patch: &Patch, tipus: &'static str) {
    let unitat = patch.unitat_id.unwrap_or(before.unitat_id);
    let acces = patch.acces.as_deref().unwrap_or(&before.acces);
    let moved = unitat != before.unitat_id || acces != before.acces;
    let dades = if moved {
        json!({"abans": {"unitat_id": before.unitat_id, "familia": before.familia, "acces": before.acces}})
    } else {
        json!({})
    };
    unit.event(Event {
        tipus,
        objecte: "expedient",
        objecte_id: before.id,
        expedient: Some(before.id),
        unitat: Some(unitat),
        familia: Some(before.familia.clone()),
        acces: domain::Acces::parse(acces).unwrap_or_default(),
        dades,
    });
    unit.audit(Link {
        acte: tipus.into(),
        objecte: "expedient",
        objecte_id: before.id.to_string(),
        expedient: Some(before.id),
        resultat: Resultat::Fet,
        contingut: patch.changes(before),
    });
}
