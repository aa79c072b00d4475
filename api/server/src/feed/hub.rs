//! The end of each body's log in memory, read once per process however many streams follow it.
//!
//! Three things move it: a commit of this process, the announcement of another, and the clock once a second. Only
//! bodies that somebody follows are read. A stream that is further behind than the memory reads the log itself.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::permisos::{Acte, Scopes};
use moka::sync::Cache;
use store::Store;
use store::esdeveniments::{EventFilter, EventRow, Stretch};
use tokio::sync::{Notify, watch};
use uuid::Uuid;

use super::sight::Granted;

/// Events of a body kept in memory.
const KEPT: usize = 512;
/// Streams of one process.
const STREAMS: usize = 5_000;
/// A burst of commits is read once.
const BREATH: Duration = Duration::from_millis(4);
const POLL: Duration = Duration::from_secs(1);

pub struct Hub {
    store: Store,
    bodies: Mutex<HashMap<i32, Tail>>,
    /// Bodies said to have news.
    touched: Mutex<BTreeSet<i32>>,
    wake: Notify,
    next: AtomicU64,
    streams: AtomicUsize,
    granted: Cache<Uuid, Granted>,
    closing: watch::Sender<bool>,
}

/// The end of the log of one body.
#[derive(Default)]
struct Tail {
    /// Number of the last event read; none before the first look.
    head: Option<i64>,
    /// The last ones, without gaps, up to `head`.
    rows: VecDeque<Arc<EventRow>>,
    followers: HashMap<u64, Arc<Notify>>,
}

/// What memory knows after a position.
pub enum Ahead {
    Nothing,
    Rows(Vec<Arc<EventRow>>),
    /// Further back than memory goes.
    Unknown,
}

impl Hub {
    pub fn new(store: Store) -> Hub {
        Hub {
            store,
            bodies: Mutex::default(),
            touched: Mutex::default(),
            wake: Notify::new(),
            next: AtomicU64::new(0),
            streams: AtomicUsize::new(0),
            granted: Cache::builder()
                .max_capacity(10_000)
                .time_to_live(Duration::from_millis(800))
                .build(),
            closing: watch::Sender::new(false),
        }
    }

    /// A body may have news.
    pub fn touch(&self, bodies: impl IntoIterator<Item = i32>) {
        lock(&self.touched).extend(bodies);
        self.wake.notify_one();
    }

    /// Any body may have news.
    pub fn touch_all(&self) {
        let followed: Vec<i32> = lock(&self.bodies).keys().copied().collect();
        self.touch(followed);
    }

    /// Ends every stream: the process is about to stop.
    pub fn close(&self) {
        self.closing.send_replace(true);
    }

    pub fn closing(&self) -> watch::Receiver<bool> {
        self.closing.subscribe()
    }

