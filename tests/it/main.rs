//! Behaviour by area, over HTTP. One binary: it links once.

mod bad_input;
mod contract;
mod expedients;
mod isolation;
mod schema;
mod sessions;
mod walk;
