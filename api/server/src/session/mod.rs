//! Who asks (token), and what they may do (rights): never mixed. A token says who; rights come from a table in
//! memory that follows the log of changes.

mod allowed;
mod directory;
mod keys;
mod rights;
mod session;
mod token;

pub use allowed::{Allowed, AllowedAcross};
pub use directory::Directory;
pub use keys::{Keys, Secret};
pub use rights::RightsTable;
pub use session::{COOKIE, Session, from_our_page, origin};
pub use token::{Claims, SubjectKind, Tokens};
