//! Connections: two pools, and leases that never give back a connection in doubt.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use deadpool::managed::QueueMode;
use diesel_async::AsyncPgConnection;
use diesel_async::pooled_connection::deadpool::{Object, Pool, PoolError};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use futures::FutureExt;
use jiff::Timestamp;
use uuid::Uuid;

use crate::live::Commits;
use crate::tls::Target;
use crate::{Error, Result};

pub type Conn = AsyncPgConnection;

/// Longest wait for a read: for a connection, for its one round trip (`statement_timeout`), and a margin.
pub(crate) const READ: Duration = Duration::from_secs(7);
/// Longest wait for a unit of work: the server ends a transaction that is idle for as long.
pub(crate) const WRITE: Duration = Duration::from_secs(10);

/// Where time and randomness come from: parameters, so that tests move them.
#[derive(Clone, Copy, Debug)]
pub struct Sources {
    pub now: fn() -> Timestamp,
    pub fill: fn(&mut [u8]),
}

impl Sources {
    /// A UUIDv7.
    pub fn id(&self) -> Uuid {
        let mut random = [0; 10];
        (self.fill)(&mut random);
        let millis = u64::try_from((self.now)().as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    pub fn salt(&self) -> [u8; 16] {
        let mut salt = [0; 16];
        (self.fill)(&mut salt);
        salt
    }

    /// The day in Europe/Madrid, where legal days are.
    pub fn today(&self) -> jiff::civil::Date {
        madrid(&(self.now)()).date()
    }
}

/// An instant on the clock of Europe/Madrid (the bundled time zones always hold it).
pub fn madrid(instant: &Timestamp) -> jiff::Zoned {
    instant
        .in_tz("Europe/Madrid")
        .unwrap_or_else(|_| instant.to_zoned(jiff::tz::TimeZone::UTC))
}

#[derive(Clone, Debug)]
pub struct Config {
    pub url: String,
    /// Connections for reads and for writes: group commit wants many writers, reads want few.
    pub read_connections: usize,
    pub write_connections: usize,
    /// How long a request waits for a connection before it answers 503.
    pub wait: Duration,
}

/// The database of the installation.
#[derive(Clone)]
pub struct Store {
    read: Pool<Conn>,
    write: Pool<Conn>,
    pub(crate) sources: Sources,
    pub(crate) commits: Commits,
    target: Target,
    /// Round trips that the database has answered: what tells a busy one from one that is away.
    answers: Arc<AtomicU64>,
}

impl Store {
    pub fn connect(config: &Config, sources: Sources) -> Result<Store> {
        let target = Target::new(&config.url)?;
        let pool = |name: &'static str, size: usize| {
            let target = target.clone();
            let mut manager = ManagerConfig::default();
            // `Verified`, the default, sends a query at each checkout and halves the reads per second.
            manager.recycling_method = RecyclingMethod::Fast;
            manager.custom_setup = Box::new(move |_| establish(target.clone(), name).boxed());
            let manager = AsyncDieselConnectionManager::new_with_config(&config.url, manager);
            Pool::builder(manager)
                .max_size(size)
                // Few busy connections stay warm: in turns, each of them would find its caches cold.
                .queue_mode(QueueMode::Lifo)
                .wait_timeout(Some(config.wait))
                .create_timeout(Some(config.wait))
                .recycle_timeout(Some(config.wait))
                .runtime(deadpool::Runtime::Tokio1)
                .build()
                .map_err(|error| Error::Unavailable(error.to_string()))
        };
        Ok(Store {
            read: pool("expedit read", config.read_connections)?,
            write: pool("expedit write", config.write_connections)?,
            sources,
            commits: Commits::default(),
            target,
            answers: Arc::default(),
        })
    }

    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// For connections that live outside the pools (LISTEN).
    pub(crate) fn target(&self) -> &Target {
        &self.target
    }

    pub(crate) async fn reader(&self) -> Result<Lease> {
        Lease::take(&self.read, &self.answers).await
    }

    pub(crate) async fn writer(&self) -> Result<Lease> {
        Lease::take(&self.write, &self.answers).await
    }

    /// Waits for the database no longer than this. It bounds its statements itself; a machine that is gone, or a
    /// network that swallows, says nothing at all.
    pub(crate) async fn answered<T, E: From<Error>>(
        &self,
        limit: Duration,
        work: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let Ok(done) = tokio::time::timeout(limit, work).await else {
            // What lies idle leads to the same place: the next requests connect anew.
            self.read.retain(|_, _| false);
            self.write.retain(|_, _| false);
            return Err(Error::Unavailable("no answer in time".into()).into());
        };
        done
    }
}

const OPTIONS: &str = "-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 -c jit=off -c lock_timeout=4000";

async fn establish(target: Target, name: &'static str) -> diesel::ConnectionResult<Conn> {
    let (client, connection) = target
        .open(name, OPTIONS)
        .await
        .map_err(|error| diesel::ConnectionError::BadConnection(error.to_string()))?;
    Conn::try_from_client_and_connection(client, connection).await
}

/// A connection on loan. Unless it is given back clean it is closed: a request that was cut in the middle of a
/// transaction leaves nothing behind for the next one.
pub(crate) struct Lease {
    object: Option<Object<Conn>>,
    clean: bool,
    answers: Arc<AtomicU64>,
}

impl Lease {
    async fn take(pool: &Pool<Conn>, answers: &Arc<AtomicU64>) -> Result<Lease> {
        let before = answers.load(Ordering::Relaxed);
        let object = pool.get().await.map_err(|error| match error {
            // All were taken all the time. If others were answered meanwhile it is the service that is too busy.
            PoolError::Timeout(deadpool::managed::TimeoutType::Wait)
                if answers.load(Ordering::Relaxed) != before =>
            {
                Error::Busy
            }
            error => Error::Unavailable(error.to_string()),
        })?;
        Ok(Lease {
            object: Some(object),
            clean: false,
            answers: answers.clone(),
        })
    }

    /// The transaction ended: the connection may serve somebody else.
    pub(crate) fn give_back(mut self) {
        self.clean = true;
        self.answers.fetch_add(1, Ordering::Relaxed);
    }
}

impl Deref for Lease {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        match &self.object {
            Some(object) => object,
            None => unreachable!("a lease holds its connection until it is dropped"),
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if !self.clean
            && let Some(object) = self.object.take()
        {
            drop(Object::take(object));
        }
    }
}
