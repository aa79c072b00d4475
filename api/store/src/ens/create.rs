//! Onboarding: a body becomes a working tenant in one transaction, twice the same.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use futures::try_join;
use serde_json::json;
use uuid::Uuid;

use super::Ens;
use crate::pool::Conn;
use crate::read::set_scope;
use crate::schema::{ens, ens_cap, ens_procediment, procediment, unitat};
use crate::unit::Unit;
use crate::{Error, Event, Idempotency, Link, Result, Scope, Store, Written};

/// What is told of a new body.
#[derive(Clone, Debug)]
pub struct NewEns {
    pub alies: String,
    pub codi_ens: Option<String>,
    pub codi_verificat: bool,
    pub dir3: Option<String>,
    pub nom: String,
    pub tipus: String,
    pub comarca: Option<String>,
    pub municipi_ine: Option<String>,
    pub ens_pare: Option<i32>,
    pub poblacio: Option<i32>,
    pub aran: bool,
    pub prova: bool,
    /// Code and name of the first organisational units; the first one handles what nobody else does.
    pub unitats: Vec<(String, String)>,
}

impl Store {
    /// Makes the body, its head, its units and its catalogue. `scope` is in body 0; the row's number is new.
    pub async fn create_ens<E: From<Error> + crate::unit::Retryable>(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        new: &NewEns,
        then: impl AsyncFn(&mut Unit, i32) -> Result<(), E>,
    ) -> Result<Written<Ens>, E> {
        let alies = new.alies.as_str();
        self.write(
            scope,
            key,
            async |unit: &mut Unit| {
                let made = unit.new_id();
                let id = insert(unit, new).await?;
                then(unit, id).await?;
                set_scope(unit.conn(), &[scope.ens()], scope.actor().id)
                    .await
                    .map_err(Error::from)?;
                unit.head().await?;
                unit.audit(Link {
                    acte: "ens.alta".into(),
                    objecte: "ens",
                    objecte_id: id.to_string(),
                    expedient: None,
                    resultat: Resultat::Fet,
                    contingut: json!({"alies": alies, "tipus": new.tipus}),
                });
                unit.event(Event {
                    tipus: "ens.donat_d_alta",
                    objecte: "ens",
                    objecte_id: made,
                    expedient: None,
                    unitat: None,
                    familia: None,
                    acces: domain::Acces::Interessats,
                    dades: json!({"ens": alies}),
                });
                Ok(made)
            },
            async |mut conn: &Conn, _| {
                ens::table
                    .filter(ens::alies.eq(alies))
                    .select(Ens::as_select())
                    .first(&mut conn)
                    .await
            },
        )
        .await
    }
}

async fn insert(unit: &mut Unit<'_>, new: &NewEns) -> Result<i32> {
    let id: i32 = diesel::insert_into(ens::table)
        .values((
            ens::alies.eq(&new.alies),
            ens::codi_ens.eq(&new.codi_ens),
            ens::codi_verificat.eq(new.codi_verificat),
            ens::dir3.eq(&new.dir3),
            ens::nom.eq(&new.nom),
            ens::tipus.eq(&new.tipus),
            ens::comarca.eq(&new.comarca),
            ens::municipi_ine.eq(&new.municipi_ine),
            ens::ens_pare.eq(new.ens_pare),
            ens::poblacio.eq(new.poblacio),
            ens::aran.eq(new.aran),
            ens::prova.eq(new.prova),
        ))
        .returning(ens::id)
        .get_result(&mut unit.conn())
        .await?;
    // The rows of the new tenant are written as the new tenant; the caller returns to its own body.
    set_scope(unit.conn(), &[id], unit.scope().actor().id).await?;
    let units: Vec<(Uuid, &(String, String))> =
        new.unitats.iter().map(|u| (unit.new_id(), u)).collect();
    let rows: Vec<_> = units
        .iter()
        .map(|(unit_id, (codi, nom))| {
            (
                unitat::ens_id.eq(id),
                unitat::id.eq(*unit_id),
                unitat::codi.eq(codi),
                unitat::nom.eq(nom),
            )
        })
        .collect();
    let first = units
        .as_slice()
        .split_first()
        .map(|((unit_id, _), _)| *unit_id);
    let conn = unit.conn();
    let library: Vec<(String, i32)> = procediment::table
        .filter(procediment::estat.eq("publicat"))
        .distinct_on(procediment::codi)
        .order((procediment::codi, procediment::versio.desc()))
        .select((procediment::codi, procediment::versio))
        .load(&mut &*conn)
        .await?;
    let catalogue: Vec<_> = library
        .iter()
        .map(|(codi, versio)| {
            (
                ens_procediment::ens_id.eq(id),
                ens_procediment::codi.eq(codi),
                ens_procediment::versio.eq(*versio),
                ens_procediment::unitat_id.eq(first),
            )
        })
        .collect();
    try_join!(
        diesel::insert_into(ens_cap::table)
            .values(ens_cap::ens_id.eq(id))
            .execute(&mut &*conn),
        diesel::insert_into(unitat::table)
            .values(rows)
            .execute(&mut &*conn),
        diesel::insert_into(ens_procediment::table)
            .values(catalogue)
            .execute(&mut &*conn),
    )?;
    Ok(id)
}
