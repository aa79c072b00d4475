//! Between processes: says which bodies this one changed, and hears what the others say.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant};

use store::Store;
use tokio::sync::broadcast::error::RecvError;

use super::hub::Hub;

/// At most one announcement in this time: NOTIFY is cheap, but not free.
const EVERY: Duration = Duration::from_millis(20);
/// Bodies named in one announcement; beyond, it says "all".
const NAMED: usize = 500;
const ALL: &str = "*";

/// Takes the marks of this process's commits to its own streams at once, and to the other processes gathered.
pub async fn announce(store: Store, hub: Arc<Hub>) {
    let mut commits = store.commits();
    loop {
        let mut changed = BTreeSet::new();
        let mut lagged = false;
        match commits.recv().await {
            Ok(ens) => {
                changed.insert(ens);
            }
            Err(RecvError::Lagged(_)) => lagged = true,
            Err(RecvError::Closed) => return,
        }
        hub.touch(changed.iter().copied());
        let until = tokio::time::Instant::now() + EVERY;
        while let Ok(mark) = tokio::time::timeout_at(until, commits.recv()).await {
            match mark {
                Ok(ens) => {
                    changed.insert(ens);
                    hub.touch([ens]);
                }
                Err(RecvError::Lagged(_)) => lagged = true,
                Err(RecvError::Closed) => return,
            }
        }
        if lagged {
            hub.touch_all();
        }
        let payload = payload(&changed, lagged);
        if let Err(error) = store.announce(&payload).await {
            tracing::warn!(%error, "news could not be announced; the others find them within a second");
        }
    }
}

fn payload(changed: &BTreeSet<i32>, all: bool) -> String {
    if all || changed.len() > NAMED {
        return ALL.to_owned();
    }
    let names: Vec<String> = changed.iter().map(i32::to_string).collect();
    names.join(",")
}

/// Hears the announcements for ever. Cut off, it comes back ever more slowly; the clock covers meanwhile.
pub async fn listen(store: Store, hub: Arc<Hub>) -> Infallible {
    const FIRST: Duration = Duration::from_millis(100);
    const LONGEST: Duration = Duration::from_secs(5);
    let mut pause = FIRST;
    loop {
        let since = Instant::now();
        let error = store.listen(|payload| heard(&hub, payload)).await;
        if since.elapsed() > LONGEST {
            pause = FIRST;
        }
        tracing::warn!(%error, pause_ms = pause.as_millis() as u64, "announcements cut off");
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST);
    }
}

fn heard(hub: &Hub, payload: &str) {
    if payload == ALL {
        hub.touch_all();
    } else {
        hub.touch(payload.split(',').filter_map(|id| id.parse().ok()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_announcement_names_its_bodies_and_fits_its_channel() {
        for (bodies, all, expected) in [
            (BTreeSet::from([7, 3]), false, "3,7".to_owned()),
            (BTreeSet::from([7]), true, "*".to_owned()),
            ((0..501).collect(), false, "*".to_owned()),
        ] {
            assert_eq!(payload(&bodies, all), expected);
        }
        // PostgreSQL refuses payloads of 8000 bytes.
        let longest: BTreeSet<i32> = (i32::MAX - 499..=i32::MAX).collect();
        assert!(payload(&longest, false).len() < 8000);
    }
}
