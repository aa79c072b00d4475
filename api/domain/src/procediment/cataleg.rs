//! The closed lists that a definition may use.

use serde::{Deserialize, Serialize};

pub use crate::terminis::Unitat as UnitatTermini;

/// Declares a closed list whose JSON form is its snake_case name, with all its members at hand.
macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
        }
    };
}
pub(crate) use closed_list;

closed_list! {
    /// How a procedure begins (LPAC 54-69).
    ModeInici {
        Ofici,
        InstanciaPart,
        /// Comunicació or declaració responsable (LPAC 69): no duty to resolve (21.1).
        Comunicacio,
        Denuncia,
        PeticioRaoAltresOrgans,
        OrdreSuperior,
    }
}

impl ModeInici {
    /// Begun by a citizen's filing, so it needs a registry entry (LPAC 66, 69, 21.3.b). A
    /// denúncia does not: the procedure then begins of office (LPAC 62).
    pub fn is_a_instancia(self) -> bool {
        matches!(self, ModeInici::InstanciaPart | ModeInici::Comunicacio)
    }
}

closed_list! {
    /// What silence means when the maximum term passes (LPAC 24, 25).
    SentitSilenci { Positiu, Negatiu, Caducitat, NoAplica }
}

closed_list! {
    /// Organs that may decide. Which one a body has depends on its kind: see [`Organ::same_rank`].
    Organ {
        Alcaldia,
        Ple,
        JuntaGovern,
        Regidoria,
        TinencaAlcaldia,
        AssembleaVeinal,
        PresidentEmd,
        JuntaVeins,
        PresidenciaComarcal,
        PleComarcal,
        TribunalSeleccio,
        MesaContractacio,
    }
}

impl Organ {
    /// A collegiate organ decides by agreement, proved by a certificate (ROF 205).
    pub fn is_collegiat(self) -> bool {
        !matches!(
            self,
            Organ::Alcaldia
                | Organ::Regidoria
                | Organ::TinencaAlcaldia
                | Organ::PresidentEmd
                | Organ::PresidenciaComarcal
        )
    }

    /// The same competence in another kind of body: the president of an EMD stands where a
    /// definition says mayor, its junta de veïns where it says ple (TRLMRLC 79-85; LBRL 29).
    pub fn same_rank(self, other: Organ) -> bool {
        fn rank(organ: Organ) -> Organ {
            match organ {
                Organ::PresidentEmd | Organ::PresidenciaComarcal => Organ::Alcaldia,
                Organ::JuntaVeins | Organ::AssembleaVeinal | Organ::PleComarcal => Organ::Ple,
                other => other,
            }
        }
        rank(self) == rank(other)
    }
}

closed_list! {
    /// Who does a task. A small council gives several of these to one person.
    Actor {
        Interessat,
        Auxiliar,
        Tramitador,
        Tecnic,
        Arquitecte,
        Instructor,
        Unitat,
        Secretaria,
        Intervencio,
        Tresoreria,
        Alcaldia,
        Regidoria,
        Ple,
        JuntaGovern,
        Comissio,
        Tribunal,
        Mesa,
        Arxiver,
        AltresAdministracions,
        Sistema,
    }
}

closed_list! {
    /// The fact that starts a term.
    DesDe {
        EntradaRegistre,
        AcordInici,
        Obertura,
        /// The task itself was opened.
        Tasca,
        /// The act was issued (LPAC 40.2).
        Acte,
        Notificacio,
        Publicacio,
        /// The end of the maximum term (LPAC 24.4).
        Venciment,
        /// A day that the case's own data hold, named by `dada`: the publication of a call (LGS 25.4), the entry of an
        /// invoice (LCSP 198.4).
        Dada,
    }
}

closed_list! {
    /// A due moment that is an event, not a count of days.
    Fita { ProperPleOrdinari }
}

closed_list! {
    /// A duty that comes back while the case lives (LCSP 63.4; RD 1690/1986 65).
    Periodicitat { Mensual, Trimestral, Anual }
}

closed_list! {
    /// Appeals and claims (LPAC 112-126; LJCA 46; LTC 38-39; LCSP 44; TRLRHL 14).
    TipusRecurs {
        Reposicio,
        Alcada,
        ExtraordinariRevisio,
        Contencios,
        ReclamacioGaip,
        EspecialContractacio,
        ReposicioTributaria,
    }
}

impl TipusRecurs {
    /// Delays firmness in the administrative way: not the courts, not the review of firm acts.
    pub fn delays_firmness(self) -> bool {
        !matches!(
            self,
            TipusRecurs::Contencios | TipusRecurs::ExtraordinariRevisio
        )
    }
}

closed_list! {
    /// ENI `OrigenCiudadanoAdministracion`.
    Origen { Ciutada, Administracio }
}

/// ENI document types: TD01-TD20 and TD99 of the official schema, TD51-TD69 of the extension
/// used by other administrations (exported as TD99 in strict mode).
pub const TDS: [&str; 40] = [
    "TD01", "TD02", "TD03", "TD04", "TD05", "TD06", "TD07", "TD08", "TD09", "TD10", "TD11", "TD12",
    "TD13", "TD14", "TD15", "TD16", "TD17", "TD18", "TD19", "TD20", "TD51", "TD52", "TD53", "TD54",
    "TD55", "TD56", "TD57", "TD58", "TD59", "TD60", "TD61", "TD62", "TD63", "TD64", "TD65", "TD66",
    "TD67", "TD68", "TD69", "TD99",
];

/// Whether `code` is an ENI document type that we know.
pub fn is_td(code: &str) -> bool {
    TDS.contains(&code)
}
