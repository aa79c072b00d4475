//! The acts of the machine, named by their infinitive.

use crate::procediment::{Actor, closed_list};
use crate::text::Text;
use serde::{Deserialize, Serialize};

closed_list! {
    /// Every act with legal effect on a case.
    Acte {
        Obrir,
        Descartar,
        Suspendre,
        AixecarSuspensio,
        Ampliar,
        Elevar,
        Retornar,
        Resoldre,
        Notificar,
        DeclararFerm,
        Executar,
        Finalitzar,
        Acumular,
        Disgregar,
        Tancar,
        Reobrir,
        IncorporarTard,
        Remetre,
        Transferir,
        Eliminar,
    }
}

impl Acte {
    /// The name in paths and rule codes (`aixecar_suspensio`).
    pub fn code(self) -> &'static str {
        match self {
            Acte::Obrir => "obrir",
            Acte::Descartar => "descartar",
            Acte::Suspendre => "suspendre",
            Acte::AixecarSuspensio => "aixecar_suspensio",
            Acte::Ampliar => "ampliar",
            Acte::Elevar => "elevar",
            Acte::Retornar => "retornar",
            Acte::Resoldre => "resoldre",
            Acte::Notificar => "notificar",
            Acte::DeclararFerm => "declarar_ferm",
            Acte::Executar => "executar",
            Acte::Finalitzar => "finalitzar",
            Acte::Acumular => "acumular",
            Acte::Disgregar => "disgregar",
            Acte::Tancar => "tancar",
            Acte::Reobrir => "reobrir",
            Acte::IncorporarTard => "incorporar_tard",
            Acte::Remetre => "remetre",
            Acte::Transferir => "transferir",
            Acte::Eliminar => "eliminar",
        }
    }

    pub fn from_code(code: &str) -> Option<Acte> {
        Acte::ALL.iter().copied().find(|acte| acte.code() == code)
    }

    /// The past-tense business event that the act emits.
    pub fn event(self) -> &'static str {
        match self {
            Acte::Obrir => "expedient.obert",
            Acte::Descartar => "expedient.descartat",
            Acte::Suspendre => "expedient.suspes",
            Acte::AixecarSuspensio => "expedient.suspensio_aixecada",
            Acte::Ampliar => "expedient.termini_ampliat",
            Acte::Elevar => "expedient.elevat",
            Acte::Retornar => "expedient.retornat",
            Acte::Resoldre => "expedient.resolt",
            Acte::Notificar => "expedient.notificat",
            Acte::DeclararFerm => "expedient.declarat_ferm",
            Acte::Executar => "expedient.execucio_iniciada",
            Acte::Finalitzar => "expedient.finalitzat",
            Acte::Acumular => "expedient.acumulat",
            Acte::Disgregar => "expedient.disgregat",
            Acte::Tancar => "expedient.tancat",
            Acte::Reobrir => "expedient.reobert",
            Acte::IncorporarTard => "expedient.document_incorporat_tard",
            Acte::Remetre => "expedient.remes",
            Acte::Transferir => "expedient.transferit",
            Acte::Eliminar => "expedient.eliminat",
        }
    }

    /// Who normally does it; the body's role table decides.
    pub fn actors(self) -> &'static [Actor] {
        use Actor::{Alcaldia, Arxiver, Auxiliar, Instructor, Secretaria, Sistema, Tramitador};
        match self {
            Acte::Obrir => &[Auxiliar, Tramitador, Secretaria],
            Acte::Descartar => &[Auxiliar, Tramitador, Secretaria],
            Acte::Suspendre => &[Instructor, Alcaldia, Secretaria],
            Acte::AixecarSuspensio => &[Tramitador, Secretaria],
            Acte::Ampliar => &[Alcaldia, Secretaria],
            Acte::Elevar | Acte::Retornar | Acte::Acumular | Acte::Disgregar => &[Secretaria],
            Acte::Resoldre | Acte::Finalitzar => &[Alcaldia, Secretaria],
            Acte::Notificar => &[Sistema, Auxiliar, Tramitador, Secretaria],
            Acte::DeclararFerm | Acte::Reobrir | Acte::Remetre => &[Secretaria],
            Acte::Executar => &[Tramitador, Secretaria],
            Acte::Tancar => &[Tramitador, Secretaria],
            Acte::IncorporarTard => &[Secretaria, Arxiver],
            Acte::Transferir => &[Arxiver, Sistema],
            Acte::Eliminar => &[Arxiver, Secretaria],
        }
    }

    /// The verb as a person reads it.
    pub fn name(self) -> Text {
        match self {
            Acte::Obrir => Text::new("obrir", "abrir", "daurir", "open"),
            Acte::Descartar => Text::new("descartar", "descartar", "descartar", "discard"),
            Acte::Suspendre => Text::new("suspendre", "suspender", "suspéner", "suspend"),
            Acte::AixecarSuspensio => Text::new(
                "aixecar la suspensió",
                "levantar la suspensión",
                "lheuar era suspension",
                "lift the suspension",
            ),
            Acte::Ampliar => Text::new(
                "ampliar el termini",
                "ampliar el plazo",
                "alongar eth termini",
                "extend the term",
            ),
            Acte::Elevar => Text::new(
                "elevar a l'òrgan",
                "elevar al órgano",
                "elevar ar organ",
                "submit to the organ",
            ),
            Acte::Retornar => Text::new(
                "retornar de l'òrgan",
                "devolver del órgano",
                "tornar der organ",
                "return from the organ",
            ),
            Acte::Resoldre => Text::new("resoldre", "resolver", "resòlver", "decide"),
            Acte::Notificar => Text::new(
                "donar per notificat",
                "dar por notificado",
                "dar per notificat",
                "declare notified",
            ),
            Acte::DeclararFerm => Text::new(
                "declarar ferm",
                "declarar firme",
                "declarar fèrm",
                "declare firm",
            ),
            Acte::Executar => Text::new("executar", "ejecutar", "executar", "carry out"),
            Acte::Finalitzar => Text::new(
                "finalitzar sense decidir el fons",
                "finalizar sin decidir el fondo",
                "finalizar sense decidir eth hons",
                "end without deciding the matter",
            ),
            Acte::Acumular => Text::new("acumular", "acumular", "acumular", "join to another"),
            Acte::Disgregar => Text::new("disgregar", "disgregar", "separar", "separate again"),
            Acte::Tancar => Text::new("tancar", "cerrar", "barrar", "close"),
            Acte::Reobrir => Text::new("reobrir", "reabrir", "tornar a daurir", "reopen"),
            Acte::IncorporarTard => Text::new(
                "incorporar un document tardà",
                "incorporar un documento tardío",
                "incorporar un document tardiu",
                "file a late document",
            ),
            Acte::Remetre => Text::new("remetre", "remitir", "remeter", "remit"),
            Acte::Transferir => Text::new(
                "transferir a l'arxiu",
                "transferir al archivo",
                "transferir ar archiu",
                "transfer to the archive",
            ),
            Acte::Eliminar => Text::new("eliminar", "eliminar", "eliminar", "destroy"),
        }
    }
}
