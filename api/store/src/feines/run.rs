//! Doing jobs.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::Acte;
use domain::permisos::{Actor, ActorKind};
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

use super::actualitzar::Actualitzacio;
use super::assignar::Assignacio;
use super::desfer::Desfer;
use super::{Feina, Item, count, is_open};
use crate::ens::Directory;
use crate::expedients::{Locked, lock_all};
use crate::pool::Conn;
use crate::schema::{ens, feina, feina_item};
use crate::sql::{instant_oficial, instant_si};
use crate::unit::Unit;
use crate::{Error, Result, Scope, Store};

/// Items of one transaction: the head of the body is held meanwhile.
const BATCH: i64 = 50;

/// A job that waits for somebody to do it.
#[derive(Clone, Copy, Debug, Queryable)]
pub struct Waiting {
    pub ens: i32,
    pub id: Uuid,
}

/// Why an item was not done.
pub(super) enum Refused {
    /// A problem of the catalogue.
    Code(&'static str),
    /// A rule of law, in each language.
    Rule(Value),
}

/// What a kind of job does to each case.
enum Act {
    Assignar(Assignacio),
    Actualitzar(Actualitzacio),
    Desfer(Desfer),
}

impl Act {
    fn of(job: &Feina) -> Result<Act> {
        let asked = job.peticio.clone();
        match job.mena.as_str() {
            Assignacio::MENA => serde_json::from_value(asked)
                .map(Act::Assignar)
                .map_err(crate::tramitacio::corrupt),
            Actualitzacio::MENA => serde_json::from_value(asked)
                .map(Act::Actualitzar)
                .map_err(crate::tramitacio::corrupt),
            Desfer::MENA => serde_json::from_value(asked)
                .map(Act::Desfer)
                .map_err(crate::tramitacio::corrupt),
            // Of a newer version of the product: whoever knows it does it.
            _ => Err(Error::NotFound),
        }
    }

    /// The right that it asks for.
    fn acte(&self) -> Acte {
        match self {
            Act::Assignar(_) => Acte::ExpedientAssignar,
            Act::Actualitzar(_) | Act::Desfer(_) => Acte::TramitacioImpulsar,
        }
    }

    /// Whether what it names is still there, and stays so until the unit ends.
    async fn stands(&self, unit: &Unit<'_>) -> Result<bool> {
        match self {
            Act::Assignar(asked) => asked.stands(unit).await,
            Act::Actualitzar(_) | Act::Desfer(_) => Ok(true),
        }
    }

    /// What the rules take from outside the cases, for those that are decided by rules.
    async fn law(&self, store: &Store) -> Result<Option<Directory>> {
        match self {
            Act::Assignar(_) => Ok(None),
            Act::Actualitzar(_) | Act::Desfer(_) => store.directory().await.map(Some),
        }
    }

    async fn apply(
        &self,
        unit: &mut Unit<'_>,
        scope: &Scope,
        law: Option<&Directory>,
        case: &Locked,
    ) -> Result<Result<Option<Value>, Refused>> {
        let ruled = || {
            let law = law.ok_or(Error::NotFound)?;
            Ok::<_, Error>((
                law,
                law.by_id.get(&unit.ens()).ok_or(Error::NotFound)?.clone(),
            ))
        };
        match self {
            Act::Assignar(asked) => Ok(asked.apply(unit, scope, case).map(|()| None)),
            Act::Actualitzar(asked) => {
                let (law, ens) = ruled()?;
                asked.apply(unit, scope, law, &ens, case).await
            }
            Act::Desfer(asked) => {
                let (law, ens) = ruled()?;
                asked.apply(unit, scope, law, &ens, case).await
            }
        }
    }
}

impl Store {
    /// Jobs that nobody has touched since an instant, the longest waiting first.
    pub async fn waiting_feines(&self, since: Timestamp) -> Result<Vec<Waiting>> {
        let bodies: Vec<i32> = self
            .read_self(Uuid::nil(), async |mut conn: &Conn| {
                ens::table
                    .filter(ens::id.gt(0))
                    .select(ens::id)
                    .load(&mut conn)
                    .await
            })
            .await?;
        self.read_bodies(&bodies, Uuid::nil(), async |mut conn: &Conn| {
            feina::table
                .filter(feina::ens_id.eq_any(&bodies))
                .filter(feina::estat.eq_any(["pendent", "en_curs"]))
                .filter(feina::tocat_el.le(since.to_diesel()))
                .order(feina::tocat_el)
                .limit(20)
                .select((feina::ens_id, feina::id))
                .load(&mut conn)
                .await
        })
        .await
    }

