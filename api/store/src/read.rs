//! Reads: one round trip, BEGIN with the transaction's bodies, the query and COMMIT in one pipeline.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use diesel::QueryResult;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use futures::future::{BoxFuture, maybe_done};
use futures::join;
use uuid::Uuid;

use crate::pool::{Conn, READ};
use crate::sql::{COMMIT, set_config};
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
        self.answer(Mode::Page, &[scope.ens()], scope.actor().id, query)
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

    /// Reads pages over every body of the proof, planned like [`list`](Store::list).
    pub(crate) async fn list_across<T>(
        &self,
        scopes: &Scopes,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.answer(Mode::Page, &scopes.bodies(), scopes.actor().id, query)
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
        self.answer(Mode::Read, bodies, subject, query).await
    }

    async fn answer<T>(
        &self,
        mode: Mode,
        bodies: &[i32],
        subject: Uuid,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.answered(READ, async {
            let lease = self.reader().await?;
            let conn: &Conn = &lease;
            // Joined, not tried: every answer is awaited, so that the connection is clean whatever the query said.
            let (begun, rows, commit) = join!(
                begin(conn, mode, bodies, subject),
                query(conn),
                COMMIT.execute(&mut &*conn),
            );
            begun?;
            commit?;
            lease.give_back();
            Ok(rows?)
        })
        .await
    }
}

/// What a transaction may do.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mode {
    Read,
    /// Reads with a plan for the values at hand.
    Page,
    Write,
}

/// Begins a transaction and says which bodies it works in and who acts, in one message: each one more costs both sides
/// an answer and a wake. Numbers and an identifier can stand in its text.
pub(crate) async fn begin(
    conn: &Conn,
    mode: Mode,
    bodies: &[i32],
    subject: Uuid,
) -> QueryResult<()> {
    let mode = match mode {
        Mode::Read => "READ ONLY",
        Mode::Page => "READ ONLY; SET LOCAL plan_cache_mode = force_custom_plan",
        Mode::Write => "READ WRITE",
    };
    let list = array(bodies);
    let text = format!(
        "BEGIN {mode}; SET LOCAL expedit.ens = '{list}'; SET LOCAL expedit.subjecte = '{subject}'"
    );
    (&mut &*conn).batch_execute(&text).await
}

/// Says again, inside a transaction, which bodies it works in and who acts.
pub(crate) async fn set_scope(conn: &Conn, bodies: &[i32], subject: Uuid) -> QueryResult<()> {
    diesel::select((
        set_config("expedit.ens", array(bodies), true),
        set_config("expedit.subjecte", subject.to_string(), true),
    ))
    .execute(&mut &*conn)
    .await
    .map(drop)
}

/// `{1,2}`.
fn array(bodies: &[i32]) -> String {
    let list: Vec<String> = bodies.iter().map(i32::to_string).collect();
    format!("{{{}}}", list.join(","))
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
