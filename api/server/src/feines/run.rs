//! Jobs and the clock when no worker is there for them.

use std::time::Duration;

use jiff::SignedDuration;

use store::Store;

/// How often they are looked for, and how long one waits for a worker first.
const EVERY: Duration = Duration::from_secs(2);
const PATIENCE: SignedDuration = SignedDuration::from_secs(3);

/// How long the clock waits for a worker.
const DAYS: Duration = Duration::from_secs(600);

/// Lets days pass where no worker does it.
pub async fn pass_days(store: Store) {
    loop {
        tokio::time::sleep(DAYS).await;
        if let Err(error) = store.pass_days().await {
            tracing::warn!(%error, "the clock could not look");
        }
    }
}

/// Does for ever what no worker takes: an installation of one process is whole. Two at one job do not meet, because
/// whoever does it holds its row.
pub async fn run(store: Store) {
    loop {
        tokio::time::sleep(EVERY).await;
        let since = (store.sources().now)() - PATIENCE;
        let waiting = match store.waiting_feines(since).await {
            Ok(waiting) => waiting,
            Err(error) => {
                tracing::warn!(%error, "the jobs could not be read");
                continue;
            }
        };
        for job in waiting {
            if let Err(error) = store.run_feina(job).await {
                tracing::warn!(%error, id = %job.id, "a job could not be done");
            }
        }
    }
}
