//! Named views of a list.

mod create;
mod delete;
mod list;
mod update;

pub use create::*;
pub use delete::*;
pub use list::*;
pub use update::*;

use domain::{Acte, Scope};
use serde::{Deserialize, Serialize};
use store::vistes::Vista;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::ValidationError;

use crate::expedients::{ListExpedients, also};
use crate::http::body::{NOT_VALID, invalid};
use crate::http::query;
use crate::problem::{Field, Problem, Result};
use crate::safata::SafataQuery;

/// A list that has views.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pantalla {
    /// `list_expedients`.
    Expedients,
    /// `list_safata`.
    Safata,
}

impl Pantalla {
    fn as_str(self) -> &'static str {
        match self {
            Pantalla::Expedients => "expedients",
            Pantalla::Safata => "safata",
        }
    }

    fn parse(text: &str) -> Option<Pantalla> {
        [Pantalla::Expedients, Pantalla::Safata]
            .into_iter()
            .find(|pantalla| pantalla.as_str() == text)
    }

    /// A query string that the list accepts, without the page: what is stored always opens.
    fn check(self, consulta: &str) -> Result<String> {
        let consulta = consulta.trim_start_matches('?');
        let whole = match self {
            Pantalla::Expedients => query::parse::<ListExpedients>(consulta)
                .map(|list| list.cursor.is_none() && list.limit.is_none() && !list.total),
            Pantalla::Safata => query::parse::<SafataQuery>(consulta)
                .map(|list| list.cursor.is_none() && list.limit.is_none()),
        };
        match whole {
            Ok(true) => Ok(consulta.to_owned()),
            _ => Err(wrong("/consulta")),
        }
    }
}

fn wrong(pointer: &str) -> Problem {
    invalid(Field {
        pointer: pointer.to_owned(),
        codi: "no_valid",
        text: NOT_VALID,
        args: Vec::new(),
    })
}

/// A named view.
#[derive(Debug, Serialize, ToSchema)]
pub struct VistaOut {
    pub id: Uuid,
    /// Name.
    #[schema(example = "Obres que vencen")]
    pub nom: String,
    /// The list that it shows: `expedients` or `safata`.
    #[schema(example = "expedients")]
    pub pantalla: String,
    /// Query string of the list: filters and order.
    #[schema(example = "oberts=true&procediment=OBRA_MENOR&ordre=venciment")]
    pub consulta: String,
    /// Columns to show, in their order; empty for the usual ones.
    #[schema(example = json!(["numero", "titol", "venciment"]))]
    pub columnes: Vec<String>,
    /// Whether every member of the body has it.
    #[schema(example = false)]
    pub compartida: bool,
    /// Whether the caller may change it.
    #[schema(example = true)]
    pub editable: bool,
    /// Place among the views.
    #[schema(example = 0)]
    pub posicio: i32,
    /// Version, for `If-Match`.
    #[schema(example = 1)]
    pub versio: i64,
}

impl VistaOut {
    fn new(vista: Vista, scope: &Scope) -> VistaOut {
        VistaOut {
            editable: !vista.compartida || scope.also(Acte::EnsConfigurar).is_some(),
            id: vista.id,
            nom: vista.nom,
            pantalla: vista.pantalla,
            consulta: vista.consulta,
            columnes: vista.columnes,
            compartida: vista.compartida,
            posicio: vista.posicio,
            versio: vista.versio,
        }
    }
}

/// What everybody sees is a setting of the body.
fn may_share(scope: &Scope, shared: bool) -> Result<()> {
    if shared {
        also(scope, Acte::EnsConfigurar)?;
    }
    Ok(())
}

/// Names of columns as rows spell them.
fn columns(names: &[String]) -> std::result::Result<(), ValidationError> {
    let is_name = |name: &String| {
        (1..=40).contains(&name.len())
            && name
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    match names.len() <= 30 && names.iter().all(is_name) {
        true => Ok(()),
        false => Err(ValidationError::new("no_valid")),
    }
}
