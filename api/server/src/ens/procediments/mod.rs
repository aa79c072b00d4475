//! The procedures of a body: which it uses, in which unit, and what it changes of them.

mod adaptacions;
mod list;
mod read;
mod replace;

pub use adaptacions::*;
pub use list::*;
pub use read::*;
pub use replace::*;
