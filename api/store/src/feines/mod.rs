//! Jobs: one act on many cases, apart from the request, with a result for each.
//!
//! A job is a row and its items. Whoever runs it locks the row (`SKIP LOCKED`), does a batch of items in one unit and
//! commits their results with their effects: a process that dies leaves nothing half done and nothing to clean, and
//! the next one goes on where the rows say.

mod actualitzar;
mod assignar;
mod desfer;
mod run;

pub use actualitzar::Actualitzacio;
pub use assignar::Assignacio;
pub use desfer::Desfer;
pub use run::Waiting;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::{feina, feina_item};
use crate::sql::instant_oficial;
use crate::unit::{Link, Unit};
use crate::{Idempotency, Result, Scope, Store, Written};

/// Most cases of one job.
pub const MOST: usize = 2_000;

/// A job.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = feina, check_for_backend(diesel::pg::Pg))]
pub struct Feina {
    pub id: Uuid,
    pub mena: String,
    pub peticio: Value,
    pub subjecte_id: Uuid,
    pub origen: String,
    pub estat: String,
    pub total: i32,
    pub fets: i32,
    pub refusats: i32,
    pub versio: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub acabat_el: Option<Timestamp>,
}

/// A case of a job.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = feina_item, check_for_backend(diesel::pg::Pg))]
pub struct Item {
    pub posicio: i32,
    pub clau: String,
    pub expedient_id: Option<Uuid>,
    pub estat: String,
    pub codi: Option<String>,
    pub missatge: Option<Value>,
}

/// A job to do.
#[derive(Clone, Debug)]
pub struct NewFeina {
    pub mena: &'static str,
    /// What is asked of each case.
    pub peticio: Value,
    /// Each as it was named, with the case when the name is somebody's in sight.
    pub items: Vec<(String, Option<Uuid>)>,
}

impl Store {
    /// Writes a job down; whoever runs jobs takes it from there.
    pub async fn create_feina(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        new: &NewFeina,
    ) -> Result<Written<Feina>> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let id = unit.new_id();
            let unknown = new.items.iter().filter(|(_, case)| case.is_none()).count();
            unit.put(diesel::insert_into(feina::table).values((
                feina::ens_id.eq(unit.ens()),
                feina::id.eq(id),
                feina::mena.eq(new.mena),
                feina::peticio.eq(&new.peticio),
                feina::subjecte_id.eq(scope.actor().id),
                feina::origen.eq(&scope.actor().origen),
                feina::total.eq(count(new.items.len())),
                feina::refusats.eq(count(unknown)),
                feina::creat_el.eq(instant_oficial()),
                feina::tocat_el.eq(instant_oficial()),
            )));
            for (posicio, (clau, case)) in new.items.iter().enumerate() {
                let (estat, codi) = match case {
                    Some(_) => ("pendent", None),
                    None => ("refusat", Some("no_trobat")),
                };
                unit.put(diesel::insert_into(feina_item::table).values((
                    feina_item::ens_id.eq(unit.ens()),
                    feina_item::feina_id.eq(id),
                    feina_item::posicio.eq(count(posicio)),
                    feina_item::clau.eq(clau),
                    feina_item::expedient_id.eq(*case),
                    feina_item::estat.eq(estat),
                    feina_item::codi.eq(codi),
                )));
            }
            told(
                unit,
                "feina.crear",
                id,
                json!({"mena": new.mena, "total": new.items.len()}),
            );
            Ok(id)
        };
        self.write(scope, key, work, async |conn: &Conn, id: Uuid| {
            own(conn, scope, id).await
        })
        .await
    }

    /// A job that the subject asked for.
    pub async fn feina(&self, scope: &Scope, id: Uuid) -> Result<Feina> {
        self.read(scope, async |conn: &Conn| own(conn, scope, id).await)
            .await
    }

    /// The cases of a job that the subject asked for, in its order, after one.
    pub async fn feina_items(
        &self,
        scope: &Scope,
        id: Uuid,
        estat: Option<&str>,
        after: Option<i32>,
        limit: i64,
    ) -> Result<Vec<Item>> {
        self.feina(scope, id).await?;
        let mut query = feina_item::table
            .filter(feina_item::ens_id.eq(scope.ens()))
            .filter(feina_item::feina_id.eq(id))
            .filter(feina_item::posicio.gt(after.unwrap_or(-1)))
            .order(feina_item::posicio)
            .limit(limit)
            .select(Item::as_select())
            .into_boxed();
        if let Some(estat) = estat {
            query = query.filter(feina_item::estat.eq(estat.to_owned()));
        }
        self.read(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    /// Stops a job: what was done stays done. Of one that has ended, nothing changes.
    pub async fn cancel_feina(&self, scope: &Scope, id: Uuid) -> Result<Feina> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let job: Feina = feina::table
                .find((unit.ens(), id))
                .filter(feina::subjecte_id.eq(scope.actor().id))
                .select(Feina::as_select())
                .for_no_key_update()
                .first(&mut unit.conn())
                .await?;
            if !is_open(&job.estat) {
                return Ok(id);
            }
            unit.put(
                diesel::update(feina_item::table)
                    .filter(feina_item::ens_id.eq(unit.ens()))
                    .filter(feina_item::feina_id.eq(id))
                    .filter(feina_item::estat.eq("pendent"))
                    .set(feina_item::estat.eq("cancellat")),
            );
            unit.put(diesel::update(feina::table.find((unit.ens(), id))).set((
                feina::estat.eq("cancellada"),
                feina::acabat_el.eq(instant_oficial().nullable()),
                feina::versio.eq(job.versio + 1),
            )));
            told(
                unit,
                "feina.cancellar",
                id,
                json!({"fets": job.fets, "refusats": job.refusats}),
            );
            Ok(id)
        };
        let view = async |conn: &Conn, id: Uuid| own(conn, scope, id).await;
        Ok(self.write(scope, None, work, view).await?.view)
    }
}

fn is_open(estat: &str) -> bool {
    matches!(estat, "pendent" | "en_curs")
}

fn count(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

async fn own(mut conn: &Conn, scope: &Scope, id: Uuid) -> QueryResult<Feina> {
    feina::table
        .find((scope.ens(), id))
        .filter(feina::subjecte_id.eq(scope.actor().id))
        .select(Feina::as_select())
        .first(&mut conn)
        .await
}

fn told(unit: &mut Unit<'_>, acte: &str, id: Uuid, contingut: Value) {
    unit.audit(Link {
        acte: acte.to_owned(),
        objecte: "feina",
        objecte_id: id.to_string(),
        expedient: None,
        resultat: Resultat::Fet,
        contingut,
    });
}
