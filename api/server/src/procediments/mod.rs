//! The library of procedures.

mod list;
mod read;

pub use list::*;
pub use read::*;
