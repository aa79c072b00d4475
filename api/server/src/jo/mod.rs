//! The caller: who they are, their account, their sessions, their second factor.

mod password;
mod read;
mod second_factor;
mod sessions;
mod update;

pub use password::*;
pub use read::*;
pub use second_factor::*;
pub use sessions::*;
pub use update::*;

use actix_web::HttpRequest;
use domain::Scope;
use store::identitat::own_scope;

use crate::problem::{Problem, Result};
use crate::session::{Session, SubjectKind, origin};

/// Where a person writes what is theirs. Service clients have no account.
fn own(session: &Session, req: &HttpRequest) -> Result<Scope> {
    match session.claims.kind {
        SubjectKind::Usuari => Ok(own_scope(session.id(), &origin(req))),
        SubjectKind::Client => Err(Problem::not_found()),
    }
}
