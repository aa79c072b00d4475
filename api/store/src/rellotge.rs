//! The clock: on each legal day of a body, what that day does to its cases is written as facts.
//!
//! The day is the one of the body's head, as for any unit. Whoever comes first does it, and nothing is done twice: the
//! domain answers nothing for what was told already. After days without anybody, one pass catches up. When the holidays
//! or the readings of a body change, the terms of its open cases are counted again, and what moved is recorded.

use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;
use domain::Acte;
use domain::auditoria::Hash;
use domain::tramitacio::{AVISOS, Efectes, passa, recompta};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

use crate::ens::{Directory, Ens};
use crate::pool::{Conn, madrid};
use crate::schema::{ens_cap, expedient, rellotge};
use crate::tramitacio::{Around, Case, Note, apply, files, lock};
use crate::unit::Unit;
use crate::{Error, Result, Scope, Store};

/// Cases that are looked at together.
const PAGE: i64 = 200;
/// Passes over one case; two are enough for what the domain can bring, and the next day looks again.
const PASSES: usize = 4;

impl Store {
    /// Brings every body to its legal day. Answers how many cases changed; what fails is told, and tried again next time.
    pub async fn pass_days(&self) -> Result<usize> {
        let law = self.directory().await?;
        let mut changed = 0;
        for ens in law.bodies() {
            match self.pass_day(&law, ens).await {
                Ok(0) => {}
                Ok(cases) => {
                    changed += cases;
                    tracing::info!(ens = ens.alies, cases, "days passed");
                }
                Err(error) => tracing::warn!(ens = ens.alies, %error, "the clock stopped"),
            }
        }
        Ok(changed)
    }

    /// The same for one body; nothing when its day was done.
    pub async fn pass_day(&self, law: &Directory, ens: &Ens) -> Result<usize> {
        let scope = Scope::system(ens.id, Acte::TramitacioImpulsar, Uuid::nil()).at("rellotge");
        let now = (self.sources().now)();
        let criteri = law.criteri(ens.id).map(|criteri| criteri.empremta());
        let due = self
            .read(&scope, async |conn: &Conn| {
                due(conn, ens.id, now, criteri).await
            })
            .await?;
        let Some(Due { today, every }) = due else {
            return Ok(0);
        };
        let far = today.saturating_add(Span::new().days(i64::from(AVISOS[0])));
        let near = (!every).then_some(far);
        let (mut changed, mut whole, mut after) = (0, true, Uuid::nil());
        loop {
            let page = self
                .read(&scope, async |conn: &Conn| {
                    open(conn, ens.id, near, after).await
                })
                .await?;
            for case in &page {
                match self.settle(law, ens, &scope, *case, today).await {
                    Ok(news) => changed += usize::from(news),
                    Err(error) => {
                        whole = false;
                        tracing::warn!(%case, %error, "the clock could not pass over a case");
                    }
                }
            }
            match page.last() {
                Some(last) => after = *last,
                None => break,
            }
        }
        if whole {
            let done = async |unit: &mut Unit| -> Result<Uuid> {
                unit.put(
                    diesel::insert_into(rellotge::table)
                        .values((
                            rellotge::ens_id.eq(unit.ens()),
                            rellotge::dia.eq(today.to_diesel()),
                            rellotge::criteri.eq(criteri.map(Vec::from)),
                        ))
                        .on_conflict(rellotge::ens_id)
                        .do_update()
                        .set((
                            rellotge::dia.eq(excluded(rellotge::dia)),
                            rellotge::criteri.eq(excluded(rellotge::criteri)),
                        )),
                );
                Ok(Uuid::nil())
            };
            self.write(&scope, None, done, async |_: &Conn, _| Ok(()))
                .await?;
        }
        Ok(changed)
    }

    /// Until there is no news: what a pass brings (the certificate of a silence of long ago) may be late already.
    async fn settle(
        &self,
        law: &Directory,
        ens: &Ens,
        scope: &Scope,
        id: Uuid,
        today: Date,
    ) -> Result<bool> {
        for pass in 0..PASSES {
            if !self.pass(law, ens, scope, id, today).await? {
                return Ok(pass > 0);
            }
        }
        Ok(true)
    }

