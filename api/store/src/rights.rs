//! The SQL form of a permission: the one place where rights become a condition on rows.
//!
//! Every listed row carries `unitat_id`, `familia` and `acces` (of its case) and the id of its case. A row passes
//! when one alternative of the scope's predicate allows it, or when the subject holds a grant on its case.
//! `domain::permisos::Predicate::allows` is the same decision in Rust.

use diesel::QueryResult;
use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Array, Bool, Int4, Text, Uuid as SqlUuid};
use domain::Acces;
use uuid::Uuid;

use crate::Scope;

/// The condition "the scope allows this row". A boolean, never null: usable in `filter`, `or` and `select`.
///
/// `d::document.filter(visible(scope, d::unitat_id, d::familia, d::acces, d::expedient_id))`
pub fn visible<U, F, A, C>(
    scope: &Scope,
    unitat: U,
    familia: F,
    acces: A,
    expedient: C,
) -> Visible<U, F, A, C> {
    Visible {
        ens: scope.ens(),
        subject: scope.actor().id,
        total: scope.predicate().is_total(),
        any_of: alternatives(scope),
        unitat,
        familia,
        acces,
        expedient,
    }
}

/// See [`visible`].
#[derive(Clone, Debug)]
pub struct Visible<U, F, A, C> {
    ens: i32,
    subject: Uuid,
    total: bool,
    any_of: Vec<Alternative>,
    unitat: U,
    familia: F,
    acces: A,
    expedient: C,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Alternative {
    unitat: Option<Uuid>,
    familia: Option<String>,
    level: Acces,
    /// The levels up to it, as the column spells them: equality is leakproof, an order of levels would not be.
    levels: Vec<&'static str>,
}

impl Alternative {
    /// Whether it allows whatever the other does.
    fn covers(&self, other: &Alternative) -> bool {
        (self.unitat.is_none() || self.unitat == other.unitat)
            && (self.familia.is_none() || self.familia == other.familia)
            && other.level <= self.level
    }
}

/// Those of the predicate, without the ones that others cover: few texts of SQL, so that statements stay prepared.
fn alternatives(scope: &Scope) -> Vec<Alternative> {
    let mut kept: Vec<Alternative> = Vec::new();
    for (unitat, familia, level) in &scope.predicate().any_of {
        let new = Alternative {
            unitat: *unitat,
            familia: familia.clone(),
            level: *level,
            levels: Acces::ALL
                .iter()
                .filter(|a| *a <= level)
                .map(|a| a.as_str())
                .collect(),
        };
        if kept.iter().any(|other| other.covers(&new)) {
            continue;
        }
        kept.retain(|other| !new.covers(other));
        kept.push(new);
    }
    kept
}

impl<U, F, A, C> Expression for Visible<U, F, A, C> {
    type SqlType = Bool;
}

impl<U, F, A, C> ValidGrouping<()> for Visible<U, F, A, C> {
    type IsAggregate = is_aggregate::No;
}

impl<U, F, A, C> QueryId for Visible<U, F, A, C> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T, U, F, A, C> AppearsOnTable<T> for Visible<U, F, A, C>
where
    U: AppearsOnTable<T>,
    F: AppearsOnTable<T>,
    A: AppearsOnTable<T>,
    C: AppearsOnTable<T>,
{
}

impl<T, U, F, A, C> SelectableExpression<T> for Visible<U, F, A, C>
where
    Self: AppearsOnTable<T>,
    U: SelectableExpression<T>,
    F: SelectableExpression<T>,
    A: SelectableExpression<T>,
    C: SelectableExpression<T>,
{
}

impl<U, F, A, C> QueryFragment<Pg> for Visible<U, F, A, C>
where
    U: QueryFragment<Pg>,
    F: QueryFragment<Pg>,
    A: QueryFragment<Pg>,
    C: QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        // The text depends only on the shape of the rights: few shapes, so it stays prepared and fits a pipeline.
        if self.total {
            out.push_sql("TRUE");
            return Ok(());
        }
        out.push_sql("(");
        for alternative in &self.any_of {
            out.push_sql("coalesce(");
            if let Some(unitat) = &alternative.unitat {
                self.unitat.walk_ast(out.reborrow())?;
                out.push_sql(" = ");
                out.push_bind_param::<SqlUuid, _>(unitat)?;
                out.push_sql(" AND ");
            }
            if let Some(familia) = &alternative.familia {
                self.familia.walk_ast(out.reborrow())?;
                out.push_sql(" = ");
                out.push_bind_param::<Text, _>(familia)?;
                out.push_sql(" AND ");
            }
            self.acces.walk_ast(out.reborrow())?;
            out.push_sql(" = ANY(");
            out.push_bind_param::<Array<Text>, _>(&alternative.levels)?;
            out.push_sql("), FALSE) OR ");
        }
        // Not correlated: read once for the whole query.
        out.push_sql("coalesce(");
        self.expedient.walk_ast(out.reborrow())?;
        out.push_sql(" IN (SELECT g.expedient_id FROM expedient_acces g WHERE g.ens_id = ");
        out.push_bind_param::<Int4, _>(&self.ens)?;
        out.push_sql(" AND g.subjecte_id = ");
        out.push_bind_param::<SqlUuid, _>(&self.subject)?;
        out.push_sql("), FALSE))");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};
    use std::sync::Arc;

    use diesel::prelude::*;
    use domain::permisos::{Actor, ActorKind, Grant, Rights};
    use domain::{Acte, Rol};

    use super::*;
    use crate::schema::document::dsl as d;

    fn scope(grants: Vec<(Rol, Option<Uuid>, Option<&str>)>) -> Scope {
        let grants = grants
            .into_iter()
            .map(|(rol, unitat, familia)| Grant {
                rol,
                unitat,
                familia: familia.map(str::to_owned),
            })
            .collect();
        let rights = Rights {
            per_ens: BTreeMap::from([(7, grants)]),
            only: None::<HashSet<Acte>>,
            fins: None,
        };
        let actor = Actor {
            kind: ActorKind::Usuari,
            id: Uuid::from_u128(9),
            origen: String::new(),
        };
        Scope::prove(Arc::new(rights), 7, Acte::DocumentLlegir, actor).unwrap()
    }

    fn sql(scope: &Scope) -> String {
        let condition = visible(scope, d::unitat_id, d::familia, d::acces, d::expedient_id);
        let query = d::document.filter(condition).select(d::id);
        let text = diesel::debug_query::<Pg, _>(&query).to_string();
        text.split_once("WHERE ").unwrap().1.to_owned()
    }

    #[test]
    fn rights_over_everything_ask_for_nothing() {
        let text = sql(&scope(vec![
            (Rol::Tecnic, Some(Uuid::nil()), None),
            (Rol::Secretaria, None, None),
        ]));
        assert!(text.starts_with("TRUE"), "{text}");
    }

    #[test]
    fn each_alternative_names_its_columns_and_grants_stand_beside_them() {
        let text = sql(&scope(vec![
            (Rol::Tecnic, Some(Uuid::nil()), Some("urbanisme")),
            (Rol::Regidor, None, None),
        ]));
        let expected = "(coalesce(\"document\".\"unitat_id\" = $1 AND \"document\".\"familia\" = $2 AND \
            \"document\".\"acces\" = ANY($3), FALSE) OR coalesce(\"document\".\"acces\" = ANY($4), FALSE) OR \
            coalesce(\"document\".\"expedient_id\" IN (SELECT g.expedient_id FROM expedient_acces g \
            WHERE g.ens_id = $5 AND g.subjecte_id";
        assert!(text.starts_with(expected), "{text}");
    }

    #[test]
    fn an_alternative_that_another_covers_is_left_out() {
        let unit = Some(Uuid::nil());
        for (grants, kept) in [
            (
                vec![(Rol::Tecnic, None, None), (Rol::Tecnic, unit, None)],
                1,
            ),
            (
                vec![(Rol::Tecnic, unit, None), (Rol::Tecnic, None, None)],
                1,
            ),
            // Less reach but more depth: both count.
            (
                vec![(Rol::Regidor, None, None), (Rol::Tecnic, unit, None)],
                2,
            ),
            (
                vec![
                    (Rol::Tecnic, unit, None),
                    (Rol::Tecnic, None, Some("urbanisme")),
                ],
                2,
            ),
        ] {
            let scope = scope(grants);
            assert_eq!(alternatives(&scope).len(), kept, "{:?}", scope.predicate());
        }
    }
}
