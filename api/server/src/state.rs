//! What the process holds: nothing that another replica would miss.

use std::sync::Arc;

use store::Store;

use crate::config::Config;
use crate::http::Cursor;
use crate::mail::Mailer;
use crate::session::{Passwords, RightsTable, Secret, Tokens};

pub struct State {
    pub config: Config,
    pub store: Store,
    pub secret: Secret,
    pub tokens: Tokens,
    pub rights: Arc<RightsTable>,
    pub cursors: Cursor,
    pub passwords: Passwords,
    pub mail: Option<Mailer>,
}
