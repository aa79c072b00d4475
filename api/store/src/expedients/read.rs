//! One case: read it, or lock it to change it.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use uuid::Uuid;

use super::{Row, joined};
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::expedient;
use crate::unit::Unit;
use crate::{Error, Result, Scope, Store};

/// How people and programs name a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKey {
    Id(Uuid),
    /// Year and number.
    Numero(i32, i64),
}

impl Store {
    pub async fn expedient(&self, scope: &Scope, key: RowKey) -> Result<Row> {
        self.read(scope, async |conn: &Conn| find(conn, scope, key).await)
            .await
    }
}

/// The case in sight of the scope.
pub async fn find(mut conn: &Conn, scope: &Scope, key: RowKey) -> QueryResult<Row> {
    let query = joined()
        .filter(expedient::ens_id.eq(scope.ens()))
        .filter(visible(
            scope,
            expedient::unitat_id,
            expedient::familia,
            expedient::acces,
            expedient::id,
        ))
        .select(Row::as_select());
    match key {
        RowKey::Id(id) => query.filter(expedient::id.eq(id)).first(&mut conn).await,
        RowKey::Numero(year, number) => {
            query
                .filter(expedient::exercici.eq(year))
                .filter(expedient::numero.eq(number))
                .first(&mut conn)
                .await
        }
    }
}

/// The case by its identifier, for the answer of a write: whoever wrote it sees what they wrote.
pub async fn by_id(mut conn: &Conn, ens: i32, id: Uuid) -> QueryResult<Row> {
    joined()
        .filter(expedient::ens_id.eq(ens))
        .filter(expedient::id.eq(id))
        .select(Row::as_select())
        .first(&mut conn)
        .await
}

/// What a write needs of the case it locked.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = expedient, check_for_backend(diesel::pg::Pg))]
pub struct Locked {
    pub id: Uuid,
    pub estat: String,
    pub titol: String,
    pub procediment: String,
    pub procediment_versio: i32,
    pub adaptacio_id: Option<Uuid>,
    pub unitat_id: Uuid,
    pub familia: String,
    pub acces: String,
    pub responsable_id: Option<Uuid>,
    pub classificacio: Option<String>,
    pub dades: serde_json::Value,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub venciment: Option<Date>,
    pub versio: i64,
}

/// Locks the case for this unit and compares the caller's version.
pub async fn lock(unit: &Unit<'_>, key: RowKey, version: Option<i64>) -> Result<Locked> {
    let scope = unit.scope();
    let query = expedient::table
        .filter(expedient::ens_id.eq(scope.ens()))
        .filter(visible(
            scope,
            expedient::unitat_id,
            expedient::familia,
            expedient::acces,
            expedient::id,
        ))
        .select(Locked::as_select())
        .for_no_key_update();
    let mut conn = unit.conn();
    let row: Locked = match key {
        RowKey::Id(id) => query.filter(expedient::id.eq(id)).first(&mut conn).await?,
        RowKey::Numero(year, number) => {
            query
                .filter(expedient::exercici.eq(year))
                .filter(expedient::numero.eq(number))
                .first(&mut conn)
                .await?
        }
    };
    match version {
        Some(version) if version != row.versio => Err(Error::Stale {
            current: row.versio,
        }),
        _ => Ok(row),
    }
}
