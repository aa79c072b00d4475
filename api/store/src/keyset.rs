//! Where a page begins: a condition that diesel has no words for.

use diesel::QueryResult;
use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{Bool, HasSqlType, Uuid as SqlUuid};
use uuid::Uuid;

/// Which way a list runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

/// `(column, id) < (value, id)`, or `>` upwards: one comparison of rows, which an index answers.
pub fn beyond<C, I, V>(way: Way, column: C, id: I, value: V, value_id: Uuid) -> Beyond<C, I, V> {
    Beyond {
        way,
        column,
        id,
        value,
        value_id,
    }
}

#[derive(Clone, Debug)]
pub struct Beyond<C, I, V> {
    way: Way,
    column: C,
    id: I,
    value: V,
    value_id: Uuid,
}

impl<C, I, V> Expression for Beyond<C, I, V> {
    type SqlType = Bool;
}

impl<C, I, V> ValidGrouping<()> for Beyond<C, I, V> {
    type IsAggregate = is_aggregate::No;
}

impl<C, I, V> QueryId for Beyond<C, I, V> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T, C: AppearsOnTable<T>, I: AppearsOnTable<T>, V> AppearsOnTable<T> for Beyond<C, I, V> {}

impl<T, C, I, V> SelectableExpression<T> for Beyond<C, I, V>
where
    Self: AppearsOnTable<T>,
    C: SelectableExpression<T>,
    I: SelectableExpression<T>,
{
}

impl<C, I, V> QueryFragment<Pg> for Beyond<C, I, V>
where
    C: QueryFragment<Pg> + Expression,
    I: QueryFragment<Pg>,
    Pg: HasSqlType<C::SqlType>,
    V: ToSql<C::SqlType, Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("(");
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(", ");
        self.id.walk_ast(out.reborrow())?;
        out.push_sql(match self.way {
            Way::Up => ") > (",
            Way::Down => ") < (",
        });
        out.push_bind_param::<C::SqlType, _>(&self.value)?;
        out.push_sql(", ");
        out.push_bind_param::<SqlUuid, _>(&self.value_id)?;
        out.push_sql(")");
        Ok(())
    }
}
