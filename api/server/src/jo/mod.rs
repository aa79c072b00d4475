//! The caller: who they are, their account, their sessions, their second factor.

mod read;

pub use read::*;
