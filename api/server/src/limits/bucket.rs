//! Token buckets in bounded memory: the generic cell rate algorithm, one number for each key.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use moka::sync::Cache;

use super::Key;

/// A bucket fills in a minute.
const WINDOW: u64 = 60_000_000_000;
/// Keys remembered at once. Beyond it those least seen are forgotten, that is, forgiven.
const KEYS: u64 = 100_000;

/// What a request found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub name: &'static str,
    pub allowed: bool,
    /// Requests per minute.
    pub limit: u32,
    /// Left now.
    pub remaining: u64,
    /// Seconds until the bucket is full again.
    pub reset: u64,
    /// Seconds until the next request would pass; 0 when this one did.
    pub retry: u64,
}

pub struct Buckets {
    name: &'static str,
    limit: u32,
    /// Nanoseconds that one request costs.
    cost: u64,
    start: Instant,
    /// For each key, when its bucket will be full.
    full_at: Cache<Key, Arc<AtomicU64>>,
}

impl Buckets {
    pub fn new(name: &'static str, per_minute: u32) -> Buckets {
        Buckets {
            name,
            limit: per_minute,
            cost: WINDOW / u64::from(per_minute.max(1)),
            start: Instant::now(),
            full_at: Cache::builder()
                .max_capacity(KEYS)
                // A key unseen for a window has a full bucket anyway.
                .time_to_idle(Duration::from_nanos(WINDOW))
                .build(),
        }
    }

    pub fn take(&self, key: Key) -> Taken {
        let now = u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.take_at(key, now)
    }

    fn take_at(&self, key: Key, now: u64) -> Taken {
        let cell = self.full_at.get_with(key, Arc::default);
        let mut seen = cell.load(Ordering::Relaxed);
        loop {
            let after = seen.max(now) + self.cost;
            if after - now > WINDOW {
                return self.taken(false, seen - now, after - now - WINDOW);
            }
            match cell.compare_exchange_weak(seen, after, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return self.taken(true, after - now, 0),
                Err(other) => seen = other,
            }
        }
    }

    fn taken(&self, allowed: bool, owed: u64, wait: u64) -> Taken {
        let seconds = |nanos: u64| nanos.div_ceil(1_000_000_000);
        Taken {
            name: self.name,
            allowed,
            limit: self.limit,
            remaining: (WINDOW - owed.min(WINDOW)) / self.cost,
            reset: seconds(owed),
            retry: seconds(wait),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000_000_000;

    #[test]
    fn a_bucket_empties_refills_and_is_not_shared() {
        let buckets = Buckets::new("proves", 60);
        let (one, other) = (
            Key::address([192, 0, 2, 1].into()),
            Key::address([192, 0, 2, 2].into()),
        );
        for left in (0..60).rev() {
            let taken = buckets.take_at(one, 5 * SECOND);
            assert!(taken.allowed);
            assert_eq!(taken.remaining, left);
        }
        let refused = buckets.take_at(one, 5 * SECOND);
        assert!(!refused.allowed);
        assert_eq!(
            (refused.retry, refused.remaining, refused.reset),
            (1, 0, 60)
        );
        assert!(buckets.take_at(other, 5 * SECOND).allowed);
        let later = buckets.take_at(one, 6 * SECOND);
        assert!(later.allowed, "one a second comes back");
        assert!(!buckets.take_at(one, 6 * SECOND).allowed);
        let rested = buckets.take_at(one, 600 * SECOND);
        assert_eq!(
            rested.remaining, 59,
            "a bucket never holds more than a minute"
        );
    }

    #[test]
    fn parallel_takers_never_get_more_than_there_is() {
        let buckets = Arc::new(Buckets::new("proves", 600));
        let key = Key::address([192, 0, 2, 3].into());
        let takers: Vec<_> = (0..8)
            .map(|_| {
                let buckets = buckets.clone();
                std::thread::spawn(move || {
                    (0..200)
                        .filter(|_| buckets.take_at(key, SECOND).allowed)
                        .count()
                })
            })
            .collect();
        let passed: usize = takers.into_iter().map(|t| t.join().unwrap()).sum();
        assert_eq!(passed, 600);
    }
}
