//! The register of persons of a body: each body is the controller of its data.

mod create;
mod identity;
mod list;
mod update;

pub use create::*;
pub use identity::Identity;
pub use list::*;
pub use update::*;

use serde::Serialize;
use serde_json::Value;
use store::persones::Persona;
use utoipa::ToSchema;
use uuid::Uuid;

/// A person or organisation.
#[derive(Serialize, ToSchema)]
pub struct PersonaOut {
    pub id: Uuid,
    /// `fisica` or `juridica`.
    #[schema(example = "fisica")]
    pub tipus: String,
    /// Kind of identity document: nif, nie, cif, passaport, altre, dir3.
    #[schema(example = "nif")]
    pub document_tipus: Option<String>,
    /// Identity document, normalised.
    #[schema(example = "12345678Z")]
    pub document: Option<String>,
    /// First name, or the name of the organisation.
    #[schema(example = "Maria")]
    pub nom: String,
    #[schema(example = "Farré")]
    pub cognom1: Option<String>,
    #[schema(example = "Solé")]
    pub cognom2: Option<String>,
    #[schema(example = "maria@example.cat")]
    pub correu: Option<String>,
    pub telefon: Option<String>,
    /// Postal address; hidden when protected.
    #[schema(value_type = Option<Object>)]
    pub adreca: Option<Value>,
    /// Preferred channel, or the obligatory one (LPAC 14.2).
    #[schema(example = "paper")]
    pub canal: String,
    #[schema(example = "ca")]
    pub llengua: String,
    /// The address is hidden on every screen and export.
    pub adreca_protegida: bool,
    /// Version, for `If-Match`.
    pub versio: i64,
}

impl From<Persona> for PersonaOut {
    fn from(p: Persona) -> PersonaOut {
        PersonaOut {
            id: p.id,
            tipus: p.tipus,
            document_tipus: p.document_tipus,
            document: p.document,
            nom: p.nom,
            cognom1: p.cognom1,
            cognom2: p.cognom2,
            correu: p.correu,
            telefon: p.telefon,
            adreca: p.adreca.filter(|_| !p.adreca_protegida),
            canal: p.canal,
            llengua: p.llengua,
            adreca_protegida: p.adreca_protegida,
            versio: p.versio,
        }
    }
}
