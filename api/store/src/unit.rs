//! The unit of work: one transaction of one body, with its idempotency, its events and its audit.
//!
//! Round trips: (1) BEGIN, the body, the idempotency row and the reads that lock what will change; (2) the head of the
//! body, the rows, events, audit, the read-back and COMMIT. A unit that must know the official instant or a number
//! before it decides takes the head in a round trip of its own ([`Unit::head`]). Nothing but PostgreSQL is awaited in
//! between.
//!
//! Locks are always taken in this order: existing rows (`FOR NO KEY UPDATE`), then the head, then new rows. Whoever
//! holds the head waits for nobody of the same body, so units of a body cannot deadlock.

mod trace;

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::QueryFragment;
use diesel_async::RunQueryDsl;
use domain::auditoria::digest;
use futures::future::BoxFuture;
use futures::join;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::pool::{Conn, WRITE};
use crate::read::{Mode, begin, in_order};
use crate::sql::{COMMIT, Kept, ROLLBACK, cap_pren, unitat_tanca};
use crate::{Error, Result, Scope, Store};

pub(crate) use trace::hex;
pub use trace::{Event, Link, LinkRef, link_content};

/// What a repeated POST is recognised by.
#[derive(Clone, Debug)]
pub struct Idempotency {
    /// SHA-256 of caller, method, path and key.
    pub abast: [u8; 32],
    /// SHA-256 of the canonical body.
    pub empremta: [u8; 32],
}

/// What a unit of work left.
#[derive(Clone, Copy, Debug)]
pub struct Written<V> {
    pub view: V,
    /// The call repeated an earlier one, which had done the work.
    pub replayed: bool,
}

/// A transaction under way.
pub struct Unit<'a> {
    conn: &'a Conn,
    scope: &'a Scope,
    today: Date,
    sources: crate::Sources,
    instant: Option<Timestamp>,
    rows: Vec<BoxFuture<'a, QueryResult<usize>>>,
    events: Vec<Event>,
    links: Vec<Link>,
}

impl<'a> Unit<'a> {
    pub fn conn(&self) -> &'a Conn {
        self.conn
    }

    pub fn scope(&self) -> &'a Scope {
        self.scope
    }

    pub fn ens(&self) -> i32 {
        self.scope.ens()
    }

    /// The legal day that the unit computes with; the head refuses the unit if it is no longer so.
    pub fn today(&self) -> Date {
        self.today
    }

    pub fn new_id(&self) -> Uuid {
        self.sources.id()
    }

    /// Takes the head of the body now and answers the official instant. Once per unit; later calls repeat the answer.
    /// Only for whoever must know something that the head decides: the end of the unit takes it otherwise.
    pub async fn head(&mut self) -> Result<Timestamp> {
        if let Some(instant) = self.instant {
            return Ok(instant);
        }
        let instant = take_head(self.conn, self.ens(), self.today).await?;
        self.instant = Some(instant);
        Ok(instant)
    }

    /// A statement for the last round trip, after the head is taken: rows are written in the order of these calls, and
    /// their refusals are the unit's.
    pub fn put(&mut self, statement: impl QueryFragment<Pg> + Send) {
        self.rows.push(Kept(statement).execute(&mut self.conn()));
    }

    pub fn event(&mut self, event: Event) {
        self.events.push(event);
    }

    pub fn audit(&mut self, link: Link) {
        self.links.push(link);
    }

    fn events_json(&self) -> Value {
        self.events
            .iter()
            .map(|e| {
                json!({
                    "tipus": e.tipus, "objecte": e.objecte, "objecte_id": e.objecte_id, "expedient_id": e.expedient,
                    "unitat_id": e.unitat, "familia": e.familia, "acces": e.acces.as_str(), "dades": e.dades,
                })
            })
            .collect()
    }

    fn links_json(&self) -> Value {
        let actor = self.scope.actor();
        self.links
            .iter()
            .map(|l| {
                let salt = self.sources.salt();
                let digest = digest(&salt, &link_content(l, Some(actor.id), &actor.origen));
                json!({
                    "acte": l.acte, "objecte": l.objecte, "objecte_id": l.objecte_id, "expedient_id": l.expedient,
                    "resultat": l.resultat.as_str(), "origen": actor.origen, "contingut": l.contingut,
                    "sal": hex(&salt), "digest": hex(&digest),
                })
            })
            .collect()
    }
}

