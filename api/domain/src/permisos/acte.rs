//! The acts that a permission is asked for.

use serde::{Deserialize, Serialize};

/// One act as a type, so that a handler's signature says which permission it needs.
pub trait Act: 'static {
    const ACTE: Acte;
}

/// Writes the enum, its names and one marker type per act from a single list.
macro_rules! actes {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// An act of the table of permissions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Acte { $(#[serde(rename = $name)] $variant),+ }

        impl Acte {
            pub const ALL: &'static [Acte] = &[$(Acte::$variant),+];

            pub fn as_str(self) -> &'static str {
                match self { $(Acte::$variant => $name),+ }
            }

            pub fn parse(text: &str) -> Option<Acte> {
                match text { $($name => Some(Acte::$variant),)+ _ => None }
            }
        }

        /// The acts as types, for `Allowed<acts::ExpedientLlegir>`.
        pub mod acts {
            use super::{Act, Acte};
            $(
                #[derive(Clone, Copy, Debug)]
                pub struct $variant;
                impl Act for $variant { const ACTE: Acte = Acte::$variant; }
            )+
        }
    };
}

actes! {
    EnsLlegir = "ens.llegir",
    EnsConfigurar = "ens.configurar",
    UsuarisLlegir = "usuaris.llegir",
    UsuarisAdministrar = "usuaris.administrar",
    ClientsAdministrar = "clients.administrar",
    ExpedientLlegir = "expedient.llegir",
    ExpedientObrir = "expedient.obrir",
    ExpedientModificar = "expedient.modificar",
    ExpedientAssignar = "expedient.assignar",
    ExpedientAnotar = "expedient.anotar",
    ExpedientHistorial = "expedient.historial",
    PersonaLlegir = "persona.llegir",
    PersonaModificar = "persona.modificar",
    DocumentLlegir = "document.llegir",
    DocumentIncorporar = "document.incorporar",
    DocumentModificar = "document.modificar",
    TramitacioImpulsar = "tramitacio.impulsar",
    TramitacioResoldre = "tramitacio.resoldre",
    TramitacioTancar = "tramitacio.tancar",
    TramitacioReobrir = "tramitacio.reobrir",
    EsdevenimentsLlegir = "esdeveniments.llegir",
    AuditoriaLlegir = "auditoria.llegir",
    PlataformaEns = "plataforma.ens",
    PlataformaImplantacio = "plataforma.implantacio",
    PlataformaProcediments = "plataforma.procediments",
}
