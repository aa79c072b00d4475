//! Who people are and what they may do: accounts, sessions, memberships, rights, links, service clients, keys.
//!
//! An account belongs to no body. What it does by itself (sign in, change its password) is written in body 0; what a
//! body does with it (invite, grant) in that body.

mod accounts;
mod clients;
mod grants;
mod invite;
mod keys;
mod links;
mod members;
mod rights;
mod second_factor;
mod sessions;
mod sign_in;

pub use accounts::{Account, NewUser};
pub use clients::{Client, ClientChange, NewClient};
pub use grants::{MembershipGrant, NewGrant};
pub use invite::{Invitation, invite};
pub use keys::SealedKey;
pub use links::{LinkKind, NewLink, OpenLink, Opened};
pub use members::{Member, MemberChange, MemberFilter, MemberView};
pub use rights::Change;
pub use sessions::{Ended, NewSession, Renewal, Session};
pub use sign_in::{Attempt, Factor, SignedIn, Verdict};

use diesel::QueryResult;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::{Acte, Scope};
use serde_json::Value;
use uuid::Uuid;

use crate::pool::{Conn, WRITE};
use crate::read::{Mode, begin};
use crate::sql::{COMMIT, set_config};
use crate::unit::Link;
use crate::{Result, Store};

/// Whose hand writes in body 0 when an account acts for itself. The nil id stands for nobody identified.
pub fn own_scope(subject: Uuid, origen: &str) -> Scope {
    Scope::system(0, Acte::EnsLlegir, subject).at(origen)
}

impl Store {
    /// Writes what belongs to a subject and to no body, and leaves no history: rotations and keys.
    pub(crate) async fn write_self<T>(
        &self,
        subject: Uuid,
        work: impl AsyncFnOnce(&Conn) -> Result<T>,
    ) -> Result<T> {
        self.answered(WRITE, async {
            let lease = self.writer().await?;
            let conn: &Conn = &lease;
            begin(conn, Mode::Write, &[], subject).await?;
            let value = work(conn).await?;
            COMMIT.execute(&mut &*conn).await?;
            lease.give_back();
            Ok(value)
        })
        .await
    }
}

/// Names the account that the transaction may see by its e-mail. Local to the transaction.
pub(crate) async fn name_account(conn: &Conn, correu: &str) -> QueryResult<()> {
    diesel::select(set_config("expedit.correu", correu, true))
        .execute(&mut &*conn)
        .await
        .map(drop)
}

/// A link of the audit chain about an account, a membership or a session.
pub(crate) fn link(
    acte: &str,
    objecte: &'static str,
    objecte_id: Uuid,
    resultat: Resultat,
    contingut: Value,
) -> Link {
    Link {
        acte: acte.to_owned(),
        objecte,
        objecte_id: objecte_id.to_string(),
        expedient: None,
        resultat,
        contingut,
    }
}