impl Store {
    /// Does `work` in one transaction and reads `view` of what it made in the same transaction. A repeated call
    /// (same idempotency key and body) does no work and reads the same view. Starts again by itself when midnight
    /// passes in the middle or two units cross.
    pub async fn write<V, E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        work: impl AsyncFn(&mut Unit) -> Result<Uuid, E>,
        view: impl AsyncFn(&Conn, Uuid) -> QueryResult<V>,
    ) -> Result<Written<V>, E> {
        let mut today = self.sources.today();
        for _ in 0..4 {
            let attempt = self.attempt(scope, key, today, &work, &view);
            match self.answered(WRITE, attempt).await {
                Err(error) => match error.retry() {
                    Some(Retry::Tomorrow(day)) => today = day,
                    Some(Retry::Again) => {}
                    None => return Err(error),
                },
                done => return done,
            }
        }
        Err(Error::Unavailable("the unit kept crossing others".into()).into())
    }

    async fn attempt<V, E: From<Error>>(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        today: Date,
        work: &impl AsyncFn(&mut Unit) -> Result<Uuid, E>,
        view: &impl AsyncFn(&Conn, Uuid) -> QueryResult<V>,
    ) -> Result<Written<V>, E> {
        let lease = self.writer().await?;
        let mut unit = Unit {
            conn: &lease,
            scope,
            today,
            sources: self.sources,
            instant: None,
            rows: Vec::new(),
            events: Vec::new(),
            links: Vec::new(),
        };
        // One pipeline: the first statements of `work` follow those that open the transaction.
        let (fresh, made) = join!(open(&lease, scope, key), work(&mut unit));
        if let (false, Some(key)) = (fresh?, key) {
            // Whatever `work` made of a call that was answered before is not looked at.
            ROLLBACK.execute(&mut &*lease).await.map_err(Error::from)?;
            drop(unit);
            lease.give_back();
            return self.replay(scope, key, view).await.map_err(E::from);
        }
        let made = made?;
        let news = !unit.events.is_empty();
        let view = finish(unit, key, made, view).await?;
        lease.give_back();
        if news {
            self.commits.mark(scope.ens());
        }
        Ok(Written {
            view,
            replayed: false,
        })
    }

    /// What the first call with this key made, as it is now.
    async fn replay<V>(
        &self,
        scope: &Scope,
        key: &Idempotency,
        view: &impl AsyncFn(&Conn, Uuid) -> QueryResult<V>,
    ) -> Result<Written<V>> {
        let earlier = async |conn: &Conn| earlier(conn, scope.ens(), key).await;
        let (empremta, objecte) = self.read(scope, earlier).await?;
        if empremta != key.empremta {
            return Err(Error::KeyReused);
        }
        let made = objecte.parse().map_err(|_| Error::Crossed)?;
        let view = async |conn: &Conn| view(conn, made).await;
        Ok(Written {
            view: self.read(scope, view).await?,
            replayed: true,
        })
    }
}

/// Opens the transaction and claims the idempotency key; false when an earlier call has it.
async fn open(conn: &Conn, scope: &Scope, key: Option<&Idempotency>) -> Result<bool> {
    let bodies = [scope.ens()];
    let (begun, claimed) = join!(
        begin(conn, Mode::Write, &bodies, scope.actor().id),
        claim(conn, scope.ens(), key),
    );
    begun?;
    Ok(claimed?)
}

