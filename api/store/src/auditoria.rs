//! The audit chain: read by people, and walked by `expedit verify`.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures::try_join;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::Value;
use uuid::Uuid;

use crate::lectures::Lectura;
use crate::pool::Conn;
use crate::schema::{auditoria, ens_cap, esdeveniment, expedient, fet, lectura, membre, serie};
use crate::unit::LinkRef;
use crate::{Error, Link, Result, Scope, Store, Unit};

/// A link of the chain as it was written.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = auditoria, check_for_backend(diesel::pg::Pg))]
pub struct LinkRow {
    pub n: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub instant: Timestamp,
    pub actor_id: Option<Uuid>,
    pub acte: String,
    pub objecte: String,
    pub objecte_id: String,
    pub expedient_id: Option<Uuid>,
    pub resultat: String,
    pub origen: String,
    /// Null once it was erased by law; the digest stays.
    pub contingut: Option<Value>,
    pub sal: Vec<u8>,
    pub digest: Vec<u8>,
    pub hash: Vec<u8>,
}

impl LinkRow {
    /// What the digest covers; `None` once it was erased.
    pub fn content(&self) -> Option<Value> {
        let link = LinkRef {
            acte: &self.acte,
            objecte: &self.objecte,
            objecte_id: &self.objecte_id,
            expedient: self.expedient_id,
            resultat: &self.resultat,
            actor: self.actor_id,
            origen: &self.origen,
            contingut: self.contingut.as_ref()?,
        };
        Some(link.content())
    }
}

/// Which links a person asks for.
#[derive(Clone, Debug, Default)]
pub struct LinkFilter {
    pub expedient: Option<Uuid>,
    pub actor: Option<Uuid>,
    pub acte: Option<String>,
    pub from: Option<Timestamp>,
    /// Not included.
    pub until: Option<Timestamp>,
    /// Only links before this one: its instant and number.
    pub before: Option<(Timestamp, i64)>,
}

impl Store {
    /// Links newest first, each with the name of its actor in the body.
    pub async fn list_links(
        &self,
        scope: &Scope,
        filter: &LinkFilter,
        limit: i64,
    ) -> Result<Vec<(LinkRow, Option<String>)>> {
        let mut query = auditoria::table
            .left_join(
                membre::table.on(membre::ens_id
                    .eq(auditoria::ens_id)
                    .and(membre::subjecte_id.nullable().eq(auditoria::actor_id))),
            )
            .filter(auditoria::ens_id.eq(scope.ens()))
            .order((auditoria::instant.desc(), auditoria::n.desc()))
            .limit(limit)
            .select((LinkRow::as_select(), membre::nom.nullable()))
            .into_boxed();
        if let Some(expedient) = filter.expedient {
            query = query.filter(auditoria::expedient_id.eq(expedient));
        }
        if let Some(actor) = filter.actor {
            query = query.filter(auditoria::actor_id.eq(actor));
        }
        if let Some(acte) = &filter.acte {
            query = query.filter(auditoria::acte.eq(acte));
        }
        if let Some(from) = filter.from {
            query = query.filter(auditoria::instant.ge(from.to_diesel()));
        }
        if let Some(until) = filter.until {
            query = query.filter(auditoria::instant.lt(until.to_diesel()));
        }
        if let Some((instant, n)) = filter.before {
            query = query
                .filter(auditoria::instant.le(instant.to_diesel()))
                .filter(auditoria::n.lt(n));
        }
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    /// Chains one link alone: a refusal, a failed login. The actor is the scope's.
    pub async fn chain(&self, scope: &Scope, link: &Link) -> Result<()> {
        self.write::<_, Error>(
            scope,
            None,
            async |unit: &mut Unit| {
                unit.audit(link.clone());
                Ok(Uuid::nil())
            },
            async |_: &Conn, _| Ok(()),
        )
        .await
        .map(drop)
    }
}

/// Where a body stands, of one moment.
#[derive(Clone, Debug, Queryable)]
pub struct Head {
    pub seq: i64,
    pub n: i64,
    pub hash: Vec<u8>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub instant: Timestamp,
    /// Rows in the log of reads.
    pub lectures: Option<i64>,
}

/// A book with gap-free numbers: its year and the number of a row.
pub type Numbered = (i32, i64);

impl Store {
    /// The last link of the chain and its hash.
    pub async fn chain_head(&self, scope: &Scope) -> Result<(i64, Vec<u8>)> {
        self.read(scope, async |mut conn: &Conn| {
            ens_cap::table
                .find(scope.ens())
                .select((ens_cap::auditoria_n, ens_cap::auditoria_hash))
                .first(&mut conn)
                .await
        })
        .await
    }