    /// Follows bodies; `None` when the process serves as many streams as it may.
    pub fn follow(self: &Arc<Self>, bodies: &[i32]) -> Option<Follower> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let news = Arc::new(Notify::new());
        let mut all = lock(&self.bodies);
        if self.streams.fetch_add(1, Ordering::AcqRel) >= STREAMS {
            self.streams.fetch_sub(1, Ordering::AcqRel);
            return None;
        }
        let mut fresh = Vec::new();
        for ens in bodies {
            let tail = all.entry(*ens).or_default();
            if tail.head.is_none() {
                fresh.push(*ens);
            }
            tail.followers.insert(id, news.clone());
        }
        drop(all);
        self.touch(fresh);
        Some(Follower {
            hub: self.clone(),
            bodies: bodies.to_vec(),
            id,
            news,
        })
    }

    /// The cases granted to a subject, at most a second old.
    pub async fn granted(&self, scopes: &Scopes) -> store::Result<Granted> {
        let subject = scopes.actor().id;
        if let Some(granted) = self.granted.get(&subject) {
            return Ok(granted);
        }
        let granted = Arc::new(self.store.granted(scopes).await?);
        self.granted.insert(subject, granted.clone());
        Ok(granted)
    }

    pub fn ahead(&self, ens: i32, position: i64) -> Ahead {
        let all = lock(&self.bodies);
        let Some((tail, head)) = all.get(&ens).and_then(|tail| Some((tail, tail.head?))) else {
            return Ahead::Nothing;
        };
        if head <= position {
            return Ahead::Nothing;
        }
        let missing = usize::try_from(head - position).unwrap_or(usize::MAX);
        match tail.rows.len().checked_sub(missing) {
            Some(known) => Ahead::Rows(tail.rows.range(known..).cloned().collect()),
            None => Ahead::Unknown,
        }
    }

    /// Reads what is new, for ever.
    pub async fn run(self: Arc<Self>) {
        let mut clock = tokio::time::interval(POLL);
        clock.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let done = tokio::select! {
                () = self.wake.notified() => {
                    tokio::time::sleep(BREATH).await;
                    let touched = std::mem::take(&mut *lock(&self.touched));
                    self.read(touched).await
                }
                _ = clock.tick() => self.poll().await,
            };
            if let Err(error) = done {
                // The clock comes again in a second; streams keep their places meanwhile.
                tracing::warn!(%error, "the log of events could not be read");
            }
        }
    }

    /// One question for all the bodies that somebody follows.
    async fn poll(&self) -> store::Result<()> {
        let known: HashMap<i32, Option<i64>> = lock(&self.bodies)
            .iter()
            .map(|(ens, tail)| (*ens, tail.head))
            .collect();
        if known.is_empty() {
            return Ok(());
        }
        let bodies: Vec<i32> = known.keys().copied().collect();
        let heads = self.store.heads(&scopes(&bodies)).await?;
        let moved = bodies
            .into_iter()
            .filter(|ens| known[ens] != heads.get(ens).copied())
            .collect();
        self.read(moved).await
    }

    async fn read(&self, touched: BTreeSet<i32>) -> store::Result<()> {
        let (mut stretches, mut fresh) = (Vec::new(), Vec::new());
        for ens in touched {
            match lock(&self.bodies).get(&ens).map(|tail| tail.head) {
                Some(Some(after)) => stretches.push(Stretch {
                    ens,
                    after,
                    upto: i64::MAX,
                }),
                Some(None) => fresh.push(ens),
                None => {}
            }
        }
        if !fresh.is_empty() {
            let heads = self.store.heads(&scopes(&fresh)).await?;
            for (ens, head) in heads {
                self.append(ens, Some(head), Vec::new());
            }
        }
        if stretches.is_empty() {
            return Ok(());
        }
        let bodies: Vec<i32> = stretches.iter().map(|stretch| stretch.ens).collect();
        let limit = i64::try_from(KEPT).unwrap_or(i64::MAX);
        let read = self
            .store
            .events(&scopes(&bodies), &stretches, &EventFilter::default(), limit)
            .await?;
        for (ens, rows) in bodies.into_iter().zip(read) {
            if rows.len() == KEPT {
                self.touch([ens]);
            }
            self.append(ens, None, rows);
        }
        Ok(())
    }

    fn append(&self, ens: i32, head: Option<i64>, rows: Vec<EventRow>) {
        let mut all = lock(&self.bodies);
        let Some(tail) = all.get_mut(&ens) else {
            return;
        };
        let before = tail.head;
        tail.head = head.or(rows.last().map(|row| row.seq)).or(tail.head);
        tail.rows.extend(rows.into_iter().map(Arc::new));
        let surplus = tail.rows.len().saturating_sub(KEPT);
        tail.rows.drain(..surplus);
        if tail.head != before {
            for follower in tail.followers.values() {
                follower.notify_one();
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn scopes(bodies: &[i32]) -> Scopes {
    Scopes::system(bodies, Acte::EsdevenimentsLlegir)
}

/// A stream's seat. Leaving it empty ends the watch over bodies that nobody else follows.
pub struct Follower {
    hub: Arc<Hub>,
    bodies: Vec<i32>,
    id: u64,
    news: Arc<Notify>,
}

impl Follower {
    /// Until one of the bodies has news.
    pub async fn news(&self) {
        self.news.notified().await;
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.hub.streams.fetch_sub(1, Ordering::AcqRel);
        let mut all = lock(&self.hub.bodies);
        for ens in &self.bodies {
            if let Some(tail) = all.get_mut(ens) {
                tail.followers.remove(&self.id);
                if tail.followers.is_empty() {
                    all.remove(ens);
                }
            }
        }
    }
}
