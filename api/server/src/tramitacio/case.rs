//! One case from the store, with the law around it.

use domain::permisos::{Acte as Permis, Fila, Scope};
use domain::tramitacio::Acte;
use domain::tramitacio::venciment::Criteri;
use serde_json::Value;
use store::ens::Ens;
use store::expedients::RowKey;
use store::tramitacio::{Around, Case, Files, files, lock};
use store::{Conn, Unit};
use uuid::Uuid;

use crate::expedients::parse_key;
use crate::http::body::{invalid, shape_field};
use crate::problem::{Problem, Result, catalog};
use crate::state::State;

/// The case that the path names: by its identifier, or by the number that people paste (`2026-000123`).
pub async fn case_id(state: &State, scope: &Scope, text: &str) -> Result<Uuid> {
    match parse_key(text)? {
        RowKey::Id(id) => Ok(id),
        RowKey::Numero(year, order) => Ok(state.store.case_numbered(scope, year, order).await?),
    }
}

/// The permission that an act asks for.
pub fn permission(acte: Acte) -> Permis {
    match acte {
        Acte::Resoldre | Acte::Finalitzar => Permis::TramitacioResoldre,
        Acte::Tancar => Permis::TramitacioTancar,
        // What touches a closed case asks for a right of its own.
        Acte::Reobrir | Acte::IncorporarTard | Acte::Transferir | Acte::Eliminar => {
            Permis::TramitacioReobrir
        }
        _ => Permis::TramitacioImpulsar,
    }
}

/// The caller's proof for another act of the same body.
pub fn also(scope: &Scope, permis: Permis) -> Result<Scope> {
    scope.also(permis).ok_or_else(|| forbidden(permis))
}

pub fn forbidden(permis: Permis) -> Problem {
    Problem::new(&catalog::SENSE_PERMIS).arg("acte", permis.as_str())
}

/// Whether the caller's roles allow an act on this very case.
pub fn may(scope: &Scope, permis: Permis, case: &Case) -> bool {
    let head = &case.head;
    scope.also(permis).is_some_and(|scope| {
        scope.predicate().allows(&Fila {
            unitat: Some(head.unitat_id),
            familia: Some(&head.familia),
            acces: head.acces,
        })
    })
}

/// What the rules take from outside the case: its definition, the calendar and the settings of the body.
pub fn around(state: &State, ens: &Ens, files: &Files) -> Result<Around> {
    let known = state.rights.directory().around(ens, files);
    known.ok_or_else(|| Problem::internal("a case of a procedure that nobody knows"))
}

/// How the body counts.
pub fn criteri(state: &State, ens: &Ens) -> Result<Criteri> {
    let criteri = state.rights.directory().criteri(ens.id);
    criteri.ok_or_else(|| Problem::internal("a body without a calendar"))
}

/// A case to be read.
pub async fn read(state: &State, ens: &Ens, scope: &Scope, id: Uuid) -> Result<(Case, Around)> {
    let found = state
        .store
        .read(scope, async |conn: &Conn| {
            files(conn, scope, scope, id).await
        })
        .await?;
    whole(state, ens, found)
}

pub fn whole(state: &State, ens: &Ens, files: Files) -> Result<(Case, Around)> {
    let around = around(state, ens, &files)?;
    Ok((files.into_case(ens, &around)?, around))
}

/// A case to be changed: locked in the unit, in sight of the caller, who may do the act on it.
pub async fn locked(
    unit: &Unit<'_>,
    state: &State,
    ens: &Ens,
    look: &Scope,
    id: Uuid,
) -> Result<(Case, Around)> {
    let act = unit.scope();
    let found = lock(unit.conn(), look, act, id)
        .await
        .map_err(store::Error::from)?;
    if !found.allowed {
        return Err(forbidden(act.acte()));
    }
    whole(state, ens, found)
}

/// Data that the domain could not read: which field, never which value.
pub fn unreadable(error: &serde_json::Error) -> Problem {
    invalid(shape_field(String::new(), &error.to_string()))
}

/// A JSON object whose shape depends on its kind, and that the domain reads.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(transparent)]
pub struct Loose(pub serde_json::Map<String, Value>);

impl validator::Validate for Loose {
    fn validate(&self) -> std::result::Result<(), validator::ValidationErrors> {
        Ok(())
    }
}

/// A body that says nothing: the path says it all.
#[derive(Clone, Copy, Debug, serde::Deserialize, validator::Validate)]
#[serde(deny_unknown_fields)]
pub struct Empty {}
