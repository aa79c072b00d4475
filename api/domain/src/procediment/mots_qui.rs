//! Who does and who decides, as a person reads it.

use super::cataleg::{Actor, Organ};
use crate::text::Text;

impl Actor {
    pub fn name(self) -> Text {
        match self {
            Actor::Interessat => Text::new(
                "persona interessada",
                "persona interesada",
                "persona interessada",
                "interested person",
            ),
            Actor::Auxiliar => Text::new("auxiliar", "auxiliar", "auxiliar", "clerk"),
            Actor::Tramitador => Text::new(
                "qui tramita",
                "quien tramita",
                "qui tramite",
                "case handler",
            ),
            Actor::Tecnic => Text::new(
                "servei tècnic",
                "servicio técnico",
                "servici tecnic",
                "technical service",
            ),
            Actor::Arquitecte => {
                Text::new("arquitectura", "arquitectura", "arquitectura", "architect")
            }
            Actor::Instructor => Text::new(
                "qui instrueix",
                "quien instruye",
                "qui instruís",
                "instructor",
            ),
            Actor::Unitat => Text::new("unitat", "unidad", "unitat", "unit"),
            Actor::Secretaria => Text::new("secretaria", "secretaría", "secretaria", "secretary"),
            Actor::Intervencio => {
                Text::new("intervenció", "intervención", "intervencion", "comptroller")
            }
            Actor::Tresoreria => Text::new("tresoreria", "tesorería", "tresoreria", "treasury"),
            Actor::Alcaldia => Text::new("alcaldia", "alcaldía", "alcaldia", "mayor"),
            Actor::Regidoria => Text::new("regidoria", "concejalía", "regidoria", "councillor"),
            Actor::Ple => Text::new("ple", "pleno", "plen", "plenary"),
            Actor::JuntaGovern => Text::new(
                "junta de govern",
                "junta de gobierno",
                "junta de govèrn",
                "governing board",
            ),
            Actor::Comissio => Text::new("comissió", "comisión", "comission", "committee"),
            Actor::Tribunal => Text::new("tribunal", "tribunal", "tribunau", "selection board"),
            Actor::Mesa => Text::new(
                "mesa de contractació",
                "mesa de contratación",
                "taula de contractacion",
                "procurement board",
            ),
            Actor::Arxiver => Text::new("arxiu", "archivo", "archiu", "archivist"),
            Actor::AltresAdministracions => Text::new(
                "altres administracions",
                "otras administraciones",
                "autes administracions",
                "other administrations",
            ),
            Actor::Sistema => Text::new("el sistema", "el sistema", "eth sistèma", "the system"),
        }
    }
}

impl Organ {
    pub fn name(self) -> Text {
        match self {
            Organ::Alcaldia => Text::new("alcaldia", "alcaldía", "alcaldia", "mayor"),
            Organ::Ple => Text::new("ple", "pleno", "plen", "plenary"),
            Organ::JuntaGovern => Text::new(
                "junta de govern local",
                "junta de gobierno local",
                "junta de govèrn locau",
                "local governing board",
            ),
            Organ::Regidoria => Text::new("regidoria", "concejalía", "regidoria", "councillor"),
            Organ::TinencaAlcaldia => Text::new(
                "tinença d'alcaldia",
                "tenencia de alcaldía",
                "tinença d'alcaldia",
                "deputy mayor",
            ),
            Organ::AssembleaVeinal => Text::new(
                "assemblea veïnal",
                "asamblea vecinal",
                "assemblada vesiau",
                "neighbours' assembly",
            ),
            Organ::PresidentEmd => Text::new(
                "presidència de l'EMD",
                "presidencia de la EMD",
                "presidéncia dera EMD",
                "president of the EMD",
            ),
            Organ::JuntaVeins => Text::new(
                "junta de veïns",
                "junta de vecinos",
                "junta de vesins",
                "neighbours' board",
            ),
            Organ::PresidenciaComarcal => Text::new(
                "presidència comarcal",
                "presidencia comarcal",
                "presidéncia comarcau",
                "president of the comarca",
            ),
            Organ::PleComarcal => Text::new(
                "ple comarcal",
                "pleno comarcal",
                "plen comarcau",
                "plenary of the comarca",
            ),
            Organ::TribunalSeleccio => Text::new(
                "tribunal de selecció",
                "tribunal de selección",
                "tribunau de seleccion",
                "selection board",
            ),
            Organ::MesaContractacio => Text::new(
                "mesa de contractació",
                "mesa de contratación",
                "taula de contractacion",
                "procurement board",
            ),
        }
    }
}
