//! Whether the store of documents answers, asked at most every few seconds however many probes there are.

use std::time::{Duration, Instant};

use blobs::Blobs;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::problem::{Problem, Result, catalog};

/// How long an answer holds.
const FRESH: Duration = Duration::from_secs(5);
/// How long a question may take: a probe waits for it.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the store said last.
#[derive(Default)]
pub struct StoreHealth {
    last: Mutex<Option<(Instant, std::result::Result<(), String>)>>,
}

impl StoreHealth {
    /// Probes that come together wait for one question.
    pub async fn check(&self, blobs: &Blobs) -> Result<()> {
        let mut last = self.last.lock().await;
        let known = last.as_ref().filter(|(at, _)| at.elapsed() < FRESH);
        let said = match known {
            Some((_, said)) => said.clone(),
            None => {
                let said = match timeout(PATIENCE, blobs.ping()).await {
                    Ok(answer) => answer.map_err(|error| error.to_string()),
                    Err(_) => Err("no answer in time".to_owned()),
                };
                *last = Some((Instant::now(), said.clone()));
                said
            }
        };
        said.map_err(|cause| {
            Problem::new(&catalog::MAGATZEM_ABSENT)
                .retry_after(5)
                .with_cause(cause)
        })
    }
}
