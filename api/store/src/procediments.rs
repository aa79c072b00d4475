//! Versions of the procedures of the library, as the platform writes them. They belong to no body: the units are of
//! body 0.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::{Resultat, canonical};
use domain::procediment::{EstatVersio, Pas};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::procediment;
use crate::sql::{instant_oficial, procediment_difon};
use crate::unit::{Retryable, Unit};
use crate::{Error, Event, Idempotency, Link, Result, Scope, Store, Written};

/// A version, whatever its state.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = procediment, check_for_backend(diesel::pg::Pg))]
pub struct Versio {
    pub id: Uuid,
    pub codi: String,
    pub versio: i32,
    pub definicio: Value,
    pub estat: String,
    pub revisio: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
    pub creat_per: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub validat_el: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub publicat_el: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub retirat_el: Option<Timestamp>,
}

impl Versio {
    pub fn state(&self) -> EstatVersio {
        EstatVersio::from_code(&self.estat).unwrap_or(EstatVersio::Retirat)
    }
}

impl Store {
    /// Every version of a procedure, drafts too, newest first.
    pub async fn procediment_versions(&self, scope: &Scope, codi: &str) -> Result<Vec<Versio>> {
        let query = procediment::table
            .filter(procediment::codi.eq(codi))
            .order(procediment::versio.desc())
            .select(Versio::as_select());
        self.read(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    pub async fn procediment_versio(&self, scope: &Scope, codi: &str, n: i32) -> Result<Versio> {
        let query = procediment::table
            .find((codi, n))
            .select(Versio::as_select());
        self.read(scope, async |mut conn: &Conn| query.first(&mut conn).await)
            .await
    }

    /// A draft with the content of another version, under the next number.
    pub async fn create_procediment_versio(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        codi: &str,
        de: i32,
    ) -> Result<Written<Versio>> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            // Whoever holds the head of body 0 gives the number alone.
            unit.head().await?;
            let rows: Vec<(i32, Value)> = procediment::table
                .filter(procediment::codi.eq(codi))
                .order(procediment::versio.desc())
                .select((procediment::versio, procediment::definicio))
                .load(&mut unit.conn())
                .await?;
            let (_, mut definicio) = rows
                .iter()
                .find(|(versio, _)| *versio == de)
                .cloned()
                .ok_or(Error::NotFound)?;
            let next = rows.as_slice().first().map_or(1, |(last, _)| last + 1);
            definicio["versio"] = json!(next);
            // What a jurist read was another text.
            definicio["revisat_per_jurista"] = json!(false);
            let id = unit.new_id();
            unit.put(diesel::insert_into(procediment::table).values((
                procediment::id.eq(id),
                procediment::codi.eq(codi),
                procediment::versio.eq(next),
                procediment::empremta.eq(digest(&definicio)),
                procediment::definicio.eq(definicio),
                procediment::estat.eq(EstatVersio::Esborrany.code()),
                procediment::creat_per.eq(Some(scope.actor().id)),
                procediment::publicat_el.eq(None::<jiff_diesel::Timestamp>),
                procediment::creat_el.eq(instant_oficial()),
            )));
            tell(
                unit,
                id,
                "procediment.versio_creada",
                codi,
                next,
                json!({"de": de}),
            );
            Ok(id)
        };
        self.write(scope, key, work, by_id).await
    }

