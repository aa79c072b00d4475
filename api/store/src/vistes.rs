//! Named views of a list: a member's own, and those shared with the body.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::{Refusal, Text, Unmet};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::keyset::{Way, beyond};
use crate::pool::Conn;
use crate::schema::vista;
use crate::unit::{Link, Unit};
use crate::{Error, Idempotency, Result, Scope, Store, Written};

/// Most views of one member, and most that a body shares.
pub const MOST: i64 = 50;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = vista, check_for_backend(diesel::pg::Pg))]
pub struct Vista {
    pub id: Uuid,
    pub subjecte_id: Uuid,
    pub pantalla: String,
    pub nom: String,
    pub consulta: String,
    pub columnes: Vec<String>,
    pub compartida: bool,
    pub posicio: i32,
    pub versio: i64,
}

#[derive(Clone, Debug)]
pub struct NewVista {
    pub pantalla: &'static str,
    pub nom: String,
    pub consulta: String,
    pub columnes: Vec<String>,
    pub compartida: bool,
    /// After the others unless said.
    pub posicio: Option<i32>,
}

/// What changes; none leaves it as it is.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = vista)]
pub struct VistaChange {
    pub nom: Option<String>,
    pub consulta: Option<String>,
    pub columnes: Option<Vec<String>>,
    pub compartida: Option<bool>,
    pub posicio: Option<i32>,
    /// Set when it stops being shared: it stays with whoever takes it back.
    pub subjecte_id: Option<Uuid>,
}

impl Store {
    /// Views in sight by their place, after one: one row more than the limit when there are more.
    pub async fn vistes(
        &self,
        scope: &Scope,
        pantalla: Option<&str>,
        after: Option<(i32, Uuid)>,
        limit: i64,
    ) -> Result<Vec<Vista>> {
        let mut query = vista::table
            .filter(vista::ens_id.eq(scope.ens()))
            .filter(vista::compartida.or(vista::subjecte_id.eq(scope.actor().id)))
            .order((vista::posicio, vista::id))
            .limit(limit + 1)
            .select(Vista::as_select())
            .into_boxed();
        if let Some(pantalla) = pantalla {
            query = query.filter(vista::pantalla.eq(pantalla.to_owned()));
        }
        if let Some((posicio, id)) = after {
            query = query.filter(beyond(Way::Up, vista::posicio, vista::id, posicio, id));
        }
        self.read(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    pub async fn vista(&self, scope: &Scope, id: Uuid) -> Result<Vista> {
        self.read(scope, async |conn: &Conn| by_id(conn, scope, id).await)
            .await
    }

    pub async fn create_vista(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        new: &NewVista,
    ) -> Result<Written<Vista>> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            unit.head().await?;
            let others = room(unit, scope, new.compartida).await?;
            let id = unit.new_id();
            unit.put(diesel::insert_into(vista::table).values((
                vista::ens_id.eq(unit.ens()),
                vista::id.eq(id),
                vista::subjecte_id.eq(scope.actor().id),
                vista::pantalla.eq(new.pantalla),
                vista::nom.eq(&new.nom),
                vista::consulta.eq(&new.consulta),
                vista::columnes.eq(&new.columnes),
                vista::compartida.eq(new.compartida),
                vista::posicio.eq(new.posicio.unwrap_or(others)),
            )));
            let contingut =
                json!({"nom": new.nom, "pantalla": new.pantalla, "compartida": new.compartida});
            told(unit, "vista.crear", id, contingut);
            Ok(id)
        };
        self.write(scope, key, work, async |conn: &Conn, id: Uuid| {
            by_id(conn, scope, id).await
        })
        .await
    }

