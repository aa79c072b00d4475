//! The small language of conditions: a closed JSON tree, so that a rule can be read, checked and
//! explained without running it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::tramitacio::TipusFet;

/// A condition over a case: `{"tots": [{"fet": "resolucio"}, {"tasca_feta": "FISC"}]}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Regla {
    /// All hold; an empty list holds.
    Tots(Vec<Regla>),
    /// At least one holds; an empty list does not.
    Algun(Vec<Regla>),
    No(Box<Regla>),
    /// A fact of this kind is recorded.
    Fet(TipusFet),
    /// The task of this code is done.
    TascaFeta(String),
    /// A definitive document of this ENI type is in the case.
    Document(String),
    /// A field of `dades` (dots go down) equals a value.
    Dada {
        cami: String,
        igual: Value,
    },
    /// A field of `dades` has a value.
    DadaPresent(String),
    /// At least this many interested persons.
    Interessats(u32),
    /// The decision is firm in the administrative way (LPAC 90.3).
    Ferm(bool),
}

/// Something outside the expression that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Referencia<'r> {
    Tasca(&'r str),
    Td(&'r str),
    Dada(&'r str),
}

impl Regla {
    /// Every task, document type and field that the expression names.
    pub fn references(&self) -> Vec<Referencia<'_>> {
        match self {
            Regla::Tots(rules) | Regla::Algun(rules) => {
                rules.iter().flat_map(Regla::references).collect()
            }
            Regla::No(rule) => rule.references(),
            Regla::TascaFeta(codi) => vec![Referencia::Tasca(codi)],
            Regla::Document(td) => vec![Referencia::Td(td)],
            Regla::Dada { cami, .. } | Regla::DadaPresent(cami) => vec![Referencia::Dada(cami)],
            Regla::Fet(_) | Regla::Interessats(_) | Regla::Ferm(_) => Vec::new(),
        }
    }

    /// Deeper trees are refused: a person must be able to read the rule.
    pub fn depth(&self) -> usize {
        match self {
            Regla::Tots(rules) | Regla::Algun(rules) => {
                1 + rules.iter().map(Regla::depth).max().unwrap_or(0)
            }
            Regla::No(rule) => 1 + rule.depth(),
            _ => 1,
        }
    }
}
