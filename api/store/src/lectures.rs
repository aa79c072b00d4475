//! The log of reads of personal data: batches, each closed by one link of the audit chain.

use diesel::prelude::*;
use domain::auditoria::{Hash, Resultat, digest};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::lectura;
use crate::sql::lectures_anota;
use crate::unit::hex;
use crate::{Error, Link, Result, Scope, Store, Unit};

/// Name of the audit act that closes a batch.
pub const ACTE: &str = "lectures";
/// Reads of one batch, at most.
pub const BATCH: usize = 500;

/// One read.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = lectura, check_for_backend(diesel::pg::Pg))]
pub struct Lectura {
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub instant: Timestamp,
    pub actor_id: Option<Uuid>,
    /// `operationId` of the contract.
    pub operacio: String,
    pub objecte: String,
    /// The object, or the digest of the criteria of a list.
    pub objecte_id: String,
    pub expedient_id: Option<Uuid>,
    pub origen: String,
    pub finalitat: String,
}

impl Lectura {
    fn canonical(&self) -> Value {
        json!({
            "instant": self.instant.as_microsecond(), "actor_id": self.actor_id, "operacio": self.operacio,
            "objecte": self.objecte, "objecte_id": self.objecte_id, "expedient_id": self.expedient_id,
            "origen": self.origen, "finalitat": self.finalitat,
        })
    }
}

fn canonical(rows: &[Lectura]) -> Value {
    rows.iter().map(Lectura::canonical).collect()
}

/// Digest of the reads of a batch, in their order.
pub fn batch_digest(lot: Uuid, rows: &[Lectura]) -> Hash {
    digest(lot.as_bytes(), &canonical(rows))
}

impl Store {
    /// Writes one batch (at most [`BATCH`] reads) and its link.
    pub async fn note_reads(&self, scope: &Scope, rows: &[Lectura]) -> Result<()> {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
            return Ok(());
        };
        self.write::<_, Error>(
            scope,
            None,
            async |unit: &mut Unit| {
                let lot = unit.new_id();
                let written = canonical(rows);
                unit.audit(Link {
                    acte: ACTE.into(),
                    objecte: "lectura",
                    objecte_id: lot.to_string(),
                    expedient: None,
                    resultat: Resultat::Fet,
                    contingut: json!({
                        "n": rows.len(), "des_de": first.instant, "fins_a": last.instant,
                        "digest": hex(&digest(lot.as_bytes(), &written)),
                    }),
                });
                unit.put(diesel::select(lectures_anota(unit.ens(), lot, written)));
                Ok(lot)
            },
            async |_: &Conn, _| Ok(()),
        )
        .await
        .map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(operacio: &str) -> Lectura {
        Lectura {
            instant: Timestamp::from_microsecond(1_800_000_000_000_001).unwrap(),
            actor_id: None,
            operacio: operacio.into(),
            objecte: "expedient".into(),
            objecte_id: "x".into(),
            expedient_id: None,
            origen: String::new(),
            finalitat: "tramitacio".into(),
        }
    }

    #[test]
    fn the_digest_of_a_batch_covers_its_rows_their_order_and_its_name() {
        let (a, b) = (read("read_expedient"), read("read_document"));
        let lot = Uuid::from_u128(1);
        let base = batch_digest(lot, &[a.clone(), b.clone()]);
        let mut touched = b.clone();
        touched.origen = "10.0.0.1".into();
        for other in [
            batch_digest(lot, &[b.clone(), a.clone()]),
            batch_digest(lot, std::slice::from_ref(&a)),
            batch_digest(lot, &[a.clone(), touched]),
            batch_digest(Uuid::from_u128(2), &[a.clone(), b.clone()]),
        ] {
            assert_ne!(base, other);
        }
        // PostgreSQL keeps microseconds: what it forgets must not count.
        let mut finer = a.clone();
        finer.instant += jiff::SignedDuration::from_nanos(1);
        assert_eq!(batch_digest(lot, &[finer, b]), base);
    }
}