    pub async fn update_vista(
        &self,
        scope: &Scope,
        id: Uuid,
        versio: i64,
        change: &VistaChange,
    ) -> Result<Vista> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let before = lock(unit, scope, id, versio).await?;
            unit.head().await?;
            if change
                .compartida
                .is_some_and(|shared| shared != before.compartida)
            {
                room(unit, scope, !before.compartida).await?;
            }
            unit.put(
                diesel::update(vista::table.find((unit.ens(), id)))
                    .set((change, vista::versio.eq(versio + 1))),
            );
            let contingut = json!({
                "abans": {"nom": before.nom, "compartida": before.compartida},
                "despres": {"nom": change.nom, "compartida": change.compartida},
            });
            told(unit, "vista.modificar", id, contingut);
            Ok(id)
        };
        let view = async |conn: &Conn, id: Uuid| by_id(conn, scope, id).await;
        Ok(self.write(scope, None, work, view).await?.view)
    }

    pub async fn delete_vista(&self, scope: &Scope, id: Uuid, versio: i64) -> Result<()> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let before = lock(unit, scope, id, versio).await?;
            unit.put(diesel::delete(vista::table.find((unit.ens(), id))));
            let contingut = json!({"nom": before.nom, "compartida": before.compartida});
            told(unit, "vista.esborrar", id, contingut);
            Ok(id)
        };
        self.write(scope, None, work, async |_: &Conn, _| Ok(()))
            .await
            .map(drop)
    }
}

/// How many there are of the kind; refused when there is no room for one more. The head is held, so nobody adds
/// another meanwhile.
async fn room(unit: &Unit<'_>, scope: &Scope, shared: bool) -> Result<i32> {
    let all = vista::table.filter(vista::ens_id.eq(unit.ens()));
    let count: i64 = match shared {
        true => {
            let shared = all.filter(vista::compartida);
            shared.count().get_result(&mut unit.conn()).await?
        }
        false => {
            let own = all
                .filter(vista::compartida.eq(false))
                .filter(vista::subjecte_id.eq(scope.actor().id));
            own.count().get_result(&mut unit.conn()).await?
        }
    };
    match count < MOST {
        true => Ok(i32::try_from(count).unwrap_or(i32::MAX)),
        false => Err(Refusal::from(full()).into()),
    }
}

async fn lock(unit: &Unit<'_>, scope: &Scope, id: Uuid, versio: i64) -> Result<Vista> {
    let row: Vista = vista::table
        .find((unit.ens(), id))
        .filter(vista::compartida.or(vista::subjecte_id.eq(scope.actor().id)))
        .select(Vista::as_select())
        .for_no_key_update()
        .first(&mut unit.conn())
        .await?;
    match row.versio == versio {
        true => Ok(row),
        false => Err(Error::Stale {
            current: row.versio,
        }),
    }
}

async fn by_id(mut conn: &Conn, scope: &Scope, id: Uuid) -> QueryResult<Vista> {
    vista::table
        .find((scope.ens(), id))
        .filter(vista::compartida.or(vista::subjecte_id.eq(scope.actor().id)))
        .select(Vista::as_select())
        .first(&mut conn)
        .await
}

fn told(unit: &mut Unit<'_>, acte: &str, id: Uuid, contingut: Value) {
    unit.audit(Link {
        acte: acte.to_owned(),
        objecte: "vista",
        objecte_id: id.to_string(),
        expedient: None,
        resultat: Resultat::Fet,
        contingut,
    });
}

fn full() -> Unmet {
    Unmet::new(
        "vistes.massa",
        "Límit de la instal·lació",
        Text::new(
            "Ja hi ha {maxim} vistes: no n'hi caben més.",
            "Ya hay {maxim} vistas: no caben más.",
            "Ja i a {maxim} vistes: non n'i caben mès.",
            "There are {maxim} views already: no more fit.",
        ),
    )
    .arg("maxim", MOST)
    .remedy(
        "delete_vista",
        Text::new(
            "Esborreu-ne una que ja no feu servir.",
            "Borre una que ya no use.",
            "Esfaçatz-ne ua que ja non hètz a servir.",
            "Delete one that you no longer use.",
        ),
    )
}
