//! The history of one case: acts from the audit chain, reads from the log of reads. Newest first.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::auditoria::LinkRow;
use crate::lectures::Lectura;
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::{auditoria, document, lectura, membre};
use crate::{Result, Scope, Store};

/// Where a page of reads begins: after this one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ReadPosition {
    pub instant: Timestamp,
    pub lot: Uuid,
    pub posicio: i32,
}

/// A read with its place, and the name of who read in the body.
#[derive(Clone, Debug, Queryable)]
pub struct Read {
    pub lot: Uuid,
    pub posicio: i32,
    pub lectura: Lectura,
    pub actor_nom: Option<String>,
}

impl Read {
    pub fn position(&self) -> ReadPosition {
        ReadPosition {
            instant: self.lectura.instant,
            lot: self.lot,
            posicio: self.posicio,
        }
    }
}

impl Store {
    /// Links of a case before a number of the chain, each with the name of its actor in the body.
    pub async fn case_acts(
        &self,
        scope: &Scope,
        case: Uuid,
        before: Option<i64>,
        limit: i64,
    ) -> Result<Vec<(LinkRow, Option<String>)>> {
        let query = auditoria::table
            .left_join(
                membre::table.on(membre::ens_id
                    .eq(auditoria::ens_id)
                    .and(membre::subjecte_id.nullable().eq(auditoria::actor_id))),
            )
            .filter(auditoria::ens_id.eq(scope.ens()))
            .filter(auditoria::expedient_id.eq(case))
            .filter(auditoria::n.lt(before.unwrap_or(i64::MAX)))
            .order(auditoria::n.desc())
            .limit(limit)
            .select((LinkRow::as_select(), membre::nom.nullable()));
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    /// Reads of a case before a position.
    pub async fn case_reads(
        &self,
        scope: &Scope,
        case: Uuid,
        before: Option<ReadPosition>,
        limit: i64,
    ) -> Result<Vec<Read>> {
        use lectura as l;
        let mut query = l::table
            .left_join(
                membre::table.on(membre::ens_id
                    .eq(l::ens_id)
                    .and(membre::subjecte_id.nullable().eq(l::actor_id))),
            )
            .filter(l::ens_id.eq(scope.ens()))
            .filter(l::expedient_id.eq(case))
            .order((l::instant.desc(), l::lot.desc(), l::posicio.desc()))
            .limit(limit)
            .select((
                l::lot,
                l::posicio,
                Lectura::as_select(),
                membre::nom.nullable(),
            ))
            .into_boxed();
        if let Some(place) = before {
            let instant = place.instant.to_diesel();
            // The first condition says again what the second implies: the index begins there.
            query = query.filter(l::instant.le(instant)).filter(
                l::instant
                    .lt(instant)
                    .or(l::lot.lt(place.lot))
                    .or(l::lot.eq(place.lot).and(l::posicio.lt(place.posicio))),
            );
        }
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    /// Of these documents, those that the scope sees.
    pub async fn documents_in_sight(&self, scope: &Scope, ids: &[Uuid]) -> Result<Vec<Uuid>> {
        let query = document::table
            .filter(document::ens_id.eq(scope.ens()))
            .filter(document::id.eq_any(ids))
            .filter(visible(
                scope,
                document::unitat_id,
                document::familia,
                document::acces,
                document::expedient_id,
            ))
            .select(document::id);
        self.read(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }
}
