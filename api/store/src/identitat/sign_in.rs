//! Sign-in: the verdict of the server becomes a session or a refusal, both in the audit chain of body 0.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use futures::join;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

use super::accounts::{Account, locked};
use super::sessions::NewSession;
use super::{link, own_scope};
use crate::pool::Conn;
use crate::schema::{intent, sessio, usuari};
use crate::unit::Unit;
use crate::{Result, Store};

/// What the password and the code said.
#[derive(Clone, Debug)]
pub enum Verdict {
    Refused(&'static str),
    Accepted(Factor),
}

/// The second factor that was given; it counts only if it is still unused when the session is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    None,
    /// Time step of the code.
    Totp(i64),
    /// Keyed digest of a recovery code.
    Recovery([u8; 32]),
}

#[derive(Clone, Debug)]
pub struct Attempt {
    /// Keyed digest of the name given.
    pub empremta: [u8; 32],
    /// The account of that name, when there is one.
    pub account: Option<Uuid>,
    pub verdict: Verdict,
    pub session: NewSession,
    /// Seconds of lock-out after so many consecutive failures.
    pub lockout: fn(i32) -> Option<i64>,
    /// Address, for the audit.
    pub origen: String,
}

#[derive(Clone, Debug)]
pub enum SignedIn {
    /// The session, and whether a second factor stands behind it.
    Open {
        second_factor: bool,
    },
    Refused,
    Locked(Timestamp),
}

impl Store {
    /// Writes an attempt. The row of the name is locked first, so that parallel guesses count one by one.
    pub async fn sign_in(&self, attempt: &Attempt) -> Result<SignedIn> {
        let now = (self.sources.now)();
        let scope = own_scope(attempt.account.unwrap_or_default(), &attempt.origen);
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let (intents, until, last) = lock_name(unit, &attempt.empremta).await?;
            let refused = match (&attempt.verdict, attempt.account) {
                _ if until.is_some_and(|until| until > now) => Some("bloquejat"),
                (Verdict::Refused(motiu), _) => Some(*motiu),
                (Verdict::Accepted(factor), Some(id)) => {
                    let account = locked(unit, id).await?;
                    if !account.is_active() {
                        Some("compte")
                    } else if !spend(unit, &account, *factor).await? {
                        Some("segon_factor_repetit")
                    } else {
                        None
                    }
                }
                (Verdict::Accepted(_), None) => Some("compte"),
            };
            match refused {
                Some("bloquejat") => {}
                Some(_) => {
                    let intents = counted(intents, last, now) + 1;
                    let until = (attempt.lockout)(intents)
                        .map(|seconds| now + jiff::SignedDuration::from_secs(seconds));
                    count_failure(unit, &attempt.empremta, intents, until, now).await?;
                }
                None => open(unit, attempt, now).await?,
            }
            let resultat = match refused {
                Some(_) => Resultat::Refusat,
                None => Resultat::Fet,
            };
            unit.audit(link(
                "sessio.iniciar",
                "usuari",
                attempt.account.unwrap_or_default(),
                resultat,
                json!({"motiu": refused, "sessio": attempt.session.id}),
            ));
            Ok(attempt.session.id)
        };
        let view = async |conn: &Conn, id: Uuid| -> QueryResult<_> {
            let (mut for_session, mut for_lock) = (conn, conn);
            let (session, until) = join!(
                sessio::table
                    .find(id)
                    .select(sessio::segon_factor)
                    .first::<bool>(&mut for_session),
                intent::table
                    .find(attempt.empremta.as_slice())
                    .select(intent::bloquejat_fins)
                    .first::<Option<jiff_diesel::Timestamp>>(&mut for_lock),
            );
            Ok((session.optional()?, until.optional()?.flatten()))
        };
        let (session, until) = self.write(&scope, None, work, view).await?.view;
        let until = until.map(jiff_diesel::Timestamp::to_jiff);
        Ok(match (session, until) {
            (Some(second_factor), _) => SignedIn::Open { second_factor },
            (None, Some(until)) if until > now => SignedIn::Locked(until),
            (None, _) => SignedIn::Refused,
        })
    }
}

