//! The one door to the index of words, as a condition on rows.

use diesel::QueryResult;
use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Array, Bool, Int4, Nullable, Text, Uuid as SqlUuid};
use uuid::Uuid;

use crate::Scope;

/// Most rows that a search brings.
const MOST: i32 = 1000;

/// The condition "this row is among those that the words find", for objects of a kind of the index.
pub fn found<I>(scope: &Scope, objecte: &'static str, text: &str, id: I) -> Found<I> {
    let any_of = &scope.predicate().any_of;
    Found {
        objecte,
        text: text.to_owned(),
        unitats: any_of.iter().map(|(unitat, _, _)| *unitat).collect(),
        families: any_of
            .iter()
            .map(|(_, familia, _)| familia.clone())
            .collect(),
        nivells: any_of.iter().map(|(_, _, level)| level.level()).collect(),
        id,
    }
}

/// See [`found`].
#[derive(Clone, Debug)]
pub struct Found<I> {
    objecte: &'static str,
    text: String,
    unitats: Vec<Option<Uuid>>,
    families: Vec<Option<String>>,
    nivells: Vec<i32>,
    id: I,
}

impl<I> Expression for Found<I> {
    type SqlType = Bool;
}

impl<I> ValidGrouping<()> for Found<I> {
    type IsAggregate = is_aggregate::No;
}

impl<I> QueryId for Found<I> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T, I: AppearsOnTable<T>> AppearsOnTable<T> for Found<I> {}

impl<T, I: SelectableExpression<T>> SelectableExpression<T> for Found<I> where
    Self: AppearsOnTable<T>
{
}

impl<I: QueryFragment<Pg>> QueryFragment<Pg> for Found<I> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.id.walk_ast(out.reborrow())?;
        out.push_sql(" IN (SELECT c.id FROM cerca(");
        out.push_bind_param::<Text, _>(self.objecte)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(&self.text)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<SqlUuid>>, _>(&self.unitats)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Text>>, _>(&self.families)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Int4>, _>(&self.nivells)?;
        out.push_sql(", ");
        out.push_bind_param::<Int4, _>(&MOST)?;
        out.push_sql(") c)");
        Ok(())
    }
}
