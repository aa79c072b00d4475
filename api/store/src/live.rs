//! News between processes. The event log is the truth; what stands here only hastens who reads it.
//!
//! No business transaction notifies: NOTIFY takes one lock of the whole database until the commit. After its commit
//! a unit marks the body as changed in memory ([`Commits`]); one task of the process gathers the marks and notifies.

use diesel_async::RunQueryDsl;
use futures::{StreamExt, future, join, stream};
use tokio::sync::broadcast;

use crate::pool::{Conn, READ};
use crate::sql::pg_notify;
use crate::{Error, Result, Store};

const CHANNEL: &str = "expedit";

/// Bodies that this process changed, as they commit.
#[derive(Clone, Debug)]
pub(crate) struct Commits(broadcast::Sender<i32>);

impl Default for Commits {
    fn default() -> Commits {
        Commits(broadcast::Sender::new(1024))
    }
}

impl Commits {
    pub(crate) fn mark(&self, ens: i32) {
        // An error means that nobody listens: a command, not a service.
        let _ = self.0.send(ens);
    }
}

impl Store {
    /// Bodies with new events written by this process. A receiver that lags asks all of its bodies.
    pub fn commits(&self) -> broadcast::Receiver<i32> {
        self.commits.0.subscribe()
    }

    /// Tells the other processes, in a transaction of its own.
    pub async fn announce(&self, payload: &str) -> Result<()> {
        self.answered(READ, async {
            let lease = self.reader().await?;
            let conn: &Conn = &lease;
            diesel::select(pg_notify(CHANNEL, payload))
                .execute(&mut &*conn)
                .await?;
            lease.give_back();
            Ok(())
        })
        .await
    }

    /// Hears the announcements of all processes until the connection is cut; answers why it was.
    pub async fn listen(&self, mut heard: impl FnMut(&str)) -> Error {
        let away = |error: tokio_postgres::Error| Error::Unavailable(error.to_string());
        let opened = self.target().open("expedit listen", "").await;
        let (client, mut connection) = match opened {
            Ok(pair) => pair,
            Err(error) => return away(error),
        };
        let mut failed = None;
        let messages = stream::poll_fn(|cx| connection.poll_message(cx)).for_each(|message| {
            match message {
                Ok(tokio_postgres::AsyncMessage::Notification(note)) => heard(note.payload()),
                Ok(_) => {}
                Err(error) => failed = Some(error),
            }
            future::ready(())
        });
        let (listening, ()) = join!(client.batch_execute("LISTEN expedit"), messages);
        match failed.or(listening.err()) {
            Some(error) => away(error),
            None => Error::Unavailable("the connection was closed".into()),
        }
    }
}
