//! Rights in memory, followed from the log of changes: a right withdrawn anywhere stops here within a second.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use domain::permisos::Rights;
use futures::join;
use jiff::SignedDuration;
use moka::sync::Cache;
use store::Store;
use store::ens::Directory;
use store::identitat::Change;
use tokio::sync::{Mutex, watch};
use uuid::Uuid;

use crate::clock;
use crate::problem::{Problem, Result, catalog};

/// How often the log is read.
const EVERY: Duration = Duration::from_millis(400);
/// Rights older than this answer nobody.
const STALE: Duration = Duration::from_secs(1);

pub struct RightsTable {
    store: Store,
    rev: AtomicI64,
    /// One reader of the log at a time: who asks for a refresh must not be told "nothing new" while another is still
    /// loading what it found.
    reading: Mutex<()>,
    fresh: RwLock<Instant>,
    rights: Cache<Uuid, Arc<Rights>>,
    moved: watch::Sender<i64>,
    /// Sessions that ended while their tokens may still be alive.
    ended: Cache<Uuid, ()>,
    bodies: RwLock<Arc<Directory>>,
    /// How many times the log has told of another directory, and which of them the one at hand has. It is loaded beside the
    /// log, which nobody may wait for: a directory takes longer to read than rights may be stale.
    told: watch::Sender<u64>,
    loaded: Mutex<u64>,
}

impl RightsTable {
    pub async fn load(store: Store) -> Result<RightsTable> {
        let life = SignedDuration::from_secs(super::token::LIFE + 60);
        let (rev, ended) = store.revision(clock::now() - life).await?;
        let bodies = store.directory().await?;
        let table = RightsTable {
            store,
            rev: AtomicI64::new(rev),
            reading: Mutex::new(()),
            fresh: RwLock::new(Instant::now()),
            moved: watch::Sender::new(rev),
            rights: Cache::builder()
                .max_capacity(50_000)
                .time_to_live(Duration::from_secs(600))
                .build(),
            ended: Cache::builder()
                .time_to_live(Duration::from_secs(super::token::LIFE as u64 + 60))
                .build(),
            bodies: RwLock::new(Arc::new(bodies)),
            told: watch::Sender::new(0),
            loaded: Mutex::new(0),
        };
        for sid in ended {
            table.end(&sid);
        }
        Ok(table)
    }

    /// Follows the log for ever.
    pub async fn follow(&self) {
        join!(self.follow_log(), self.follow_directory());
    }

    /// A failed read is tried again; meanwhile rights grow stale and requests answer 503.
    async fn follow_log(&self) {
        loop {
            tokio::time::sleep(EVERY).await;
            if let Err(error) = self.read_log().await {
                tracing::warn!(%error, "the log of rights could not be read");
            }
        }
    }

    /// A failed load is tried again: until then bodies are as they were.
    async fn follow_directory(&self) {
        let mut told = self.told.subscribe();
        while told.changed().await.is_ok() {
            while let Err(error) = self.load_directory().await {
                tracing::warn!(%error, "the directory could not be read");
                tokio::time::sleep(EVERY).await;
            }
        }
    }

    async fn read_log(&self) -> store::Result<()> {
        let _alone = self.reading.lock().await;
        let asked = Instant::now();
        let changes = self.store.changes(self.rev.load(Ordering::Acquire)).await?;
        if let Some(last) = changes.last() {
            // The revision moves before the entries fall: a load that began earlier sees it and does not keep its answer.
            self.rev.store(last.rev, Ordering::Release);
            self.apply(&changes);
            self.moved.send_replace(last.rev);
        }
        *self.fresh.write().unwrap_or_else(PoisonError::into_inner) = asked;
        Ok(())
    }

    fn apply(&self, changes: &[Change]) {
        for change in changes {
            match change.mena.as_str() {
                "subjecte" => {
                    if let Ok(id) = change.id.parse::<Uuid>() {
                        self.rights.invalidate(&id);
                    }
                }
                "sessio" => self.end(&change.id),
                _ => {}
            }
        }
        if changes
            .iter()
            .any(|change| !matches!(change.mena.as_str(), "subjecte" | "sessio"))
        {
            self.told.send_modify(|times| *times += 1);
        }
    }

    /// Loads the directory when the log has told of another one since the last load began.
    async fn load_directory(&self) -> store::Result<()> {
        let mut loaded = self.loaded.lock().await;
        let told = *self.told.borrow();
        if *loaded < told {
            let directory = self.store.directory_after(&self.directory()).await?;
            let directory = Arc::new(directory);
            *self.bodies.write().unwrap_or_else(PoisonError::into_inner) = directory;
            *loaded = told;
        }
        Ok(())
    }

    fn end(&self, sid: &str) {
        if let Ok(sid) = sid.parse() {
            self.ended.insert(sid, ());
        }
    }

    /// Wakes at each change of rights, once what it touched was forgotten here.
    pub fn moved(&self) -> watch::Receiver<i64> {
        self.moved.subscribe()
    }

    /// What a subject may do now; `None` when the account is not active.
    pub async fn of(&self, subject: Uuid, sid: Option<Uuid>) -> Result<Option<Arc<Rights>>> {
        let fresh = *self.fresh.read().unwrap_or_else(PoisonError::into_inner);
        if fresh.elapsed() > STALE {
            return Err(Problem::new(&catalog::DRETS_NO_DISPONIBLES).retry_after(1));
        }
        if sid.is_some_and(|sid| self.ended.contains_key(&sid)) {
            return Ok(None);
        }
        let kept = self.rights.get(&subject);
        // A right that reaches its end stops at once: what is kept says until when it holds.
        if let Some(rights) = kept.filter(|rights| rights.is_current(clock::now())) {
            return Ok(Some(rights));
        }
        let before = self.rev.load(Ordering::Acquire);
        let Some(rights) = self.store.rights(subject).await?.map(Arc::new) else {
            return Ok(None);
        };
        if self.rev.load(Ordering::Acquire) == before {
            self.rights.insert(subject, rights.clone());
        }
        Ok(Some(rights))
    }

    pub fn directory(&self) -> Arc<Directory> {
        self.bodies
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// A body just made here, before the log brings it.
    pub async fn refresh(&self) -> Result<()> {
        self.read_log().await?;
        Ok(self.load_directory().await?)
    }
}
