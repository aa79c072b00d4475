//! Cases that somebody follows, over the bodies where they work.

use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Row, joined};
use crate::across::merged;
use crate::keyset::{Way, beyond};
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::{esdeveniment, expedient, membre, seguidor};
use crate::{Result, Scope, Scopes, Store};

/// Whether the subject of the transaction follows the case of the row.
#[derive(Clone, Copy, Debug, Default, QueryId)]
pub struct Follows;

impl Expression for Follows {
    type SqlType = Bool;
}

impl ValidGrouping<()> for Follows {
    type IsAggregate = is_aggregate::No;
}

impl<T> AppearsOnTable<T> for Follows where expedient::id: AppearsOnTable<T> {}

impl<T> SelectableExpression<T> for Follows where expedient::id: SelectableExpression<T> {}

impl QueryFragment<Pg> for Follows {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(
            "EXISTS (SELECT 1 FROM seguidor s WHERE s.ens_id = expedient.ens_id \
             AND s.subjecte_id = subjecte_actual() AND s.expedient_id = expedient.id)",
        );
        Ok(())
    }
}

/// A followed case with its body.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = expedient, check_for_backend(diesel::pg::Pg))]
pub struct FollowedRow {
    pub ens_id: i32,
    #[diesel(embed)]
    pub row: Row,
}

/// The last thing that happened in a case, of those in sight.
#[derive(Clone, Debug, Queryable)]
pub struct News {
    pub tipus: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub instant: Timestamp,
    pub actor_id: Option<Uuid>,
    pub actor_nom: Option<String>,
}

/// The last row of a page: change and case.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Followed(pub Timestamp, pub Uuid);

impl FollowedRow {
    pub fn position(&self) -> Followed {
        Followed(self.row.expedient.modificat_el, self.row.expedient.id)
    }
}

impl Store {
    /// The cases that the subject follows, in sight, newest change first: at most `limit` after a position.
    pub async fn followed(
        &self,
        scopes: &Scopes,
        after: Option<Followed>,
        limit: i64,
    ) -> Result<Vec<FollowedRow>> {
        let pages = self
            .each_body(scopes, async |conn: &Conn, scope: &Scope| {
                followed(conn, scope, after, limit).await
            })
            .await?;
        Ok(merged(pages, limit, |row| {
            let Followed(instant, id) = row.position();
            std::cmp::Reverse((instant, id))
        }))
    }

    /// The last event of each case; none where none is in sight.
    pub async fn news(&self, scopes: &Scopes, cases: &[(i32, Uuid)]) -> Result<Vec<Option<News>>> {
        self.in_pipelines(
            scopes,
            cases,
            async |conn: &Conn, (ens, id): &(i32, Uuid)| match scopes
                .iter()
                .find(|scope| scope.ens() == *ens)
            {
                Some(scope) => news(conn, scope, *id).await,
                None => Ok(None),
            },
        )
        .await
    }
}

async fn followed(
    mut conn: &Conn,
    scope: &Scope,
    after: Option<Followed>,
    limit: i64,
) -> QueryResult<Vec<FollowedRow>> {
    use expedient as e;
    let mine = seguidor::table
        .filter(seguidor::ens_id.eq(scope.ens()))
        .filter(seguidor::subjecte_id.eq(scope.actor().id))
        .select(seguidor::expedient_id);
    let mut query = joined()
        .filter(e::ens_id.eq(scope.ens()))
        .filter(e::id.eq_any(mine))
        .filter(visible(scope, e::unitat_id, e::familia, e::acces, e::id))
        .order((e::modificat_el.desc(), e::id.desc()))
        .limit(limit)
        .select(FollowedRow::as_select())
        .into_boxed();
    if let Some(Followed(instant, id)) = after {
        query = query.filter(beyond(
            Way::Down,
            e::modificat_el,
            e::id,
            instant.to_diesel(),
            id,
        ));
    }
    query.load(&mut conn).await
}

async fn news(mut conn: &Conn, scope: &Scope, case: Uuid) -> QueryResult<Option<News>> {
    use esdeveniment as v;
    v::table
        .left_join(
            membre::table.on(membre::ens_id
                .eq(v::ens_id)
                .and(membre::subjecte_id.nullable().eq(v::actor_id))),
        )
        .filter(v::ens_id.eq(scope.ens()))
        .filter(v::expedient_id.eq(case))
        .filter(visible(
            scope,
            v::unitat_id,
            v::familia,
            v::acces,
            v::expedient_id,
        ))
        .order(v::seq.desc())
        .select((v::tipus, v::instant, v::actor_id, membre::nom.nullable()))
        .first(&mut conn)
        .await
        .optional()
}
