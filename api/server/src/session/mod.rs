//! Who asks (token), and what they may do (rights): never mixed. A token says who; rights come from a table in
//! memory that follows the log of changes.

mod allowed;
mod caller;
mod cookies;
mod keys;
pub mod password;
mod refresh;
mod rights;
pub mod second_factor;
mod sign_in;
mod token;

pub use allowed::{Allowed, AllowedAcross};
pub use caller::{COOKIE, Session, foreign_origin, from_our_page, origin, presented};
pub use cookies::{REFRESH_COOKIE, clear_cookies, needs_https, set_cookies, set_token_cookie};
pub use keys::{Keys, Secret};
pub use password::Passwords;
pub use refresh::{Refresh, keyed};
pub use rights::RightsTable;
pub use sign_in::{Opened, confirm_password, count_failure, renew, sign_in};
pub use token::{Claims, LIFE, SubjectKind, Token, Tokens};
