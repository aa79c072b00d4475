//! Tramitació: the state of a case, its acts, tasks, facts, terms and index.

mod act;
mod actualitza;
mod case;
mod fets;
mod indexs;
mod out;
mod previsio;
mod read;
mod tasques;
mod terms;

pub use act::*;
pub use actualitza::*;
pub use case::{Empty, Loose, criteri};
pub use fets::*;
pub use indexs::*;
pub use out::*;
pub use previsio::*;
pub use read::*;
pub use tasques::*;
pub use terms::*;
