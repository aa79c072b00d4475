//! Organisational units of a body.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::{Refusal, Text, Unmet};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::unitat;
use crate::unit::{Event, Link, Unit};
use crate::{Error, Idempotency, Result, Scope, Store, Written};

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = unitat, check_for_backend(diesel::pg::Pg))]
pub struct Unitat {
    pub id: Uuid,
    pub codi: String,
    pub nom: String,
    pub pare_id: Option<Uuid>,
    pub dir3: Option<String>,
    pub activa: bool,
    pub versio: i64,
}

#[derive(Clone, Debug)]
pub struct NewUnitat {
    pub codi: String,
    pub nom: String,
    pub pare_id: Option<Uuid>,
    pub dir3: Option<String>,
}

/// What changes; none leaves it as it is, `Some(None)` clears it.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = unitat)]
pub struct UnitatChange {
    pub nom: Option<String>,
    pub pare_id: Option<Option<Uuid>>,
    pub dir3: Option<Option<String>>,
    pub activa: Option<bool>,
}

impl Store {
    /// Units by code, after one: one row more than the limit when there are more.
    pub async fn unitats(&self, scope: &Scope, after: &str, limit: i64) -> Result<Vec<Unitat>> {
        self.list(scope, async |mut conn: &Conn| {
            unitat::table
                .filter(unitat::ens_id.eq(scope.ens()))
                .filter(unitat::codi.gt(after))
                .order(unitat::codi)
                .limit(limit + 1)
                .select(Unitat::as_select())
                .load(&mut conn)
                .await
        })
        .await
    }

    pub async fn create_unitat(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        new: &NewUnitat,
    ) -> Result<Written<Unitat>> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            unit.head().await?;
            let id = unit.new_id();
            diesel::insert_into(unitat::table)
                .values((
                    unitat::ens_id.eq(unit.ens()),
                    unitat::id.eq(id),
                    unitat::codi.eq(&new.codi),
                    unitat::nom.eq(&new.nom),
                    unitat::pare_id.eq(new.pare_id),
                    unitat::dir3.eq(&new.dir3),
                ))
                .execute(&mut unit.conn())
                .await?;
            told(
                unit,
                "unitat.crear",
                "unitat.creada",
                id,
                json!({"codi": new.codi, "nom": new.nom, "pare": new.pare_id}),
            );
            Ok(id)
        };
        self.write(scope, key, work, async |conn: &Conn, id: Uuid| {
            by_id(conn, scope.ens(), id).await
        })
        .await
    }

    pub async fn update_unitat(
        &self,
        scope: &Scope,
        id: Uuid,
        versio: i64,
        change: &UnitatChange,
    ) -> Result<Unitat> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let before: Unitat = unitat::table
                .find((unit.ens(), id))
                .select(Unitat::as_select())
                .for_no_key_update()
                .first(&mut unit.conn())
                .await?;
            if before.versio != versio {
                return Err(Error::Stale {
                    current: before.versio,
                });
            }
            unit.head().await?;
            if let Some(Some(parent)) = change.pare_id {
                let parents: HashMap<Uuid, Option<Uuid>> = unitat::table
                    .filter(unitat::ens_id.eq(unit.ens()))
                    .select((unitat::id, unitat::pare_id))
                    .load::<(Uuid, Option<Uuid>)>(&mut unit.conn())
                    .await?
                    .into_iter()
                    .collect();
                if hangs_from(&parents, parent, id) {
                    return Err(Refusal::from(cycle()).into());
                }
            }
            diesel::update(unitat::table.find((unit.ens(), id)))
                .set((change, unitat::versio.eq(versio + 1)))
                .execute(&mut unit.conn())
                .await?;
            let contingut = json!({
                "abans": {"nom": before.nom, "pare": before.pare_id, "dir3": before.dir3, "activa": before.activa},
                "despres": {"nom": change.nom, "pare": change.pare_id, "dir3": change.dir3, "activa": change.activa},
            });
            told(unit, "unitat.modificar", "unitat.modificada", id, contingut);
            Ok(id)
        };
        let view = async |conn: &Conn, id: Uuid| by_id(conn, scope.ens(), id).await;
        Ok(self.write(scope, None, work, view).await?.view)
    }
}

fn told(unit: &mut Unit<'_>, acte: &str, tipus: &'static str, id: Uuid, contingut: Value) {
    unit.audit(Link {
        acte: acte.to_owned(),
        objecte: "unitat",
        objecte_id: id.to_string(),
        expedient: None,
        resultat: Resultat::Fet,
        contingut,
    });
    unit.event(Event {
        tipus,
        objecte: "unitat",
        objecte_id: id,
        expedient: None,
        unitat: None,
        familia: None,
        acces: domain::permisos::Acces::Public,
        dades: json!({}),
    });
}

/// Whether `unit` is `root` or hangs from it.
fn hangs_from(parents: &HashMap<Uuid, Option<Uuid>>, unit: Uuid, root: Uuid) -> bool {
    let mut here = Some(unit);
    // As many steps as units: what is there already may hold a loop.
    for _ in 0..=parents.len() {
        match here {
            Some(id) if id == root => return true,
            Some(id) => here = parents.get(&id).copied().flatten(),
            None => return false,
        }
    }
    true
}

fn cycle() -> Unmet {
    Unmet::new(
        "unitats.cicle",
        "Llei 40/2015, art. 5",
        Text::new(
            "Una unitat no pot dependre d'ella mateixa ni de les que en depenen.",
            "Una unidad no puede depender de sí misma ni de las que dependen de ella.",
            "Ua unitat non pòt depéner d'era madeisha ne des que ne depenen.",
            "A unit cannot hang from itself or from those that hang from it.",
        ),
    )
}

async fn by_id(mut conn: &Conn, ens: i32, id: Uuid) -> QueryResult<Unitat> {
    unitat::table
        .find((ens, id))
        .select(Unitat::as_select())
        .first(&mut conn)
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_hangs_from_itself_and_its_ancestors_only() {
        let id = Uuid::from_u128;
        let parents = HashMap::from([
            (id(1), None),
            (id(2), Some(id(1))),
            (id(3), Some(id(2))),
            (id(4), None),
            (id(5), Some(id(6))),
            (id(6), Some(id(5))),
        ]);
        for (unit, root, expected) in [
            (1, 1, true),
            (3, 1, true),
            (3, 2, true),
            (1, 3, false),
            (4, 1, false),
            (9, 1, false),
            (5, 1, true),
        ] {
            assert_eq!(
                hangs_from(&parents, id(unit), id(root)),
                expected,
                "{unit} {root}"
            );
        }
    }
}
