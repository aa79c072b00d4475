//! The harness: one real server on a real PostgreSQL, and a fresh body for each test.
//!
//! `bin/test integration` gives `EXPEDIT_BIN`, `DATABASE_URL` and `EXPEDIT_OWNER_URL`.

mod api;
mod server;
mod town;

pub use api::{Answer, Api};
pub use server::{Server, expedit, owner_url, server, shared};
pub use town::{PASSWORD, Town, accept, client_token, owner, platform, request, token, unique};