    pub async fn head(&self, scope: &Scope) -> Result<Head> {
        self.read(scope, async |mut conn: &Conn| {
            ens_cap::table
                .find(scope.ens())
                .select((
                    ens_cap::seq,
                    ens_cap::auditoria_n,
                    ens_cap::auditoria_hash,
                    ens_cap::ultim_instant,
                    // In the same statement, so that both are of one moment.
                    lectura::table
                        .filter(lectura::ens_id.eq(scope.ens()))
                        .count()
                        .single_value(),
                ))
                .first(&mut conn)
                .await
        })
        .await
    }

    /// The links after one, oldest first.
    pub async fn links(&self, scope: &Scope, after: i64, limit: i64) -> Result<Vec<LinkRow>> {
        self.read(scope, async |mut conn: &Conn| {
            auditoria::table
                .filter(auditoria::ens_id.eq(scope.ens()))
                .filter(auditoria::n.gt(after))
                .order(auditoria::n)
                .limit(limit)
                .select(LinkRow::as_select())
                .load(&mut conn)
                .await
        })
        .await
    }

    /// The reads of some batches.
    pub async fn reads(&self, scope: &Scope, lots: &[Uuid]) -> Result<HashMap<Uuid, Vec<Lectura>>> {
        let rows: Vec<(Uuid, Lectura)> = self
            .read(scope, async |mut conn: &Conn| {
                lectura::table
                    .filter(lectura::ens_id.eq(scope.ens()))
                    .filter(lectura::lot.eq_any(lots))
                    .order((lectura::lot, lectura::posicio))
                    .select((lectura::lot, Lectura::as_select()))
                    .load(&mut conn)
                    .await
            })
            .await?;
        let mut by_lot: HashMap<Uuid, Vec<Lectura>> = HashMap::new();
        for (lot, row) in rows {
            by_lot.entry(lot).or_default().push(row);
        }
        Ok(by_lot)
    }

    /// Event numbers after one.
    pub async fn seqs(&self, scope: &Scope, after: i64, limit: i64) -> Result<Vec<i64>> {
        self.read(scope, async |mut conn: &Conn| {
            esdeveniment::table
                .filter(esdeveniment::ens_id.eq(scope.ens()))
                .filter(esdeveniment::seq.gt(after))
                .order(esdeveniment::seq)
                .limit(limit)
                .select(esdeveniment::seq)
                .load(&mut conn)
                .await
        })
        .await
    }

    /// The last number that each book says it gave: book, year, number.
    pub async fn series(&self, scope: &Scope) -> Result<Vec<(String, i32, i64)>> {
        self.read(scope, async |mut conn: &Conn| {
            serie::table
                .filter(serie::ens_id.eq(scope.ens()))
                .order((serie::llibre, serie::exercici))
                .select((serie::llibre, serie::exercici, serie::darrer))
                .load(&mut conn)
                .await
        })
        .await
    }

    /// Numbers of a book in a year, after one. Cases have their own table; other books number facts.
    pub async fn numbers(
        &self,
        scope: &Scope,
        llibre: &str,
        (exercici, after): Numbered,
        limit: i64,
    ) -> Result<Vec<i64>> {
        let cases = llibre == "expedient";
        self.read(scope, async |conn: &Conn| {
            let of_cases = expedient::table
                .filter(expedient::ens_id.eq(scope.ens()))
                .filter(expedient::exercici.eq(exercici))
                .filter(expedient::numero.gt(after))
                .order(expedient::numero)
                .limit(if cases { limit } else { 0 })
                .select(expedient::numero.assume_not_null());
            let of_facts = fet::table
                .filter(fet::ens_id.eq(scope.ens()))
                .filter(fet::mena.eq(llibre))
                .filter(fet::exercici.eq(exercici))
                .filter(fet::numero.gt(after))
                .order(fet::numero)
                .limit(if cases { 0 } else { limit })
                .select(fet::numero.assume_not_null());
            let (of_cases, of_facts) = try_join!(
                of_cases.load::<i64>(&mut &*conn),
                of_facts.load::<i64>(&mut &*conn)
            )?;
            Ok([of_cases, of_facts].concat())
        })
        .await
    }
}