/// Takes the row of a name, made when there is none.
async fn lock_name(
    unit: &Unit<'_>,
    empremta: &[u8; 32],
) -> Result<(i32, Option<Timestamp>, Timestamp)> {
    let (intents, until, last): (i32, Option<jiff_diesel::Timestamp>, jiff_diesel::Timestamp) =
        diesel::insert_into(intent::table)
            .values(intent::empremta.eq(empremta.as_slice()))
            .on_conflict(intent::empremta)
            .do_update()
            .set(intent::intents.eq(intent::intents))
            .returning((intent::intents, intent::bloquejat_fins, intent::darrer))
            .get_result(&mut unit.conn())
            .await?;
    Ok((
        intents,
        until.map(jiff_diesel::Timestamp::to_jiff),
        last.to_jiff(),
    ))
}

/// Uses up the second factor; false when it was used already.
pub(super) async fn spend(unit: &Unit<'_>, account: &Account, factor: Factor) -> Result<bool> {
    match factor {
        Factor::None => Ok(!account.totp_actiu),
        Factor::Totp(step) => {
            if account.totp_darrer_pas.is_some_and(|last| step <= last) {
                return Ok(false);
            }
            diesel::update(usuari::table.find(account.id))
                .set(usuari::totp_darrer_pas.eq(step))
                .execute(&mut unit.conn())
                .await?;
            Ok(true)
        }
        Factor::Recovery(digest) => {
            let left: Vec<&[u8]> = account
                .codis_recuperacio
                .iter()
                .map(Vec::as_slice)
                .filter(|code| *code != digest)
                .collect();
            if left.len() == account.codis_recuperacio.len() {
                return Ok(false);
            }
            diesel::update(usuari::table.find(account.id))
                .set(usuari::codis_recuperacio.eq(left))
                .execute(&mut unit.conn())
                .await?;
            Ok(true)
        }
    }
}

async fn count_failure(
    unit: &Unit<'_>,
    empremta: &[u8; 32],
    intents: i32,
    until: Option<Timestamp>,
    now: Timestamp,
) -> Result<()> {
    diesel::update(intent::table.find(empremta.as_slice()))
        .set((
            intent::intents.eq(intents),
            intent::bloquejat_fins.eq(until.map(|until| until.to_diesel())),
            intent::darrer.eq(now.to_diesel()),
        ))
        .execute(&mut unit.conn())
        .await?;
    Ok(())
}

async fn open(unit: &Unit<'_>, attempt: &Attempt, now: Timestamp) -> Result<()> {
    let session = &attempt.session;
    let second = !matches!(attempt.verdict, Verdict::Accepted(Factor::None));
    diesel::delete(intent::table.find(attempt.empremta.as_slice()))
        .execute(&mut unit.conn())
        .await?;
    diesel::update(usuari::table.find(attempt.account.unwrap_or_default()))
        .set(usuari::darrer_acces.eq(now.to_diesel()))
        .execute(&mut unit.conn())
        .await?;
    diesel::insert_into(sessio::table)
        .values((
            sessio::id.eq(session.id),
            sessio::usuari_id.eq(attempt.account.unwrap_or_default()),
            sessio::refresc.eq(session.refresc.as_slice()),
            sessio::caduca.eq(session.caduca.to_diesel()),
            sessio::segon_factor.eq(second),
            sessio::origen.eq(&session.origen),
        ))
        .execute(&mut unit.conn())
        .await?;
    Ok(())
}

/// Failures that still count: a day later the count starts again.
fn counted(intents: i32, last: Timestamp, now: Timestamp) -> i32 {
    if now.duration_since(last).as_hours() >= 24 {
        0
    } else {
        intents
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_forgotten_after_a_day() {
        let last: Timestamp = "2026-03-02T08:00:00Z".parse().unwrap();
        for (now, expected) in [
            ("2026-03-02T08:00:01Z", 7),
            ("2026-03-03T07:59:59Z", 7),
            ("2026-03-03T08:00:00Z", 0),
        ] {
            assert_eq!(counted(7, last, now.parse().unwrap()), expected, "{now}");
        }
    }
}
