//! Who read personal data (RD 311/2022, op.exp.8; RGPD 5.2): noted in memory, written in batches.
//!
//! `state.readings.note(&scope, "read_expedient", "expedient", id, Some(id))` costs no query; the batch is written at
//! most 250 ms later, with one link of the audit chain. Reads of what is `reservat`, and exports, use `note_now`: they
//! are written before the answer leaves. A crash may lose the last 250 ms of reads, never an act.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::auditoria::Resultat;
use domain::permisos::{Acces, Acte, Actor, ActorKind, Scope};
use futures::stream::{self, StreamExt};
use store::lectures::{BATCH, Lectura};
use store::{Link, Store};
use tokio::sync::Notify;
use uuid::Uuid;

use crate::clock;
use crate::problem::Result;

/// Longest wait of a read in memory.
const EVERY: Duration = Duration::from_millis(250);
/// Reads held while the database is away; requests cannot read then either, so this is never met.
const HELD: usize = 200_000;

pub struct Readings {
    store: Store,
    waiting: Mutex<HashMap<i32, Vec<Lectura>>>,
    full: Notify,
}

impl Readings {
    pub fn new(store: Store) -> Readings {
        Readings {
            store,
            waiting: Mutex::default(),
            full: Notify::new(),
        }
    }

    /// Notes a read. `id` is the object, or for a list the digest of its criteria ([`criteria`]).
    pub fn note(
        &self,
        scope: &Scope,
        operacio: &str,
        objecte: &str,
        id: impl ToString,
        expedient: Option<Uuid>,
    ) {
        let mut waiting = self.waiting();
        let rows = waiting.entry(scope.ens()).or_default();
        rows.push(lectura(scope, operacio, objecte, id.to_string(), expedient));
        if rows.len() >= BATCH {
            self.full.notify_one();
        }
    }

    /// Notes a read and waits until it is written: what is `reservat`, and exports.
    pub async fn note_now(
        &self,
        scope: &Scope,
        operacio: &str,
        objecte: &str,
        id: impl ToString,
        expedient: Option<Uuid>,
    ) -> Result<()> {
        let row = lectura(scope, operacio, objecte, id.to_string(), expedient);
        Ok(self.store.note_reads(&writer(scope.ens()), &[row]).await?)
    }

    /// The one line for handlers: written at once when the object is `reservat`, soon otherwise.
    pub async fn note_as(
        &self,
        acces: Acces,
        scope: &Scope,
        operacio: &str,
        objecte: &str,
        id: impl ToString,
        expedient: Option<Uuid>,
    ) -> Result<()> {
        if acces == Acces::Reservat {
            return self.note_now(scope, operacio, objecte, id, expedient).await;
        }
        self.note(scope, operacio, objecte, id, expedient);
        Ok(())
    }

    /// Chains a refusal before its answer: who was refused which act on what.
    pub async fn refused(&self, ens: i32, actor: &Actor, acte: Acte, id: &str) -> Result<()> {
        // The act names its kind of object: `expedient.llegir`.
        let objecte = acte.as_str().split('.').next().unwrap_or_default();
        let link = Link {
            acte: acte.as_str().to_owned(),
            objecte,
            objecte_id: id.chars().take(64).collect(),
            expedient: None,
            resultat: Resultat::Refusat,
            contingut: serde_json::json!({"motiu": "sense_permis"}),
        };
        let scope = Scope::system(ens, acte, actor.id).at(&actor.origen);
        Ok(self.store.chain(&scope, &link).await?)
    }

    /// Writes batches for ever.
    pub async fn run(&self) {
        loop {
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                () = self.full.notified() => {}
            }
            self.flush().await;
        }
    }

    /// Writes what waits; the last thing that a process does.
    pub async fn flush(&self) {
        let taken = std::mem::take(&mut *self.waiting());
        stream::iter(taken)
            .for_each_concurrent(4, |(ens, rows)| self.write(ens, rows))
            .await;
    }

    async fn write(&self, ens: i32, mut rows: Vec<Lectura>) {
        let scope = writer(ens);
        while !rows.is_empty() {
            let batch = rows.len().min(BATCH);
            if let Err(error) = self.store.note_reads(&scope, &rows[..batch]).await {
                tracing::error!(%error, waiting = rows.len(), "reads could not be written; tried again");
                self.put_back(ens, rows);
                return;
            }
            rows.drain(..batch);
        }
    }

    fn put_back(&self, ens: i32, mut rows: Vec<Lectura>) {
        let mut waiting = self.waiting();
        let newer = waiting.entry(ens).or_default();
        rows.append(newer);
        if rows.len() > HELD {
            tracing::error!(
                lost = rows.len() - HELD,
                "reads were lost: the database was away for too long"
            );
            rows.drain(..rows.len() - HELD);
        }
        *newer = rows;
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<i32, Vec<Lectura>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The digest of what a list was asked for: criteria may hold names, the log must not.
pub fn criteria(value: &serde_json::Value) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(domain::auditoria::canonical(value))[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn writer(ens: i32) -> Scope {
    Scope::system(ens, Acte::AuditoriaLlegir, Uuid::nil())
}

fn lectura(
    scope: &Scope,
    operacio: &str,
    objecte: &str,
    objecte_id: String,
    expedient_id: Option<Uuid>,
) -> Lectura {
    let actor = scope.actor();
    Lectura {
        instant: clock::now(),
        actor_id: Some(actor.id),
        operacio: operacio.to_owned(),
        objecte: objecte.to_owned(),
        objecte_id,
        expedient_id,
        origen: actor.origen.clone(),
        finalitat: match actor.kind {
            ActorKind::Usuari => "tramitacio",
            ActorKind::Client => "integracio",
            ActorKind::Sistema => "sistema",
        }
        .to_owned(),
    }
}
