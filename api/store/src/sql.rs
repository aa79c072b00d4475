//! Small statements that diesel has no words for, kept prepared like any other.

use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{
    Array, BigInt, Bool, Date, Int4, Jsonb, Nullable, Text, Timestamptz, Uuid,
};
use diesel::{QueryResult, define_sql_function};

/// A statement without arguments. Unlike `diesel::sql_query` it is cached by its text, so that it can stand in a
/// pipeline: diesel-async prepares statements one after another, in the order in which they were issued, and so a
/// COMMIT never overtakes the statement before it.
#[derive(Clone, Copy, Debug)]
pub struct Fixed(pub &'static str);

pub const COMMIT: Fixed = Fixed("COMMIT");
pub const ROLLBACK: Fixed = Fixed("ROLLBACK");

impl QueryId for Fixed {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryFragment<Pg> for Fixed {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(self.0);
        Ok(())
    }
}

/// A statement of one row that stays prepared, by its text. Diesel prepares each UPDATE, and each INSERT with a
/// default, anew: a round trip more every time, in the middle of the pipeline.
#[derive(Clone, Copy, Debug)]
pub struct Kept<Q>(pub Q);

impl<Q> QueryId for Kept<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for Kept<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _: &Pg) -> QueryResult<bool> {
        Ok(true)
    }
}

impl<Q: Query> Query for Kept<Q> {
    type SqlType = Q::SqlType;
}

define_sql_function! {
    /// A setting local to the transaction.
    fn set_config(name: Text, value: Text, local: Bool) -> Text;
}
define_sql_function! {
    /// Takes the head of the body; see `migrations/replaceable/1_unitat.sql`.
    fn cap_pren(ens: Int4, dia: Date) -> Timestamptz;
}
define_sql_function! {
    fn instant_oficial() -> Timestamptz;
}
define_sql_function! {
    /// The official instant when `ara`, and what was there before otherwise.
    fn instant_si(ara: Bool, abans: Nullable<Timestamptz>) -> Nullable<Timestamptz>;
}
define_sql_function! {
    fn coalesce(first: Nullable<Uuid>, second: Nullable<Uuid>) -> Nullable<Uuid>;
}
define_sql_function! {
    fn exercici_oficial() -> Int4;
}
define_sql_function! {
    fn numero_nou(llibre: Text) -> Int8;
}
define_sql_function! {
    fn unitat_tanca(ens: Int4, esdeveniments: Jsonb, auditoria: Jsonb) -> Int8;
}
define_sql_function! {
    fn lectures_anota(ens: Int4, lot: Uuid, lectures: Jsonb) -> Int8;
}
define_sql_function! {
    /// Wakes who listens; never inside a business transaction.
    fn pg_notify(channel: Text, payload: Text) -> Text;
}
define_sql_function! {
    /// New cases of every body are opened with the last published version; adaptations that fit it are carried over.
    fn procediment_difon(codi: Text, encaixen: Array<diesel::sql_types::Uuid>) -> Int4;
}
define_sql_function! {
    fn acces_nivell(acces: Text) -> Int4;
}
define_sql_function! {
    fn cerca_norma(text: Text) -> Text;
}
define_sql_function! {
    /// A lock of the database that the end of the transaction frees.
    fn pg_advisory_xact_lock(key: BigInt);
}
define_sql_function! {
    /// Whether an account belongs to a body outside the list; see `migrations/replaceable/4_identitat.sql`.
    fn compte_compartit(subjecte: Uuid, ens: Array<Int4>) -> Bool;
}
