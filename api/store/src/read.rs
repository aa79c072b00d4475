//! Reads: one round trip, BEGIN, the transaction's bodies, the query and COMMIT in one pipeline.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use diesel::QueryResult;
use diesel_async::RunQueryDsl;
use futures::future::{BoxFuture, maybe_done};
use futures::join;
use uuid::Uuid;

use crate::pool::{Conn, READ};
use crate::sql::{BEGIN_READ, COMMIT, set_config};
use crate::{Result, Scope, Scopes, Store};

impl Store {
    /// Reads inside one body. The query must issue all its statements at once (one, or several joined): what it
    /// issues after an await falls outside the transaction, where row-level security shows no rows.
    pub async fn read<T>(
        &self,
        scope: &Scope,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.read_bodies(&[scope.ens()], scope.actor().id, query)
            .await
    }

    /// Reads a page: like [`read`](Store::read), with a plan for the body at hand. Bodies differ a thousandfold in size
    /// and the policies hide that from a generic plan, which then reads and sorts a whole body for one page (75 ms for
    /// a body of 15,000 cases). Reads of one row keep the generic plan: it is right, and planning costs more than they do.
    pub async fn list<T>(
        &self,
        scope: &Scope,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.read(scope, async |conn: &Conn| {
            let (planned, rows) = join!(plan_for_these(conn), query(conn));
            planned?;
            rows
        })
        .await
    }

    /// Reads over every body of the proof.
    pub async fn read_across<T>(
        &self,
        scopes: &Scopes,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.read_bodies(&scopes.bodies(), scopes.actor().id, query)
            .await
    }

    /// Reads what a subject may know of themselves (memberships, account) before any right is proven.
    pub(crate) async fn read_self<T>(
        &self,
        subject: Uuid,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.read_bodies(&[], subject, query).await
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.read_self(Uuid::nil(), async |_| Ok(())).await
    }

    pub(crate) async fn read_bodies<T>(
        &self,
        bodies: &[i32],
        subject: Uuid,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.answered(READ, async {
            let lease = self.reader().await?;
            let conn: &Conn = &lease;
            // Joined, not tried: every answer is awaited, so that the connection is clean whatever the query said.
            let (begin, scope, rows, commit) = join!(
                BEGIN_READ.execute(&mut &*conn),
                set_scope(conn, bodies, subject),
                query(conn),
                COMMIT.execute(&mut &*conn),
            );
            begin?;
            scope?;
            commit?;
            lease.give_back();
            Ok(rows?)
        })
        .await
    }
}

/// Says which bodies the transaction works in and who acts. Local to the transaction.
pub(crate) async fn set_scope(conn: &Conn, bodies: &[i32], subject: Uuid) -> QueryResult<()> {
    let list = bodies
        .iter()
        .map(i32::to_string)
        .collect::<Vec<_>>()
        .join(",");
    diesel::select((
        set_config("expedit.ens", format!("{{{list}}}"), true),
        set_config("expedit.subjecte", subject.to_string(), true),
    ))
    .execute(&mut &*conn)
    .await
    .map(drop)
}

async fn plan_for_these(conn: &Conn) -> QueryResult<()> {
    diesel::select(set_config("plan_cache_mode", "force_custom_plan", true))
        .execute(&mut &*conn)
        .await
        .map(drop)
}

/// Issues any number of statements in their order and awaits every answer. (`join_all` leaves the order of many to
/// chance.)
pub(crate) async fn in_order<T>(statements: Vec<BoxFuture<'_, T>>) -> Vec<T> {
    let mut sent: Vec<_> = statements.into_iter().map(maybe_done).collect();
    poll_fn(|cx| {
        let mut waiting = false;
        for statement in &mut sent {
            waiting |= Pin::new(statement).poll(cx).is_pending();
        }
        match waiting {
            true => Poll::Pending,
            false => Poll::Ready(()),
        }
    })
    .await;
    sent.iter_mut()
        .filter_map(|answer| Pin::new(answer).take_output())
        .collect()
}
