//! The harness: one real server on a real PostgreSQL, and a fresh body for each test.
//!
//! `bin/test integration` gives `EXPEDIT_BIN`, `DATABASE_URL` and `EXPEDIT_OWNER_URL`.

mod api;
mod database;
mod proxy;
mod server;
mod stream;
mod town;

pub use api::{Answer, Api};
pub use database::Database;
pub use proxy::{Network, Proxy};
pub use server::{
    SECRET, Server, aside, expedit, owner_url, server, server_on_small_disk, server_through, shared,
};
pub use stream::{Frame, Live};
pub use town::{
    PASSWORD, Town, accept, client_token, now, owner, platform, request, token, unique,
};
