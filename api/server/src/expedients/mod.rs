//! Case files.

mod actions;
mod create;
mod dades;
mod history;
mod key;
mod list;
mod notes;
mod opening;
mod opening_documents;
mod out;
mod parties;
mod read;
mod stale;
mod update;

pub use actions::*;
pub use create::*;
pub use history::*;
pub use key::{CaseKey, parse as parse_key};
pub use list::*;
pub use notes::*;
pub use out::*;
pub use parties::*;
pub use read::*;
pub use stale::{CanviPosterior, explain};
pub use update::*;
