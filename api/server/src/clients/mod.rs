//! Service clients: integrations that sign in by themselves, in given bodies, for given acts, until a given day.

mod create;
mod delete;
mod list;
mod update;

pub use create::*;
pub use delete::*;
pub use list::*;
pub use update::*;

use std::collections::BTreeMap;

use domain::permisos::{Acte, Grant, Rights, Rol};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use store::identitat::Client;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::clock;
use crate::http::body::{NOT_VALID, invalid};
use crate::problem::{Field, Problem, Result};
use store::ens::Directory;

/// Credentials live a year at most.
const YEAR: SignedDuration = SignedDuration::from_hours(24 * 366);

/// A service client.
#[derive(Serialize, ToSchema)]
pub struct ClientOut {
    /// Identifier; the `client_id` of OAuth.
    id: Uuid,
    /// What it is.
    #[schema(example = "Padró d'habitants")]
    nom: String,
    /// Aliases of the bodies where it works.
    #[schema(example = json!(["tirvia"]))]
    ens: Vec<String>,
    /// Acts it may do.
    #[schema(example = json!(["expedient.llegir"]))]
    actes: Vec<String>,
    /// End of the credentials.
    #[schema(value_type = String, format = DateTime)]
    caduca: Timestamp,
    /// Paused by its owner.
    pausat: bool,
    /// Revoked for ever.
    #[schema(value_type = Option<String>, format = DateTime)]
    revocat_el: Option<Timestamp>,
    /// Last token given.
    #[schema(value_type = Option<String>, format = DateTime)]
    darrer_us: Option<Timestamp>,
    /// Version, for `If-Match`.
    #[schema(example = 1)]
    versio: i64,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    creat_el: Timestamp,
}

impl ClientOut {
    fn of(client: Client, directory: &Directory) -> ClientOut {
        let ens = client
            .abast
            .iter()
            .filter_map(|id| directory.by_id.get(&i32::try_from(*id).ok()?))
            .map(|ens| ens.alies.clone())
            .collect();
        ClientOut {
            id: client.id,
            nom: client.nom,
            ens,
            actes: client.actes,
            caduca: client.caduca,
            pausat: client.pausat,
            revocat_el: client.revocat_el,
            darrer_us: client.darrer_us,
            versio: client.versio,
            creat_el: client.creat_el,
        }
    }
}

fn wrong(pointer: impl Into<String>, codi: &'static str) -> Problem {
    invalid(Field {
        pointer: pointer.into(),
        codi,
        text: NOT_VALID,
        args: Vec::new(),
    })
}

/// Acts that the role of integrations gives; no others.
fn allowed_acts(actes: &[Acte]) -> Result<Vec<Acte>> {
    let integration = Rights {
        per_ens: BTreeMap::from([(
            1,
            vec![Grant {
                rol: Rol::Integracio,
                unitat: None,
                familia: None,
            }],
        )]),
        only: None,
        fins: None,
    };
    actes
        .iter()
        .enumerate()
        .map(|(i, acte)| match integration.may(1, *acte) {
            true => Ok(*acte),
            false => Err(wrong(format!("/actes/{i}"), "acte")),
        })
        .collect()
}

/// An end in the future, a year away at most.
fn allowed_end(caduca: Timestamp) -> Result<Timestamp> {
    let now = clock::now();
    match caduca > now && caduca <= now + YEAR {
        true => Ok(caduca),
        false => Err(wrong("/caduca", "rang")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_is_given_only_acts_of_integrations_and_an_end_within_the_year() {
        assert!(allowed_acts(&[Acte::ExpedientLlegir, Acte::ExpedientObrir]).is_ok());
        for acte in [
            Acte::UsuarisAdministrar,
            Acte::TramitacioResoldre,
            Acte::PlataformaEns,
        ] {
            assert!(allowed_acts(&[acte]).is_err(), "{acte:?}");
        }
        let now = clock::now();
        for (hours, expected) in [(-1, false), (1, true), (24 * 365, true), (24 * 367, false)] {
            let end = now + SignedDuration::from_hours(hours);
            assert_eq!(allowed_end(end).is_ok(), expected, "{hours} h");
        }
    }
}
