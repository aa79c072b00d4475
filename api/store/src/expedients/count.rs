//! How many cases a list has, without reading them.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::BigInt;
use diesel_async::RunQueryDsl;
use futures::future::try_join_all;

use super::list::{Filter, filtered};
use crate::pool::Conn;
use crate::schema::expedient;
use crate::{Result, Scope, Store};

/// A count stops here; beyond it nobody reads the number.
pub const COUNT_CAP: i64 = 10_000;

impl Store {
    /// How many cases there are, counted up to one beyond the cap.
    pub async fn count_expedients(&self, scope: &Scope, filter: &Filter) -> Result<i64> {
        let counts = self.count_each(scope, std::slice::from_ref(filter)).await?;
        Ok(counts.into_iter().sum())
    }

    /// The same for several lists at once, in one round trip.
    pub async fn count_each(&self, scope: &Scope, filters: &[Filter]) -> Result<Vec<i64>> {
        self.list(scope, async |conn: &Conn| {
            try_join_all(filters.iter().map(|filter| count(conn, scope, filter))).await
        })
        .await
    }
}

async fn count(mut conn: &Conn, scope: &Scope, filter: &Filter) -> QueryResult<i64> {
    let query = filtered(scope, filter)
        .select(expedient::id)
        .limit(COUNT_CAP + 1);
    Counted { query }.get_result(&mut conn).await
}

/// `SELECT count(*)` of a query that is bounded, for which diesel has no words.
struct Counted<Q> {
    query: Q,
}

impl<Q> Query for Counted<Q> {
    type SqlType = BigInt;
}

impl<Q> QueryId for Counted<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for Counted<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("SELECT count(*) FROM (");
        self.query.walk_ast(out.reborrow())?;
        out.push_sql(") AS bounded");
        Ok(())
    }
}
