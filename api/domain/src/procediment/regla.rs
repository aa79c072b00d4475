//! The small language of conditions: a closed tree, so that a rule can be read, checked and explained without running
//! it. It is written as JSON or as an expression ([`super::cel`]); both give the same tree.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::cataleg::closed_list;
use super::cel;
use crate::tramitacio::TipusFet;

/// A condition over a case: `{"tots": [{"fet": "resolucio"}, {"tasca_feta": "FISC"}]}`, or the same as
/// `"fet('resolucio') && feta('FISC')"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields, remote = "Self")]
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
    /// A field of `dades` that is a number, against another.
    Compara {
        cami: String,
        op: Comparacio,
        valor: i64,
    },
    /// A field of `dades` has a value.
    DadaPresent(String),
    /// At least this many interested persons.
    Interessats(u32),
    /// The decision is firm in the administrative way (LPAC 90.3).
    Ferm(bool),
}

closed_list! {
    Comparacio { Menor, MenorIgual, Major, MajorIgual }
}

impl Comparacio {
    pub fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Comparacio::Menor => left < right,
            Comparacio::MenorIgual => left <= right,
            Comparacio::Major => left > right,
            Comparacio::MajorIgual => left >= right,
        }
    }
}

impl Serialize for Regla {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Regla::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Regla {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Regla, D::Error> {
        use serde::de::Error;
        match Value::deserialize(deserializer)? {
            Value::String(text) => cel::parse(&text).map_err(D::Error::custom),
            tree => Regla::deserialize(tree).map_err(D::Error::custom),
        }
    }
}

/// Something outside the expression that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Referencia<'r> {
    Tasca(&'r str),
    Td(&'r str),
    Dada(&'r str),
}

impl Regla {
    /// The parts of a rule that has parts.
    pub fn parts(&self) -> &[Regla] {
        match self {
            Regla::Tots(rules) | Regla::Algun(rules) => rules,
            Regla::No(rule) => std::slice::from_ref(rule),
            _ => &[],
        }
    }

    /// What the expression names by itself, without its parts.
    pub fn reference(&self) -> Option<Referencia<'_>> {
        match self {
            Regla::TascaFeta(codi) => Some(Referencia::Tasca(codi)),
            Regla::Document(td) => Some(Referencia::Td(td)),
            Regla::Dada { cami, .. } | Regla::Compara { cami, .. } | Regla::DadaPresent(cami) => {
                Some(Referencia::Dada(cami))
            }
            _ => None,
        }
    }

    /// The rule and every part of it, down to the last.
    pub fn all(&self) -> Vec<&Regla> {
        let mut all = vec![self];
        all.extend(self.parts().iter().flat_map(Regla::all));
        all
    }

    /// Every task, document type and field that the expression names.
    pub fn references(&self) -> Vec<Referencia<'_>> {
        self.all()
            .into_iter()
            .filter_map(Regla::reference)
            .collect()
    }

    /// Deeper trees are refused: a person must be able to read the rule.
    pub fn depth(&self) -> usize {
        1 + self.parts().iter().map(Regla::depth).max().unwrap_or(0)
    }
}