    /// Does a job to its end, batch by batch, unless somebody else is at it. Answers how many items it did.
    pub async fn run_feina(&self, waiting: Waiting) -> Result<usize> {
        let mut done = 0;
        loop {
            match self.batch(waiting).await {
                Ok(0) | Err(Error::NotFound) => return Ok(done),
                Ok(some) => done += some,
                Err(error) => return Err(error),
            }
        }
    }

    async fn batch(&self, waiting: Waiting) -> Result<usize> {
        let Waiting { ens, id } = waiting;
        // Read before the job is locked: who asked does not change.
        let asked: Feina = self
            .read_bodies(&[ens], Uuid::nil(), async |mut conn: &Conn| {
                feina::table
                    .find((ens, id))
                    .select(Feina::as_select())
                    .first(&mut conn)
                    .await
            })
            .await?;
        let act = Act::of(&asked)?;
        let rights = self.rights(asked.subjecte_id).await?.unwrap_or_default();
        let actor = Actor {
            kind: match rights.only {
                Some(_) => ActorKind::Client,
                None => ActorKind::Usuari,
            },
            id: asked.subjecte_id,
            origen: asked.origen.clone(),
        };
        let theirs = Scope::prove(Arc::new(rights), ens, act.acte(), actor);
        // The rows of the job are the product's to write, whatever its author may still do.
        let ours = Scope::system(ens, act.acte(), asked.subjecte_id).at(asked.origen);
        let law = act.law(self).await?;
        let done = std::cell::Cell::new(0);
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let job = take(unit, id).await?;
            let items = pending(unit, id).await?;
            let ids: Vec<Uuid> = items.iter().filter_map(|item| item.expedient_id).collect();
            let cases = match &theirs {
                Some(scope) => lock_all(unit, scope, &ids).await?,
                None => Default::default(),
            };
            let stands = act.stands(unit).await?;
            // A batch that refuses every case leaves no event that would take the head, and is dated all the same.
            unit.head().await?;
            let mut refused = 0;
            for item in &items {
                let case = item.expedient_id.and_then(|id| cases.get(&id));
                let told = match (&theirs, case) {
                    (None, _) => Err(Refused::Code("sense_permis")),
                    (_, None) => Err(Refused::Code("no_trobat")),
                    _ if !stands => Err(Refused::Code("referencia_desconeguda")),
                    (Some(scope), Some(case)) => act.apply(unit, scope, law.as_ref(), case).await?,
                };
                refused += i32::from(told.is_err());
                settle(unit, id, item.posicio, told);
            }
            let last = items.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
            unit.put(diesel::update(feina::table.find((ens, id))).set((
                feina::estat.eq(if last { "acabada" } else { "en_curs" }),
                feina::fets.eq(job.fets + count(items.len()) - refused),
                feina::refusats.eq(job.refusats + refused),
                feina::versio.eq(job.versio + 1),
                feina::tocat_el.eq(instant_oficial()),
                feina::acabat_el.eq(instant_si(last, feina::acabat_el)),
            )));
            done.set(items.len());
            Ok(id)
        };
        self.write(&ours, None, work, async |_: &Conn, _| Ok(()))
            .await?;
        Ok(done.get())
    }
}

/// The job, locked; none when it has ended or another process is at it.
async fn take(unit: &Unit<'_>, id: Uuid) -> Result<Feina> {
    let job: Feina = feina::table
        .find((unit.ens(), id))
        .select(Feina::as_select())
        .for_no_key_update()
        .skip_locked()
        .first(&mut unit.conn())
        .await?;
    match is_open(&job.estat) {
        true => Ok(job),
        false => Err(Error::NotFound),
    }
}

async fn pending(unit: &Unit<'_>, id: Uuid) -> Result<Vec<Item>> {
    Ok(feina_item::table
        .filter(feina_item::ens_id.eq(unit.ens()))
        .filter(feina_item::feina_id.eq(id))
        .filter(feina_item::estat.eq("pendent"))
        .order(feina_item::posicio)
        .limit(BATCH)
        .select(Item::as_select())
        .load(&mut unit.conn())
        .await?)
}

/// What became of an item.
fn settle(unit: &mut Unit<'_>, id: Uuid, posicio: i32, told: Result<Option<Value>, Refused>) {
    let (estat, codi, missatge) = match told {
        Ok(said) => ("fet", None, said),
        Err(Refused::Code(codi)) => ("refusat", Some(codi), None),
        Err(Refused::Rule(rule)) => ("refusat", Some("acte_refusat"), Some(rule)),
    };
    unit.put(
        diesel::update(feina_item::table.find((unit.ens(), id, posicio))).set((
            feina_item::estat.eq(estat),
            feina_item::codi.eq(codi),
            feina_item::missatge.eq(missatge),
        )),
    );
}
