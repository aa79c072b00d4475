//! What a body changes of itself: its name, its codes, its settings, its local holidays.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Ens, Holiday, by_id};
use crate::pool::Conn;
use crate::schema::{ens, festiu};
use crate::unit::{Retryable, Unit};
use crate::{Error, Event, Link, Result, Scope, Store};

/// What changes; `None` leaves as it is.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = ens)]
pub struct EnsChange {
    pub nom: Option<String>,
    pub dir3: Option<String>,
    pub dir3_verificat: Option<bool>,
    pub configuracio: Option<Value>,
}

impl EnsChange {
    fn changes(&self, before: &Ens) -> Value {
        let old = [
            ("nom", json!(before.nom)),
            ("dir3", json!(before.dir3)),
            ("dir3_verificat", json!(before.dir3_verificat)),
            ("configuracio", before.configuracio.clone()),
        ];
        let new = [
            json!(self.nom),
            json!(self.dir3),
            json!(self.dir3_verificat),
            json!(self.configuracio),
        ];
        let changed = old
            .into_iter()
            .zip(new)
            .filter(|((_, old), new)| !new.is_null() && old != new)
            .map(|((camp, old), new)| (camp.to_owned(), json!({"abans": old, "despres": new})));
        Value::Object(changed.collect::<Map<_, _>>())
    }
}

impl Store {
    /// Changes a body at a version. `change` sees the locked row, may refuse, and says what changes.
    pub async fn update_ens<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        version: i64,
        change: impl Fn(&Ens) -> Result<EnsChange, E>,
    ) -> Result<Ens, E> {
        let written = self
            .write(
                scope,
                None,
                async |unit: &mut Unit| -> Result<Uuid, E> {
                    let before = lock(unit, version).await?;
                    let change = change(&before)?;
                    unit.head().await?;
                    diesel::update(ens::table.find(scope.ens()))
                        .set((&change, ens::versio.eq(version + 1)))
                        .execute(&mut unit.conn())
                        .await
                        .map_err(Error::from)?;
                    Ok(tell(
                        unit,
                        "ens.modificar",
                        "ens.modificat",
                        change.changes(&before),
                    ))
                },
                async |conn: &Conn, _| by_id(conn, scope.ens()).await,
            )
            .await?;
        Ok(written.view)
    }

    /// Holidays of a scope in a year.
    pub async fn holidays(&self, scope: &Scope, ambit: &str, any: i16) -> Result<Vec<Holiday>> {
        self.read(scope, async |conn: &Conn| of_year(conn, ambit, any).await)
            .await
    }

    /// Replaces the local holidays of a year, at a version of the body.
    pub async fn replace_holidays<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        version: i64,
        ambit: &str,
        any: i16,
        days: &[Holiday],
    ) -> Result<(Ens, Vec<Holiday>), E> {
        let written = self
            .write(
                scope,
                None,
                async |unit: &mut Unit| -> Result<Uuid, E> {
                    lock(unit, version).await?;
                    let before = of_year(unit.conn(), ambit, any).await.map_err(Error::from)?;
                    unit.head().await?;
                    write_days(unit, version, ambit, any, days).await?;
                    let dates = |days: &[Holiday]| json!(days.iter().map(|d| d.data).collect::<Vec<_>>());
                    let changes = json!({"festius": {"abans": dates(&before), "despres": dates(days)}, "any": any});
                    Ok(tell(unit, "calendari.reemplacar", "calendari.reemplacat", changes))
                },
                async |conn: &Conn, _| {
                    let own = by_id(conn, scope.ens());
                    futures::try_join!(own, of_year(conn, ambit, any))
                },
            )
            .await?;
        Ok(written.view)
    }
}

/// The row of the body, when it is at this version.
async fn lock(unit: &Unit<'_>, version: i64) -> Result<Ens> {
    let row: Ens = ens::table
        .find(unit.ens())
        .for_no_key_update()
        .select(Ens::as_select())
        .first(&mut unit.conn())
        .await?;
    match row.versio == version {
        true => Ok(row),
        false => Err(Error::Stale {
            current: row.versio,
        }),
    }
}

async fn of_year(mut conn: &Conn, ambit: &str, any: i16) -> QueryResult<Vec<Holiday>> {
    festiu::table
        .filter(festiu::ambit.eq(ambit))
        .filter(festiu::data.between(
            Date::constant(any, 1, 1).to_diesel(),
            Date::constant(any, 12, 31).to_diesel(),
        ))
        .order(festiu::data)
        .select(Holiday::as_select())
        .load(&mut conn)
        .await
}

/// The version of the body rises with its calendar, and every process hears of it.
async fn write_days(
    unit: &Unit<'_>,
    version: i64,
    ambit: &str,
    any: i16,
    days: &[Holiday],
) -> Result<()> {
    let (first, last) = (
        Date::constant(any, 1, 1).to_diesel(),
        Date::constant(any, 12, 31).to_diesel(),
    );
    diesel::delete(
        festiu::table
            .filter(festiu::ambit.eq(ambit))
            .filter(festiu::data.between(first, last)),
    )
    .execute(&mut unit.conn())
    .await?;
    for day in days {
        diesel::insert_into(festiu::table)
            .values((
                festiu::ambit.eq(ambit),
                festiu::data.eq(day.data.to_diesel()),
                festiu::nom.eq(&day.nom),
                festiu::font.eq(&day.font),
            ))
            .execute(&mut unit.conn())
            .await?;
    }
    diesel::update(ens::table.find(unit.ens()))
        .set(ens::versio.eq(version + 1))
        .execute(&mut unit.conn())
        .await?;
    Ok(())
}

fn tell(unit: &mut Unit<'_>, acte: &str, tipus: &'static str, contingut: Value) -> Uuid {
    let made = unit.new_id();
    unit.audit(Link {
        acte: acte.to_owned(),
        objecte: "ens",
        objecte_id: unit.ens().to_string(),
        expedient: None,
        resultat: Resultat::Fet,
        contingut,
    });
    unit.event(Event {
        tipus,
        objecte: "ens",
        objecte_id: made,
        expedient: None,
        unitat: None,
        familia: None,
        acces: domain::Acces::Public,
        dades: json!({}),
    });
    made
}
