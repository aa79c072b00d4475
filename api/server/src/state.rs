//! What the process holds: nothing that another replica would miss.

use std::sync::Arc;

use blobs::Blobs;
use store::Store;

use crate::ancores::Ancores;
use crate::config::Config;
use crate::feed::Hub;
use crate::health::StoreHealth;
use crate::http::Cursor;
use crate::limits::{Limits, Proxies};
use crate::mail::Mailer;
use crate::readings::Readings;
use crate::session::{Passwords, RightsTable, Secret, Tokens};

pub struct State {
    pub config: Config,
    pub store: Store,
    pub blobs: Blobs,
    pub health: StoreHealth,
    pub secret: Secret,
    pub tokens: Tokens,
    pub rights: Arc<RightsTable>,
    pub cursors: Cursor,
    /// The live end of the log of events.
    pub feed: Arc<Hub>,
    /// The log of reads: `state.readings.note(…)`.
    pub readings: Arc<Readings>,
    pub ancores: Arc<Ancores>,
    pub limits: Limits,
    pub proxies: Proxies,
    pub passwords: Passwords,
    pub mail: Option<Mailer>,
}
