//! The states of a case. This list is closed: what a procedure adds are labels inside `en_tramit`.

use crate::procediment::closed_list;
use crate::text::Text;
use serde::{Deserialize, Serialize};

closed_list! {
    /// Stage of the case. Silence, terms, appeals and holds are flags beside it, never states.
    Estat {
        /// Not numbered yet.
        Esborrany,
        EnTramit,
        Suspes,
        /// In the hands of a collegiate organ: read-only until it comes back.
        PendentOrgan,
        Resolt,
        Notificat,
        /// Firm in the administrative way; the courts may still be open.
        Ferm,
        EnExecucio,
        /// Ended by an express resolution without deciding the matter; see [`Motiu`].
        Finalitzat,
        Acumulat,
        Tancat,
        Transferit,
        Eliminat,
        Descartat,
    }
}

closed_list! {
    /// Why a case ended without a decision on the matter (LPAC 84, 93-95).
    Motiu { Desistiment, Renuncia, Caducitat, Inadmissio, Impossibilitat, ArxiuActuacions }
}

/// ENI state of the case, always derived from [`Estat`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EstatEni {
    E01,
    E02,
    E03,
}

impl Estat {
    /// `None` for what never was a case: drafts, kept or thrown away. E03 belongs to a remission.
    pub fn eni(self) -> Option<EstatEni> {
        match self {
            Estat::Esborrany | Estat::Descartat => None,
            Estat::Tancat | Estat::Transferit | Estat::Eliminat => Some(EstatEni::E02),
            _ => Some(EstatEni::E01),
        }
    }

    /// Facts, documents and tasks may still move without reopening.
    pub fn is_live(self) -> bool {
        matches!(
            self,
            Estat::EnTramit
                | Estat::Suspes
                | Estat::Resolt
                | Estat::Notificat
                | Estat::Ferm
                | Estat::EnExecucio
                | Estat::Finalitzat
        )
    }

    /// Its maximum term means something: it is neither met nor without anybody who waits for it.
    pub fn waits_for_resolution(self) -> bool {
        matches!(
            self,
            Estat::EnTramit | Estat::Suspes | Estat::PendentOrgan | Estat::Resolt
        )
    }

    pub fn name(self) -> Text {
        match self {
            Estat::Esborrany => Text::new("esborrany", "borrador", "esborrall", "draft"),
            Estat::EnTramit => Text::new("en tràmit", "en trámite", "en tramit", "in progress"),
            Estat::Suspes => Text::new("suspès", "suspendido", "suspenut", "suspended"),
            Estat::PendentOrgan => Text::new(
                "pendent d'òrgan",
                "pendiente de órgano",
                "pendent d'organ",
                "before the organ",
            ),
            Estat::Resolt => Text::new("resolt", "resuelto", "resolut", "decided"),
            Estat::Notificat => Text::new("notificat", "notificado", "notificat", "notified"),
            Estat::Ferm => Text::new("ferm", "firme", "fèrm", "firm"),
            Estat::EnExecucio => Text::new(
                "en execució",
                "en ejecución",
                "en execucion",
                "being carried out",
            ),
            Estat::Finalitzat => Text::new("finalitzat", "finalizado", "finalizat", "ended"),
            Estat::Acumulat => Text::new("acumulat", "acumulado", "acumulat", "joined to another"),
            Estat::Tancat => Text::new("tancat", "cerrado", "barrat", "closed"),
            Estat::Transferit => Text::new(
                "transferit a l'arxiu",
                "transferido al archivo",
                "transferit ar archiu",
                "transferred to the archive",
            ),
            Estat::Eliminat => Text::new("eliminat", "eliminado", "eliminat", "destroyed"),
            Estat::Descartat => Text::new("descartat", "descartado", "descartat", "discarded"),
        }
    }
}
