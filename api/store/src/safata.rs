//! One work list over bodies: open cases by their nearest last day, each with its next step.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::across::merged;
use crate::expedients::{ENDED, OPEN_TASK};
use crate::keyset::{Way, beyond};
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::{expedient, membre, tasca};
use crate::{Result, Scope, Scopes, Store};

/// States in which a case waits for somebody outside, or for an organ.
pub const ATURATS: [&str; 2] = ["suspes", "pendent_organ"];

/// What the list shows. Empty, every open case in sight.
#[derive(Clone, Debug, Default)]
pub struct SafataFilter {
    /// Only what waits for the subject.
    pub meva: bool,
    /// Whose nearest last day is this one or before.
    pub venciment_fins: Option<Date>,
    pub procediment: Option<String>,
}

/// A case that waits for something.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = expedient, check_for_backend(diesel::pg::Pg))]
pub struct SafataRow {
    pub ens_id: i32,
    pub id: Uuid,
    pub exercici: Option<i32>,
    pub numero: Option<i64>,
    pub titol: String,
    pub procediment: String,
    pub procediment_versio: i32,
    pub adaptacio_id: Option<Uuid>,
    pub familia: String,
    pub estat: String,
    pub fase: Option<String>,
    pub unitat_id: Uuid,
    pub responsable_id: Option<Uuid>,
    #[diesel(select_expression = membre::nom.nullable())]
    pub responsable_nom: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub venciment_proper: Date,
    pub versio: i64,
}

/// An open task of such a case.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = tasca, check_for_backend(diesel::pg::Pg))]
pub struct Step {
    pub expedient_id: Uuid,
    pub id: Uuid,
    pub codi: String,
    pub estat: String,
    pub opcional: bool,
    pub rols: Vec<String>,
    pub assignada_id: Option<Uuid>,
    #[diesel(select_expression = membre::nom.nullable())]
    pub assignada_nom: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub venciment: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

/// The last row of a page. The order is one over all bodies, so one position serves them all.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SafataPosition(pub Date, pub Uuid);

impl SafataRow {
    pub fn position(&self) -> SafataPosition {
        SafataPosition(self.venciment_proper, self.id)
    }

    /// The nearest last day; none when no term runs.
    pub fn venciment(&self) -> Option<Date> {
        Some(self.venciment_proper).filter(|day| *day != Date::MAX)
    }
}

impl Store {
    /// Open cases in sight, the most urgent first: at most `limit` after a position.
    pub async fn safata(
        &self,
        scopes: &Scopes,
        filter: &SafataFilter,
        after: Option<SafataPosition>,
        limit: i64,
    ) -> Result<Vec<SafataRow>> {
        let pages = self
            .each_body(scopes, async |conn: &Conn, scope: &Scope| {
                page(conn, scope, filter, after, limit).await
            })
            .await?;
        Ok(merged(pages, limit, |row| (row.venciment_proper, row.id)))
    }

    /// The next step of each of these cases, for the subject: a task of theirs, else one of nobody, else one of
    /// somebody else; of several, one that the case cannot go on without, and the one that ends first.
    pub async fn next_steps(
        &self,
        scopes: &Scopes,
        rows: &[SafataRow],
    ) -> Result<HashMap<Uuid, Step>> {
        let mut cases: HashMap<i32, Vec<Uuid>> = HashMap::new();
        for row in rows {
            cases.entry(row.ens_id).or_default().push(row.id);
        }
        let cases: Vec<(i32, Vec<Uuid>)> = cases.into_iter().collect();
        let all = self
            .in_pipelines(
                scopes,
                &cases,
                async |conn: &Conn, (ens, ids): &(i32, Vec<Uuid>)| steps(conn, *ens, ids).await,
            )
            .await?;
        let me = scopes.actor().id;
        let mut steps: Vec<Step> = all.into_iter().flatten().collect();
        steps.sort_by_key(|step| {
            let whose = match step.assignada_id {
                Some(member) if member == me => 0,
                None => 1,
                Some(_) => 2,
            };
            let due = step.venciment.unwrap_or(Date::MAX);
            (whose, step.opcional, due, step.creat_el, step.id)
        });
        let mut next = HashMap::new();
        for step in steps {
            next.entry(step.expedient_id).or_insert(step);
        }
        Ok(next)
    }
}

async fn page(
    mut conn: &Conn,
    scope: &Scope,
    filter: &SafataFilter,
    after: Option<SafataPosition>,
    limit: i64,
) -> QueryResult<Vec<SafataRow>> {
    use expedient as e;
    let mut query = e::table
        .left_join(
            membre::table.on(membre::ens_id
                .eq(e::ens_id)
                .and(membre::subjecte_id.nullable().eq(e::responsable_id))),
        )
        .filter(e::ens_id.eq(scope.ens()))
        // As the index says it.
        .filter(e::estat.ne("esborrany"))
        .filter(e::estat.ne_all(ENDED))
        .filter(visible(scope, e::unitat_id, e::familia, e::acces, e::id))
        .order((e::venciment_proper.asc(), e::id.asc()))
        .limit(limit)
        .select(SafataRow::as_select())
        .into_boxed();
    if let Some(SafataPosition(day, id)) = after {
        query = query.filter(beyond(
            Way::Up,
            e::venciment_proper,
            e::id,
            day.to_diesel(),
            id,
        ));
    }
    if let Some(day) = filter.venciment_fins {
        query = query.filter(e::venciment_proper.le(day.to_diesel()));
    }
    if let Some(code) = &filter.procediment {
        query = query.filter(e::procediment.eq(code));
    }
    if filter.meva {
        // `domain::tramitacio::espera` in SQL; a test holds them equal.
        let me = scope.actor().id;
        // The body by its number: what the planner hashes is this body's, not that of every body of the list.
        let open = || {
            tasca::table.filter(
                tasca::ens_id
                    .eq(scope.ens())
                    .and(tasca::expedient_id.eq(e::id))
                    .and(tasca::estat.eq_any(OPEN_TASK)),
            )
        };
        let answers = e::responsable_id
            .eq(me)
            .assume_not_null()
            .and(e::estat.ne_all(ATURATS))
            .and(exists(open().filter(tasca::assignada_id.is_null())).or(not(exists(open()))));
        query = query.filter(exists(open().filter(tasca::assignada_id.eq(me))).or(answers));
    }
    query.load(&mut conn).await
}

async fn steps(mut conn: &Conn, ens: i32, cases: &[Uuid]) -> QueryResult<Vec<Step>> {
    tasca::table
        .left_join(
            membre::table.on(membre::ens_id
                .eq(tasca::ens_id)
                .and(membre::subjecte_id.nullable().eq(tasca::assignada_id))),
        )
        .filter(tasca::ens_id.eq(ens))
        .filter(tasca::expedient_id.eq_any(cases))
        .filter(tasca::estat.eq_any(OPEN_TASK))
        .select(Step::as_select())
        .load(&mut conn)
        .await
}
