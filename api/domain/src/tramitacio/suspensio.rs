//! Suspension of the maximum term (LPAC 22).

use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::procediment::closed_list;

closed_list! {
    /// The closed causes of LPAC 22.
    Causa {
        RequerimentEsmena,
        PronunciamentUe,
        ProcedimentUe,
        InformePreceptiu,
        ProvesTecniques,
        NegociacioConveni,
        PronunciamentJudicial,
        RequerimentEntreAdministracions,
        ActuacionsComplementaries,
        Recusacio,
    }
}

impl Causa {
    pub fn article(self) -> &'static str {
        match self {
            Causa::RequerimentEsmena => "LPAC 22.1.a",
            Causa::PronunciamentUe => "LPAC 22.1.b",
            Causa::ProcedimentUe => "LPAC 22.1.c",
            Causa::InformePreceptiu => "LPAC 22.1.d",
            Causa::ProvesTecniques => "LPAC 22.1.e",
            Causa::NegociacioConveni => "LPAC 22.1.f",
            Causa::PronunciamentJudicial => "LPAC 22.1.g",
            Causa::RequerimentEntreAdministracions => "LPAC 22.2.a",
            Causa::ActuacionsComplementaries => "LPAC 22.2.b",
            Causa::Recusacio => "LPAC 22.2.c",
        }
    }

    /// The day on which the law itself ends the suspension: three months for a report (22.1.d).
    pub fn cap(self, from: Date) -> Option<Date> {
        match self {
            Causa::InformePreceptiu => from.checked_add(Span::new().months(3)).ok(),
            _ => None,
        }
    }

    /// Request and reception must be told to the interested persons (22.1.d).
    pub fn must_be_told(self) -> bool {
        self == Causa::InformePreceptiu
    }
}

/// An open or past suspension of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspensio {
    pub id: Uuid,
    pub causa: Causa,
    pub des_de: Date,
    /// The earlier of the legal cap and the end of the term that was granted.
    pub topall: Option<Date>,
    pub document: Uuid,
    /// `None` while it is open.
    pub fins: Option<Date>,
}
