//! The audit chain, for the people who answer for it.

mod list;

pub use list::*;
