//! Roles of the people of a body, and of the platform.

use serde::{Deserialize, Serialize};

/// A role of the table of permissions. One person of a small council holds several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rol {
    Secretaria,
    Administrativa,
    Tramitador,
    Tecnic,
    Alcaldia,
    Regidor,
    Intervencio,
    Arxiver,
    Auditor,
    /// Administrator of the body: people and settings, never the contents of cases.
    Admin,
    Integracio,
    /// Operator of the platform, in body 0 only: no contents.
    Plataforma,
    /// Roll-out technician, in body 0 only: no contents.
    Desplegament,
}

impl Rol {
    pub const ALL: [Rol; 13] = [
        Rol::Secretaria,
        Rol::Administrativa,
        Rol::Tramitador,
        Rol::Tecnic,
        Rol::Alcaldia,
        Rol::Regidor,
        Rol::Intervencio,
        Rol::Arxiver,
        Rol::Auditor,
        Rol::Admin,
        Rol::Integracio,
        Rol::Plataforma,
        Rol::Desplegament,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Rol::Secretaria => "secretaria",
            Rol::Administrativa => "administrativa",
            Rol::Tramitador => "tramitador",
            Rol::Tecnic => "tecnic",
            Rol::Alcaldia => "alcaldia",
            Rol::Regidor => "regidor",
            Rol::Intervencio => "intervencio",
            Rol::Arxiver => "arxiver",
            Rol::Auditor => "auditor",
            Rol::Admin => "admin",
            Rol::Integracio => "integracio",
            Rol::Plataforma => "plataforma",
            Rol::Desplegament => "desplegament",
        }
    }

    pub fn parse(text: &str) -> Option<Rol> {
        Rol::ALL.into_iter().find(|rol| rol.as_str() == text)
    }

    /// Roles of the platform live in body 0; the others in any body but that.
    pub fn is_platform(self) -> bool {
        matches!(self, Rol::Plataforma | Rol::Desplegament)
    }
}
