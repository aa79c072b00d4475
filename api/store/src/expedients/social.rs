//! What people do around a case without legal effect: notes, following, relations.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

use super::read::{RowKey, find, lock};
use crate::keyset::{Way, beyond};
use crate::pool::Conn;
use crate::schema::{expedient, membre, nota, relacio, seguidor};
use crate::sql::instant_oficial;
use crate::unit::{Retryable, Unit};
use crate::{Error, Event, Idempotency, Link, Result, Scope, Store, Written};

/// An internal note.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = nota, check_for_backend(diesel::pg::Pg))]
pub struct Note {
    pub id: Uuid,
    pub text: String,
    pub autor_id: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
    #[diesel(select_expression = membre::nom.nullable())]
    pub autor_nom: Option<String>,
}

/// A related case.
#[derive(Clone, Debug, Queryable)]
pub struct Related {
    pub tipus: String,
    pub id: Uuid,
    pub exercici: Option<i32>,
    pub numero: Option<i64>,
    pub titol: String,
    pub estat: String,
}

impl Store {
    pub async fn notes(
        &self,
        scope: &Scope,
        key: RowKey,
        after: Option<(Timestamp, Uuid)>,
        limit: i64,
    ) -> Result<Vec<Note>> {
        let case = self.expedient(scope, key).await?.expedient.id;
        let mut query = nota::table
            .left_join(
                membre::table.on(membre::ens_id
                    .eq(nota::ens_id)
                    .and(membre::subjecte_id.nullable().eq(nota::autor_id))),
            )
            .filter(nota::ens_id.eq(scope.ens()))
            .filter(nota::expedient_id.eq(case))
            .order((nota::creat_el.desc(), nota::id.desc()))
            .limit(limit)
            .select(Note::as_select())
            .into_boxed();
        if let Some((instant, id)) = after {
            query = query.filter(beyond(
                Way::Down,
                nota::creat_el,
                nota::id,
                instant.to_diesel(),
                id,
            ));
        }
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    pub async fn add_note<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        case: RowKey,
        text: &str,
    ) -> Result<Written<Note>, E> {
        self.write(
            scope,
            key,
            async |unit: &mut Unit| {
                let row = find(unit.conn(), scope, case)
                    .await
                    .map_err(Error::from)?
                    .expedient;
                let id = unit.new_id();
                unit.put(diesel::insert_into(nota::table).values((
                    nota::ens_id.eq(scope.ens()),
                    nota::id.eq(id),
                    nota::expedient_id.eq(row.id),
                    nota::text.eq(text),
                    nota::autor_id.eq(scope.actor().id),
                    nota::creat_el.eq(instant_oficial()),
                )));
                unit.event(Event {
                    tipus: "nota.afegida",
                    objecte: "nota",
                    objecte_id: id,
                    expedient: Some(row.id),
                    unitat: Some(row.unitat_id),
                    familia: Some(row.familia),
                    acces: domain::Acces::parse(&row.acces).unwrap_or_default(),
                    dades: json!({}),
                });
                unit.audit(link("nota.afegir", "nota", id, row.id));
                Ok(id)
            },
            async |mut conn: &Conn, id| {
                nota::table
                    .left_join(
                        membre::table.on(membre::ens_id
                            .eq(nota::ens_id)
                            .and(membre::subjecte_id.nullable().eq(nota::autor_id))),
                    )
                    .filter(nota::ens_id.eq(scope.ens()))
                    .filter(nota::id.eq(id))
                    .select(Note::as_select())
                    .first(&mut conn)
                    .await
            },
        )
        .await
    }

    /// Starts or stops following.
    pub async fn follow<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        case: RowKey,
        follow: bool,
    ) -> Result<Written<()>, E> {
        self.write(
            scope,
            None,
            async |unit: &mut Unit| {
                let id = find(unit.conn(), scope, case)
                    .await
                    .map_err(Error::from)?
                    .expedient
                    .id;
                let me = scope.actor().id;
                if follow {
                    unit.put(
                        diesel::insert_into(seguidor::table)
                            .values((
                                seguidor::ens_id.eq(scope.ens()),
                                seguidor::expedient_id.eq(id),
                                seguidor::subjecte_id.eq(me),
                            ))
                            .on_conflict_do_nothing(),
                    );
                } else {
                    unit.put(diesel::delete(seguidor::table.find((scope.ens(), me, id))));
                }
                unit.audit(link(
                    if follow {
                        "expedient.seguir"
                    } else {
                        "expedient.deixar_de_seguir"
                    },
                    "expedient",
                    id,
                    id,
                ));
                Ok(id)
            },
            async |_: &Conn, _| Ok(()),
        )
        .await
    }

    /// Links two cases of the body, both in sight.
    pub async fn relate<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        case: RowKey,
        other: RowKey,
        tipus: &str,
    ) -> Result<Written<Vec<Related>>, E> {
        self.write(
            scope,
            None,
            async |unit: &mut Unit| {
                let row = lock(unit, case, None).await?;
                let other = find(unit.conn(), scope, other)
                    .await
                    .map_err(Error::from)?
                    .expedient
                    .id;
                unit.put(
                    diesel::insert_into(relacio::table)
                        .values((
                            relacio::ens_id.eq(scope.ens()),
                            relacio::expedient_id.eq(row.id),
                            relacio::altre_id.eq(other),
                            relacio::tipus.eq(tipus),
                        ))
                        .on_conflict_do_nothing(),
                );
                unit.event(Event {
                    tipus: "expedient.relacionat",
                    objecte: "expedient",
                    objecte_id: row.id,
                    expedient: Some(row.id),
                    unitat: Some(row.unitat_id),
                    familia: Some(row.familia.clone()),
                    acces: domain::Acces::parse(&row.acces).unwrap_or_default(),
                    dades: json!({"altre_id": other, "relacio": tipus}),
                });
                unit.audit(link("expedient.relacionar", "expedient", row.id, row.id));
                Ok(row.id)
            },
            async |conn: &Conn, id| related(conn, scope, id).await,
        )
        .await
    }

    pub async fn relations(&self, scope: &Scope, key: RowKey) -> Result<Vec<Related>> {
        let case = self.expedient(scope, key).await?.expedient.id;
        self.read(scope, async |conn: &Conn| related(conn, scope, case).await)
            .await
    }
}

/// Related cases in sight, said from either side.
async fn related(mut conn: &Conn, scope: &Scope, case: Uuid) -> QueryResult<Vec<Related>> {
    relacio::table
        .inner_join(
            expedient::table.on(expedient::ens_id.eq(relacio::ens_id).and(
                expedient::id
                    .eq(relacio::altre_id)
                    .and(relacio::expedient_id.eq(case))
                    .or(expedient::id
                        .eq(relacio::expedient_id)
                        .and(relacio::altre_id.eq(case))),
            )),
        )
        .filter(relacio::ens_id.eq(scope.ens()))
        .filter(crate::rights::visible(
            scope,
            expedient::unitat_id,
            expedient::familia,
            expedient::acces,
            expedient::id,
        ))
        .order((relacio::creat_el, expedient::id))
        .select((
            relacio::tipus,
            expedient::id,
            expedient::exercici,
            expedient::numero,
            expedient::titol,
            expedient::estat,
        ))
        .limit(500)
        .load(&mut conn)
        .await
}

fn link(acte: &str, objecte: &'static str, id: Uuid, case: Uuid) -> Link {
    Link {
        acte: acte.into(),
        objecte,
        objecte_id: id.to_string(),
        expedient: Some(case),
        resultat: Resultat::Fet,
        contingut: json!({}),
    }
}