    /// A step of a version at a revision. `decide` sees it locked, and whether another one is published, and answers the
    /// state after it with the content, when that changes too. `encaixen` are the adaptations of bodies that fit the version
    /// that cases are opened with after it.
    #[expect(clippy::too_many_arguments, reason = "the parts of one step")]
    pub async fn advance_procediment_versio<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        (codi, n): (&str, i32),
        revisio: i64,
        pas: Pas,
        encaixen: &[Uuid],
        decide: impl Fn(&Versio, bool) -> Result<(EstatVersio, Option<Value>), E>,
    ) -> Result<Written<Versio>, E> {
        let work = async |unit: &mut Unit| -> Result<Uuid, E> {
            let before = lock(unit, codi, n, revisio).await?;
            unit.head().await?;
            let others = others(unit, codi, n).await?;
            let (estat, definicio) = decide(&before, others)?;
            let row = procediment::table.find((codi, n));
            unit.put(diesel::update(row).set((
                procediment::estat.eq(estat.code()),
                procediment::revisio.eq(revisio + 1),
            )));
            match pas {
                Pas::Redactar => {
                    if let Some(definicio) = definicio {
                        unit.put(diesel::update(row).set((
                            procediment::empremta.eq(digest(&definicio)),
                            procediment::definicio.eq(definicio),
                            procediment::validat_el.eq(None::<jiff_diesel::Timestamp>),
                        )));
                    }
                }
                Pas::Validar => unit.put(
                    diesel::update(row)
                        .set(procediment::validat_el.eq(instant_oficial().nullable())),
                ),
                Pas::Publicar => unit.put(
                    diesel::update(row)
                        .set(procediment::publicat_el.eq(instant_oficial().nullable())),
                ),
                Pas::Retirar => unit.put(
                    diesel::update(row)
                        .set(procediment::retirat_el.eq(instant_oficial().nullable())),
                ),
            }
            if matches!(pas, Pas::Publicar | Pas::Retirar) {
                unit.put(diesel::select(procediment_difon(codi, encaixen)));
            }
            let name = match pas {
                Pas::Redactar => "procediment.versio_redactada",
                Pas::Validar => "procediment.versio_validada",
                Pas::Publicar => "procediment.versio_publicada",
                Pas::Retirar => "procediment.versio_retirada",
            };
            let change =
                json!({"abans": {"estat": before.estat}, "despres": {"estat": estat.code()}});
            tell(unit, before.id, name, codi, n, change);
            Ok(before.id)
        };
        self.write(scope, key, work, by_id).await
    }
}

async fn lock(unit: &Unit<'_>, codi: &str, n: i32, revisio: i64) -> Result<Versio> {
    let row: Versio = procediment::table
        .find((codi, n))
        .for_no_key_update()
        .select(Versio::as_select())
        .first(&mut unit.conn())
        .await?;
    match row.revisio == revisio {
        true => Ok(row),
        false => Err(Error::Stale {
            current: row.revisio,
        }),
    }
}

/// Whether another version of the procedure is published.
async fn others(unit: &Unit<'_>, codi: &str, n: i32) -> Result<bool> {
    let found: i64 = procediment::table
        .filter(procediment::codi.eq(codi))
        .filter(procediment::versio.ne(n))
        .filter(procediment::estat.eq(EstatVersio::Publicat.code()))
        .count()
        .get_result(&mut unit.conn())
        .await?;
    Ok(found > 0)
}

async fn by_id(mut conn: &Conn, id: Uuid) -> QueryResult<Versio> {
    procediment::table
        .filter(procediment::id.eq(id))
        .select(Versio::as_select())
        .first(&mut conn)
        .await
}

fn digest(definicio: &Value) -> Vec<u8> {
    Sha256::digest(canonical(definicio)).to_vec()
}

fn tell(
    unit: &mut Unit<'_>,
    id: Uuid,
    tipus: &'static str,
    codi: &str,
    n: i32,
    mut contingut: Value,
) {
    contingut["procediment"] = json!(codi);
    contingut["versio"] = json!(n);
    unit.audit(Link {
        acte: tipus.to_owned(),
        objecte: "procediment",
        objecte_id: id.to_string(),
        expedient: None,
        resultat: Resultat::Fet,
        contingut,
    });
    unit.event(Event {
        tipus,
        objecte: "procediment",
        objecte_id: id,
        expedient: None,
        unitat: None,
        familia: None,
        acces: domain::Acces::Interessats,
        dades: json!({"procediment": codi, "versio": n}),
    });
}
