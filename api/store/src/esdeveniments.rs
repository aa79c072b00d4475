//! The log of events, body by body in the order of their commits.

use std::collections::{HashMap, HashSet};

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures::future::try_join_all;
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::{ens_cap, esdeveniment, expedient_acces};
use crate::{Result, Scopes, Store};

/// An event as it was written.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = esdeveniment, check_for_backend(diesel::pg::Pg))]
pub struct EventRow {
    pub ens_id: i32,
    pub seq: i64,
    pub tipus: String,
    pub objecte: String,
    pub objecte_id: Uuid,
    pub expedient_id: Option<Uuid>,
    pub unitat_id: Option<Uuid>,
    pub familia: Option<String>,
    pub acces: String,
    pub actor_id: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub instant: Timestamp,
    pub dades: Value,
}

/// A stretch of the log of one body: after one number, up to another.
#[derive(Clone, Copy, Debug)]
pub struct Stretch {
    pub ens: i32,
    pub after: i64,
    pub upto: i64,
}

/// Which events. Those that change who sees an object (`dades.abans`) always pass: the caller may lose it from sight.
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
    pub tipus: Vec<String>,
    pub expedient: Option<Uuid>,
}

impl EventFilter {
    /// The same decision as the query's, on a row in memory.
    pub fn takes(&self, row: &EventRow) -> bool {
        (self.tipus.is_empty()
            || self.tipus.contains(&row.tipus)
            || row.dades.get("abans").is_some())
            && self.expedient.is_none_or(|id| row.expedient_id == Some(id))
    }
}

/// Statements in one pipeline.
const AT_ONCE: usize = 32;

impl Store {
    /// The last event number of each body.
    pub async fn heads(&self, scopes: &Scopes) -> Result<HashMap<i32, i64>> {
        let bodies = scopes.bodies();
        self.read_across(scopes, async |mut conn: &Conn| {
            ens_cap::table
                .filter(ens_cap::ens_id.eq_any(&bodies))
                .select((ens_cap::ens_id, ens_cap::seq))
                .load::<(i32, i64)>(&mut conn)
                .await
        })
        .await
        .map(|rows| rows.into_iter().collect())
    }

    /// The first events of each stretch, at most `limit` of each, in the order of the stretches.
    pub async fn events(
        &self,
        scopes: &Scopes,
        stretches: &[Stretch],
        filter: &EventFilter,
        limit: i64,
    ) -> Result<Vec<Vec<EventRow>>> {
        let mut all = Vec::with_capacity(stretches.len());
        for some in stretches.chunks(AT_ONCE) {
            let rows = self
                .read_across(scopes, async |conn: &Conn| {
                    try_join_all(some.iter().map(|s| stretch(conn, s, filter, limit))).await
                })
                .await?;
            all.extend(rows);
        }
        Ok(all)
    }

    /// The events of a body before a number, the newest first.
    pub async fn events_before(
        &self,
        scopes: &Scopes,
        ens: i32,
        before: Option<i64>,
        filter: &EventFilter,
        limit: i64,
    ) -> Result<Vec<EventRow>> {
        let mut query = filtered(ens, filter)
            .order(esdeveniment::seq.desc())
            .limit(limit);
        if let Some(seq) = before {
            query = query.filter(esdeveniment::seq.lt(seq));
        }
        self.list_across(scopes, async |conn: &Conn| query.load(&mut &*conn).await)
            .await
    }

    /// The cases that the subject may see by a grant of their own.
    pub async fn granted(&self, scopes: &Scopes) -> Result<HashSet<(i32, Uuid)>> {
        let bodies = scopes.bodies();
        let subject = scopes.actor().id;
        self.read_across(scopes, async |mut conn: &Conn| {
            expedient_acces::table
                .filter(expedient_acces::ens_id.eq_any(&bodies))
                .filter(expedient_acces::subjecte_id.eq(subject))
                .select((expedient_acces::ens_id, expedient_acces::expedient_id))
                .load::<(i32, Uuid)>(&mut conn)
                .await
        })
        .await
        .map(|rows| rows.into_iter().collect())
    }
}

async fn stretch(
    mut conn: &Conn,
    stretch: &Stretch,
    filter: &EventFilter,
    limit: i64,
) -> QueryResult<Vec<EventRow>> {
    filtered(stretch.ens, filter)
        .filter(esdeveniment::seq.gt(stretch.after))
        .filter(esdeveniment::seq.le(stretch.upto))
        .order(esdeveniment::seq)
        .limit(limit)
        .load(&mut conn)
        .await
}

type Boxed<'a> = diesel::dsl::IntoBoxed<
    'a,
    diesel::dsl::Select<esdeveniment::table, diesel::dsl::AsSelect<EventRow, Pg>>,
    Pg,
>;

fn filtered<'a>(ens: i32, filter: &'a EventFilter) -> Boxed<'a> {
    let mut query: Boxed<'a> = esdeveniment::table
        .select(EventRow::as_select())
        .into_boxed();
    query = query.filter(esdeveniment::ens_id.eq(ens));
    if !filter.tipus.is_empty() {
        query = query.filter(
            esdeveniment::tipus
                .eq_any(&filter.tipus)
                .or(esdeveniment::dades.has_key("abans")),
        );
    }
    if let Some(expedient) = filter.expedient {
        query = query.filter(esdeveniment::expedient_id.eq(expedient));
    }
    query
}
