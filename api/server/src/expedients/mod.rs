//! Case files.

mod actions;
mod create;
mod key;
mod list;
mod notes;
mod out;
mod parties;
mod read;
mod update;

pub use actions::*;
pub use create::*;
pub use key::{CaseKey, parse};
pub use key::{CaseKey, parse as parse_key};
pub use list::*;
pub use notes::*;
pub use out::*;
pub use parties::*;
pub use read::*;
pub use update::*;
