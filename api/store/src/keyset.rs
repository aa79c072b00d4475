//! Conditions that diesel has no words for: where a page begins, and what a search finds.

use diesel::QueryResult;
use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{Array, Bool, HasSqlType, Int4, Nullable, Text, Uuid as SqlUuid};
use uuid::Uuid;

use crate::Scope;

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

/// `id IN (SELECT … FROM cerca(…))`: the one door to the index of search, with the rights of the scope.
pub fn matching<I>(scope: &Scope, objecte: &'static str, text: &str, id: I) -> Matching<I> {
    let (mut unitats, mut families, mut nivells) = (Vec::new(), Vec::new(), Vec::new());
    for (unitat, familia, level) in &scope.predicate().any_of {
        unitats.push(*unitat);
        families.push(familia.clone());
        nivells.push(level.level());
    }
    Matching {
        objecte,
        text: text.to_owned(),
        unitats,
        families,
        nivells,
        id,
    }
}

#[derive(Clone, Debug)]
pub struct Matching<I> {
    objecte: &'static str,
    text: String,
    unitats: Vec<Option<Uuid>>,
    families: Vec<Option<String>>,
    nivells: Vec<i32>,
    id: I,
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

impl<I> Expression for Matching<I> {
    type SqlType = Bool;
}

impl<I> ValidGrouping<()> for Matching<I> {
    type IsAggregate = is_aggregate::No;
}

impl<I> QueryId for Matching<I> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T, I: AppearsOnTable<T>> AppearsOnTable<T> for Matching<I> {}

impl<T, I: SelectableExpression<T>> SelectableExpression<T> for Matching<I> where
    Self: AppearsOnTable<T>
{
}

impl<I: QueryFragment<Pg>> QueryFragment<Pg> for Matching<I> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.id.walk_ast(out.reborrow())?;
        out.push_sql(" IN (SELECT c.id FROM cerca(");
        out.push_bind_param::<Text, _>(&self.objecte)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(&self.text)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<SqlUuid>>, _>(&self.unitats)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Text>>, _>(&self.families)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Int4>, _>(&self.nivells)?;
        out.push_sql(", 1000) c)");
        Ok(())
    }
}
