//! Who may do what: one table of roles and acts (`taula.txt`), compiled to two forms from one source: a
//! decision here, and a predicate that the store turns into SQL. A property test holds them equal.

mod acte;
mod rol;
mod scope;
mod taula;

pub use acte::{Act, Acte, acts};
pub use rol::Rol;
pub use scope::{Actor, ActorKind, EnsId, Fila, Grant, Predicate, Rights, Scope, Scopes};

use serde::{Deserialize, Serialize};

/// Access level of a case, from open to closed.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Acces {
    Public,
    /// Parties and the people who handle it: what a case is unless somebody says otherwise.
    #[default]
    Interessats,
    Restringit,
    /// Opened by nobody without a reason that is written down.
    Reservat,
}

impl Acces {
    pub const ALL: [Acces; 4] = [
        Acces::Public,
        Acces::Interessats,
        Acces::Restringit,
        Acces::Reservat,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Acces::Public => "public",
            Acces::Interessats => "interessats",
            Acces::Restringit => "restringit",
            Acces::Reservat => "reservat",
        }
    }

    pub fn parse(text: &str) -> Option<Acces> {
        Acces::ALL.into_iter().find(|level| level.as_str() == text)
    }

    /// Position in the order, as the SQL function `acces_nivell` gives it.
    pub fn level(self) -> i32 {
        self as i32
    }
}
