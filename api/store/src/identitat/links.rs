//! One-time links: invitations and resets. Only the digest of a link is kept.

use diesel::prelude::*;
use diesel::sql_types::{Nullable, Timestamptz};
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::{Acte, Scope};
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

use super::accounts::{Account, locked, nothing};
use super::{link, own_scope, second_factor, sessions};
use crate::pool::Conn;
use crate::schema::{enllac, membre, usuari};
use crate::unit::Unit;
use crate::{Error, Result, Store};

/// What a link opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    Invitacio,
    Restabliment,
}

impl LinkKind {
    pub fn as_str(self) -> &'static str {
        match self {
            LinkKind::Invitacio => "invitacio",
            LinkKind::Restabliment => "restabliment",
        }
    }
}

/// A link about to be given.
#[derive(Clone, Debug)]
pub struct NewLink {
    /// SHA-256 of the token in the link.
    pub hash: [u8; 32],
    pub caduca: Timestamp,
    /// Whether a reset also takes the second factor away.
    pub treu_segon_factor: bool,
}

/// A link that is good, with the account it opens.
#[derive(Clone, Debug)]
pub struct OpenLink {
    pub hash: [u8; 32],
    pub de_ens: i32,
    pub kind: LinkKind,
    pub account: Account,
}

/// How accepting a link ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    Done,
    /// A twin was faster.
    Used,
}

impl Store {
    /// The good link of a digest: neither used nor past its end.
    pub async fn open_link(&self, hash: &[u8; 32]) -> Result<Option<OpenLink>> {
        let now = (self.sources.now)().to_diesel();
        let row: Option<(Uuid, i32, String)> = self
            .read_self(Uuid::nil(), async |mut conn: &Conn| {
                enllac::table
                    .find(hash.as_slice())
                    .filter(enllac::usat_el.is_null())
                    .filter(enllac::caduca.gt(now))
                    .select((enllac::usuari_id, enllac::de_ens, enllac::tipus))
                    .first(&mut conn)
                    .await
                    .optional()
            })
            .await?;
        let Some((id, de_ens, tipus)) = row else {
            return Ok(None);
        };
        let kind = match tipus.as_str() {
            "invitacio" => LinkKind::Invitacio,
            _ => LinkKind::Restabliment,
        };
        Ok(Some(OpenLink {
            hash: *hash,
            de_ens,
            kind,
            account: self.account(id).await?,
        }))
    }

    /// Gives the account of an e-mail a reset from the platform, whatever bodies it serves. For the command line.
    pub async fn give_platform_link(&self, correu: &str, new: &NewLink) -> Result<()> {
        let (account, _) = self.account_to_sign_in(correu, &[0; 32]).await?;
        let id = account.ok_or(Error::NotFound)?.id;
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            unit.head().await?;
            give(unit, 0, id, LinkKind::Restabliment, new).await?;
            unit.audit(link(
                "enllac.donar",
                "usuari",
                id,
                Resultat::Fet,
                json!({"tipus": "restabliment", "treu_segon_factor": new.treu_segon_factor}),
            ));
            Ok(id)
        };
        self.write(&own_scope(id, ""), None, work, nothing)
            .await
            .map(drop)
    }

    /// Uses a link. `password`: the new hash, or none when an account that was active keeps its own.
    pub async fn use_link(
        &self,
        open: &OpenLink,
        password: Option<&str>,
        origen: &str,
    ) -> Result<Opened> {
        let id = open.account.id;
        let scope = Scope::system(open.de_ens, Acte::EnsLlegir, id).at(origen);
        let used = std::sync::atomic::AtomicBool::new(false);
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            locked(unit, id).await?;
            unit.head().await?;
            let now = crate::sql::instant_oficial();
            let taken = diesel::update(
                enllac::table
                    .find(open.hash.as_slice())
                    .filter(enllac::usat_el.is_null()),
            )
            .set(enllac::usat_el.eq(now.nullable()))
            .returning(enllac::treu_segon_factor)
            .get_result::<bool>(&mut unit.conn())
            .await
            .optional()?;
            used.store(taken.is_none(), std::sync::atomic::Ordering::Relaxed);
            let Some(treu) = taken else { return Ok(id) };
            if let Some(hash) = password {
                set_password(unit, id, hash).await?;
            }
            if treu {
                second_factor::clear(unit, id).await?;
            }
            if open.kind == LinkKind::Invitacio {
                diesel::update(membre::table.find((open.de_ens, id)))
                    .set(membre::pendent.eq(false))
                    .execute(&mut unit.conn())
                    .await?;
            }
            unit.audit(link(
                "enllac.acceptar",
                "usuari",
                id,
                Resultat::Fet,
                json!({"tipus": open.kind.as_str(), "treu_segon_factor": treu}),
            ));
            Ok(id)
        };
        self.write(&scope, None, work, nothing).await?;
        Ok(if used.into_inner() {
            Opened::Used
        } else {
            Opened::Done
        })
    }
}

/// A new password ends every session and every other link of the account that opens the account whole.
async fn set_password(unit: &Unit<'_>, id: Uuid, hash: &str) -> QueryResult<()> {
    sessions::end_all(unit, id, None).await?;
    diesel::update(
        enllac::table
            .filter(enllac::usuari_id.eq(id))
            .filter(enllac::tipus.eq("restabliment"))
            .filter(enllac::usat_el.is_null()),
    )
    .set(enllac::usat_el.eq(crate::sql::instant_oficial().nullable()))
    .execute(&mut unit.conn())
    .await?;
    diesel::update(usuari::table.find(id))
        .set((usuari::contrasenya.eq(hash), usuari::estat.eq("actiu")))
        .execute(&mut unit.conn())
        .await
        .map(drop)
}

/// Gives a link to a member; the earlier ones of the same kind from the same body fall.
pub(crate) async fn give(
    unit: &Unit<'_>,
    ens: i32,
    subject: Uuid,
    kind: LinkKind,
    new: &NewLink,
) -> QueryResult<()> {
    let now = diesel::dsl::now.into_sql::<Nullable<Timestamptz>>();
    diesel::update(
        enllac::table
            .filter(enllac::usuari_id.eq(subject))
            .filter(enllac::de_ens.eq(ens))
            .filter(enllac::tipus.eq(kind.as_str()))
            .filter(enllac::usat_el.is_null()),
    )
    .set(enllac::usat_el.eq(now))
    .execute(&mut unit.conn())
    .await?;
    diesel::insert_into(enllac::table)
        .values((
            enllac::hash.eq(new.hash.as_slice()),
            enllac::usuari_id.eq(subject),
            enllac::tipus.eq(kind.as_str()),
            enllac::de_ens.eq(ens),
            enllac::treu_segon_factor.eq(new.treu_segon_factor),
            enllac::caduca.eq(new.caduca.to_diesel()),
        ))
        .execute(&mut unit.conn())
        .await
        .map(drop)
}
