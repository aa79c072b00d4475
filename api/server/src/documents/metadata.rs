//! Closed lists of the contract, and the defects of metadata as fields of a problem.

use domain::document::{Metadata, defects};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::problem::{Field, Problem, Result, catalog};

/// ENI origin.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Origen {
    Ciutada,
    Administracio,
}

impl Origen {
    pub fn as_str(self) -> &'static str {
        match self {
            Origen::Ciutada => "ciutada",
            Origen::Administracio => "administracio",
        }
    }
}

/// ENI elaboration state.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub enum EstatElaboracio {
    /// Original.
    EE01,
    /// Authentic copy with change of format.
    EE02,
    /// Authentic copy of a paper.
    EE03,
    /// Authentic partial copy.
    EE04,
    /// Others.
    EE99,
}

impl EstatElaboracio {
    pub fn as_str(self) -> &'static str {
        match self {
            EstatElaboracio::EE01 => "EE01",
            EstatElaboracio::EE02 => "EE02",
            EstatElaboracio::EE03 => "EE03",
            EstatElaboracio::EE04 => "EE04",
            EstatElaboracio::EE99 => "EE99",
        }
    }
}

/// Access level.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NivellAcces {
    Public,
    Interessats,
    Restringit,
    Reservat,
}

impl From<NivellAcces> for domain::Acces {
    fn from(level: NivellAcces) -> domain::Acces {
        match level {
            NivellAcces::Public => domain::Acces::Public,
            NivellAcces::Interessats => domain::Acces::Interessats,
            NivellAcces::Restringit => domain::Acces::Restringit,
            NivellAcces::Reservat => domain::Acces::Reservat,
        }
    }
}

/// Refuses metadata with every defect at once; `at` is where the document stands in the body.
pub fn check(meta: &Metadata<'_>, at: &str) -> Result<()> {
    let mut fields: Vec<Field> = defects(meta)
        .into_iter()
        .map(|defect| Field {
            pointer: format!("{at}/{}", defect.camp),
            codi: defect.codi,
            text: defect.text,
            args: Vec::new(),
        })
        .collect();
    let eni = meta
        .document_origen
        .map(str::parse::<domain::identificadors::EniId>);
    if matches!(eni, Some(Err(_))) {
        fields.push(Field {
            pointer: format!("{at}/document_origen"),
            codi: "identificador_eni",
            text: crate::http::body::NOT_VALID,
            args: Vec::new(),
        });
    }
    if fields.is_empty() {
        return Ok(());
    }
    Err(Problem::new(&catalog::DADES_INVALIDES).fields(fields))
}
