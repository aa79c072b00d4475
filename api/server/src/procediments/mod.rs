//! The library of procedures.

mod list;
mod read;
mod suggest;

pub use list::*;
pub use read::*;
pub use suggest::*;
