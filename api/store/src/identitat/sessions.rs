//! Sessions: opened by sign-in, kept by rotating refresh tokens, ended by their owner or by misuse.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::Scope;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

use super::link;
use crate::pool::Conn;
use crate::schema::sessio;
use crate::unit::Unit;
use crate::{Result, Store};

/// How long the predecessor of a refresh token is honoured: two tabs, or an answer that was lost.
const GRACE: SignedDuration = SignedDuration::from_secs(30);

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = sessio, check_for_backend(diesel::pg::Pg))]
pub struct Session {
    pub id: Uuid,
    pub usuari_id: Uuid,
    refresc: Vec<u8>,
    refresc_anterior: Option<Vec<u8>>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub rotat_el: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub caduca: Timestamp,
    pub segon_factor: bool,
    pub origen: Option<String>,
}

/// A session about to be opened.
#[derive(Clone, Debug)]
pub struct NewSession {
    pub id: Uuid,
    /// SHA-256 of the refresh token.
    pub refresc: [u8; 32],
    pub caduca: Timestamp,
    /// Address and browser.
    pub origen: String,
}

/// What presenting a refresh token did.
#[derive(Clone, Debug)]
pub enum Renewal {
    /// The token was the current one (now replaced), or its predecessor within the grace.
    Done(Session),
    /// An old token came back: somebody else may hold it.
    Reused,
    /// No such session, or it has ended.
    Unknown,
}

/// Which sessions end.
#[derive(Clone, Copy, Debug)]
pub enum Ended {
    One(Uuid),
    AllBut(Option<Uuid>),
}

impl Store {
    /// Replaces the refresh token of a session by its successor.
    pub async fn renew_session(
        &self,
        subject: Uuid,
        sid: Uuid,
        presented: &[u8; 32],
        successor: &[u8; 32],
    ) -> Result<Renewal> {
        let now = (self.sources.now)();
        self.write_self(subject, async |conn: &Conn| {
            let found = sessio::table
                .filter(open(subject, now))
                .filter(sessio::id.eq(sid))
                .select(Session::as_select())
                .for_no_key_update()
                .first(&mut &*conn)
                .await
                .optional()?;
            let Some(session) = found else {
                return Ok(Renewal::Unknown);
            };
            if session.refresc == presented {
                diesel::update(sessio::table.find(sid))
                    .set((
                        sessio::refresc.eq(successor.as_slice()),
                        sessio::refresc_anterior.eq(presented.as_slice()),
                        sessio::rotat_el.eq(now.to_diesel()),
                    ))
                    .execute(&mut &*conn)
                    .await?;
                return Ok(Renewal::Done(session));
            }
            let predecessor = session.refresc_anterior.as_deref() == Some(presented.as_slice());
            if predecessor && now.duration_since(session.rotat_el) <= GRACE {
                return Ok(Renewal::Done(session));
            }
            Ok(Renewal::Reused)
        })
        .await
    }

    /// The session of a caller, while it is open.
    pub async fn session(&self, subject: Uuid, sid: Uuid) -> Result<Session> {
        let now = (self.sources.now)();
        self.read_self(subject, async |mut conn: &Conn| {
            sessio::table
                .filter(open(subject, now))
                .filter(sessio::id.eq(sid))
                .select(Session::as_select())
                .first(&mut conn)
                .await
        })
        .await
    }

    /// The open sessions of a caller, newest first, after one.
    pub async fn sessions(
        &self,
        subject: Uuid,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<Session>> {
        let now = (self.sources.now)();
        self.read_self(subject, async |mut conn: &Conn| {
            sessio::table
                .filter(open(subject, now))
                .select(Session::as_select())
                .filter(sessio::id.lt(after.unwrap_or(Uuid::max())))
                .order(sessio::id.desc())
                .limit(limit + 1)
                .load(&mut conn)
                .await
        })
        .await
    }

    /// Ends sessions of the actor. Answers how many were open.
    pub async fn end_sessions(&self, scope: &Scope, which: Ended, motiu: &str) -> Result<usize> {
        let subject = scope.actor().id;
        let count = std::sync::atomic::AtomicUsize::new(0);
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            unit.head().await?;
            let (ended, id) = match which {
                Ended::One(sid) => (end_one(unit, subject, sid).await?, sid),
                Ended::AllBut(keep) => (end_all(unit, subject, keep).await?, subject),
            };
            count.store(ended, std::sync::atomic::Ordering::Relaxed);
            if ended > 0 {
                unit.audit(link(
                    "sessio.acabar",
                    "sessio",
                    id,
                    Resultat::Fet,
                    json!({"motiu": motiu, "sessions": ended}),
                ));
            }
            Ok(id)
        };
        self.write(scope, None, work, super::accounts::nothing)
            .await?;
        Ok(count.into_inner())
    }
}

/// Open sessions of a subject.
fn open(
    subject: Uuid,
    now: Timestamp,
) -> Box<dyn BoxableExpression<sessio::table, Pg, SqlType = Bool>> {
    Box::new(
        sessio::usuari_id
            .eq(subject)
            .and(sessio::acabada_el.is_null())
            .and(sessio::caduca.gt(now.to_diesel())),
    )
}

async fn end_one(unit: &Unit<'_>, subject: Uuid, sid: Uuid) -> QueryResult<usize> {
    diesel::update(
        sessio::table
            .filter(sessio::usuari_id.eq(subject))
            .filter(sessio::acabada_el.is_null())
            .filter(sessio::id.eq(sid)),
    )
    .set(sessio::acabada_el.eq(crate::sql::instant_oficial().nullable()))
    .execute(&mut unit.conn())
    .await
}

/// Ends every session of a subject but one. The unit holds its head and acts as the subject.
pub(crate) async fn end_all(
    unit: &Unit<'_>,
    subject: Uuid,
    keep: Option<Uuid>,
) -> QueryResult<usize> {
    diesel::update(
        sessio::table
            .filter(sessio::usuari_id.eq(subject))
            .filter(sessio::acabada_el.is_null())
            .filter(sessio::id.ne(keep.unwrap_or_default())),
    )
    .set(sessio::acabada_el.eq(crate::sql::instant_oficial().nullable()))
    .execute(&mut unit.conn())
    .await
}
