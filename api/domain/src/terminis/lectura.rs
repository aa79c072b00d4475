//! Readings of the law that are disputed, as settings of the body. The defaults are the product's.

use serde::{Deserialize, Serialize};

/// How this body reads what the law leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lectura {
    pub rebuig: Rebuig,
    pub ampliacio_des_de: AmpliacioDesDe,
    /// How many times a maximum term may be extended. LPAC 23 speaks of one exceptional extension:
    /// one by default. The sum never exceeds the initial term.
    pub ampliacions: u8,
    /// LPAC 22.1 says the term "may" be suspended, so a suspension needs its own act. Some bodies
    /// take the requirement of 22.1.a as that act: not by default.
    pub requeriment_suspen: bool,
    pub dies_suspesos: DiesSuspesos,
}

impl Default for Lectura {
    fn default() -> Lectura {
        Lectura {
            rebuig: Rebuig::default(),
            ampliacio_des_de: AmpliacioDesDe::default(),
            ampliacions: 1,
            requeriment_suspen: false,
            dies_suspesos: DiesSuspesos::default(),
        }
    }
}

/// From which day the next term runs when an electronic notification expires unread (LPAC 43.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rebuig {
    /// The notification counts as made on the tenth day: the rejection happens when it ends.
    #[default]
    DiaDese,
    /// It counts as made on the eleventh, the first day on which the ten have passed.
    DiaOnze,
}

/// From where an extension is counted (LPAC 23).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmpliacioDesDe {
    /// From the unrolled end of the term.
    #[default]
    Venciment,
    /// From the start, as one longer term: 3 + 3 months are 6 months.
    Inici,
}

/// Which suspended days are added to the term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DiesSuspesos {
    /// Days of the kind the term counts: hàbils for a term in hàbils, natural days for the others.
    #[default]
    SegonsUnitat,
    /// Natural days, whatever the unit of the term.
    Naturals,
}
