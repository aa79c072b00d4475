//! Writes without history: state that is not of the law (how far an upload came), which takes no head, no number
//! and no audit link. Whatever a case or a person would miss goes through `Store::write`.

use diesel::QueryResult;
use diesel_async::RunQueryDsl;
use futures::join;

use crate::pool::{Conn, READ};
use crate::read::{Mode, begin};
use crate::sql::COMMIT;
use crate::{Result, Scope, Store};

impl Store {
    /// One round trip in one body. As in `read`, the query issues all its statements at once.
    pub async fn write_technical<T>(
        &self,
        scope: &Scope,
        query: impl AsyncFnOnce(&Conn) -> QueryResult<T>,
    ) -> Result<T> {
        self.answered(READ, async {
            let lease = self.writer().await?;
            let conn: &Conn = &lease;
            let bodies = [scope.ens()];
            // Every answer is awaited; after a refused statement COMMIT rolls back, and that statement's error tells.
            let (begun, done, commit) = join!(
                begin(conn, Mode::Write, &bodies, scope.actor().id),
                query(conn),
                COMMIT.execute(&mut &*conn),
            );
            begun?;
            let done = done?;
            commit?;
            lease.give_back();
            Ok(done)
        })
        .await
    }
}
