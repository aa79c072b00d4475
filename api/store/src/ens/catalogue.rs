//! The procedures of a body: with which version it opens cases, in which unit, and what it changes of it.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Adapted, InCatalogue};
use crate::pool::Conn;
use crate::schema::{adaptacio, ens_procediment};
use crate::sql::instant_oficial;
use crate::unit::{Retryable, Unit};
use crate::{Error, Event, Link, Result, Scope, Store};

/// How a body will use a procedure.
#[derive(Clone, Debug)]
pub struct Use {
    pub versio: i32,
    pub unitat_id: Option<Uuid>,
    pub actiu: bool,
    /// A new adaptation; none leaves the one that there is.
    pub canvis: Option<Value>,
}

impl Store {
    pub async fn ens_procediment(&self, scope: &Scope, codi: &str) -> Result<InCatalogue> {
        let query = row(scope.ens(), codi).select(InCatalogue::as_select());
        self.read(scope, async |mut conn: &Conn| query.first(&mut conn).await)
            .await
    }

    /// The adaptations of a procedure, the last one first.
    pub async fn adaptacions(
        &self,
        scope: &Scope,
        codi: &str,
        before: i32,
        limit: i64,
    ) -> Result<Vec<Adapted>> {
        let query = adaptacio::table
            .filter(adaptacio::ens_id.eq(scope.ens()))
            .filter(adaptacio::codi.eq(codi))
            .filter(adaptacio::n.lt(before))
            .order(adaptacio::n.desc())
            .limit(limit)
            .select(Adapted::as_select());
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    /// Changes how the body uses a procedure, at a revision. `decide` sees the locked row, and may refuse.
    pub async fn replace_ens_procediment<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        codi: &str,
        revisio: i64,
        decide: impl Fn(&InCatalogue) -> Result<Use, E>,
    ) -> Result<InCatalogue, E> {
        let work = async |unit: &mut Unit| -> Result<Uuid, E> {
            let before = lock(unit, codi, revisio).await?;
            // Whoever holds the head of the body gives the number alone.
            unit.head().await?;
            let after = decide(&before)?;
            write(unit, &before, &after, revisio).await?;
            Ok(before.id)
        };
        let view = async |mut conn: &Conn, id: Uuid| {
            ens_procediment::table
                .filter(ens_procediment::ens_id.eq(scope.ens()))
                .filter(ens_procediment::id.eq(id))
                .select(InCatalogue::as_select())
                .first(&mut conn)
                .await
        };
        Ok(self.write(scope, None, work, view).await?.view)
    }
}

type Row<'a> = diesel::dsl::Find<ens_procediment::table, (i32, &'a str)>;

fn row(ens: i32, codi: &str) -> Row<'_> {
    ens_procediment::table.find((ens, codi))
}

async fn lock(unit: &Unit<'_>, codi: &str, revisio: i64) -> Result<InCatalogue> {
    let found: InCatalogue = row(unit.ens(), codi)
        .for_no_key_update()
        .select(InCatalogue::as_select())
        .first(&mut unit.conn())
        .await?;
    match found.revisio == revisio {
        true => Ok(found),
        false => Err(Error::Stale {
            current: found.revisio,
        }),
    }
}

async fn write(unit: &mut Unit<'_>, before: &InCatalogue, after: &Use, revisio: i64) -> Result<()> {
    let ens = unit.ens();
    let mut adaptacio_id = before.adaptacio_id;
    let mut n = None;
    if let Some(canvis) = &after.canvis {
        let last: Option<i32> = adaptacio::table
            .filter(adaptacio::ens_id.eq(ens))
            .filter(adaptacio::codi.eq(&before.codi))
            .select(diesel::dsl::max(adaptacio::n))
            .first(&mut unit.conn())
            .await?;
        let (id, next) = (unit.new_id(), last.unwrap_or(0) + 1);
        (adaptacio_id, n) = (Some(id), Some(next));
        unit.put(diesel::insert_into(adaptacio::table).values((
            adaptacio::ens_id.eq(ens),
            adaptacio::id.eq(id),
            adaptacio::codi.eq(before.codi.clone()),
            adaptacio::n.eq(next),
            adaptacio::versio.eq(after.versio),
            adaptacio::contingut.eq(canvis.clone()),
            adaptacio::autor_id.eq(Some(unit.scope().actor().id)),
            adaptacio::creat_el.eq(instant_oficial()),
        )));
    }
    unit.put(diesel::update(row(ens, &before.codi)).set((
        ens_procediment::versio.eq(after.versio),
        ens_procediment::unitat_id.eq(after.unitat_id),
        ens_procediment::actiu.eq(after.actiu),
        ens_procediment::adaptacio_id.eq(adaptacio_id),
        ens_procediment::revisio.eq(revisio + 1),
    )));
    let was = json!({"versio": before.versio, "unitat": before.unitat_id, "actiu": before.actiu});
    let is = json!({"versio": after.versio, "unitat": after.unitat_id, "actiu": after.actiu,
        "adaptacio": n, "canvis": after.canvis});
    unit.audit(Link {
        acte: "procediment.adaptar".to_owned(),
        objecte: "ens_procediment",
        objecte_id: before.codi.clone(),
        expedient: None,
        resultat: Resultat::Fet,
        contingut: json!({"procediment": before.codi, "abans": was, "despres": is}),
    });
    unit.event(Event {
        tipus: "procediment.adaptat",
        objecte: "ens_procediment",
        objecte_id: before.id,
        expedient: None,
        unitat: None,
        familia: None,
        acces: domain::Acces::Public,
        dades: json!({"procediment": before.codi, "versio": after.versio}),
    });
    Ok(())
}