/// Takes the head of the body, and refuses when the legal day is no longer this one.
async fn take_head(mut conn: &Conn, ens: i32, today: Date) -> QueryResult<Timestamp> {
    diesel::select(cap_pren(ens, today.to_diesel()))
        .get_result::<jiff_diesel::Timestamp>(&mut conn)
        .await
        .map(jiff_diesel::Timestamp::to_jiff)
}

async fn finish<V>(
    mut unit: Unit<'_>,
    key: Option<&Idempotency>,
    made: Uuid,
    view: &impl AsyncFn(&Conn, Uuid) -> QueryResult<V>,
) -> Result<V> {
    let conn = unit.conn();
    let rows = std::mem::take(&mut unit.rows);
    // What leaves no history (an upload that begins) takes no place in it.
    let silent = unit.instant.is_none() && unit.events.is_empty() && unit.links.is_empty();
    let head = async {
        match silent || unit.instant.is_some() {
            true => Ok(()),
            false => take_head(conn, unit.scope.ens(), unit.today)
                .await
                .map(drop),
        }
    };
    let close = async {
        match silent {
            true => Ok(()),
            false => close(&unit).await,
        }
    };
    // Every answer is looked at: after a refused statement COMMIT rolls back, and that statement's error tells.
    let (headed, written, noted, closed, seen, committed) = join!(
        head,
        in_order(rows),
        note(&unit, key, made),
        close,
        view(conn, made),
        COMMIT.execute(&mut &*conn),
    );
    headed?;
    for row in written {
        row?;
    }
    noted?;
    closed?;
    let seen = seen?;
    committed?;
    Ok(seen)
}

/// The first statement of the business transaction: a parallel twin waits here. False when the key is taken.
async fn claim(mut conn: &Conn, ens: i32, key: Option<&Idempotency>) -> QueryResult<bool> {
    use crate::schema::peticio::dsl as p;
    let Some(key) = key else { return Ok(true) };
    diesel::insert_into(p::peticio)
        .values((
            p::ens_id.eq(ens),
            p::abast.eq(key.abast.as_slice()),
            p::empremta.eq(key.empremta.as_slice()),
        ))
        .on_conflict_do_nothing()
        .execute(&mut conn)
        .await
        .map(|rows| rows == 1)
}

/// The body of the first call with this key, and what it made.
async fn earlier(mut conn: &Conn, ens: i32, key: &Idempotency) -> QueryResult<(Vec<u8>, String)> {
    use crate::schema::peticio::dsl as p;
    p::peticio
        .find((ens, key.abast.as_slice()))
        .select((p::empremta, p::objecte_id))
        .first(&mut conn)
        .await
}

/// Remembers what the call made, for its replays.
async fn note(unit: &Unit<'_>, key: Option<&Idempotency>, made: Uuid) -> QueryResult<()> {
    use crate::schema::peticio::dsl as p;
    let Some(key) = key else { return Ok(()) };
    let done = diesel::update(p::peticio.find((unit.ens(), key.abast.as_slice())))
        .set(p::objecte_id.eq(made.to_string()));
    Kept(done).execute(&mut unit.conn()).await.map(drop)
}

async fn close(unit: &Unit<'_>) -> QueryResult<()> {
    diesel::select(unitat_tanca(
        unit.ens(),
        unit.events_json(),
        unit.links_json(),
    ))
    .execute(&mut unit.conn())
    .await
    .map(drop)
}

/// Errors after which a unit starts again from nothing.
pub trait Retryable {
    fn retry(&self) -> Option<Retry>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// With this legal day.
    Tomorrow(Date),
    Again,
}

impl Retryable for Error {
    fn retry(&self) -> Option<Retry> {
        match self {
            Error::DayChanged(day) => Some(Retry::Tomorrow(*day)),
            Error::Crossed => Some(Retry::Again),
            _ => None,
        }
    }
}