    /// Looks without a lock first: on most days most cases have no news.
    async fn pass(
        &self,
        law: &Directory,
        ens: &Ens,
        scope: &Scope,
        id: Uuid,
        today: Date,
    ) -> Result<bool> {
        let look = Scope::system(ens.id, Acte::ExpedientLlegir, scope.actor().id);
        let seen = self
            .read(scope, async |conn: &Conn| {
                files(conn, &look, scope, id).await
            })
            .await?;
        let around = law
            .around(ens, &seen)
            .ok_or_else(|| Error::Unavailable("a case of a procedure that nobody knows".into()))?;
        if news(&seen.into_case(ens, &around)?, &around, today)?.is_none() {
            return Ok(false);
        }
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let case = lock(unit.conn(), &look, scope, id).await?;
            let case = case.into_case(ens, &around)?;
            // The day is the head's: it sends the unit back when it is no longer the one that the unit began with.
            unit.head().await?;
            if let Some((acte, efectes)) = news(&case, &around, unit.today())? {
                let note = Note {
                    acte: acte.to_owned(),
                    ordre: json!({"dia": unit.today()}),
                };
                apply(unit, &case, &efectes, &around.criteri, Some(note)).await?;
            }
            Ok(id)
        };
        self.write(scope, None, work, async |_: &Conn, _| Ok(()))
            .await?;
        Ok(true)
    }
}

/// What the clock has to do for a body.
struct Due {
    today: Date,
    /// Every open case is counted again, not only those with a date at hand.
    every: bool,
}

/// The legal day of a body, unless it is done and counted by what counts now.
async fn due(
    conn: &Conn,
    ens: i32,
    now: Timestamp,
    criteri: Option<Hash>,
) -> QueryResult<Option<Due>> {
    let last = ens_cap::table.find(ens).select(ens_cap::ultim_instant);
    let done = rellotge::table
        .find(ens)
        .select((rellotge::dia, rellotge::criteri));
    let (last, done) =
        futures::try_join!(last.first::<jiff_diesel::Timestamp>(&mut &*conn), async {
            done.first::<(jiff_diesel::Date, Option<Vec<u8>>)>(&mut &*conn)
                .await
                .optional()
        },)?;
    let today = madrid(&now.max(last.to_jiff())).date();
    let (passed, every) = match done {
        None => (false, true),
        Some((day, counted)) => (
            day.to_jiff() >= today,
            // Terms written before this was kept count as counted by what there is.
            counted.is_some_and(|counted| {
                Some(counted.as_slice()) != criteri.as_ref().map(|c| &c[..])
            }),
        ),
    };
    Ok((!passed || every).then_some(Due { today, every }))
}

/// A page of open cases; with a day, only those that a date may touch: suspended ones, and those whose nearest last day
/// is not after it.
async fn open(conn: &Conn, ens: i32, near: Option<Date>, after: Uuid) -> QueryResult<Vec<Uuid>> {
    let mut query = expedient::table
        .filter(expedient::ens_id.eq(ens))
        .filter(expedient::tancat_el.is_null())
        .filter(expedient::id.gt(after))
        .order(expedient::id)
        .limit(PAGE)
        .select(expedient::id)
        .into_boxed();
    if let Some(day) = near {
        let touched = expedient::estat
            .eq("suspes")
            .or(expedient::venciment_proper.le(day.to_diesel()));
        query = query.filter(touched);
    }
    query.load(&mut &*conn).await
}

/// What is new of a case: first the terms that count otherwise now, then what the day brings.
fn news(case: &Case, around: &Around, today: Date) -> Result<Option<(&'static str, Efectes)>> {
    let (cas, computs, criteri) = (&case.cas, &case.computs, &around.criteri);
    let refused = |invalid| Error::Refused(domain::Unmet::from(invalid).into());
    if let Some(moved) = recompta(cas, computs, criteri, &case.escrits).map_err(refused)? {
        return Ok(Some(("rellotge.recomptar", moved)));
    }
    let due: Vec<(Uuid, Date)> = case
        .tasks
        .iter()
        .filter_map(|row| Some((row.id, row.venciment?)))
        .collect();
    let passed = passa(cas, computs, criteri, &due, today).map_err(refused)?;
    Ok(passed.map(|efectes| ("rellotge.passar", efectes)))
}
