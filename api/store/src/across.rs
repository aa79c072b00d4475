//! Reads over bodies: the same statement for each, with its own rights, in pipelines of one round trip; then merged.

use diesel::QueryResult;
use futures::future::try_join_all;

use crate::pool::Conn;
use crate::{Result, Scope, Scopes, Store};

/// Statements in one pipeline.
const AT_ONCE: usize = 24;

impl Store {
    /// One answer for each body of the proof.
    pub(crate) async fn each_body<T>(
        &self,
        scopes: &Scopes,
        query: impl AsyncFn(&Conn, &Scope) -> QueryResult<T>,
    ) -> Result<Vec<T>> {
        let bodies: Vec<&Scope> = scopes.iter().collect();
        self.in_pipelines(scopes, &bodies, async |conn: &Conn, scope: &&Scope| {
            query(conn, scope).await
        })
        .await
    }

    /// One answer for each item, in their order.
    pub(crate) async fn in_pipelines<I, T>(
        &self,
        scopes: &Scopes,
        items: &[I],
        query: impl AsyncFn(&Conn, &I) -> QueryResult<T>,
    ) -> Result<Vec<T>> {
        let mut all = Vec::with_capacity(items.len());
        for some in items.chunks(AT_ONCE) {
            let rows = self
                .list_across(scopes, async |conn: &Conn| {
                    try_join_all(some.iter().map(|item| query(conn, item))).await
                })
                .await?;
            all.extend(rows);
        }
        Ok(all)
    }
}

/// The first `limit` rows of all the pages, by an order that they share.
pub(crate) fn merged<T, K: Ord>(pages: Vec<Vec<T>>, limit: i64, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut rows: Vec<T> = pages.into_iter().flatten().collect();
    rows.sort_by_key(key);
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    rows
}
