//! Several cases at once: named one by one or by a filter, and locked together.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures::try_join;
use uuid::Uuid;

use super::list::{Filter, filtered};
use super::read::{Locked, RowKey};
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::expedient;
use crate::unit::Unit;
use crate::{Result, Scope, Store};

/// A case with the number that people read.
#[derive(Clone, Debug, Queryable)]
pub struct Named {
    pub id: Uuid,
    pub exercici: Option<i32>,
    pub numero: Option<i64>,
}

impl Named {
    fn answers(&self, key: RowKey) -> bool {
        match key {
            RowKey::Id(id) => self.id == id,
            RowKey::Numero(year, number) => {
                (self.exercici, self.numero) == (Some(year), Some(number))
            }
        }
    }
}

impl Store {
    /// The cases of these names, in their order; none for a name that is nobody's in sight.
    pub async fn cases_named(&self, scope: &Scope, keys: &[RowKey]) -> Result<Vec<Option<Named>>> {
        use expedient as e;
        let (mut ids, mut years, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
        for key in keys {
            match key {
                RowKey::Id(id) => ids.push(*id),
                RowKey::Numero(year, number) => {
                    years.push(*year);
                    numbers.push(*number);
                }
            }
        }
        let seen = || {
            e::table
                .filter(e::ens_id.eq(scope.ens()))
                .filter(visible(scope, e::unitat_id, e::familia, e::acces, e::id))
                .select((e::id, e::exercici, e::numero))
        };
        let by_id = seen().filter(e::id.eq_any(&ids));
        // More than was asked for when years differ: what follows picks.
        let by_number = seen()
            .filter(e::exercici.eq_any(&years))
            .filter(e::numero.eq_any(&numbers));
        let (mut found, more): (Vec<Named>, Vec<Named>) = self
            .read(scope, async |conn: &Conn| {
                try_join!(by_id.load(&mut &*conn), by_number.load(&mut &*conn))
            })
            .await?;
        found.extend(more);
        Ok(keys
            .iter()
            .map(|key| found.iter().find(|case| case.answers(*key)).cloned())
            .collect())
    }

    /// The first `limit` cases of a list, oldest first.
    pub async fn cases_of(&self, scope: &Scope, filter: &Filter, limit: i64) -> Result<Vec<Named>> {
        use expedient as e;
        let query = filtered(scope, filter)
            .order((e::data_obertura.asc(), e::id.asc()))
            .limit(limit)
            .select((e::id, e::exercici, e::numero));
        self.read(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }
}

/// Locks those of the cases that the scope may do its act on, always in the same order.
pub(crate) async fn lock_all(
    unit: &Unit<'_>,
    scope: &Scope,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Locked>> {
    use expedient as e;
    let rows: Vec<Locked> = e::table
        .filter(e::ens_id.eq(scope.ens()))
        .filter(e::id.eq_any(ids))
        .filter(visible(scope, e::unitat_id, e::familia, e::acces, e::id))
        .order(e::id)
        .select(Locked::as_select())
        .for_no_key_update()
        .load(&mut unit.conn())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
