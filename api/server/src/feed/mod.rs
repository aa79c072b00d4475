//! Events: the log as pages and as a live stream, both from any replica and any cursor.

mod cursor;
mod event;
mod hub;
mod list;
mod reader;
mod sight;
mod sse;
mod stream;
mod wake;

pub use cursor::Positions;
pub use event::Esdeveniment;
pub use hub::Hub;
pub use list::*;
pub use wake::{announce, listen};
